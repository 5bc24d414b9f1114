import type { Line } from "../text/lines.ts";
import { textOf } from "../text/piece.ts";
import { type Candidate, looks, withBodies } from "./candidate.ts";
import { type Chain, risingChain, unbrokenChain, weightOf } from "./chain.ts";

/** Items that are told by their numbers. */
export interface Numbered {
  items: Candidate[];
  /** True where more than the number and what stands below it makes them headings. */
  strong: boolean;
  score: number;
}

/** The agenda among all lines that begin with a number; empty where none of their rows is one. */
export function numberedItems(candidates: readonly Candidate[], lines: readonly Line[]): Numbered {
  const whole = candidates.filter(({ form }) => form !== "parts");
  const own = best(withBodies([...whole], lines), lines);
  if (whole.length === candidates.length) return own;
  if (own.items.length > 0) return { ...own, items: withChapters(own.items, candidates) };
  return best(withBodies([...candidates], lines), lines);
}

/** "3.1" is a part of 3, but an item of its own where 3 is the title of a chapter and has no text. */
function withChapters(items: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] {
  if (!areTitles(candidates.filter(({ form }) => form === "parts"))) return [...items];
  const own = new Set(items);
  const all: Candidate[] = [];
  let open: number | undefined;
  candidates.forEach((each, index) => {
    const next = candidates[index + 1];
    if (own.has(each)) {
      all.push(each);
      open = next && next.form === "parts" && next.line === each.last + 1 ? next.look : undefined;
    } else if (
      each.form === "parts" &&
      each.look === open &&
      Math.floor(each.rank) === Math.floor(all.at(-1)?.rank ?? 0)
    ) {
      all.push(each);
    }
  });
  return all;
}

/** "1.1 Siv Ek sent apologies." is a paragraph that has a number, as in many English minutes. */
function areTitles(parts: readonly Candidate[]): boolean {
  const titles = parts.filter(
    ({ title, body, look, sentence }) =>
      look <= looks.emphasis || (body > 0 && !sentence && !/[.;:!?]$/.test(textOf(title))),
  );
  return titles.length * 2 >= parts.length;
}

function best(candidates: Candidate[], lines: readonly Line[]): Numbered {
  const headings = ownHeadings(candidates);
  if (headings.length > 0)
    return { items: completed(headings, candidates), strong: true, score: headings.length * 12 };
  const rows = [
    ...[looks.capitals, looks.emphasis, looks.section].map((look) => strongRow(candidates, look)),
    ...(["stop", "bare", "alone", "roman", "parts"] as const).map((form) =>
      plainRow(candidates, form, lines),
    ),
  ];
  const row = rows.reduce((most, each) => (each.score > most.score ? each : most));
  const repeated = repeatedRow(candidates, lines);
  if (repeated.score > row.score) return repeated;
  return { ...row, items: row.items.length > 0 ? completed(row.items, candidates) : [] };
}

/** Numbered headings of the shallowest depth that has more than one; deeper ones are parts of items. */
function ownHeadings(candidates: readonly Candidate[]): Candidate[] {
  const headings = candidates.filter(({ look }) => look <= 6);
  const counts = new Map<number, number>();
  for (const { look } of headings) counts.set(look, (counts.get(look) ?? 0) + 1);
  const depths = [...counts.keys()].sort((a, b) => a - b);
  const depth = depths.find((each) => (counts.get(each) ?? 0) > 1);
  return depth === undefined ? risingChain(headings).members : headings.filter(({ look }) => look === depth);
}

function strongRow(candidates: readonly Candidate[], look: number): Numbered {
  const { members, score } = risingChain(candidates.filter((each) => each.look === look));
  return { items: members, strong: true, score: score * 3 };
}

function plainRow(
  candidates: readonly Candidate[],
  form: Candidate["form"],
  lines: readonly Line[],
): Numbered {
  const chain = unbrokenChain(candidates.filter((each) => each.look === looks.plain && each.form === form));
  const items = isAgenda(chain, lines, form === "stop" ? 2 : 3) ? chain.members : [];
  return { items, strong: false, score: items.length > 0 ? chain.score : 0 };
}

/** Every item is number 1 where each is a list of its own, as when text is copied from a page or a document. */
function repeatedRow(candidates: readonly Candidate[], lines: readonly Line[]): Numbered {
  const items = withoutLists(candidates.filter(({ look, form }) => look === looks.plain && form === "stop"));
  const none = { items: [], strong: false, score: 0 };
  if (items.length < 3 || items.some(({ number }) => number !== "1")) return none;
  const bodies = items.filter(({ body }) => body > 0).length;
  if (bodies * 3 < items.length * 2 && !spansAll(items, lines)) return none;
  const counted = items.map((each, index) => ({ ...each, number: String(index + 1), rank: index + 1 }));
  return { items: counted, strong: false, score: items.reduce((sum, each) => sum + weightOf(each), 0) };
}

/** Lists within the items count from 1 too, but they go on. */
function withoutLists(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((each, index) => {
    const next = candidates[index + 1];
    return each.level < 2 && each.rank === 1 && !(next?.rank === 2 && next.line - each.last === 1);
  });
}

/** A row of plain lines is an agenda if there is text below most of them, or if it makes up most of the document. */
function isAgenda({ members }: Chain, lines: readonly Line[], least: number): boolean {
  const [first] = members;
  const last = members.at(-1);
  if (!first || !last || members.length < least) return false;
  if (Math.floor(first.rank) !== 1 && members.length < 4) return false;
  const bodies = members.filter((each, index) => (members[index + 1]?.line ?? lines.length) - each.last > 1);
  if (bodies.length * 2 >= members.length) return true;
  if (first.frames && last.frames && first !== last) return true;
  if (first.tasks) return false;
  const spoken = members.filter(({ rest }) => rest !== undefined).length;
  if (members.length >= 5 && spoken * 2 >= members.length && spansMost(first, last, lines)) return true;
  return first.rank === 1 && spansAll(members, lines);
}

/** Four or more that part the whole document, from its head to its end. */
function spansAll(members: readonly Candidate[], lines: readonly Line[]): boolean {
  const [first, last] = [members[0], members.at(-1)];
  if (!first || !last || members.length < 4) return false;
  return spansMost(first, last, lines) && (lines.length - last.last) * 4 < lines.length;
}

/** A row of sentences is the agenda where it begins in the text's first half and takes a good part of it. */
function spansMost(first: Candidate, last: Candidate, lines: readonly Line[]): boolean {
  if ((last.line - first.line) * 2 > lines.length) return true;
  const [start = 0, end = 0] = [lines[0]?.start, lines.at(-1)?.end];
  const [from = 0, to = 0] = [lines[first.line]?.start, lines[last.last]?.end];
  return (from - start) * 2 < end - start && (to - from) * 3 > end - start;
}

/** The row with what fills its gaps: lines in another look whose number is just the one that is missing. */
function completed(row: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] {
  const own = new Set(row);
  const items: Candidate[] = [];
  let next = 0;
  let last = 0;
  for (const each of candidates) {
    while (next < row.length && (row[next]?.line ?? 0) <= each.line) next++;
    if (!own.has(each) && !fits(each, last, row[next])) continue;
    if (each.line <= (items.at(-1)?.last ?? -1)) continue;
    items.push(each);
    last = each.rank;
  }
  return withoutIdleStart(items, own);
}

/** What comes before the row belongs to it only if it counts up to the row's first number. */
function withoutIdleStart(items: Candidate[], own: ReadonlySet<Candidate>): Candidate[] {
  const start = items.findIndex((each) => own.has(each));
  const before = items[start - 1];
  const reaches = before && Math.floor(before.rank) + 1 >= Math.floor(items[start]?.rank ?? 0);
  return reaches || start <= 0 ? items : items.filter(({ look }, at) => at >= start || look < looks.section);
}

function fits(candidate: Candidate, last: number, next: Candidate | undefined): boolean {
  const { rank, look, sentence } = candidate;
  const follows = Math.floor(rank) === Math.floor(last) + 1;
  if (!next) return follows && look <= looks.section && !sentence;
  if (rank <= last || rank >= next.rank) return false;
  return follows ? !sentence || look < looks.section : look <= looks.emphasis;
}
