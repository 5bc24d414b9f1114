import wrapAnsi from "wrap-ansi";

/** The text in lines of at most that width, broken between words where words are short enough. */
export function wrap(text: string, width: number): string[] {
  return wrapAnsi(text, width, { hard: true }).replaceAll("\u00a0", " ").split("\n");
}
