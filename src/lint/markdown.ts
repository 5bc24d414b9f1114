import type { Root } from "mdast";

/** Reads Markdown into its tree; the positions are those of the text given. */
export type MarkdownReader = (text: string) => Root;

/** remark with tables and task lists. Loaded here and only when somebody checks: importing it takes a tenth of a second. */
export async function loadMarkdownReader(): Promise<MarkdownReader> {
  const [{ remark }, { default: gfm }] = await Promise.all([import("remark"), import("remark-gfm")]);
  const processor = remark().use(gfm);
  return (text) => processor.parse(withoutExtremes(text));
}

const longest = 20_000;
const deepest = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){20}|^[ \t]{60}/;

/**
 * Blanks out lines that are deeper, and paragraphs' lines that come later, than in any minutes: the time that the
 * library takes grows with their square, and thousands of quotes within one another overflow its stack.
 */
function withoutExtremes(text: string): string {
  let run = 0;
  const lines = text.split("\n").map((line) => {
    run = line.trim() === "" ? 0 : run + line.length + 1;
    if (run <= longest && !deepest.test(line)) return line;
    run = 0;
    return line.replace(/[^\r]/g, " ");
  });
  return lines.join("\n");
}

/** Bold that is whole on its line, taken out; what has a mark left over is worth reading as Markdown. */
const whole = /(?<![^\s([{"'«”>-])\*\*(?=[^\s*])[^*\n]*?[^\s*]\*\*(?![^\s.,;:!?)\]}"'»”<-])/g;

/** False where reading it as Markdown would surely find all bold whole; that spares loading a library. */
export function mayBeDamaged(prose: string): boolean {
  return /\*\*|__/.test(prose.replace(whole, ""));
}
