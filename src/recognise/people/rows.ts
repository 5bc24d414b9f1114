import type { PersonWords } from "../../language/people.ts";
import type { Span } from "../../model/meeting.ts";
import { fragment } from "../forms.ts";
import type { Line } from "../text/lines.ts";
import { type Piece, wholeOf } from "../text/piece.ts";
import { offsetAt, plainOf } from "../text/plain.ts";
import type { Passage } from "../units.ts";
import { isPersonName } from "./words.ts";

/** A line of a list, or several that are one entry. */
export interface Row {
  cells: string[];
  piece: Piece;
  /** Offset in the file where it begins. */
  start: number;
  end: number;
  /** A heading, or emphasised as a whole. */
  strong: boolean;
  /** How many list items it stands in. */
  depth: number;
}

/** The lines of a passage with their columns: tabs, runs of blanks, cells of a table. */
export function rowsOf(passage: Passage, source: string): Row[] {
  return passage.lines.flatMap((line, index) => {
    const start = index === 0 && passage.labelled ? offsetAt(passage.piece.plain, 0) : line.start;
    const row = rowOf(line, start, source);
    return row.cells.some((cell) => /[\p{L}\d]/u.test(cell)) ? [row] : [];
  });
}

function rowOf(line: Line, start: number, source: string): Row {
  const piece = wholeOf(plainOf(source, [{ start, end: line.end }]));
  const cells = cellsOf({ start, end: line.end }, source, line.block.type === "table");
  return {
    cells,
    piece,
    start,
    end: line.end,
    strong: line.strong || line.depth !== undefined,
    depth: line.block.list,
  };
}

/** A cell of a line, and where it begins on it. */
export interface Cell {
  piece: Piece;
  /** Signs between the line's start in the file and the cell. */
  at: number;
}

/** The cells of a line that blanks part, with their places. */
export function cellsAt({ start, end }: Line, source: string): Cell[] {
  const begin = source.lastIndexOf("\n", start) + 1;
  return spansOf({ start, end }, source, / {2,}|\t+ */g)
    .map((span) => ({ piece: wholeOf(plainOf(source, [span])), at: span.start - begin }))
    .filter(({ piece }) => piece.end > piece.start);
}

function spansOf({ start, end }: Span, source: string, gaps: RegExp): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const gap of source.slice(start, end).matchAll(gaps)) {
    spans.push({ start: from, end: start + gap.index });
    from = start + gap.index + gap[0].length;
  }
  return [...spans, { start: from, end }];
}

function cellsOf({ start, end }: Span, source: string, table: boolean): string[] {
  const raw = source.slice(start, end);
  const inner = table ? raw.replace(/^\|?|\|?\s*$/g, "") : raw;
  const spans = spansOf({ start, end }, source, table ? /\|/g : /\t+ *| {2,}\t* */g);
  const cells = spans.map((span) => linesIn(span, source));
  if (table) return trimmed(cells, raw, inner);
  const written = cells.filter((cell) => cell !== "");
  const sloppy = written.length > 1 && !raw.includes("\t") && !/ {3}/.test(raw);
  return sloppy && written.every((cell) => !cell.includes(" ")) ? [written.join(" ")] : written;
}

/** The words of a cell; where the writer broke its lines, so are they. Items of a list in it lose their sign. */
function linesIn(span: Span, source: string): string {
  return spansOf(span, source, /<br ?\/?>/gi)
    .map((line, _, { length }) => {
      const text = plainOf(source, [line]).text.trim();
      return length > 1 ? text.replace(/^[–•-]\s+(?=\S)/u, "") : text;
    })
    .filter((line) => line !== "")
    .join("\n");
}

/** A table's row without the empty cells that its outer bars make. */
function trimmed(cells: string[], raw: string, inner: string): string[] {
  const first = raw.startsWith("|") ? 1 : 0;
  const last = inner.length < raw.length - first && cells.at(-1) === "" ? -1 : undefined;
  return cells.slice(first, last);
}

/** Cells of the second column that are organisations in most rows are so in all: "Siv Ek    Patient Voice". */
export function withColumns(rows: readonly Row[], words: PersonWords): Row[] {
  const seconds = rows.filter(({ cells }) => cells.length === 2).map(({ cells: [, second = ""] }) => second);
  // "Siv Ek, tf", "Bo Alm (via länk)"
  const people = seconds.filter((cell) => isPersonName(cell.replace(/ ?[,(].*$/s, ""), words)).length;
  if (seconds.length < 3 || people === 0 || people * 3 > seconds.length) return [...rows];
  return rows.map((row) => {
    const [first = "", second = ""] = row.cells;
    const other = row.cells.length === 2 && isPersonName(second, words);
    return other ? { ...row, cells: [`${first} (${second})`] } : row;
  });
}

/** Joins lines that were broken within an entry: behind a comma, a hyphen, "och", within parentheses. */
export function joinBroken(rows: readonly Row[], source: string, words: PersonWords): Row[] {
  const joined: Row[] = [];
  let group: Row[] = [];
  let text = "";
  for (const row of rows) {
    const last = group.at(-1);
    const own = row.cells.join("\t");
    if (last && group[0]?.cells.length === 1 && last.strong === row.strong && goesOn(text, own, words)) {
      group.push(row);
      text = glue(text, own);
      continue;
    }
    if (group.length > 0) joined.push(joinRows(group, source));
    group = [row];
    text = own;
  }
  if (group.length > 0) joined.push(joinRows(group, source));
  return joined;
}

/** No entry is longer; what goes on without end is not joined without end. */
const longest = 3000;

function goesOn(text: string, next: string, { and }: PersonWords): boolean {
  if (text.length > longest) return false;
  const end = text.slice(-80);
  if (/[,;&]$|\p{L}-$/u.test(end) || (end.endsWith(":") && text.includes(","))) return true;
  if (fragment`(?:^| )(?:${and})$`.test(end)) return true;
  return text.lastIndexOf("(") > text.lastIndexOf(")") || fragment`^(?:${and}) `.test(next);
}

/** Rows as one row, over all that they span. */
export function joinRows(rows: readonly Row[], source: string): Row {
  const [first, ...others] = rows;
  const last = rows.at(-1);
  if (!first || !last) throw new RangeError("no rows to join");
  if (others.length === 0) return first;
  const text = others.reduce((left, row) => glue(left, row.cells.join("\t")), first.cells.join("\t"));
  return { ...first, cells: [text], piece: wholeOf(plainOf(source, rows)), end: last.end };
}

/** A hyphen at a line's end parts a word, unless it belongs to it: "E-" before "hälsa", "Anna-" before "Lena". */
function glue(left: string, right: string): string {
  if (!/\p{L}-$/u.test(left)) return `${left} ${right}`;
  const parted = /\p{Ll}{2}-$/u.test(left) && /^\p{Ll}/u.test(right);
  return parted ? `${left.slice(0, -1)}${right}` : `${left}${right}`;
}
