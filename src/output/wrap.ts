import wrapAnsi from "wrap-ansi";
import { isSimple } from "./width.ts";

/** The text in lines of at most that width, broken between words where words are short enough. */
export function wrap(text: string, width: number): string[] {
  const lines =
    text.length <= width && isSimple(text) ? [text] : wrapAnsi(text, width, { hard: true }).split("\n");
  return lines.map((line) => line.replaceAll("\u00a0", " "));
}
