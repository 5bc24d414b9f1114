import stringWidth from "string-width";

interface Needs {
  flexible?: boolean;
  whole?: boolean;
}

/** The share of the room that a flexible column keeps while the others can still give way. */
const comfort = 0.45;
const narrowest = 8;

/**
 * How wide each column is to be, together no more than the room. First the flexible ones give way, then the
 * others as far as their longest words, then all until words must be broken. Undefined where not even that
 * is enough.
 * @param rows the texts, titles included, ready to be shown
 */
export function columnWidths(
  columns: readonly Needs[],
  rows: readonly (readonly { text: string }[])[],
  room: number,
): number[] | undefined {
  const texts = columns.map((_, index) => rows.map((row) => row[index]?.text ?? ""));
  const natural = texts.map((column) => widest(column));
  const words = texts.map((column) => widest(column.flatMap((text) => text.split(" "))));
  const limit = (of: (index: number, needs: Needs) => number) =>
    columns.map((needs, index) => (needs.whole ? (natural[index] ?? 0) : of(index, needs)));
  const at = (widths: readonly number[], index: number) => widths[index] ?? 0;
  const widths = [...natural];
  const comfortable = Math.floor(room * comfort);
  shrink(
    widths,
    limit((i, { flexible }) => (flexible ? comfortable : at(natural, i))),
    room,
  );
  shrink(
    widths,
    limit((i, { flexible }) => (flexible ? comfortable : at(words, i))),
    room,
  );
  shrink(
    widths,
    limit((i) => at(words, i)),
    room,
  );
  shrink(
    widths,
    limit((i) => Math.min(at(words, i), narrowest)),
    room,
  );
  return total(widths) <= room ? widths : undefined;
}

/** Takes from the widest that may still give, until all fit. */
function shrink(widths: number[], limits: readonly number[], room: number): void {
  for (let over = total(widths) - room; over > 0; over--) {
    const giving = widths.map((width, index) => (width > (limits[index] ?? 0) ? width : 0));
    const most = Math.max(...giving);
    if (most === 0) return;
    widths[giving.indexOf(most)] = most - 1;
  }
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, stringWidth(text)), 0);
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
