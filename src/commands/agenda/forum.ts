import { plain } from "../../output/plain.ts";
import { answerOf, missingForum } from "../asking.ts";
import { UserError } from "../context.ts";
import { chooseName } from "../list/choose-name.ts";
import type { Question } from "../list/question.ts";

/**
 * The key of the forum whose agenda it is: as named, the only one there is, or the one a person chooses. In a
 * folder without `klubba.yaml` the minutes tell which forums there are.
 * @throws UserError where that is not to be found out
 */
export async function forumAsked(question: Question, named: string | undefined): Promise<string> {
  const { register, texts, context } = question;
  const { forums } = register;
  const [only, second] = forums;
  if (!only) throw new UserError(texts.secretary.noForums);
  const option = texts.commands.arguments.forum.value;
  if (named !== undefined) {
    const candidates = forums.map(({ key, name, names }) => ({ name: key, spellings: [...names, name] }));
    return chooseName(named, candidates, { option, texts });
  }
  if (!second) return only.key;
  if (!context.terminal.interactive) {
    throw missingForum(
      context,
      option,
      forums.map(({ key }) => key),
    );
  }
  const choices = forums.map(({ key, name }) => ({ name: plain(name), value: key }));
  return answerOf(context.prompt.select({ message: texts.secretary.whichForum, choices }));
}
