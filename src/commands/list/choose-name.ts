import type { Texts } from "../../language/texts.ts";
import { nameKey, unaccented } from "../../model/names.ts";
import { nearest } from "../../model/nearest.ts";
import { UserError } from "../context.ts";

/** Something that goes by several spellings; the first is its own name. */
export interface Named {
  name: string;
  spellings: readonly string[];
  /** What a user reads where all are listed; the name where it is missing. */
  shown?: string;
}

const listedAtMost = 16;

/**
 * Whom or what a person means by a name: one of its spellings, without regard to case; else what only one
 * has without its accents, or as whole words of its name (`eva` for Eva Lind).
 * @returns the candidate's own name
 * @throws UserError where none fits, or several
 */
export function chooseName(
  written: string,
  candidates: readonly Named[],
  { option, texts }: { option: string; texts: Texts },
): string {
  for (const fits of [sameName, sameWithoutAccents, wordsOfName]) {
    const found = candidates.filter(({ spellings }) => spellings.some((spelling) => fits(written, spelling)));
    const [first, second] = found;
    if (first && !second) return first.name;
    if (first) {
      const names = found.map(({ name }) => name).join(", ");
      throw new UserError(texts.lists.ambiguousValue({ option, value: written, candidates: names }));
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
  const near = nearest(
    written,
    candidates.flatMap(({ spellings }) => spellings),
  );
  const names = candidates.map(({ name, shown = name }) => shown);
  const known = names.length <= listedAtMost ? names.join(", ") : "";
  return new UserError(texts.lists.unknownValue({ option, value: written, nearest: near, known }));
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
