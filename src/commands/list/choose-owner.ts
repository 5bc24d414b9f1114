import { nameKey } from "../../model/names.ts";
import { type Context, UserError } from "../context.ts";
import { chooseName } from "./choose-name.ts";
import type { Directory } from "./directory.ts";

interface Asked {
  /** How the name was asked for, to begin an error with: `--owner`. */
  option: string;
  context: Pick<Context, "texts" | "user">;
  directory: Pick<Directory, "owners" | "people">;
}

/**
 * Whom a name asks for among those who may have something to do: a person or an organisation by any name that fits
 * only one, or the user, who says "me".
 * @throws UserError where it fits nobody or several, or where nobody knows who the user is
 */
export function chooseOwner(written: string, { option, context, directory }: Asked): string {
  const { texts } = context;
  if (!isMe(written, texts.persons.me)) return chooseName(written, directory.owners.all, { option, texts });
  const { user } = context;
  const me = user === undefined ? undefined : userIn(directory, user);
  if (me !== undefined) return me;
  throw new UserError(texts.persons.whoAreYou({ option, value: written, user: user ?? "" }));
}

function isMe(written: string, words: readonly string[]): boolean {
  const key = nameKey(written);
  return key === "me" || words.includes(key);
}

/** The user by name, or by an account such as `bo.alm`. */
function userIn({ people }: Asked["directory"], user: string): string | undefined {
  return (people.named(user) ?? people.named(user.replace(/[._]+/g, " ")))?.name;
}
