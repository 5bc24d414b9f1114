import type { RecognitionWords } from "../../language/recognition-words.ts";
import { bulletsOf } from "./bullets.ts";
import type { Furniture } from "./furniture.ts";
import { colonLabels, headLabels, titlesIn, withinLabels } from "./labels.ts";
import type { Marker } from "./numbers.ts";
import type { Page, Part } from "./page.ts";
import { pairStarts } from "./pairs.ts";
import { restarts, textBehindPeople, textBehindTitle } from "./sentence-start.ts";
import { wordAt } from "./words.ts";

interface PageFacts {
  words: RecognitionWords;
  furniture: Furniture;
  /** The page's numbers that are items'. */
  markers: readonly Marker[];
  /** Those of them that are the agenda's. */
  agenda: ReadonlySet<Marker>;
  /** Where titles end that a table of contents gives. */
  titles: ReadonlyMap<Marker, number>;
  /** Where the head of the document ends in this page; 0 where it has ended before. */
  headEnd: number;
  /** Whether the document has items, so that its head has an end that is known. */
  hasItems: boolean;
}

/** What a page is made of, in order; the first begins at its first character. */
export function partsOf(page: Page, facts: PageFacts): Part[] {
  const { head, foot } = facts.furniture;
  const known = new Map(facts.markers.map((marker) => [marker.at, facts.titles.get(marker)]));
  const found = inOrder(page, facts).filter(({ at }) => at >= head && at < foot);
  const parts: Part[] = head > 0 ? [{ type: "furniture", at: 0 }] : [];
  if (found[0]?.at !== head && head < foot) parts.push({ type: "text", at: head });
  found.forEach((part, index) => {
    const to = found[index + 1]?.at ?? foot;
    const title = part.type === "item" ? known.get(part.at) : undefined;
    const within: Part[] = title === undefined ? withinPart(page, part, to) : textFrom(title, to);
    parts.push(part, ...within, ...restartsIn(page, within.at(-1) ?? part, to));
  });
  if (foot < page.text.length) parts.push({ type: "furniture", at: foot });
  return parts;
}

/** Items, labels and bullets; of two at one place, or within another, the first counts. */
function inOrder(page: Page, { words, markers, agenda, headEnd, hasItems }: PageFacts): Part[] {
  const items = markers.map((marker): Part => {
    const { at, title, number, colon } = marker;
    return { type: "item", at, title, number, colon, heads: agenda.has(marker) };
  });
  const all: Part[] = [
    ...items,
    ...colonLabels(page, hasItems ? headEnd : 0, words),
    ...headLabels(page, headEnd, words),
    ...withinLabels(page, headEnd, words),
    ...bulletsOf(page),
    ...titlesIn(page, headEnd, words).map((at): Part => ({ type: "text", at })),
  ];
  let end = -1;
  return all
    .sort((a, b) => a.at - b.at || endOf(b) - endOf(a))
    .filter((part) => {
      if (part.at < end || (part.type === "text" && part.at === end)) return false;
      // What a list's sign stands before has at least one letter.
      end = isListed(part) ? endOf(part) + 1 : Math.max(endOf(part), part.at + 1);
      return true;
    });
}

function isListed(part: Part): boolean {
  return part.type === "bullet" || (part.type === "item" && part.colon);
}

function endOf(part: Part): number {
  if (part.type === "item") return part.title;
  if (part.type === "label") return part.value;
  return part.type === "bullet" ? part.content : part.at;
}

/** What begins within a part, before the next one at `to`. */
function withinPart(page: Page, part: Part, to: number): Part[] {
  const last = wordAt(page.words, to);
  const from = wordAt(page.words, endOf(part));
  if (from >= last) return [];
  if (part.type === "item") return textAt(page, textBehindTitle(page, from, last));
  if (part.type !== "label") return [];
  if (part.people) return peopleParts(page, part, { from, last, to });
  const own: Part[] =
    part.colon || (part.role === undefined && part.short) ? [] : [{ type: "text", at: part.value }];
  if (part.role === "decision" || part.role === "proposal") {
    const clauses = clausesOf(page, from, last);
    return clauses[0]?.at === part.value ? clauses : [...own, ...clauses];
  }
  return part.short ? [...own, ...textAt(page, textBehindTitle(page, from, last))] : own;
}

function textFrom(at: number, to: number): Part[] {
  return at < to ? [{ type: "text", at }] : [];
}

/** Lines within running text; a heading, a list of people and the first line of a head have none. */
function restartsIn(page: Page, part: Part, to: number): Part[] {
  if (part.type === "item" || (part.type === "label" && part.short)) return [];
  const [from, last] = [wordAt(page.words, endOf(part)), wordAt(page.words, to)];
  return restarts(page, from, last).flatMap((index) => textAt(page, index));
}

function textAt({ words }: Page, index: number | undefined): Part[] {
  const word = index === undefined ? undefined : words[index];
  return word ? [{ type: "text", at: word.start }] : [];
}

/** A list of people: each of them, where they run into each other, and the text behind. */
function peopleParts(
  page: Page,
  part: Part & { type: "label" },
  { from, last, to }: { from: number; last: number; to: number },
): Part[] {
  const text = textAt(page, textBehindPeople(page, from, last));
  const end = text[0]?.at ?? to;
  const starts = pairStarts(page.text.slice(part.value, end), page.vocabulary).map(
    (at): Part => ({ type: "text", at: at + part.value }),
  );
  const alone = starts.length > 0 || !part.colon;
  return [...(alone ? [{ type: "text", at: part.value } as const] : []), ...starts, ...text];
}

/** The clauses of a decision: behind a sign ("att …, att …"), with a number ("1. … 2. …") or a dash ("- att …"). */
function clausesOf({ words, vocabulary }: Page, from: number, last: number): Part[] {
  const parts: Part[] = [];
  let number = 1;
  for (let index = from; index < last - 1; index++) {
    const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
    if (!word || !before || !next) continue;
    const begins = index === from || before.sign === ".";
    const counted = begins && word.bare === String(number) && word.sign === "." && next.capital;
    const dashed = index === from && word.bare.length === 1 && /[-–•]/.test(word.bare);
    if (counted) number++;
    if (counted || dashed)
      parts.push({
        type: "bullet",
        at: word.start,
        content: next.start,
        marker: counted ? `${word.bare}.` : "-",
      });
    else if (index > from && /[.,;:]/.test(before.sign) && vocabulary.clause.test(word.bare))
      parts.push({ type: "text", at: word.start });
  }
  return parts;
}
