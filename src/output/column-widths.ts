import { isSimple, widthOf } from "./width.ts";

interface Needs {
  flexible?: boolean;
  whole?: boolean;
  least?: number;
  spare?: boolean;
}

/** A text, and whether somebody has found every sign of it to take one column. */
interface Measurable {
  text: string;
  simple?: boolean;
}

const empty: Measurable = { text: "" };

/** What the columns have between them. */
export interface Room {
  width: number;
  /** True where nothing holds the lines to the width: rather longer lines than texts in a narrow strip. */
  grows?: boolean | undefined;
}

/** A text in fewer columns than this is a strip of single words. */
const readable = 20;

/** The share of the room that a flexible column keeps while the others can still give way. */
const comfort = 0.45;
/** Words up to this length stay whole rather than that the others keep their lines: "informationssäkerheten". */
const longWord = 30;
const narrow = 12;
const narrowest = 8;

/**
 * How wide each column is to be, together no more than the room. First the flexible ones give way, then the
 * others as far as their longest words, then what no-break spaces hold together comes apart, then words are broken,
 * in the flexible ones first. Undefined where not even that is enough. Where they may
 * grow they do before a text becomes hard to read.
 * @param rows the texts, titles included, ready to be shown
 */
export function columnWidths(
  columns: readonly Needs[],
  rows: readonly (readonly Measurable[])[],
  { width, grows = false }: Room,
): { widths: number[]; breaksWords: boolean } | undefined {
  const measured = columns.map((needs, index): Measured => {
    const widest = { natural: needs.least ?? 0, word: 0, part: 0 };
    for (const row of rows) measure(row[index] ?? empty, widest);
    return { ...needs, ...widest };
  });
  const room = grows ? Math.max(width, total(measured.map(readableWidth))) : width;
  const widths = measured.map(({ natural }) => natural);
  for (const least of steps(Math.floor(room * comfort))) {
    const limits = measured.map((column) => (column.whole ? column.natural : least(column)));
    shrink(widths, limits, room);
  }
  if (total(widths) > room) return undefined;
  return { widths, breaksWords: measured.some(({ word }, index) => word > (widths[index] ?? 0)) };
}

interface Measured extends Needs {
  /** Of the longest text. */
  natural: number;
  /** Of the longest word, with what a no-break space joins to it. */
  word: number;
  /** The same without: "12 dagar för sent" can be three. */
  part: number;
}

function readableWidth({ flexible, whole, spare, natural, word }: Measured): number {
  if (spare) return 0;
  if (flexible) return Math.min(natural, Math.max(word, readable));
  return whole ? natural : word;
}

/** How narrow each column may become, one step after the other. */
function steps(comfortable: number): ((column: Measured) => number)[] {
  const own = (word: number) => Math.max(comfortable, Math.min(word, longWord));
  return [
    ({ flexible, natural, word }) => (flexible ? own(word) : natural),
    ({ flexible, word }) => (flexible ? own(word) : word),
    ({ word }) => word,
    ({ flexible, word, part }) => (flexible ? word : part),
    ({ part }) => part,
    ({ flexible, part }) => (flexible ? Math.min(part, narrow) : part),
    ({ part }) => Math.min(part, narrowest),
  ];
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

type Widest = Pick<Measured, "natural" | "word" | "part">;

/** Widens a column for one more text. */
function measure({ text, simple = isSimple(text) }: Measurable, widest: Widest): void {
  const natural = simple ? text.length : widthOf(text);
  widest.natural = Math.max(widest.natural, natural);
  // No word of it is wider than the whole.
  if (natural <= widest.part) return;
  if (simple) return measureSimple(text, widest);
  widest.word = Math.max(widest.word, ...text.split(" ").map(widthOf));
  widest.part = Math.max(widest.part, ...text.split(/[ \u00a0]/).map(widthOf));
}

const space = 0x20;
const noBreakSpace = 0xa0;

/** The same for a text of signs that take one column each. */
function measureSimple(text: string, widest: Widest): void {
  let word = 0;
  let part = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    word = code === space ? 0 : word + 1;
    part = code === space || code === noBreakSpace ? 0 : part + 1;
    if (word > widest.word) widest.word = word;
    if (part > widest.part) widest.part = part;
  }
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
