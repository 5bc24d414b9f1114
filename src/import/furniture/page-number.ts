import { pageWords } from "../../language/page-words.ts";

/** A place in a line that may be a page's number. */
export interface PageMark {
  /** UTF-16 offsets in the line. */
  start: number;
  end: number;
  page: number;
  total?: number;
  /** The line in lower case with the mark left out: what the lines of one header share. */
  key: string;
  /** The mark is all that the line says. */
  alone: boolean;
  /** It says that it is a page ("Sida 3"), or of how many ("3 (8)"); a number alone does not. */
  sure: boolean;
}

const page = `(?:${pageWords.page.join("|")})\\.?:?`;
const of = `(?:${pageWords.of.join("|")})`;
const total = `(?:\\(\\s?(\\d{1,4})\\s?\\)|\\[(\\d{1,4})\\]|${of}\\s{1,3}(\\d{1,4})|/\\s?(\\d{1,3}))`;
const word = "[\\p{L}\\p{N}]";
const markForm = new RegExp(
  `(?<!${word}|[-.,:/]|§\\s?)(${page}\\s{0,3})?(\\d{1,4})(?:\\s{0,2}${total})?(?!${word}|[-.,:/]${word})`,
  "giu",
);
/** Longer lines are text. A mark that text was glued to is looked for in a line's beginning alone. */
const longestLine = 200;

/**
 * The places in a line that may be a page's number: "3 (8)", "Sida 3 av 8", "Sid. 3", "- 3 -", "2/5"; a bare
 * number only if the line says nothing else. Whether they are is told by their sequence over the pages.
 */
export function pageMarks(line: string): PageMark[] {
  if (line.length > longestLine) return [];
  const all = [...line.matchAll(markForm)].map((match) => markOf(line, match));
  return all.filter((mark) => mark.alone || mark.sure).filter(possible);
}

/** How a line is compared with others: in lower case, each run of blanks one. */
export function keyOf(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, " ");
}

function markOf(line: string, match: RegExpExecArray): PageMark {
  const [text, said, number = "", ...totals] = match;
  const rest = `${line.slice(0, match.index)}\u0000${line.slice(match.index + text.length)}`;
  const sum = totals.find((value) => value !== undefined);
  return {
    start: match.index,
    end: match.index + text.length,
    page: Number(number),
    ...(sum === undefined ? {} : { total: Number(sum) }),
    key: keyOf(rest),
    alone: /^[\s|–—-]*\u0000[\s|–—-]*$/.test(rest),
    sure: said !== undefined || sum !== undefined,
  };
}

/** A total that a template got wrong ("4 (2)") is no reason to doubt: the sequence tells. */
function possible(mark: PageMark): boolean {
  return mark.page > 0 && mark.page <= 2000 && mark.total !== 0;
}
