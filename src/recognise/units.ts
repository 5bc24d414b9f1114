import type { RecognitionWords } from "../language/recognition-words.ts";
import type { Span } from "../model/meeting.ts";
import { startsClause } from "./decisions/clause.ts";
import { anywhere } from "./forms.ts";
import { type Label, labelOf } from "./labels.ts";
import type { Heading } from "./outline/outline.ts";
import type { Line } from "./text/lines.ts";
import { type Piece, wholeOf } from "./text/piece.ts";
import { offsetAt, plainOf } from "./text/plain.ts";

/** What the lines of minutes amount to, in their order. */
export type Unit =
  | { type: "item"; line: Line; heading: Heading }
  | { type: "label"; line: Line; label: Label }
  | { type: "task"; piece: Piece; checked: boolean }
  | Passage;

/** Lines that belong together: a paragraph or part of one, a list's item, a table's row. */
export interface Passage {
  type: "passage";
  piece: Piece;
  lines: Line[];
  /** Somebody's words, or those of another document. */
  quoted: boolean;
  listed: boolean;
  /** It begins behind a label on the same line. */
  labelled: boolean;
}

export interface UnitSource {
  source: string;
  words: RecognitionWords;
  outline: ReadonlyMap<number, Heading>;
}

/** Puts lines together: what is one paragraph, item or row becomes one unit. */
export function unitsOf(lines: readonly Line[], { source, words, outline }: UnitSource): Unit[] {
  const units: Unit[] = [];
  let group: { lines: Line[]; spans: Span[] } | undefined;
  const close = (): void => {
    if (group) units.push(unitOf(group, source));
    group = undefined;
  };
  lines.forEach((line, index) => {
    const heading = outline.get(index);
    const task = line.block.item?.checked !== undefined;
    const quoted = line.block.quote > 0;
    const label = task || heading || quoted ? undefined : labelOf(line, words);
    const before = group?.lines.at(-1);
    if (heading || label || before?.block !== line.block || (!task && startsAnew(line, before, words)))
      close();
    if (heading) units.push({ type: "item", line, heading });
    else if (label) units.push({ type: "label", line, label });
    const start = heading ? line.end : label ? restOf(line, label) : line.start;
    if (start >= line.end) return;
    group ??= { lines: [], spans: [] };
    group.lines.push(line);
    group.spans.push({ start, end: line.end });
  });
  close();
  return units;
}

function restOf(line: Line, { rest }: Label): number {
  return rest ? offsetAt(rest.plain, rest.start) : line.end;
}

function unitOf({ lines, spans }: { lines: Line[]; spans: Span[] }, source: string): Unit {
  const piece = wholeOf(plainOf(source, spans));
  const block = lines[0]?.block;
  const checked = block?.item?.checked;
  if (checked !== undefined) return { type: "task", piece, checked };
  const quoted = (block?.quote ?? 0) > 0 || /^["“”„»]/.test(piece.plain.text);
  const labelled = (spans[0]?.start ?? 0) > (lines[0]?.start ?? 0);
  return { type: "passage", piece, lines, quoted, listed: block?.item !== undefined, labelled };
}

/** A line that opens a clause begins a new passage, unless it only goes on with a line that was full. */
function startsAnew(line: Line, before: Line | undefined, words: RecognitionWords): boolean {
  if (!before || !startsClause(line.text, words.decisions)) return false;
  if (before.hard || /[.,;:]$/.test(before.text)) return true;
  const { condition, addition } = words.decisions;
  const open = anywhere`(?:${condition}|${addition})$`.test(`${before.text} ${line.text.split(" ", 1)[0]}`);
  return !open && before.text.length < 60;
}
