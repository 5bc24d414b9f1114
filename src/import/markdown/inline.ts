import { escapeInline, escapeLineStart } from "./escape.ts";
import type { Words } from "./flow.ts";

/**
 * A paragraph's lines as Markdown. Emphasis never takes in blanks or crosses a line, and gives way where Markdown
 * could not tell where it ends. Tabs between words stay, one for each run: they part columns.
 */
export function inlineLines(words: readonly Words[], { plain = false } = {}): string[] {
  return linesOf(words)
    .map((line) => writeLine(line, plain))
    .filter((line) => line !== "");
}

/** The words by line. */
function linesOf(words: readonly Words[]): Words[][] {
  const lines: Words[][] = [[]];
  for (const each of words) {
    each.text.split("\n").forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ ...each, text });
    });
  }
  return lines;
}

function writeLine(line: readonly Words[], plain: boolean): string {
  const runs = mergeRuns(plain ? line.map(withoutLook) : line);
  const parts = runs.map((run, index) => writeRun(run, runs[index + 1]?.text[0]));
  const text = parts
    .join("")
    .replace(/[ \t]+/g, (blanks) => (blanks.includes("\t") || blanks.length >= 3 ? "\t" : " "))
    .trim();
  // A typed "* " makes the list that it was meant to be.
  return escapeLineStart(text).replace(/^\\(?=\* \S)/, "");
}

function withoutLook({ text, raw, struck, href }: Words): Words {
  return { text, raw, struck, href };
}

/** Neighbours of one look as one; blanks take the look of what stands before them. */
function mergeRuns(line: readonly Words[]): Words[] {
  const runs: Words[] = [];
  for (const each of line) {
    const last = runs.at(-1);
    if (last && !last.raw && !each.raw && (sameLook(last, each) || (each.text.trim() === "" && !each.href)))
      last.text += each.text;
    else runs.push({ ...each });
  }
  return runs.map((run, index) =>
    run.italic && !run.bold && touches(runs, index) ? { ...run, italic: false } : run,
  );
}

function sameLook(one: Words, other: Words): boolean {
  return (
    Boolean(one.bold) === Boolean(other.bold) &&
    (Boolean(one.bold) || Boolean(one.italic) === Boolean(other.italic)) &&
    Boolean(one.struck) === Boolean(other.struck) &&
    one.href === other.href
  );
}

/** True where bold words stand right beside: `**a***b*` could be read in two ways. */
function touches(runs: readonly Words[], index: number): boolean {
  const text = runs[index]?.text ?? "";
  const [before, after] = [runs[index - 1], runs[index + 1]];
  return Boolean(
    (before?.bold && !endsBlank(before.text) && !/^\s/.test(text)) || (after?.bold && !endsBlank(text)),
  );
}

function endsBlank(text: string): boolean {
  return /\s/.test(text.at(-1) ?? "");
}

function writeRun(run: Words, next: string | undefined): string {
  if (run.raw) return run.text;
  const core = run.text.trim();
  if (core === "") return run.text;
  const lead = run.text.length - run.text.trimStart().length;
  const before = run.text.slice(0, lead);
  const after = run.text.slice(lead + core.length);
  const sign = run.bold ? "**" : run.italic ? "*" : "";
  const words = linkOf(core, run.href);
  const linked = run.struck ? `~~${words}~~` : words;
  if (sign === "" || !/[\p{L}\p{N}]/u.test(core)) return before + linked + after;
  return before + emphasised(linked, sign, after === "" ? next : " ") + after;
}

/** A closing sign after punctuation and before a letter is none for Markdown: "**Beslut:**Nej"; the stop goes outside. */
function emphasised(text: string, sign: string, next: string | undefined): string {
  const glued = next !== undefined && isLetter(next);
  let end = text.length;
  if (glued) while (end > 0 && !isLetter(text[end - 1])) end--;
  return `${sign}${text.slice(0, end)}${sign}${text.slice(end)}`;
}

function isLetter(sign: string | undefined): boolean {
  return /[\p{L}\p{N}]/u.test(sign ?? "");
}

function linkOf(text: string, href: string | undefined): string {
  const words = escapeInline(text);
  if (href === undefined || !/^https?:\/\//i.test(href) || /[[\]]/.test(text)) return words;
  const same = (one: string): string => one.replace(/^https?:\/\/(?:www\.)?|\/$/gi, "").toLowerCase();
  if (same(href) === same(text.replace(/^www\./i, ""))) return words;
  return `[${words}](${href.replace(/[\s()<>]/g, (sign) => encodeURIComponent(sign).replace(/[()]/g, escapeRound))})`;
}

function escapeRound(sign: string): string {
  return sign === "(" ? "%28" : "%29";
}
