import type { Minutes } from "../../model/minutes.ts";
import { boardOfForum } from "../boards.ts";
import type { Archive } from "../register.ts";

/**
 * Forums whose minutes are kept as they are: those that answer recommendations for one organisation, and those that
 * make them. Which decision answers which is told by words, and every word of them counts.
 * @returns none where no forum answers
 */
export function boardForums({ config }: Pick<Archive, "config">, all: readonly Minutes[]): Set<string> {
  const forums = new Set(all.map(({ forum }) => forum));
  for (const forum of forums) if (boardOfForum(config, forum) === undefined) forums.delete(forum);
  if (forums.size === 0) return forums;
  for (const { forum, meeting } of all)
    if (meeting.decisions.some(({ adoption, kind }) => adoption !== undefined || kind === "recommend"))
      forums.add(forum);
  return forums;
}
