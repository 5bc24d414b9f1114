import { forumNamedIn } from "../../archive/citations.ts";
import type { Config } from "../../model/config.ts";
import { forumKeyOf } from "../../model/names.ts";

/** What a document says of whose minutes it holds, from the surest to the vaguest. */
interface ForumClues {
  /** As the document's head has it. */
  forum: string | undefined;
  title: string | undefined;
  /** Names of the file and of its folder. */
  places: readonly string[];
}

/**
 * The forum whose minutes a document holds: its key where `klubba.yaml` has it, else its name as the document has
 * it; undefined where nothing tells.
 */
export function forumOfSource(config: Config, { forum, title, places }: ForumClues): string | undefined {
  for (const said of [forum, title]) {
    const key = said === undefined ? undefined : keyIn(config, said);
    if (key !== undefined) return key;
  }
  if (forum !== undefined) return forumNameIn(forum);
  for (const place of places) {
    const words = place.replace(/[_.-]+/g, " ");
    const key = keyIn(config, words) ?? prefixIn(config, words);
    if (key !== undefined) return key;
  }
  return undefined;
}

/** A name begins with a capital, as "styrelsen" in the middle of a sentence does not; "iForum" is spelt as it is. */
export function forumNameIn(words: string): string {
  const [, first = "", rest = ""] = /^(\p{Ll})(.*)$/su.exec(words) ?? [];
  const begins = first !== "" && !/^\p{Lu}/u.test(rest);
  return begins ? first.toUpperCase() + rest : words;
}

/** The only forum that there is. */
export function onlyForum(config: Config): string | undefined {
  const [only, ...others] = Object.keys(config.forums ?? {});
  return others.length === 0 ? only : undefined;
}

/** "vs 250403" and "vs250403" begin with a forum's prefix, whatever letters it is written in. */
function prefixIn(config: Config, words: string): string | undefined {
  const first = /^(\p{L}{1,10})\s*\d/u.exec(words.trim())?.[1];
  return first === undefined ? undefined : forumKeyOf(config, first);
}

function keyIn(config: Config, text: string): string | undefined {
  return forumKeyOf(config, text) ?? forumNamedIn(config, text);
}
