import { pageAnchors } from "./anchors.ts";
import { edgeLines } from "./edges.ts";
import { saidAgain } from "./first-page.ts";
import { type GluedMark, gluedHeaders } from "./glued.ts";
import { countKeys, inHead, type SourceLine, textLines } from "./lines.ts";
import { growHeaders } from "./neighbours.ts";
import { pageMarks } from "./page-number.ts";
import { repeatedHeaders } from "./repeats.ts";

/** What is page header, footer or page number in a text: 0-based lines, and the part of the line (UTF-16 offsets). */
export type FoundFurniture = Map<number, { start: number; end: number }>;

/**
 * Page headers, footers and page numbers in a text that came from pages, recognised by their repetition at page
 * breaks: form feeds if there are any, else page numbers that count on, else lines that come again a page's text
 * apart and cut sentences. What is unsure is not in the answer; nor is what the minutes' head would lose by it.
 */
export function findFurniture(source: readonly string[]): FoundFurniture {
  const lines = textLines(source);
  const glued = gluedHeaders(lines);
  if (glued.length > 0) return cutGlued(glued);
  const headers = source.some((line) => line.includes("\f")) ? atPageBreaks(source, lines) : inText(lines);
  return spans(headers, lines, source);
}

function cutGlued(marks: readonly GluedMark[]): FoundFurniture {
  return new Map(marks.map(({ line, start, end }) => [line, { start, end }]));
}

/** Headers and footers by the lines (indices in `lines`) that they consist of. */
function inText(lines: readonly SourceLine[]): number[][] {
  const anchors = pageAnchors(lines);
  if (anchors.length === 0) return repeatedHeaders(lines);
  const seeds = anchors.map(({ index }) => index);
  return growHeaders({ lines, counts: countKeys(lines), seeds, share: 0.5 });
}

function atPageBreaks(source: readonly string[], lines: readonly SourceLine[]): number[][] {
  const pages = splitPages(source, lines);
  return edgeLines(pages.map((page) => page.map((index) => ({ text: lines[index]?.text ?? "" })))).flatMap(
    (found, number) => runs([...found].map((place) => pages[number]?.[place] ?? -1)),
  );
}

/** The lines of each page, by index; pages without text have none. */
function splitPages(source: readonly string[], lines: readonly SourceLine[]): number[][] {
  const pages: number[][] = [[]];
  let next = 0;
  source.forEach((raw, number) => {
    if (raw.startsWith("\f")) pages.push([]);
    if (lines[next]?.line === number) pages.at(-1)?.push(next++);
  });
  return pages;
}

function runs(indices: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const index of [...indices].sort((one, other) => one - other)) {
    const last = found.at(-1);
    if (last?.at(-1) === index - 1) last.push(index);
    else found.push([index]);
  }
  return found;
}

function spans(
  headers: readonly number[][],
  lines: readonly SourceLine[],
  source: readonly string[],
): FoundFurniture {
  const found: FoundFurniture = new Map();
  const all = new Set(headers.flat());
  for (const header of headers) {
    const keep =
      opensText(header, headers, lines) && !saidAgain(textsOf(header, lines), restOf(header, lines, all));
    for (const index of header) {
      const line = lines[index];
      const raw = source[line?.line ?? -1];
      if (!line || raw === undefined) continue;
      const span = keep ? markIn(raw) : { start: 0, end: raw.length };
      if (span) found.set(line.line, span);
    }
  }
  return found;
}

/** The first page's header: hardly any text stands before it. */
function opensText(
  header: readonly number[],
  headers: readonly number[][],
  lines: readonly SourceLine[],
): boolean {
  return header === headers[0] && inHead(lines, header[0] ?? 0);
}

function textsOf(header: readonly number[], lines: readonly SourceLine[]): string[] {
  return header.map((index) => lines[index]?.text ?? "");
}

function restOf(
  header: readonly number[],
  lines: readonly SourceLine[],
  all: ReadonlySet<number>,
): SourceLine[] {
  const last = header.at(-1) ?? 0;
  return lines.slice(last + 1, last + 60).filter((_, step) => !all.has(last + 1 + step));
}

/** A page's number in a line that stays. */
function markIn(raw: string): { start: number; end: number } | undefined {
  const mark = pageMarks(raw).find(
    ({ alone, sure, page, total }) => (alone || (sure && total !== undefined)) && page === 1,
  );
  if (!mark) return undefined;
  return mark.alone ? { start: 0, end: raw.length } : { start: mark.start, end: mark.end };
}
