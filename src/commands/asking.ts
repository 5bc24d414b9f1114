import { plain } from "../output/plain.ts";
import { type Context, UserError } from "./context.ts";

/**
 * A question's answer.
 * @param interrupted said where the person gives up, if not that nothing has been saved
 * @throws UserError with exit code 130 where the person gave up
 */
export async function answerOf<V>(asked: Promise<V | undefined>, interrupted = ""): Promise<V> {
  const answer = await asked;
  if (answer === undefined) throw new UserError(interrupted, 130);
  return answer;
}

/** What has to be said by a flag where nobody can be asked. */
export function missing({ texts }: Context, what: string, flag: string): UserError {
  return new UserError(texts.errors.missingFlag({ what, flag, known: "" }));
}

/** The same of a forum, with those that there are. */
export function missingForum({ texts }: Context, flag: string, forums: readonly string[]): UserError {
  const known = forums.map(plain).join(", ");
  return new UserError(texts.errors.missingFlag({ what: texts.secretary.forum, flag, known }));
}
