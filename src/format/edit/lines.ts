/** Offset where the line of `at` begins. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** How far into its line an offset lies, 0-based, in UTF-16 units. */
export function columnAt(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** First line start at or after an offset; the text's end where there is none. */
export function nextLine(text: string, at: number): number {
  if (at === 0 || text[at - 1] === "\n") return at;
  return text.indexOf("\n", at) + 1 || text.length;
}

/** True where nothing but blanks stands before an offset on its line. */
export function startsLine(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).trim() === "";
}

/** Lines with one indentation, and the newline that their place may lack before them. */
export function placeLines(
  at: { text: string; offset: number; newline: string },
  lines: readonly string[],
): string {
  const { text, offset, newline } = at;
  const before = offset > 0 && text[offset - 1] !== "\n" ? newline : "";
  return before + lines.map((line) => line + newline).join("");
}
