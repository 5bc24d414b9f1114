import { periodInWords } from "../../language/days.ts";
import { longDay } from "../../language/long-days.ts";
import type { Texts } from "../../language/texts.ts";
import { type Day, weekdayOf } from "../../model/day.ts";
import { shortDayOn } from "../../model/holidays.ts";
import { together } from "../../output/plain.ts";
import type { Clash, FreeDay, Remark } from "./proposal.ts";

/** How a person reads what is remarked on a day. */
interface RemarkWords {
  texts: Texts;
  /** The day it is remarked on: other days of its year stand without the year. */
  day: Day;
  forumName: (key: string) => string;
}

const namesAtMost = 3;

export function remarkInWords(remark: Remark, words: RemarkWords): string {
  const { texts, day } = words;
  const { planning } = texts;
  const other = (date: Day) => together(longDay(date, day, texts));
  switch (remark.type) {
    case "instead":
      return planning.instead({ day: other(remark.day), why: freeInWords(remark.free, texts) });
    case "free":
      return planning.free({ why: freeInWords(remark.free, texts) });
    case "bridge-day":
      return planning.bridgeDay;
    case "short-day":
      return planning.shortDay({ name: planning.shortDays[shortDayOn(remark.day) ?? "maundy-thursday"] });
    case "past":
      return planning.past;
    case "double":
      return planning.double;
    case "clash":
      return clashInWords(remark.clash, words);
    case "time-missing":
      return planning.timeMissing({ time: texts.days.time(remark) });
    case "time-twice":
      return planning.timeTwice({ time: texts.days.time(remark) });
    case "before-minutes":
      return planning.beforeMinutes({ day: other(remark.day) });
    case "moved":
      return planning.movedFrom({ day: other(remark.day) });
    case "cancelled":
      return planning.cancelled;
  }
}

function freeInWords(free: FreeDay, { planning, common }: Texts): string {
  return "holiday" in free ? planning.holidays[free.holiday] : (common.weekdays[free.weekday - 1] ?? "");
}

function clashInWords(
  { forum, start_time, end_time, people }: Clash,
  { texts, forumName }: RemarkWords,
): string {
  const hours = [start_time, end_time].flatMap((time) =>
    time === undefined ? [] : texts.days.time({ time }),
  );
  const named = people.slice(0, namesAtMost);
  const more = people.length - named.length;
  const list =
    more === 0 ? named.join(", ") : `${named.join(", ")} ${texts.planning.andMore({ count: more })}`;
  return texts.planning.clash({ forum: forumName(forum), hours: hours.join("–"), people: list });
}

/** "fre 5 feb 2027", over several days "fre 5 feb 2027 – lör 6 feb 2027" */
export function dayInList(
  { date, end_date = date }: { date: Day; end_date?: Day | undefined },
  texts: Texts,
): string {
  const inWords = (day: Day) =>
    together(`${texts.common.shortWeekdays[weekdayOf(day) - 1] ?? ""} ${periodInWords(day, texts)}`);
  return end_date > date ? `${inWords(date)} – ${inWords(end_date)}` : inWords(date);
}
