import stringWidth from "string-width";

interface Needs {
  flexible?: boolean;
  whole?: boolean;
}

/** A flexible column is not made narrower than this while the others can still give way. */
const comfortable = 24;
const narrowest = 8;

/**
 * How wide each column is to be, together no more than the room: first the flexible ones give way, then the
 * widest of the others. Undefined where not even their narrowest fit.
 * @param rows the texts, titles included, ready to be shown
 */
export function columnWidths(
  columns: readonly Needs[],
  rows: readonly (readonly { text: string }[])[],
  room: number,
): number[] | undefined {
  const widths = columns.map((_, index) =>
    Math.max(0, ...rows.map((row) => stringWidth(row[index]?.text ?? ""))),
  );
  const limits = columns.map(({ flexible, whole }, index) => {
    const natural = widths[index] ?? 0;
    if (whole) return { first: natural, last: natural };
    return { first: flexible ? Math.min(natural, comfortable) : natural, last: Math.min(natural, narrowest) };
  });
  shrink(
    widths,
    limits.map(({ first }) => first),
    room,
  );
  shrink(
    widths,
    limits.map(({ last }) => last),
    room,
  );
  return total(widths) <= room ? widths : undefined;
}

/** Takes from the widest that may still give, until all fit. */
function shrink(widths: number[], limits: readonly number[], room: number): void {
  for (let over = total(widths) - room; over > 0; over--) {
    const giving = widths.map((width, index) => (width > (limits[index] ?? 0) ? width : 0));
    const widest = Math.max(...giving);
    if (widest === 0) return;
    widths[giving.indexOf(widest)] = widest - 1;
  }
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
