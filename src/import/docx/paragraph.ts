import type { Block, Flow, Words } from "../markdown/flow.ts";
import type { Mark } from "./numbering.ts";
import { readInline } from "./runs.ts";
import type { Line, Story } from "./story.ts";
import { numberingIn } from "./styles.ts";
import { child, flagOf, valueOf, type XmlElement } from "./xml.ts";

/** Longer ones than this are text that somebody gave a heading's look. */
const longestHeading = 300;

/** Words of paragraphs whose end was deleted: they begin the next one. */
export interface WaitingWords {
  words: Words[];
}

/** Reads a paragraph, and behind it the text boxes that hang on it. */
export function readParagraph(element: XmlElement, story: Story, waiting: WaitingWords): Flow[] {
  const properties = child(element, "w:pPr");
  const style = valueOf(properties, "w:pStyle");
  const line: Line = { words: [], boxes: [] };
  const left = story.reading.left.length;
  readInline(element.children, line, { story, style });
  joinContents(story, left);
  story.fields.endParagraph();
  const ending = child(properties, "w:rPr");
  if (child(ending, "w:del") || child(ending, "w:moveFrom")) {
    waiting.words.push(...line.words);
    return line.boxes;
  }
  const words = [...waiting.words.splice(0), ...line.words];
  const empty = words.every(({ text }) => text.trim() === "");
  if (empty && flagOf(ending, "w:vanish")) return line.boxes;
  const mark = markOf(properties, style, story);
  const block = empty ? labelAlone(mark) : blockOf(words, mark, depthOf(properties, style, story));
  return block ? [block, ...line.boxes] : line.boxes;
}

/** The pieces of a line of a table of contents as one line. */
function joinContents({ reading: { left } }: Story, from: number): void {
  const pieces = left.splice(from);
  const text = pieces.join("").replace(/\s+/g, " ").trim();
  if (text !== "") left.push(text);
}

function markOf(
  properties: XmlElement | undefined,
  style: string | undefined,
  { reading }: Story,
): Mark | undefined {
  const { styles, numbering } = reading;
  const own = numberingIn(properties);
  const inherited = styles.numberingOf(style);
  const numId = own.numId ?? inherited.numId;
  return numbering.next({ numId, level: own.level ?? inherited.level }, styles.lineOf(style));
}

function depthOf(
  properties: XmlElement | undefined,
  style: string | undefined,
  { reading }: Story,
): number | undefined {
  const own = valueOf(properties, "w:outlineLvl");
  if (own === undefined) return reading.styles.depthOf(style);
  return Number(own) < 9 ? Math.min(Number(own) + 1, 6) : undefined;
}

function blockOf(words: Words[], mark: Mark | undefined, depth: number | undefined): Block {
  const length = words.reduce((sum, { text }) => sum + text.length, 0);
  if (depth !== undefined && length <= longestHeading)
    return { type: "heading", words, depth, label: mark?.label };
  if (mark?.unseen) return { type: "paragraph", words, within: mark.level };
  if (mark?.box !== undefined) words.unshift({ text: `${mark.box} ` });
  return mark ? { type: "item", words, label: mark.label, level: mark.level } : { type: "paragraph", words };
}

/** A number without words: in a table it is all that a cell shows. */
function labelAlone(mark: Mark | undefined): Block | undefined {
  return mark?.label === undefined
    ? undefined
    : { type: "item", words: [], label: mark.label, level: mark.level };
}
