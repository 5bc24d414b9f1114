/** Signs that begin an item of a list, with the blanks behind. */
const marker = /^(?:[-*+•·▪●‣–—]|\d{1,3}[.)]|o)\s/;
/** So many blanks at a line's beginning make code of it in Markdown, unless it goes on with a paragraph. */
const codeIndent = 4;

interface Indented {
  text: string;
  /** Column of its first sign, from 0; a tab goes to the next multiple of four. */
  column: number;
}

/**
 * Lines without the blanks that a page's layout put before them, which would make code of them in Markdown. Within a
 * paragraph they stay as far apart as they were, since a column may begin there; items of lists stay as deep.
 */
export function plainIndents(lines: readonly string[]): string[] {
  const open: number[] = [];
  const kept: string[] = [];
  let block: Indented[] = [];
  const close = () => {
    for (const line of plainBlock(block, open)) kept.push(line);
    block = [];
  };
  for (const line of lines) {
    const text = line.trim();
    if (text === "") {
      close();
      kept.push("");
      continue;
    }
    block.push({ text, column: columnOf(line) });
    // Behind a rule or an underlined title another paragraph begins.
    if (/^[-=_*]{3,}$/.test(text)) close();
  }
  close();
  return kept;
}

/** @param open the columns of the items that a line may belong to; kept from block to block */
function plainBlock(block: readonly Indented[], open: number[]): string[] {
  const plain = block.filter(({ text }) => !marker.test(text));
  const margin = plain.reduce((least, { column }) => Math.min(least, column), Number.POSITIVE_INFINITY);
  return block.map(({ text, column }, number) => {
    if (marker.test(text)) return " ".repeat(codeIndent * levelOf(text, column, open)) + text;
    if (column < (open[0] ?? 0)) open.length = 0;
    const indent = column - margin;
    return " ".repeat(number === 0 ? Math.min(indent, codeIndent - 1) : indent) + text;
  });
}

/** A list within a list begins at 1: a deeper item with a higher number goes on with the list that is open. */
function levelOf(text: string, column: number, open: number[]): number {
  const number = Number(/^\d+/.exec(text)?.[0] ?? 1);
  if (number > 1 && open.length > 0 && column > (open.at(-1) ?? 0)) return open.length - 1;
  while (open.length > 0 && column <= (open.at(-1) ?? 0)) open.pop();
  open.push(column);
  return open.length - 1;
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
