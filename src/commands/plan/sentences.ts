import { periodInWords } from "../../language/days.ts";
import type { Texts } from "../../language/texts.ts";
import { weekOf, yearOf } from "../../model/day.ts";
import { forumOf } from "../../model/names.ts";
import type { Occurrences, Recurrence } from "../../model/recurrence.ts";
import type { PlannedForum } from "./known.ts";
import type { HolidayRule } from "./options.ts";
import type { Proposal } from "./proposal.ts";
import { isSwedish } from "./remarks.ts";

interface Facts {
  proposals: readonly Proposal[];
  occurrences: Occurrences;
  recurrence: Recurrence;
  holiday: HolidayRule | undefined;
}

/** What is to be said of a plan as a whole. */
export function sentencesOn(
  { proposals, occurrences, recurrence, holiday }: Facts,
  { forum, texts }: { forum: PlannedForum; texts: Texts },
): string[] {
  const { planning } = texts;
  const sentences: string[] = [];
  if (occurrences.days.length === 0) sentences.push(planning.none);
  if (occurrences.without.length > 0) {
    const months = occurrences.without.map((month) => periodInWords(month, texts)).join(", ");
    sentences.push(planning.without({ months }));
  }
  const year = doubleOddWeeks(recurrence);
  if (year !== undefined) sentences.push(planning.oddWeeks({ year }));
  if (!isSwedish(forum)) sentences.push(planning.foreign({ zone: forum.timeZone }));
  const fresh = proposals.filter(({ state }) => state === "new");
  const settings = forumOf(forum.archive.config, forum.key);
  if (fresh.some(({ meeting }) => (meeting.start_time ?? settings?.start_time) === undefined)) {
    sentences.push(planning.noTime);
  }
  const touched = proposals.some(({ remarks }) => remarks.some((remark) => "free" in remark));
  if (touched && holiday === undefined) sentences.push(planning.holidayHint);
  return sentences;
}

/** The year with a week 53 within the time of a plan that counts odd weeks. */
function doubleOddWeeks({ pattern, from, until }: Recurrence): number | undefined {
  if (pattern.type !== "week" || pattern.parity !== "odd") return undefined;
  for (let year = yearOf(from); year <= yearOf(until); year++) {
    const turn = `${year}-12-31`;
    if (turn >= from && turn < until && weekOf(turn).endsWith("W53")) return year;
  }
  return undefined;
}
