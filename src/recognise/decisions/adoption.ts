import type { Decision } from "../../model/decision.ts";
import type { Context } from "../context.ts";
import { anywhere, firstFit, fragment } from "../forms.ts";
import { splitNames } from "../people/name.ts";

/** "all", or the bodies that are named, where each must decide for itself. */
export function adoptionIn(text: string, context: Context): Decision["adoption"] {
  const { words } = context;
  const match = firstFit(words.decisions.adoption, text, anywhere);
  if (!match) return undefined;
  const { bodies, municipalities, region } = match.groups ?? {};
  if (bodies !== undefined) return splitNames(bodies, words.people.and);
  return municipalities !== undefined && region === undefined ? municipalitiesIn(context) : "all";
}

/** "Kommunerna" are those organisations that are called so; where none is known to be, nobody can be left out. */
function municipalitiesIn({ organisations, words }: Context): Decision["adoption"] {
  const those = organisations.filter((name) => fragment`(?:${words.decisions.municipality})$`.test(name));
  return those.length === 0 || those.length === organisations.length ? "all" : those;
}
