import type { Texts } from "../../language/texts.ts";
import { type Day, daysBetween } from "../../model/day.ts";
import type { AgeBand, AgePicture } from "../../output/page/list/age-figure.ts";

/** Something open: the day of its meeting, and in which of a bar's two parts it counts. */
export interface Aged {
  date: Day;
  part: number;
}

/** Ends of the bands in days, the last without one: months of 30.44 days, as ages are told elsewhere. */
const bands = [
  ["month", 31],
  ["quarter", 92],
  ["half", 183],
  ["year", 366],
  ["two", 731],
  ["older", Number.POSITIVE_INFINITY],
] as const;

/** How many of what is open are how old on a day; undefined where nothing is open. What has no day counts nowhere. */
export function agePicture(
  open: readonly Aged[],
  asked: Pick<AgePicture, "title" | "parts" | "urgent"> & { asOf: Day; texts: Texts },
): AgePicture | undefined {
  const { title, parts, urgent, asOf, texts } = asked;
  const dated = open.flatMap(({ date, part }) =>
    date === "" ? [] : [{ days: daysBetween(date, asOf), part }],
  );
  if (dated.length === 0) return undefined;
  const { ages } = texts.listPages;
  const counted = bands.map(([name, end], index): AgeBand => {
    const from = bands[index - 1]?.[1] ?? Number.NEGATIVE_INFINITY;
    const inside = dated.filter(({ days }) => days >= from && days < end);
    const first = inside.filter(({ part }) => part === 0).length;
    return { label: ages.bands[name], counts: [first, inside.length - first] };
  });
  const told = counted.map(({ label, counts: [one, other] }) => ({ label, one, other }));
  return {
    title,
    description: ages.describe({ total: dated.length, bands: told }),
    parts,
    urgent,
    bands: counted,
    words: { age: ages.age, total: ages.total },
  };
}
