import { caseless } from "../../language/folded.ts";
import type { RecognitionWords } from "../../language/recognition-words.ts";
import { addDays, type Day, endOf, weekdayOf, weekOf } from "../../model/day.ts";
import type { UpcomingMeeting } from "../../model/meeting.ts";
import { oncePer } from "../../model/remember.ts";
import type { Context } from "../context.ts";
import { anywhere, fragment } from "../forms.ts";
import { isForeign, isNext } from "./announces.ts";
import { detailsIn } from "./written.ts";

/**
 * The next meeting where its day is told from this one's: "Nästa möte på fredag kl. 8.30", "Vi ses igen i morgon". In
 * a section on meetings the day may stand first: "fredag kl. 8.30".
 */
export function soonIn(text: string, context: Context, inSection: boolean): UpcomingMeeting[] {
  const { words, date } = context;
  const { next, again, takesPlace } = words.meetings;
  if (date === undefined || text.length > 200) return [];
  // Every sentence without a day is asked, and few speak of a next meeting.
  if (!inSection && !anywhere`${next}|${again}`.test(text)) return [];
  for (const match of text.matchAll(daysOf(words))) {
    const before = text.slice(0, match.index).trimEnd().replace(fragment` (?:${takesPlace})$`, "");
    const opens = inSection && before === "";
    if (!opens && (!isNext(before, context) || isForeign(text, match.index, context))) continue;
    const { tomorrow, later } = match.groups ?? {};
    const weekday = (match.slice(2).findIndex((name) => name !== undefined) % 7) + 1;
    const on = tomorrow === undefined ? weekdayAfter(date, weekday, later !== undefined) : addDays(date, 1);
    const { title: _title, ...details } = detailsIn(text.slice(match.index + match[0].length), words);
    return [{ date: on, ...details }];
  }
  return [];
}

/** "på fredag", "i morgon": behind the group for the day after, one for each weekday, in full and in short. */
const daysOf = oncePer(({ meetings: { soon }, dates }: RecognitionWords) => {
  const day = [...dates.weekdays, ...dates.shortWeekdays].map((name) => `(${name})`).join("|");
  return caseless(
    `(?<=^|[ ,:])(?:(?:${soon.on}) )?(?:(?<tomorrow>${soon.tomorrow})|(?:${day})(?<later> (?:${soon.nextWeek}))?)(?=[ ,.;(]|$)`,
    "g",
  );
});

/** The first such weekday after a day, or the one in the week after it; Monday is 1. */
function weekdayAfter(day: Day, weekday: number, inNextWeek: boolean): Day {
  if (inNextWeek) return addDays(endOf(weekOf(day)), weekday);
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7 || 7);
}
