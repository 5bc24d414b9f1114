import { inHead, type SourceLine } from "./lines.ts";
import { type PageMark, pageMarks } from "./page-number.ts";

/** A line with a page's number, in a text whose page breaks are not marked. */
interface Anchor {
  /** Index in the lines that have text. */
  index: number;
  mark: PageMark;
}

/** How much text, in UTF-16 units, stands at least between two page numbers. */
const leastPage = 300;

/**
 * The page numbers of a text without page breaks: numbers that count on from page to page in lines that are the
 * same but for them, with a page's text between. A list such as "Bilaga 1 (2)", "Bilaga 2 (2)" is none.
 */
export function pageAnchors(lines: readonly SourceLine[]): Anchor[] {
  const groups = new Map<string, Anchor[]>();
  lines.forEach((line, index) => {
    for (const mark of pageMarks(line.text)) {
      if (!mark.sure || (mark.total !== undefined && mark.total < mark.page)) continue;
      const key = `${mark.total ?? ""} ${mark.key}`;
      const group = groups.get(key);
      if (group) group.push({ index, mark });
      else groups.set(key, [{ index, mark }]);
    }
  });
  const sure = [...groups.values()].filter((group) => isSequence(group, lines)).flat();
  const first = sure.length > 0 ? firstPage(groups, sure, lines) : singles(groups, lines);
  return [...sure, ...first].sort((one, other) => one.index - other.index);
}

function isSequence(group: readonly Anchor[], lines: readonly SourceLine[]): boolean {
  if (group.length < (group[0]?.mark.total === undefined ? 3 : 2)) return false;
  let thin = 0;
  for (const [number, { index, mark }] of group.entries()) {
    const before = group[number - 1];
    if (!before) continue;
    const step = mark.page - before.mark.page;
    if (step < 1 || step > 2) return false;
    if (textBetween(lines, before.index, index) < leastPage) thin++;
  }
  return thin <= (group.length - 1) / 4;
}

function textBetween(lines: readonly SourceLine[], from: number, to: number): number {
  return (lines[to]?.textBefore ?? 0) - (lines[from]?.textBefore ?? 0);
}

/** The first page often has its number in a line of another form. */
function firstPage(
  groups: ReadonlyMap<string, readonly Anchor[]>,
  sure: readonly Anchor[],
  lines: readonly SourceLine[],
): Anchor[] {
  const totals = new Set(sure.map(({ mark }) => mark.total));
  const earliest = Math.min(...sure.slice(0, 1).map(({ index }) => index));
  return [...groups.values()]
    .filter((group) => group.length === 1)
    .flat()
    .filter(({ index, mark }) => index < earliest && mark.page === 1 && totals.has(mark.total))
    .filter(({ index }) => inHead(lines, index))
    .slice(0, 1);
}

/** A lone "1 (1)" at the head, or "2 (2)" behind a page's text, with nothing else in its line. */
function singles(groups: ReadonlyMap<string, readonly Anchor[]>, lines: readonly SourceLine[]): Anchor[] {
  const alone = [...groups.values()].flat().filter(({ mark }) => mark.alone && mark.total !== undefined);
  const [only, second] = alone;
  if (!only || second) return [];
  const { page, total } = only.mark;
  if (page === 1) return inHead(lines, only.index) ? [only] : [];
  return page === 2 && total === 2 && textBetween(lines, 0, only.index) >= 2 * leastPage ? [only] : [];
}
