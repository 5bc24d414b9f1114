import { createRequire } from "node:module";
import { isSimple, widthOf } from "./width.ts";
import { wrapSimple } from "./wrap-simple.ts";

const require = createRequire(import.meta.filename);

/**
 * The text in lines of at most that width, broken between words where words are short enough. What no-break spaces hold
 * together comes apart only where it is wider than that.
 * @param simple true where somebody has found every sign of it to take one column
 */
export function wrap(text: string, width: number, simple = isSimple(text)): string[] {
  const lines = simple ? simpleLines(text, width) : libraryLines(loosened(text, width), width);
  return text.includes("\u00a0") ? lines.map((line) => line.replaceAll("\u00a0", " ")) : lines;
}

function simpleLines(text: string, width: number): string[] {
  return text.length <= width ? [text] : wrapSimple(loosened(text, width), width);
}

function libraryLines(text: string, width: number): string[] {
  const { default: wrapAnsi }: typeof import("wrap-ansi") = require("wrap-ansi");
  return wrapAnsi(text, width, { hard: true }).split("\n");
}

function loosened(text: string, width: number): string {
  if (!text.includes("\u00a0")) return text;
  const apart = (word: string) => (widthOf(word) > width ? word.replaceAll("\u00a0", " ") : word);
  return text.split(" ").map(apart).join(" ");
}

/** Where a text stands on the screen. */
export interface Place {
  /** Columns of the terminal; without one the text stays on one line. */
  width: number | undefined;
  /** Before its first line. */
  margin: string;
  /** Before its other lines; no shorter than {@link margin}. The same where it is not given. */
  hanging?: string;
}

/** Narrower than this nothing is folded, however narrow the terminal is. */
const narrowest = 20;

/** A text for the terminal, in lines that none is wider than it. */
export function folded(text: string, { width, margin, hanging = margin }: Place): string[] {
  const room = width === undefined ? undefined : Math.max(narrowest, width - hanging.length);
  const lines = room === undefined ? [text] : wrap(text, room);
  return lines.map((line, index) => (index === 0 ? margin : hanging) + line);
}
