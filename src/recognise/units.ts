import type { DecisionWords } from "../language/decisions.ts";
import type { RecognitionWords } from "../language/recognition-words.ts";
import type { Span } from "../model/meeting.ts";
import { startsClause } from "./decisions/clause.ts";
import { anywhere, opening, whole } from "./forms.ts";
import { type Label, labelOf } from "./labels.ts";
import type { Heading } from "./outline/heading.ts";
import type { Outline } from "./outline/outline.ts";
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

interface UnitSource {
  source: string;
  words: RecognitionWords;
  outline: Outline;
}

interface Group {
  lines: Line[];
  spans: Span[];
}

/** Puts lines together: what is one paragraph, item or row becomes one unit. */
export function unitsOf(lines: readonly Line[], { source, words, outline }: UnitSource): Unit[] {
  const units: Unit[] = [];
  let group: Group | undefined;
  let taken = -1;
  const close = (): void => {
    if (group) units.push(unitOf(group, source));
    group = undefined;
  };
  lines.forEach((line, index) => {
    if (index <= taken) return;
    const headings = outline.get(index) ?? [];
    const task = line.block.item?.checked !== undefined;
    const label = task || headings.length > 0 || line.block.quote > 0 ? undefined : labelOf(line, words);
    const before = group?.lines.at(-1);
    if (headings.length > 0 || label || !goesOn(line, before, words) || leaves(line, before, source)) close();
    for (const heading of headings) {
      units.push({ type: "item", line, heading });
      taken = heading.last;
    }
    if (label) units.push({ type: "label", line, label });
    const rest = headings.length > 0 ? headings.at(-1)?.rest : label?.rest;
    if (rest || (headings.length === 0 && !label)) {
      const own = taken > index ? (lines[taken] ?? line) : line;
      const start = rest ? offsetAt(rest.plain, rest.start) : line.start;
      group ??= { lines: [], spans: [] };
      group.lines.push(own);
      group.spans.push({ start, end: own.end });
    }
  });
  close();
  return units;
}

/** True where a line belongs to the passage of the one before it. */
function goesOn(line: Line, before: Line | undefined, words: RecognitionWords): boolean {
  if (before?.block !== line.block || line.depth !== before.depth) return false;
  return line.block.item?.checked !== undefined || !startsAnew(line, before, words);
}

/**
 * "- priset är högt" and below it, without a margin, "Siv tar fram ett nytt förslag.": in Markdown that goes on with the
 * list's item, but the item was not full.
 */
function leaves(line: Line, before: Line | undefined, source: string): boolean {
  if (!before || !isUnindented(line, source) || line.block.item?.checked !== undefined) return false;
  return before.text.length < 60 && /^\p{Lu}/u.test(line.text) && !/[,;:–-]$/.test(before.text);
}

function isUnindented({ block, index, start }: Line, source: string): boolean {
  return block.item !== undefined && index > 0 && source[start - 1] === "\n";
}

function unitOf({ lines, spans }: { lines: Line[]; spans: Span[] }, source: string): Unit {
  const piece = wholeOf(plainOf(source, spans));
  const block = lines[0]?.block;
  const checked = block?.item?.checked;
  if (checked !== undefined) return { type: "task", piece, checked };
  const quoted = (block?.quote ?? 0) > 0 || /^["“”„»]/.test(piece.plain.text);
  const labelled = (spans[0]?.start ?? 0) > (lines[0]?.start ?? 0);
  const [first] = lines;
  const listed = block?.item !== undefined && !(first && isUnindented(first, source));
  return { type: "passage", piece, lines, quoted, listed, labelled };
}

/** A line that opens a clause begins a new passage, unless it only goes on with a line that was full. */
function startsAnew(line: Line, before: Line | undefined, words: RecognitionWords): boolean {
  if (!before) return false;
  if (startsRuling(line, before, words)) return true;
  if (!startsClause(line.text, words.decisions)) return false;
  if (before.hard || /[.,;:]$/.test(before.text)) return true;
  const { condition, addition } = words.decisions;
  const open = anywhere`(?:${condition}|${addition})$`.test(`${before.text} ${line.text.split(" ", 1)[0]}`);
  return !open && before.text.length < 60;
}

/** "Styrelsen beslöt att …" on a line of its own, where no line ends with a full stop. */
function startsWithBody(text: string, { self, body, decides, decided, clause }: DecisionWords): boolean {
  return opening`(?:${self}|${body}) (?:${decides}|${decided}) (?:${clause})`.test(text);
}

/** "b) …", "Beslutas att …", or a passive of its own below a line that was not full: no part of the sentence before. */
function startsRuling({ text }: Line, before: Line, { decisions }: RecognitionWords): boolean {
  if (/^[a-zåäö]\) \S/.test(text)) return true;
  if (!/^\p{Lu}/u.test(text) || /[,;:–-]$/.test(before.text)) return false;
  const { impersonalVerbs, announcing, clause, passive, passivePast, tail, officeFirst, elected } = decisions;
  if (opening`(?:(?:${impersonalVerbs}) (?:${clause})|(?:${announcing}) ?: )`.test(text)) return true;
  if (startsWithBody(text, decisions) && !anywhere`(?:${clause}|${decisions.and})$`.test(before.text))
    return true;
  if (before.text.length >= 60 || text.length > 160) return false;
  if (opening`(?:${officeFirst}) [^.:;?]{3,80}? (?:${elected})`.test(text)) return true;
  return whole`[^.:;?]{2,60}? (?:${passive}|${passivePast})(?: ${tail})?`.test(text) && text.endsWith(".");
}
