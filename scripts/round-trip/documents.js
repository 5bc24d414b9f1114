import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { htmlOfMarkdown } from "./from-markdown.js";
import { escape, htmlOfText } from "./from-text.js";

/**
 * A document as its writer would have it in a word processor: page headers that stand in the text are the page's own,
 * and a sentence that one of them cut is whole.
 * @param annotation what `test/score` reads of it
 * @returns its body as HTML, and what stands at the top of each page
 */
export function asDocument({ source, name, pageHeaders }) {
  const lines = readFileSync(source, "utf8").split("\n");
  const gone = lines.filter((_, at) => pageHeaders.has(at + 1));
  const text = withoutLines(lines, pageHeaders);
  const body = extname(source) === ".md" ? htmlOfMarkdown(text) : htmlOfText(text);
  const header = [...new Set(gone.map((line) => line.trim().replaceAll(/\s+/g, " ")))].filter(
    (line) => /\p{L}/u.test(line) && !/\d+ ?\(\d+\)|^(?:sida|page) /iu.test(line),
  );
  return { name, body, header };
}

function withoutLines(lines, numbers) {
  const kept = [];
  let cut = false;
  for (const [at, line] of lines.entries()) {
    if (numbers.has(at + 1)) cut = true;
    else if (cut && line.trim() === "") continue;
    else {
      if (cut) endPage(kept, line);
      cut = false;
      kept.push(line);
    }
  }
  return kept.join("\n");
}

/** Between two pages there is a blank line, unless a sentence goes on. */
function endPage(kept, next) {
  while (kept.at(-1)?.trim() === "") kept.pop();
  const goes = /[\p{L},-]$/u.test(kept.at(-1) ?? "") && /^\p{Ll}/u.test(next);
  if (!goes) kept.push("");
}

const style = `
  body { font: 11pt "Liberation Serif", serif; }
  table { border-collapse: collapse } td, th { border: 1px solid; padding: 2pt 4pt; text-align: left; vertical-align: top }
  pre { font: 9pt "Liberation Mono", monospace }`;

/** A whole page. LibreOffice takes a division with the title "header" for the page's header. */
export function pageOf({ name, body, header }, { withHeader }) {
  const top = header.map((line) => `<p>${escape(line)}</p>`).join("");
  const division = withHeader && top !== "" ? `<div title="header">${top}</div>` : "";
  const head = `<meta charset="utf-8"><title>${escape(name)}</title><style>${style}</style>`;
  return `<!doctype html><html lang="sv"><head>${head}</head><body>${division}${body}</body></html>\n`;
}
