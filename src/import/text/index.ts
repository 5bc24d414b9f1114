import { cleanText } from "../charset/clean.ts";
import { type FoundFurniture, findFurniture } from "../furniture/index.ts";
import { runsOn } from "../furniture/lines.ts";
import { taskLine } from "../markdown/box.ts";
import type { Furniture, ImportedText } from "../types.ts";
import { brokenWord, compoundsIn } from "./hyphens.ts";
import { plainIndents } from "./indent.ts";

/**
 * A plain text as minutes: page headers, footers and page numbers out, words that line ends broke whole again, no
 * blanks before lines that would make code of them. Nothing else is left out, and the order stays.
 *
 * @param text decoded; may have any line ends, form feeds at page breaks, soft hyphens
 */
export function readText(text: string): ImportedText {
  const source = splitLines(cleanText(text));
  const found = findFurniture(source.map((line) => line.text));
  const { kept, furniture } = leaveOut(source, found);
  const joined = joinWords(joinSentences(kept));
  const texts = plainIndents(joined.map((line) => line.text)).map(withTask);
  return {
    format: "txt",
    text: `${texts.join("\n")}\n`,
    ...(inPlace(joined) ? {} : { lines: joined.map((line) => line.number) }),
    furniture,
    remarks: [],
  };
}

/** A line or, at a page break within it, a part of one; with its 1-based line in the source. */
interface Line {
  text: string;
  number: number;
  /** Page furniture stood before it. */
  afterGap?: boolean;
}

function splitLines(text: string): Line[] {
  const lines = text.replace(/\n$/, "").split("\n");
  return lines.flatMap((line, index) => {
    const parts = line.split(/(?=\f)/);
    return parts.map((part) => ({ text: part, number: index + 1 }));
  });
}

function leaveOut(source: readonly Line[], found: FoundFurniture): { kept: Line[]; furniture: Furniture[] } {
  const kept: Line[] = [];
  const furniture: Furniture[] = [];
  let afterGap = false;
  source.forEach((line, index) => {
    const span = found.get(index);
    const breaks = line.text.startsWith("\f");
    afterGap ||= breaks || span !== undefined;
    if (span) furniture.push({ text: line.text.slice(span.start, span.end).trim(), line: line.number });
    const text = span ? line.text.slice(0, span.start) + line.text.slice(span.end) : line.text;
    if (span && text.trim() === "") return;
    kept.push({ ...line, text: text.replaceAll("\f", ""), ...(afterGap ? { afterGap } : {}) });
    if (text.trim() !== "") afterGap = false;
  });
  return { kept, furniture };
}

/** Takes the blank lines away where furniture cut a sentence, and makes one of those where it did not. */
function joinSentences(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  let last: string | undefined;
  for (const line of lines) {
    const blank = line.text.trim() === "";
    if (blank && line.afterGap && kept.at(-1)?.text.trim() === "") continue;
    if (!blank && line.afterGap && runsOn(last, line.text.trim())) {
      while (kept.at(-1)?.text.trim() === "") kept.pop();
    }
    kept.push(line);
    if (!blank) last = line.text.trim();
  }
  return kept;
}

function joinWords(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  const compounds = compoundsIn(lines.map((line) => line.text));
  for (const line of lines) {
    const before = joined.at(-1);
    const word = before && brokenWord(before.text.trimEnd(), line.text, compounds);
    if (!before || !word) {
      joined.push(line);
      continue;
    }
    before.text = before.text.trimEnd().slice(0, word.cut) + word.tail;
    const rest = line.text.slice(word.rest);
    if (rest.trim() !== "") joined.push({ ...line, text: rest });
  }
  return joined;
}

/** "• ☐ Siv: boka lokal" as Markdown's task. */
function withTask(line: string): string {
  const [, indent = "", text = ""] = /^( *)(?:[-*+•–] +)?([☐☒☑].*)$/u.exec(line) ?? [];
  const task = taskLine(text);
  return task === undefined ? line : `${indent}- ${task}`;
}

function inPlace(lines: readonly Line[]): boolean {
  return lines.every((line, index) => line.number === index + 1);
}
