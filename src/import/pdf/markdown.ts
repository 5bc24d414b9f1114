import { boxedItem, taskLine } from "../markdown/box.ts";
import type { Block, TextLine } from "./block.ts";
import { appendLine, endsShort, isFull, isOwnLine, runsOn } from "./join.ts";
import type { Measures } from "./measures.ts";
import type { Styled } from "./row.ts";
import { isBold, markdownOf, plainText } from "./styled.ts";
import { tableText } from "./table-text.ts";

/** A part of a text that stands by itself, its kind, and whether a blank line goes before it. */
interface Chunk {
  kind: "heading" | "bold" | "item" | "text" | "table";
  text: string;
  apart: boolean;
  /** A numbered title with bold words in it: what follows is another paragraph. */
  title?: boolean;
}

const bullet = /^(?:[-–—•·▪●◦‣■□➢➤*]|\uf0b7)\s+(?=\S)/;
const letterBullet = /^o\s+(?=\S)/;
const numbered = /^(?:(?:§\s?)?\d{1,3}(?:\.\d{1,2})*\s?[.)§:]|§\s?\d{1,3}|\p{L}[.)])\s/u;
/** A line such as "Diskussion:" or "Beslut: Rådet stödjer …" begins something. */
const label = /^\p{Lu}[^.:,()]{1,30}:(?=\s|$)/u;
/** Headings are no longer than this; a text in large or bold letters is none. */
const longestHeading = 160;
/** A gap beyond this many leadings parts paragraphs. */
const paragraphGap = 1.25;

/** The Markdown of flows, which are the blocks of pages and columns, in reading order. */
export function markdownOfBlocks(flows: readonly (readonly Block[])[], measures: Measures): string {
  const chunks: Chunk[] = [];
  let paragraph: Paragraph | undefined;
  const bullets: number[] = [];
  const close = () => {
    if (paragraph) chunks.push(chunkOf(paragraph, measures, bullets));
    paragraph = undefined;
  };
  const take = (block: Block, flow: number) => {
    if (block.type === "table") {
      close();
      chunks.push({ kind: "table", text: tableText(block), apart: true });
      return;
    }
    const { line } = block;
    if (paragraph && goesOn(paragraph, { line, flow }, measures)) {
      paragraph = { ...paragraph, line: appendLine(paragraph.line, line), flow };
      return;
    }
    const apart = !paragraph || isApart(paragraph, { line, flow }, measures);
    close();
    paragraph = { line, flow, x0: line.x0, apart };
  };
  flows.forEach((blocks, flow) => {
    for (const block of blocks) take(block, flow);
  });
  close();
  return put(chunks);
}

/** A line, and which flow it is of. */
interface Placed {
  line: TextLine;
  flow: number;
}

/** Lines that are one; `line` ends where the last of them does. */
interface Paragraph extends Placed {
  x0: number;
  apart: boolean;
}

function goesOn({ line, flow }: Placed, { line: next, flow: later }: Placed, measures: Measures): boolean {
  const text = plainText(next.parts);
  if (Math.abs(line.size - next.size) > 0.6 || isBold(line.parts) !== isBold(next.parts)) return false;
  if (hasCells(line) || hasCells(next)) return false;
  if (label.test(text) && !plainText(line.parts).endsWith(",")) return false;
  if (hasBullet(text) || numbered.test(text) || letterBullet.test(text)) return false;
  if (flow !== later) return isLong(line) && runsOn(plainText(line.parts), text);
  if (next.y - line.y < line.size * 0.5) return false;
  return (
    next.y - line.y <= paragraphGap * measures.leading(line.size) &&
    !endsShort(line, next) &&
    !isOwnLine(line, next) &&
    isFull(line, next)
  );
}

/** Too long for a heading or an entry of a list, so that it may be a sentence's part. */
const isLong = (line: TextLine) => plainText(line.parts).length >= 40;

const hasBullet = (text: string) => bullet.test(text) || taskLine(text) !== undefined;

const hasCells = (line: TextLine) => line.parts.some((part) => part.text === "\t");

function isApart(above: Placed, { line, flow }: Placed, measures: Measures): boolean {
  // A list goes on over a page's end.
  if (flow !== above.flow) return !hasBullet(plainText(line.parts));
  return line.y - above.line.y > paragraphGap * measures.leading(line.size);
}

function chunkOf({ line, x0, apart }: Paragraph, measures: Measures, bullets: number[]): Chunk {
  const text = plainText(line.parts);
  const level = measures.headingLevel(line.size);
  if (level > 0 && text.length <= longestHeading && /\p{L}/u.test(text))
    return { kind: "heading", text: `${"#".repeat(level)} ${text.replace(/\s+/g, " ")}`, apart: true };
  const letter = bullets.length > 0 || measures.bullets ? letterBullet.exec(text) : null;
  const sign = (bullet.exec(text) ?? letter)?.[0] ?? (taskLine(text) === undefined ? undefined : "");
  if (sign !== undefined) return itemOf({ parts: line.parts, sign, x0, apart }, bullets);
  if (isBold(line.parts) && text.length <= longestHeading)
    return { kind: "bold", text: `**${text}**`, apart: true };
  if (apart) bullets.length = 0;
  const title = numbered.test(text) && line.parts.some((part) => part.bold);
  return { kind: "text", text: withTabs(line.parts), apart, title };
}

function itemOf(
  { parts, sign, x0, apart }: { parts: Styled[]; sign: string; x0: number; apart: boolean },
  bullets: number[],
): Chunk {
  while (bullets.length > 0 && x0 < (bullets.at(-1) ?? 0) - 6) bullets.pop();
  if (bullets.length === 0 || x0 > (bullets.at(-1) ?? 0) + 6) bullets.push(x0);
  const rest = markdownOf(withoutStart(parts, sign.length));
  return { kind: "item", text: `${"    ".repeat(bullets.length - 1)}- ${boxedItem(rest) ?? rest}`, apart };
}

function withoutStart(parts: readonly Styled[], length: number): Styled[] {
  let left = length;
  return parts.map((part) => {
    const cut = Math.min(left, part.text.length);
    left -= cut;
    return { ...part, text: part.text.slice(cut) };
  });
}

/** Cells of a line that is no table's row stay apart by a tab. */
function withTabs(parts: readonly Styled[]): string {
  const cells: Styled[][] = [[]];
  for (const part of parts) {
    if (part.text === "\t") cells.push([]);
    else cells.at(-1)?.push(part);
  }
  return cells.map(markdownOf).join("\t");
}

function put(chunks: readonly Chunk[]): string {
  const lines: string[] = [];
  chunks.forEach((chunk, number) => {
    const before = chunks[number - 1];
    const parted =
      chunk.apart ||
      before?.title ||
      // Within a paragraph it would be a sentence's part: the list signs of a PDF are often drawings, no text.
      (chunk.kind === "text" && label.test(chunk.text)) ||
      (before !== undefined && before.kind !== chunk.kind && before.kind !== "text");
    if (number > 0 && parted) lines.push("");
    lines.push(chunk.text);
  });
  return `${lines.join("\n")}\n`;
}
