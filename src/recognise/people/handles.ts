import type { PersonWords } from "../../language/people.ts";
import type { Listed } from "./person.ts";
import { isOrganisation, isTitle } from "./words.ts";

const fewest = 3;
const longest = 2000;
const handle = /^@?(\p{L}[\p{L}\d_.'-]{1,30})(?:[[(][^[\]()]{1,40}[\])])?$/u;
/** What no ordinary word looks like: "MikeSmith", "Dave_Singer", "mjs2". */
const odd = /[_\d]|\p{Ll}\p{Lu}/u;

/**
 * The people of a list that has them by the names they go by in a chat: "AnnOak, Bob_Elm, cash[late]".
 * @returns undefined where the list may as well be one of places or titles
 */
export function handlesIn(text: string, words: PersonWords): Listed[] | undefined {
  if (text.length > longest || !text.includes(",")) return undefined;
  const parts = text.split(/, */).filter((part) => part !== "");
  const names = parts.map((part) => handle.exec(part.replace(/ (?=\[)/, ""))?.[1]);
  if (names.length < fewest || names.some((name) => name === undefined)) return undefined;
  const known = names.filter((name) => name !== undefined);
  const plain = known.filter((name) => !odd.test(name));
  if (plain.length === known.length || plain.some((name) => isTitle(name, words))) return undefined;
  return plain.some((name) => isOrganisation(name, words)) ? undefined : known.map((name) => ({ name }));
}
