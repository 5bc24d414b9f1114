import type { Root } from "mdast";

/** Reads Markdown into its tree; the positions are those of the text given. */
export type MarkdownReader = (text: string) => Root;

/** remark with tables and task lists. Loaded here and only when somebody checks: importing it takes a tenth of a second. */
export async function loadMarkdownReader(): Promise<MarkdownReader> {
  const [{ remark }, { default: gfm }] = await Promise.all([import("remark"), import("remark-gfm")]);
  const processor = remark().use(gfm);
  return (text) => processor.parse(text);
}

/** Bold that is whole on its line, taken out; what has a mark left over is worth reading as Markdown. */
const whole = /(?<![^\s([{"'«”>-])\*\*(?=[^\s*])[^*\n]*?[^\s*]\*\*(?![^\s.,;:!?)\]}"'»”<-])/g;

/** False where reading it as Markdown would surely find all bold whole; that spares loading a library. */
export function mayBeDamaged(prose: string): boolean {
  return /\*\*|__/.test(prose.replace(whole, ""));
}
