import type { Root } from "mdast";

/** Reads Markdown into its tree; the positions are those of the text given. */
export type MarkdownReader = (text: string) => Root;

/** remark with tables, task lists and footnotes: loaded by whoever makes a document, and by nobody else. */
export async function loadMarkdown(): Promise<MarkdownReader> {
  const [{ remark }, { default: gfm }] = await Promise.all([import("remark"), import("remark-gfm")]);
  const processor = remark().use(gfm);
  return (text) => processor.parse(text);
}
