import { saidAgain } from "./first-page.ts";
import type { SourceLine } from "./lines.ts";
import { type PageMark, pageMarks } from "./page-number.ts";

/** A page header that stands in one line with text: 0-based line, UTF-16 offsets in it. */
export interface GluedMark {
  line: number;
  start: number;
  end: number;
}

/** How long a glued header may be, and how long a line must be so that it may be a page's text. */
const longestHeader = 100;
const leastPage = 200;

/**
 * Headers of pages that a converter wrote as one line each: "Protokoll 2 (6) 4. Övriga frågor …". They are
 * sure where line after line begins the same but for a page number that counts on by one.
 */
export function gluedHeaders(lines: readonly SourceLine[]): GluedMark[] {
  const pages = lines.filter(({ text }) => text.length >= leastPage);
  const found = pages.map(headOf);
  const sure = found.filter((head, number) => {
    if (!head) return false;
    return follows(found[number - 1], head) || follows(head, found[number + 1]);
  });
  return sure.flatMap((head) => (head ? [spanOf(head)] : []));
}

/** On the first page the header stays, without its number, if the minutes' title is nowhere else. */
function spanOf({ source, mark, page }: Head): GluedMark {
  const rest = { ...source, text: source.text.slice(mark.end), key: source.key.slice(mark.end) };
  const keep = page === 1 && !saidAgain([source.text.slice(0, mark.start)], [rest]);
  return {
    line: source.line,
    start: source.indent + (keep ? mark.start : 0),
    end: source.indent + mark.end,
  };
}

interface Head {
  source: SourceLine;
  mark: PageMark;
  page: number;
  total?: number | undefined;
  key: string;
}

function headOf(source: SourceLine): Head | undefined {
  const beginning = source.text.slice(0, longestHeader);
  const mark = pageMarks(beginning).find(({ total }) => total !== undefined);
  if (!mark) return undefined;
  return { source, mark, page: mark.page, total: mark.total, key: keyBefore(beginning, mark) };
}

/** What stands before the mark; the page's number may stand there once more. */
function keyBefore(beginning: string, mark: PageMark): string {
  const before = beginning.slice(0, mark.start).toLowerCase();
  return before.replace(new RegExp(`^${mark.page}(?=\\s)`), "#").replace(/\s+/g, " ");
}

function follows(one: Head | undefined, two: Head | undefined): boolean {
  return (
    one !== undefined &&
    two !== undefined &&
    one.page + 1 === two.page &&
    one.total === two.total &&
    one.key === two.key
  );
}
