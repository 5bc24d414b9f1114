import type { Archive } from "../../archive/register.ts";
import type { Day } from "../../model/day.ts";

/** The day of the archive's latest minutes: seen from there, all that they say has been said. */
export function lastDay({ minutes }: Pick<Archive, "minutes">): Day {
  return minutes.reduce((last, { meeting: { date = "" } }) => (date > last ? date : last), "1000-01-01");
}
