import type { Problem } from "../model/problem.ts";
import { sizeLimit } from "./limits.ts";
import { newlineOf } from "./text.ts";

/** Where a file's header stands. All offsets are UTF-16 units of the whole text, ends exclusive. */
export interface FrontMatter {
  /** The YAML between the two `---` lines; its last newline included. */
  yaml: { start: number; end: number };
  /** First character after the closing `---` line. */
  body: number;
  newline: "\n" | "\r\n";
}

const opening = /^---(?!-)[ \t]*([\w.+/-]*)[ \t]*\r?$/;
const closing = /^---[ \t]*\r?$/;
/** Finds the front matter without reading it. Offsets are those of the text given, byte order mark included. */
export function splitFrontMatter(text: string): FrontMatter | Problem {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  if (!text.startsWith("---", start)) return { code: "no-front-matter" };
  const first = endOfLine(text, start);
  const language = opening.exec(text.slice(start, first))?.[1];
  if (language === undefined) return { code: "no-front-matter" };
  if (!/^(?:ya?ml)?$/i.test(language)) return { code: "front-matter-code", language };
  const end = closingLine(text, first);
  const dotsAt = lineOfDots(text, first, end);
  if (dotsAt !== undefined) return { code: "front-matter-unclosed", dotsAt };
  if (end === undefined) return { code: "front-matter-unclosed" };
  const yaml = { start: first + 1, end };
  if (end - yaml.start > sizeLimit) return { code: "front-matter-too-large", limit: sizeLimit };
  return { yaml, body: Math.min(endOfLine(text, end) + 1, text.length), newline: newlineOf(text) };
}

/**
 * YAML may end with `...` too, and Pandoc closes headers so. Here only `---` does, as in other editors: with both, what
 * stands between them is header to one program and text to the other.
 */
function lineOfDots(text: string, from: number, end = text.length): number | undefined {
  const [found] = /\n\.\.\.(?=\s|$)/.exec(text.slice(from, end)) ?? [];
  return found === undefined ? undefined : text.indexOf(found, from) + 1;
}

/** Where the first line of nothing but `---` begins, from a line's end on. */
function closingLine(text: string, from: number): number | undefined {
  for (let at = text.indexOf("\n---", from); at >= 0; at = text.indexOf("\n---", at + 1)) {
    if (closing.test(text.slice(at + 1, endOfLine(text, at + 1)))) return at + 1;
  }
  return undefined;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
