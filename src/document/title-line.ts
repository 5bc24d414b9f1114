import { forumOf, nameKey, namesOfForum } from "../model/names.ts";
import type { Block } from "./document.ts";
import { datesOf } from "./facts.ts";
import { type DocumentSource, genreOf } from "./source.ts";
import { wordsOf } from "./tree.ts";

/**
 * The words before the first item without a heading at their top that says no more than the document's own: what it is,
 * whose, and of which day.
 */
export function withoutTitle(blocks: readonly Block[], source: DocumentSource): Block[] {
  const [first, ...rest] = blocks;
  const [heading, ...content] = first?.content ?? [];
  if (first?.type !== "prose" || heading?.type !== "heading" || !saysNoMore(wordsOf([heading]), source))
    return [...blocks];
  return content.length === 0 ? rest : [{ ...first, content }, ...rest];
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
