import { narrowStarts } from "./narrow.ts";
import type { TextRun } from "./run.ts";

/** Text of one weight within a line. */
export interface Styled {
  text: string;
  bold: boolean;
}

/** A part of a line without a wide gap in it; lengths as in {@link TextRun}. */
export interface Piece {
  parts: Styled[];
  x0: number;
  x1: number;
  y: number;
  /** The size of its first sign. */
  size: number;
}

/** Pieces on one baseline, from left to right. */
export interface Row {
  y: number;
  /** The size of most of its letters. */
  size: number;
  pieces: Piece[];
}

/** A gap wider than this, in sizes, parts a line into pieces; whether they are cells is told by other lines. */
const wideGap = 0.9;
/** A gap narrower than this, in sizes, is none: the letters of a word stand that far apart. */
const wordGap = 0.12;

/** More small signs than this above a line are a line of their own. */
const mostRaised = 20;

/** The lines of a page by their baselines, from top to bottom. Raised and lowered small signs join their line. */
export function rowsOf(runs: readonly TextRun[]): Row[] {
  const sorted = [...runs].sort((one, other) => one.y - other.y || one.x - other.x);
  const lines: TextRun[][] = [];
  for (const run of sorted) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && run.y - first.y <= Math.max(1, 0.2 * Math.min(run.size, first.size))) line.push(run);
    else lines.push([run]);
  }
  const drawn = joinRaised(lines).map((line) => line.sort((one, other) => one.x - other.x));
  const starts = narrowStarts(drawn, wideGap);
  return drawn.map((line) => rowOf(line, starts));
}

function joinRaised(lines: readonly TextRun[][]): TextRun[][] {
  const joined: TextRun[][] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && isRaisedOn(before, line)) joined[joined.length - 1] = [...before, ...line];
    else if (before && isRaisedOn(line, before)) before.push(...line);
    else joined.push(line);
  }
  return joined;
}

/** True where all of some signs are small, near another line's baseline and touch its text. */
function isRaisedOn(signs: readonly TextRun[], line: readonly TextRun[]): boolean {
  if (signs.length > mostRaised) return false;
  return signs.every((sign) =>
    line.some(
      (run) =>
        sign.size <= 0.8 * run.size &&
        Math.abs(sign.y - run.y) <= 0.6 * run.size &&
        sign.x >= run.x - run.size &&
        sign.x <= run.x + run.width + 0.3 * run.size,
    ),
  );
}

/** The row of a line's runs; those of `starts` begin a piece, however narrow the gap before them is. */
function rowOf(runs: readonly TextRun[], starts: ReadonlySet<TextRun>): Row {
  const size = mainSize(runs);
  const main = runs.find((run) => run.size === size);
  const row: Row = { y: main?.y ?? 0, size, pieces: [] };
  for (const run of runs) addRun(row, run, starts.has(run));
  for (const piece of row.pieces) piece.parts = withoutSpacing(piece.parts);
  return row;
}

function mainSize(runs: readonly Pick<TextRun, "size" | "text">[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of runs) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

function addRun(row: Row, run: TextRun, begins: boolean): void {
  const text = run.text.replace(/\s+/g, " ");
  const last = row.pieces.at(-1);
  const gap = last ? run.x - last.x1 : Number.POSITIVE_INFINITY;
  if (!last || begins || gap > wideGap * row.size) {
    const { x, y, size, width, bold } = run;
    row.pieces.push({ parts: [{ text: text.trimStart(), bold }], x0: x, x1: x + width, y, size });
    return;
  }
  const part = last.parts.at(-1);
  const space = gap > wordGap * row.size && !part?.text.endsWith(" ") && !text.startsWith(" ") ? " " : "";
  if (part && part.bold === run.bold) part.text += space + text;
  else last.parts.push({ text: space + text, bold: run.bold });
  last.x1 = Math.max(last.x1, run.x + run.width);
}

const spaced = /^(?:\p{L} ){3,}\p{L}$/u;

/** "P R O T O K O L L" is one word with its letters set apart; two blanks part such words. */
function withoutSpacing(parts: Styled[]): Styled[] {
  return parts.map((part) =>
    spaced.test(part.text.trim()) ? { ...part, text: part.text.replaceAll(" ", "") } : part,
  );
}

/** A piece's text without its weights. */
export function pieceText(piece: Piece): string {
  return piece.parts
    .map((part) => part.text)
    .join("")
    .trim();
}

export function rowText(row: Row): string {
  return row.pieces.map(pieceText).join(" ");
}

/** A row of some of a row's pieces; it has its own size and baseline. */
export function rowOfPieces(pieces: readonly Piece[]): Row {
  const size = mainSize(pieces.map((piece) => ({ size: piece.size, text: pieceText(piece) })));
  const main = pieces.find((piece) => piece.size === size) ?? pieces[0];
  return { y: main?.y ?? 0, size, pieces: [...pieces] };
}

export const leftOf = (row: Row) => row.pieces[0]?.x0 ?? 0;
export const rightOf = (row: Row) => row.pieces.at(-1)?.x1 ?? 0;
