import rehypeStringify from "rehype-stringify";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import remarkRehype from "remark-rehype";
import { goesOn, widthOf } from "./lines.js";

/** Markdown as HTML. A line that its writer ended before it was full is a line there too, as editors show it. */
export function htmlOfMarkdown(text) {
  return String(
    remark()
      .use(remarkGfm)
      .use(() => (tree) => keepLines(tree, text.split("\n")))
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeStringify, { allowDangerousHtml: true })
      .processSync(text),
  );
}

function keepLines(node, source) {
  if (!Array.isArray(node.children)) return;
  for (const child of node.children) keepLines(child, source);
  node.children = node.children.flatMap((child) =>
    child.type === "text" && child.position ? withBreaks(child, source) : [child],
  );
}

function withBreaks({ value, position }, source) {
  const width = widthOf(source);
  const lines = value.split("\n");
  return lines.flatMap((line, at) => {
    if (at === lines.length - 1) return [{ type: "text", value: line }];
    const row = position.start.line - 1 + at;
    const goes = goesOn(source[row] ?? "", (source[row + 1] ?? "").trim(), width);
    return goes ? [{ type: "text", value: `${line}\n` }] : [{ type: "text", value: line }, { type: "break" }];
  });
}
