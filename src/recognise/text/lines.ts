import type { Span } from "../../model/meeting.ts";
import type { Block } from "../blocks/block.ts";
import { isProse } from "../blocks/block.ts";
import { type Plain, plainOf } from "./plain.ts";

/** One line of prose; a heading is one line however many it takes in the file. */
export interface Line {
  plain: Plain;
  text: string;
  block: Block;
  /** 0 for the block's first line. */
  index: number;
  /** UTF-16 offsets of its content in the file, signs of emphasis included. */
  start: number;
  end: number;
  /** 1–6 for a heading, `##So` without a blank included. */
  depth?: number | undefined;
  /** True where the whole line is emphasised; a lost opening or closing sign does not matter. */
  strong: boolean;
  /** How many characters of `text` an emphasised beginning takes, as in "**Present:** Siv Ek"; 0 without one. */
  lead: number;
  /** True where the writer ended the line on purpose: a hard break or the block's end. */
  hard: boolean;
  /** True where a tab parts the line's first word from the rest: "12 ⇥ Budget". */
  tabbed: boolean;
}

/** The lines that are prose: no code, no HTML, no empty ones. */
export function linesOf(source: string, blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  for (const block of blocks) {
    if (!isProse(block)) continue;
    if (block.type === "heading") addHeading(lines, source, block);
    else block.lines.forEach((span, index) => addLine(lines, source, { block, index, spans: [span] }));
  }
  return lines;
}

/**
 * A heading's lines are one. But dashes under a paragraph of running text underline its last line only, whatever
 * Markdown makes of it.
 */
function addHeading(lines: Line[], source: string, block: Block): void {
  const texts = block.lines.map(({ start, end }) => withoutId(source.slice(start, end)));
  const before = texts.slice(0, -1);
  const running = before.some((text) => text.length > 60 || /[.:;,!?]$/.test(text));
  const own = running ? before.length : 0;
  block.lines.slice(0, own).forEach((span, index) => addLine(lines, source, { block, index, spans: [span] }));
  addLine(lines, source, { block, index: own, spans: block.lines.slice(own), depth: block.depth });
}

function withoutId(text: string): string {
  const at = text.lastIndexOf(" ^");
  return at >= 0 && /^ \^[\w/.-]+$/.test(text.slice(at)) ? text.slice(0, at) : text;
}

interface RawLine {
  block: Block;
  index: number;
  spans: Span[];
  depth?: number | undefined;
}

function addLine(lines: Line[], source: string, { block, index, spans, depth }: RawLine): void {
  const [given, ...more] = spans;
  if (!given) return;
  const hashes = depth === undefined ? hashesOf(source, given) : 0;
  const first = { start: given.start + hashes, end: given.end };
  const last = more.at(-1) ?? first;
  const plain = plainOf(source, [first, ...more]);
  const raw = source.slice(first.start, last.end);
  const hard = index === block.lines.length - 1 || raw.endsWith("\\") || source.startsWith("  ", last.end);
  const emphasis = emphasisOf(raw);
  lines.push({
    plain,
    text: plain.text,
    block,
    index,
    start: first.start,
    end: last.end,
    depth: depth ?? (hashes > 0 ? hashes : undefined),
    hard,
    strong: emphasis.whole,
    lead:
      emphasis.lead === 0
        ? 0
        : plainOf(source, [{ start: first.start, end: first.start + emphasis.lead }]).text.length,
    tabbed: /^\S{1,8}(?: §)?[ ]*\t/.test(raw.slice(0, 16)),
  });
}

const hashesForm = /^(?:#{2,6}(?=[\p{L}\d§])|#(?=\p{Lu}\p{Ll}+(?:[ -]|$)))/u;

/** How many signs make a heading of a line that lacks the blank behind them; a `#word` within text is none. */
function hashesOf(source: string, { start, end }: Span): number {
  if (source[start] !== "#") return 0;
  const signs = end - start > 80 ? undefined : hashesForm.exec(source.slice(start, end))?.[0];
  return signs?.length ?? 0;
}

/** Whether a line is bold or italic as a whole, and how long its bold beginning is in the file. */
function emphasisOf(raw: string): { whole: boolean; lead: number } {
  if (!raw.includes("*") && !raw.includes("_")) return { whole: false, lead: 0 };
  const pair = /^(\*{1,3}|_{1,3})(?=\S)/.exec(raw)?.[1];
  const signs = raw.split("**").length - 1;
  if (signs % 2 === 1 && (raw.startsWith("**") || /\*\*\s*$/.test(raw))) return { whole: true, lead: 0 };
  if (!pair) return { whole: false, lead: 0 };
  const close = raw.indexOf(pair, pair.length);
  if (close < 0) return { whole: false, lead: 0 };
  const end = close + pair.length;
  const rest = raw.slice(end);
  const whole = rest.length < 200 && /^[\s.:*]*(?:\^[\w-]+\s*)?$/.test(rest);
  return whole ? { whole: true, lead: 0 } : { whole: false, lead: end };
}
