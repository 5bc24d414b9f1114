import { forumOf, nameKey, namesOfForum } from "../model/names.ts";
import type { Block } from "./document.ts";
import { datesOf } from "./facts.ts";
import { type DocumentSource, genreOf } from "./source.ts";
import { wordsOf } from "./tree.ts";

/** No title is longer. UTF-16 units. */
const longest = 200;

/**
 * The words before the first item without lines at their top that say no more than the document's own title: what it is,
 * whose, and of which day.
 */
export function withoutTitle(blocks: readonly Block[], source: DocumentSource): Block[] {
  const [first, ...rest] = blocks;
  if (first?.type !== "prose") return [...blocks];
  const from = first.content.findIndex((node) => {
    const words = wordsOf([node]);
    const titled = node.type === "heading" || node.type === "paragraph";
    return !titled || words.length > longest || !saysNoMore(words, source);
  });
  if (from < 0) return rest;
  return [{ ...first, content: first.content.slice(from) }, ...rest];
}

function saysNoMore(words: string, source: DocumentSource): boolean {
  const { minutes, archive, texts } = source;
  const { genres, headingWords } = texts.documents;
  const forum = forumOf(archive.config, minutes.forum);
  const { title = "", date = "" } = minutes.meeting;
  const own = [genres[genreOf(source)], ...namesOfForum(minutes.forum, forum), title, date, datesOf(source)];
  const known = new Set(own.flatMap(split));
  const filler = new RegExp(`^(?:${headingWords})$`);
  return split(words).every((word) => known.has(word) || filler.test(word));
}

function split(text: string): string[] {
  return nameKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => word.replace(/^0+(?=\d)/, ""));
}
