import { namesOfForum } from "../../model/names.ts";
import { answerOf, missingForum } from "../asking.ts";
import { UserError } from "../context.ts";
import type { Desk } from "../desk.ts";
import { chooseName } from "../list/choose-name.ts";

/**
 * The key of the forum whose meeting it is: as named, the only one there is, or the one a person chooses.
 * @param flag how the command wants it named; as its argument where nothing is said
 */
export async function chooseForum(
  desk: Desk,
  named: string | undefined,
  flag = desk.texts.commands.arguments.forum.value,
): Promise<string> {
  const { context, archive, texts } = desk;
  const forums = Object.entries(archive.config.forums ?? {});
  const [only, second] = forums;
  if (!only) throw new UserError(texts.secretary.noForums);
  if (named !== undefined) {
    const candidates = forums.map(([key, forum]) => ({ name: key, spellings: namesOfForum(key, forum) }));
    return chooseName(named, candidates, { option: flag, texts });
  }
  if (!second) return only[0];
  if (!context.terminal.interactive) {
    throw missingForum(
      context,
      flag,
      forums.map(([key]) => key),
    );
  }
  const choices = forums.map(([key, forum]) => ({ name: forum.name ?? key, value: key }));
  return answerOf(context.prompt.select({ message: texts.secretary.whichForum, choices }));
}
