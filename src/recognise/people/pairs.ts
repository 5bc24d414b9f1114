import type { PersonWords } from "../../language/people.ts";
import { fragment } from "../forms.ts";
import { isFirstName } from "./first-name.ts";
import { isOrganisation, isPersonName, isTitle, knownRole } from "./words.ts";

/** Words that an organisation between two names has at most. */
const mostLead = 8;

type Kind = "title" | "organisation";

/**
 * Parts "Siv Ek, kanslichef Per Ed, ekonom" where no sign stands between what belongs to one and the next name. That
 * a title belongs to the name before it shows in the first stretch, a name alone, and in the last, a title alone.
 * @param parts the stretches between commas
 */
export function partPairs(parts: readonly string[], words: PersonWords): readonly string[] {
  const [first = "", ...others] = parts;
  const last = others.at(-1);
  const kind = last === undefined ? undefined : kindOf(last, words);
  if (others.length < 2 || kind === undefined || !isPersonName(bare(first), words)) return parts;
  const cuts = others
    .slice(0, -1)
    .map((part) => cutBeforeName(part, (lead) => isLike(lead, kind, words), words));
  return cuts.some((cut) => cut === undefined)
    ? parts
    : [first, ...cuts.flatMap((cut) => cut ?? []), ...others.slice(-1)];
}

function kindOf(text: string, words: PersonWords): Kind | undefined {
  if (isTitle(text, words) || knownRole(text, [words]) !== undefined) return "title";
  return /^\p{Lu}/u.test(text) && isOrganisation(text, words) && !isPersonName(text, words)
    ? "organisation"
    : undefined;
}

function isLike(lead: string, kind: Kind, words: PersonWords): boolean {
  const small = kind === "title" && /^\p{Ll}\S+(?: \p{Ll}\S+)?$/u.test(lead) && !isClause(lead, words);
  return small || kindOf(lead, words) === kind;
}

function isClause(text: string, { clause, and, from }: PersonWords): boolean {
  return fragment`(?:^| )(?:${clause}|${and}|${from})(?: |$)`.test(text);
}

function bare(text: string): string {
  return text.replace(/ ?\([^()]*\)$/, "");
}

/** The two halves of a stretch: what belongs to somebody before it, and the next name. */
export type Halves = [lead: string, name: string];

/**
 * "Alby kommun Siv Ek" as its two halves: the name begins with a common first name, else has two words.
 * @param isLead what may stand before the name
 * @returns undefined where no name ends it, or something else stands before
 */
export function cutBeforeName(
  part: string,
  isLead: (text: string) => boolean,
  words: PersonWords,
): Halves | undefined {
  const ways = halvesOf(part).filter(([lead, name]) => isLead(lead) && isPersonName(bare(name), words));
  return ways.find((way) => beginsWithFirstName(way, words)) ?? ways.at(-1);
}

/** Words that end with a name, "Blå Stjärnan Siv Ek", as its two halves, whatever stands before. */
export function cutAtFirstName(part: string, words: PersonWords): Halves | undefined {
  const ways = halvesOf(part).filter((way) => beginsWithFirstName(way, words));
  return ways.find(([, name]) => isPersonName(bare(name), words));
}

function halvesOf(part: string): Halves[] {
  const all = part.split(" ");
  const count = Math.max(0, Math.min(mostLead, all.length - 2));
  return Array.from({ length: count }, (_, index) => [
    all.slice(0, index + 1).join(" "),
    all.slice(index + 1).join(" "),
  ]);
}

function beginsWithFirstName([, name]: Halves, words: PersonWords): boolean {
  return isFirstName(name.split(" ", 1)[0] ?? "", words);
}
