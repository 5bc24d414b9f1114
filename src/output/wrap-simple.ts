/**
 * Lines of at most that width, broken between words, and within a word that is wider. The library that wraps all else
 * looks at every sign for what it might be, which takes a hundred times as long.
 * @param text of signs that take one column each, without line breaks
 */
export function wrapSimple(text: string, width: number): string[] {
  return wrapWords(text, width) ?? wrapAll(text, width);
}

/** Single words with one blank between them, none wider than the line; undefined for all else. */
function wrapWords(text: string, width: number): string[] | undefined {
  if (text.startsWith(" ") || text.endsWith(" ") || text.includes("  ")) return undefined;
  const rows: string[] = [];
  let start = 0;
  while (text.length - start > width) {
    const end = text.lastIndexOf(" ", start + width);
    if (end <= start) return undefined;
    rows.push(text.slice(start, end));
    start = end + 1;
  }
  rows.push(text.slice(start));
  return rows;
}

function wrapAll(text: string, width: number): string[] {
  const rows: string[] = [""];
  for (const [index, word] of text.split(" ").entries()) {
    const before = (rows.at(-1) ?? "").trimStart();
    const row = index > 0 && before !== "" ? `${before} ` : before;
    if (word.length > width) rows.splice(-1, 1, ...broken(row, word, width));
    else if (row.length + word.length > width && row !== "" && word !== "") rows.splice(-1, 1, row, word);
    else rows[rows.length - 1] = row + word;
  }
  return rows.map((row) => row.trimEnd());
}

/** A word that no line holds begins where it takes the fewest lines: after what stands there, or on the next. */
function broken(row: string, word: string, width: number): string[] {
  const room = width - row.length;
  const here = 1 + Math.floor((word.length - room - 1) / width);
  const below = Math.floor((word.length - 1) / width);
  return below < here ? [row, ...pieces(word, width)] : pieces(row + word, width);
}

function pieces(text: string, width: number): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at += width) found.push(text.slice(at, at + width));
  return found;
}
