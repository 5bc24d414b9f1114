import type { RecognitionWords } from "../../language/recognition-words.ts";
import { whole } from "../forms.ts";
import type { Line } from "../text/lines.ts";
import { pieceOf, textOf } from "../text/piece.ts";
import type { Heading } from "./heading.ts";
import { startsWithDay } from "./line-number.ts";

const sign = /^[•▪●‣◦·○■] ?(?=\S)/;
const fewest = 4;
const longest = 80;

/**
 * Titles behind the signs of a list with running text below each of them, as pages give their headings: where most of
 * the document's signs stand so, and the first or the last is what a meeting begins or ends with. Empty otherwise.
 */
export function bulletedItems(lines: readonly Line[], words: RecognitionWords): Heading[] {
  const marked = lines.flatMap((_, index) => (isMarked(lines[index]) ? [index] : []));
  const headed = marked.filter((index) => isTitle(lines, index, words));
  if (headed.length < fewest || headed.length * 3 < marked.length * 2) return [];
  const headings = headed.flatMap((index) => headingAt(lines, index));
  const ends = [headings[0], headings.at(-1)].flatMap((each) => (each ? [textOf(each.title)] : []));
  const { frames, opened, closed } = words.outline;
  const framed = ends.some((title) => whole`${frames}|(?:${opened})|(?:${closed})`.test(title));
  return framed ? headings : [];
}

function isMarked(line: Line | undefined): boolean {
  if (!line || line.block.quote > 0 || line.block.type === "table") return false;
  const { item, list } = line.block;
  if (line.index === 0 && list === 1 && item?.checked === undefined && /^[-*+]$/.test(item?.marker ?? ""))
    return true;
  return list === 0 && sign.test(line.text);
}

/** Short and without a sign at its end, and what stands below is no part of a list. */
function isTitle(lines: readonly Line[], index: number, words: RecognitionWords): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || !next || line.text.length > longest || isMarked(next) || next.block === line.block)
    return false;
  const title = line.text.replace(sign, "");
  return (
    /^\p{Lu}/u.test(title) &&
    !/[.;:,!?]$/.test(title) &&
    !startsWithDay(title, words) &&
    next.block.list === 0
  );
}

function headingAt(lines: readonly Line[], index: number): Heading[] {
  const line = lines[index];
  if (!line) return [];
  const lead = sign.exec(line.text)?.[0].length ?? 0;
  return [{ line: index, title: pieceOf(line.plain, lead, line.text.length), last: index }];
}
