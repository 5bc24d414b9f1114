/** A field of a header with all lines that belong to it. */
export interface Piece {
  text: string;
  /** UTF-16 offset in the YAML. */
  start: number;
}

const fieldStart = /^[^\s#\-\]}]/;

/**
 * Cuts YAML before every line that starts a field at its left edge, so that each can be read by itself.
 * The pieces make up the whole text again.
 */
export function piecesOf(yaml: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (let line = 0; line < yaml.length; ) {
    if (line > start && fieldStart.test(yaml.slice(line, line + 1))) {
      pieces.push({ text: yaml.slice(start, line), start });
      start = line;
    }
    line = yaml.indexOf("\n", line) + 1 || yaml.length;
  }
  pieces.push({ text: yaml.slice(start), start });
  return pieces;
}
