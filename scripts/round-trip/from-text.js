import { joined, widthOf } from "./lines.js";

/**
 * Plain text as HTML: a paragraph for each line that its writer typed, a blank line for nothing, rows that are laid out
 * with blanks as they stand, an underlined line as a heading.
 */
export function htmlOfText(text) {
  const width = widthOf(text.split("\n"));
  return text
    .split(/\n(?:[ \t]*\n)+/)
    .filter((block) => block.trim() !== "")
    .map((block) => htmlOfBlock(block.replace(/\s+$/, ""), width))
    .join("\n");
}

function htmlOfBlock(block, width) {
  const lines = block.split("\n");
  if (lines.some((line) => /\S\s{2,}\S/.test(line) || /^ {8,}\S/.test(line)))
    return `<pre>${escape(block)}</pre>`;
  const parts = [];
  let open = [];
  for (const line of lines) {
    if (/^[-=_]{3,}$/.test(line.trim()) && open.length > 0) {
      const title = open.pop() ?? "";
      parts.push(...paragraphs(open, width), `<h2>${escape(title)}</h2>`);
      open = [];
    } else open.push(line);
  }
  return [...parts, ...paragraphs(open, width)].join("\n");
}

function paragraphs(lines, width) {
  return joined(lines, width).map((line) => `<p>${escape(line.trim())}</p>`);
}

export function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
