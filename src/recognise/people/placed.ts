import type { PersonWords } from "../../language/people.ts";
import { isFirstName } from "./first-name.ts";
import { cutAtFirstName, type Halves, partPairs } from "./pairs.ts";
import { cut } from "./split.ts";
import { isPersonName } from "./words.ts";

/** Fewer stretches that end with a name do not tell that all do. */
const fewest = 3;

/** The stretches between the commas of a list's line, those that hold two things cut. */
export function stretchesOf(line: string, words: PersonWords): readonly string[] {
  const parts = cut(line, (sign) => sign === ",");
  const pairs = partPairs(parts, words);
  return pairs === parts ? (placedPairs(parts, words) ?? unitBehind(parts, words) ?? parts) : pairs;
}

/** "Siv Ek, BK Alby": two capitals that are nobody's first name stand for a unit, where nobody else is named. */
function unitBehind(parts: readonly string[], words: PersonWords): string[] | undefined {
  const [first = "", unit = "", ...others] = parts;
  const [letters = ""] = /^[A-ZÅÄÖ]{2}(?= \p{Lu}\p{Ll})/u.exec(unit) ?? [];
  if (letters === "" || isFirstName(letters, words) || !isPersonName(bare(first), words)) return undefined;
  if (others.some((part) => isPersonName(bare(part), words))) return undefined;
  const [, place = unit, remark = ""] = /^([^(]+?) ?(\([^()]*\))$/.exec(unit) ?? [];
  return [`${first} (${place}) ${remark}`.trimEnd(), ...others];
}

/**
 * Parts "Siv Ek, Norra Alby Per Ed, Bolby Ida Ask, Alby" where no sign stands between somebody's place and the next
 * name, and where places look like names: common first names tell where each name begins.
 * @param parts the stretches between commas
 * @returns undefined where hardly any stretch ends with such a name
 */
function placedPairs(parts: readonly string[], words: PersonWords): string[] | undefined {
  const [first = "", ...others] = parts;
  if (others.length <= fewest || !isPersonName(bare(first), words)) return undefined;
  const cuts = others.map((part) => cutAtName(part, words));
  const sure = cuts.filter((cut) => cut !== undefined).length;
  if (sure < fewest || sure * 4 < (others.length - 1) * 3) return undefined;
  const people = [first];
  for (const [index, part] of others.entries()) {
    if (isSomebody(part, words)) {
      people.push(part);
      continue;
    }
    // Behind the last name stands what belongs to it; only a title may come before one more.
    const may = index < others.length - 1 || /^\p{Ll}/u.test(part);
    const [lead, name] = cuts[index] ?? (may ? lastTwo(part, words) : undefined) ?? [part];
    people.push(`${people.pop()} (${lead.replace(/[()]/g, "")})`);
    if (name !== undefined) people.push(name);
  }
  return people;
}

function isSomebody(part: string, words: PersonWords): boolean {
  return isFirstName(firstWord(part), words) && isPersonName(bare(part), words);
}

/** A place before somebody with a common first name; a first name is no place. */
function cutAtName(part: string, words: PersonWords): Halves | undefined {
  return isFirstName(firstWord(part), words) ? undefined : cutAtFirstName(part, words);
}

/** "Bolby Xerxes Ask": in such a list the last two words are the name, however uncommon. */
function lastTwo(part: string, words: PersonWords): Halves | undefined {
  const [, lead = "", name = ""] = /^(.+?) (\S+ \S+(?: ?\([^()]*\))?)$/.exec(part) ?? [];
  return isPersonName(bare(name), words) && !isFirstName(firstWord(lead), words) ? [lead, name] : undefined;
}

function firstWord(text: string): string {
  return text.split(" ", 1)[0] ?? "";
}

function bare(name: string): string {
  return name.replace(/ ?\([^()]*\)$/, "");
}
