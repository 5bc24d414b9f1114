import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The parts of docs/trust.md that tests write, in the page's order. */
export const trustParts = [
  "writers",
  "kills",
  "refusals",
  "meanwhile",
  "git",
  "copies",
  "attacks",
  "patterns",
  "fuzz",
] as const;
export type TrustPart = (typeof trustParts)[number];

const page = join(dirname(dirname(fileURLToPath(import.meta.url))), "docs", "trust.md");

export function readTrustPage(): string {
  return readFileSync(page, "utf8");
}

/**
 * Prints what a test has counted and, in `npm run trust`, writes it into its part of docs/trust.md. The test files of
 * that run come one after another, so that none writes over another's part.
 * @param figures Markdown: rows of {@link figuresTable}, or paragraphs
 */
export function tellFigures(part: TrustPart, figures: string): void {
  process.stdout.write(`\n${part}\n${figures.trim()}\n`);
  if (process.env["KLUBBA_WRITE_DOCS"] === "1") writeFileSync(page, withPart(readTrustPage(), part, figures));
}

/** A Markdown table of two columns. */
export function figuresTable(rows: readonly (readonly [what: string, figure: string | number])[]): string {
  const lines = rows.map(([what, figure]) => `| ${what} | ${figure} |`);
  return ["| what | figure |", "|---|---|", ...lines].join("\n");
}

/** @throws Error where the page has no such part, or more than one */
export function withPart(text: string, part: TrustPart, figures: string): string {
  const [before, rest, again] = text.split(markOf(part));
  const end = rest?.indexOf(endMark) ?? -1;
  if (before === undefined || rest === undefined || again !== undefined || end < 0)
    throw new Error(`docs/trust.md needs one ${markOf(part)}, and ${endMark} after it`);
  return `${before}${markOf(part)}\n\n${figures.trim()}\n\n${rest.slice(end)}`;
}

/** The figures that stand in a part of the page, trimmed; "" while there are none. */
export function partOf(text: string, part: TrustPart): string {
  const rest = text.split(markOf(part))[1] ?? "";
  return rest.slice(0, rest.indexOf(endMark)).trim();
}

function markOf(part: TrustPart): string {
  return `<!-- figures: ${part} -->`;
}

const endMark = "<!-- end of figures -->";
