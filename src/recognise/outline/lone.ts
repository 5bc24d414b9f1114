import type { Candidate } from "./candidate.ts";

/** The candidates without the numbers that only others of their sort would make an item's. */
export function withoutLone(candidates: readonly Candidate[]): Candidate[] {
  return withoutLoneLetters(withoutLoneYears(candidates));
}

/** "25/38" counts like a year's numbers if others do so too; alone it is a day, or something else. */
function withoutLoneYears(candidates: readonly Candidate[]): Candidate[] {
  const years = new Map<string, number>();
  const yearOf = ({ number = "" }: Candidate): string => number.split(/[-:/]/)[0] ?? "";
  for (const each of candidates)
    if (each.form === "year") years.set(yearOf(each), (years.get(yearOf(each)) ?? 0) + 1);
  return candidates.filter((each) => each.form !== "year" || (years.get(yearOf(each)) ?? 0) >= 3);
}

/** "KS 34" is an item's number where others rise with the same letters, and else the name of something. */
function withoutLoneLetters(candidates: readonly Candidate[]): Candidate[] {
  const rising = new Map<string, { count: number; last: number }>();
  for (const { letters, rank } of candidates) {
    const row = rising.get(letters ?? "") ?? { count: 0, last: rank - 1 };
    if (letters !== undefined && rank - row.last === 1)
      rising.set(letters, { count: row.count + 1, last: rank });
    else if (letters !== undefined && row.count < 3) rising.set(letters, { count: 1, last: rank });
  }
  return candidates.filter(({ letters }) => letters === undefined || (rising.get(letters)?.count ?? 0) >= 3);
}
