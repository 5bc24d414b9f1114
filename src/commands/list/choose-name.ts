import type { Texts } from "../../language/texts.ts";
import { nameKey, unaccented } from "../../model/names.ts";
import { nearest } from "../../model/nearest.ts";
import { areInitialsOf, isShortFor, partedName } from "../../model/person-names.ts";
import { UserError } from "../context.ts";

/** Something that goes by several spellings; the first is its own name. */
export interface Named {
  name: string;
  spellings: readonly string[];
  /** What a user reads where all are listed; the name where it is missing. */
  shown?: string;
  /** True for somebody who goes by initials and parts of a name too. */
  person?: boolean;
  /** Of a person: the full name of the employer. */
  organisation?: string;
}

const listedAtMost = 16;

/**
 * Whom or what a person means by a name: one of its spellings, without regard to case; else what only one
 * has without its accents, or as whole words of its name (`eva` for Eva Lind); else a person whose name it shortens
 * (`Eva L`, `Eva (Alby)`), or whose initials it is.
 * @returns the candidate's own name
 * @throws UserError where none fits, or several
 */
export function chooseName(
  written: string,
  candidates: readonly Named[],
  { option, texts }: { option: string; texts: Texts },
): string {
  const ways = [sameName, sameWithoutAccents, wordsOfName].map(
    (fits) => (one: Named) => one.spellings.some((spelling) => fits(written, spelling)),
  );
  for (const fits of [...ways, shortened(written, candidates), hasInitials(written)]) {
    const found = candidates.filter(fits);
    const [first, second] = found;
    if (first && !second) return first.name;
    if (first) {
      const names = found.map(({ name }) => name).slice(0, listedAtMost);
      if (found.length > listedAtMost) names.push("…");
      throw new UserError(
        texts.lists.ambiguousValue({ option, value: written, candidates: names.join(", ") }),
      );
    }
  }
  throw unknownValue(written, candidates, { option, texts });
}

/** The error for a value that does not exist, with the nearest and, where there are few, all there are. */
export function unknownValue(
  written: string,
  candidates: readonly Named[],
  { option, texts }: { option: string; texts: Texts },
): UserError {
  const near = nearestOf(written, candidates);
  const names = candidates.map(({ name, shown = name }) => shown);
  const known = names.length <= listedAtMost ? names.join(", ") : "";
  return new UserError(texts.lists.unknownValue({ option, value: written, nearest: near, known }));
}

/** The nearest spelling; of a person whose first or last name is near, the whole name. */
function nearestOf(written: string, candidates: readonly Named[]): string | undefined {
  const near = nearest(
    written,
    candidates.flatMap(({ spellings }) => spellings),
  );
  if (near !== undefined) return near;
  const people = candidates.filter(({ person }) => person);
  const part = nearest(
    written,
    people.flatMap(({ name }) => name.split(" ")),
  );
  return people.find(({ name }) => part !== undefined && name.split(" ").includes(part))?.name;
}

/** "Eva L", "E. Lind", "Eva (Alby)", where Alby is a known organisation. */
function shortened(written: string, candidates: readonly Named[]): (one: Named) => boolean {
  const { name, aside } = partedName(written);
  const at = aside === undefined ? undefined : organisationIn(aside, candidates);
  return ({ person, spellings, organisation }) => {
    if (person !== true || (aside !== undefined && organisation !== at)) return false;
    return spellings.some((spelling) => sameName(name, spelling) || isShortFor(name, spelling));
  };
}

/** The organisation's full name, where only one among the candidates' goes by that. */
function organisationIn(written: string, candidates: readonly Named[]): string {
  const known = candidates.find(
    ({ person, spellings }) => person !== true && spellings.some((one) => sameName(written, one)),
  );
  return known?.name ?? written;
}

function hasInitials(written: string): (one: Named) => boolean {
  return ({ person, name }) => person === true && areInitialsOf(written, name);
}

function sameName(written: string, spelling: string): boolean {
  return nameKey(written) === nameKey(spelling);
}

function sameWithoutAccents(written: string, spelling: string): boolean {
  return unaccented(written) === unaccented(spelling);
}

function wordsOfName(written: string, spelling: string): boolean {
  const words = new Set(unaccented(spelling).split(" "));
  return unaccented(written)
    .split(" ")
    .every((word) => words.has(word));
}
