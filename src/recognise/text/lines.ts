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
  /** True where the whole line is emphasised; a lost opening or closing sign does not matter. */
  strong: boolean;
  /** How many characters of `text` an emphasised beginning takes, as in "**Present:** Siv Ek"; 0 without one. */
  lead: number;
  /** True where the writer ended the line on purpose: a hard break or the block's end. */
  hard: boolean;
}

/** The lines that are prose: no code, no HTML, no empty ones. */
export function linesOf(source: string, blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  for (const block of blocks) {
    if (!isProse(block)) continue;
    if (block.type === "heading") addLine(lines, source, { block, index: 0, spans: block.lines });
    else block.lines.forEach((span, index) => addLine(lines, source, { block, index, spans: [span] }));
  }
  return lines;
}

interface RawLine {
  block: Block;
  index: number;
  spans: Block["lines"];
}

function addLine(lines: Line[], source: string, { block, index, spans }: RawLine): void {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return;
  const plain = plainOf(source, spans);
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
    hard,
    strong: emphasis.whole,
    lead:
      emphasis.lead === 0
        ? 0
        : plainOf(source, [{ start: first.start, end: first.start + emphasis.lead }]).text.length,
  });
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
  const rest = raw.slice(end).replace(/\s*\^[\w-]+\s*$/, "");
  return /^[\s.:*]*$/.test(rest) ? { whole: true, lead: 0 } : { whole: false, lead: end };
}
