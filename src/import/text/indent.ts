/** Signs that begin an item of a list, with the blanks behind. */
const marker = /^(?:[-*+•·▪●‣–—]|\d{1,3}[.)]|o)\s/;
/** More blanks than this at a line's beginning would make it code in Markdown. */
const codeIndent = 4;

/**
 * Lines without the blanks that a page's layout put before them, which would make code of them in Markdown. Items
 * of lists keep how deep they stand. Columns within a line stay.
 */
export function plainIndents(lines: readonly string[]): string[] {
  const open: number[] = [];
  return lines.map((line) => {
    const text = line.trim();
    if (text === "") return "";
    const width = columnOf(line);
    if (!marker.test(text)) {
      if (width < (open[0] ?? 0)) open.length = 0;
      return text;
    }
    while (open.length > 0 && width <= (open.at(-1) ?? 0)) open.pop();
    open.push(width);
    return " ".repeat(codeIndent * (open.length - 1)) + text;
  });
}

function columnOf(line: string): number {
  let column = 0;
  for (const char of line) {
    if (char === "\t") column += codeIndent - (column % codeIndent);
    else if (/\s/.test(char)) column++;
    else break;
  }
  return column;
}
