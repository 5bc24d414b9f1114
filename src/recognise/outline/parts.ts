import type { RecognitionWords } from "../../language/recognition-words.ts";
import { whole } from "../forms.ts";
import type { Line } from "../text/lines.ts";

/**
 * True for a heading as high as the items' own: it is of a part of the document, not of the item before it.
 * @param items the depth of the items' headings, 1–6; undefined where they are none
 */
export function headsPart({ depth }: Line, items: number | undefined): boolean {
  return depth !== undefined && depth <= (items ?? 2);
}

/** "Underskrifter": what stands below is no more of the last item. */
export function isEnding(
  line: Line | undefined,
  items: number | undefined,
  { outline }: RecognitionWords,
): boolean {
  return line !== undefined && headsPart(line, items) && whole(outline.endings).test(line.text);
}
