import type { Config } from "../../model/config.ts";
import { forumKeyOf, nameKey, namesOfForum } from "../../model/names.ts";

/** What a document says of whose minutes it holds, from the surest to the vaguest. */
export interface ForumClues {
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
  if (forum !== undefined) return forum;
  for (const place of places) {
    const key = keyIn(config, place.replace(/[_.-]+/g, " "));
    if (key !== undefined) return key;
  }
  return undefined;
}

/** The only forum that there is. */
export function onlyForum(config: Config): string | undefined {
  const [only, ...others] = Object.keys(config.forums ?? {});
  return others.length === 0 ? only : undefined;
}

/** The forum with this name, else the only one whose name stands in it, the longest first. */
function keyIn(config: Config, text: string): string | undefined {
  const exact = forumKeyOf(config, text);
  if (exact !== undefined) return exact;
  const said = ` ${plainWords(text)} `;
  const found = Object.entries(config.forums ?? {})
    .map(([key, forum]) => {
      const names = namesOfForum(key, forum).map(plainWords);
      return { key, length: Math.max(0, ...names.filter((name) => holds(said, name)).map(lengthOf)) };
    })
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => b.length - a.length);
  const [first, second] = found;
  return first && first.length > (second?.length ?? 0) ? first.key : undefined;
}

/** Also with a Swedish noun's ending: "Chefsnätverkets", "Samrådet". */
function holds(said: string, name: string): boolean {
  return (
    name.length > 1 &&
    ["", "s", "et", "ets", "en", "ens", "n", "ns"].some((end) => said.includes(` ${name}${end} `))
  );
}

function lengthOf(name: string): number {
  return name.length;
}

function plainWords(text: string): string {
  return nameKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
