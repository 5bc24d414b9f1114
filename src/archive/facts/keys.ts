import type { Config } from "../../model/config.ts";
import { namesOfForum } from "../../model/names.ts";
import type { Basis } from "./encode.ts";

/**
 * What of `klubba.yaml` the reading of a file depends on, as text: where it is the same, the same file gives the same
 * facts. Complete minutes ask for the language of short forms and for whose minutes they are; a draft's prose is
 * read knowing people and organisations as well. What is planned, and how documents look, changes no minutes.
 */
export function keysOf(config: Config): Record<Basis, string> {
  const forums = Object.entries(config.forums ?? {});
  const final = JSON.stringify([
    config.language,
    forums.map(([key, forum]) => [key, forum.prefix, namesOfForum(key, forum)]),
  ]);
  const read = forums.map(([key, { planned: _planned, style: _style, ...forum }]) => [key, forum]);
  const { forums: _forums, style: _style, ...rest } = config;
  return { final, draft: JSON.stringify([rest, read]) };
}
