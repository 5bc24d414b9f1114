import { pageWords } from "../../language/page-words.ts";
import type { Page } from "./page.ts";

/** What a page's text begins and ends with that is printed on each page: up to `head`, from `foot` on. */
export interface Furniture {
  head: number;
  foot: number;
}

const reach = 120;
const mark = new RegExp(
  `(?<![^ ])(?:(?:${pageWords.page.join("|")})\\.? ?\\d{1,3}(?: ?(?:\\(\\d{1,3}\\)|(?:${pageWords.of.join("|")})(?: \\d{1,3}(?![^ ]))?))?|\\d{1,3} ?\\(\\d{1,3}\\))(?![^ ])`,
  "gi",
);

/** The furniture of each page: numbers of pages, and what most pages begin with. */
export function furnitureOf(pages: readonly Page[]): Furniture[] {
  const counted = hasCounters(pages);
  return pages.map((page, index) => {
    const counter = counted ? String(index + 1).length + 1 : 0;
    const marks = [...page.text.matchAll(mark)];
    const first = marks[0];
    const top = first && first.index < reach ? first.index + first[0].length + 1 : counter;
    const last = marks.at(-1);
    const length = page.text.length;
    const foot = last && last.index > reach && last.index + last[0].length > length - 3 ? last.index : length;
    const head = Math.max(top, repeatedHead(pages, index, counter));
    return { head: index === 0 ? counter : Math.min(head, foot), foot };
  });
}

/** True where each page begins with its number; that of a single page could be an item's. */
function hasCounters(pages: readonly Page[]): boolean {
  const alone = pages.length === 1;
  return pages.every(
    ({ text }, index) => text.startsWith(`${index + 1} `) && (!alone || /^1 [^\d§.]/.test(text)),
  );
}

/** Where the words end that a page begins with as another one does, figures aside. */
function repeatedHead(pages: readonly Page[], index: number, counter: number): number {
  const [page, other] = [pages[index], pages[index + 1] ?? pages[index - 1]];
  if (!page || !other || index === 0 || pages.length < 3) return counter;
  const [own, same] = [page, other].map(({ words }) => words.slice(0, 16));
  if (!own || !same) return counter;
  let count = 0;
  while (count < own.length && shape(own[count]?.bare) === shape(same[count]?.bare)) count++;
  while (count > 0 && /^\d+[.:]?$/.test(page.text.slice(own[count - 1]?.start, own[count - 1]?.end))) count--;
  const named = own.slice(0, count).filter(({ bare }) => /\p{L}{3}/u.test(bare)).length;
  return named < 2 ? counter : Math.max(counter, (own[count - 1]?.end ?? 0) + 1);
}

function shape(word: string | undefined): string {
  return word?.replace(/\d+/g, "0") ?? "";
}
