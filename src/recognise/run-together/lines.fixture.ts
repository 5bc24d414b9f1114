import { recognitionLanguages } from "../../language/recognition.ts";
import type { RecognitionWords } from "../../language/recognition-words.ts";
import type { Block } from "../blocks/block.ts";
import { scanBlocks } from "../blocks/scan.ts";
import { withLineEnds } from "./run-together.ts";

export function wordsFor(tag: string): RecognitionWords {
  const words = recognitionLanguages.find((each) => each.tag === tag);
  if (!words) throw new Error(`no language ${tag}`);
  return words;
}

/** The blocks before and after, which are the same array where the text is left as it is. */
export function parted(text: string, tag = "sv"): { before: readonly Block[]; after: readonly Block[] } {
  const before = scanBlocks(text);
  return { before, after: withLineEnds(before, text, wordsFor(tag)) };
}

/** The lines, with `#` before a heading, `~` before what is no part of the minutes, and the sign of a list's item. */
export function linesIn(text: string, tag = "sv"): string[] {
  return parted(text, tag).after.flatMap(({ type, item, lines }) =>
    lines.map(({ start, end }) => {
      const sign = type === "heading" ? "# " : type === "rule" ? "~ " : item ? `${item.marker} ` : "";
      return sign + text.slice(start, end);
    }),
  );
}

/** Prose enough that a line is as long as a page, without a sign of any structure in it. */
export const filler =
  "Arbetet har gått framåt sedan förra gången och parterna är eniga om inriktningen. Underlaget är utskickat till alla och synpunkterna har varit få. ".repeat(
    5,
  );
