import { longDay } from "../../language/long-days.ts";
import type { Texts } from "../../language/texts.ts";
import { isDay, weekdayOf } from "../../model/day.ts";
import { fit } from "../../output/fit.ts";
import { plain } from "../../output/plain.ts";
import { widthOf } from "../../output/width.ts";
import type { PhraseFault } from "./phrase/fault.ts";

/** What is wrong with a phrase, and examples of what klubba understands. */
export function explainFault(fault: PhraseFault, texts: Texts): string {
  const { planning } = texts;
  const lines = [whatIsWrong(fault, texts), planning.such, ...planning.examples().map((each) => `  ${each}`)];
  if (fault.type === "unknown") lines.push(planning.placeHint);
  return lines.join("\n");
}

function whatIsWrong(fault: PhraseFault, texts: Texts): string {
  const { faults } = texts.planning;
  switch (fault.type) {
    case "unknown":
      return faults.unknown({
        words: wordsQuoted(fault.words, texts),
      });
    case "no-day":
      return faults.noDay;
    case "which-weekday":
      return faults.whichWeekday({ unit: fault.unit });
    case "conflict":
      return faults.conflict;
    case "no-such-day":
      return noSuchDay(fault, texts);
    case "weekday-mismatch": {
      const [stated = "", actual = ""] = [fault.weekday, weekdayOf(fault.date)].map(
        (weekday) => texts.common.weekdays[weekday - 1] ?? "",
      );
      return faults.weekday({ day: longDay(fault.date, "0000-01-01", texts), stated, actual });
    }
    case "ends-before-it-begins": {
      const [from, until] = [fault.from, fault.until].map((each) =>
        isDay(each) ? longDay(each, "0000-01-01", texts) : texts.days.time({ time: each }),
      );
      return faults.endsBefore({ from: from ?? "", until: until ?? "" });
    }
  }
}

/** No more of it than a person needs to find the place. */
const quotedAtMost = 60;

function wordsQuoted(words: readonly string[], { planning }: Texts): string {
  const quoted: string[] = [];
  let room = quotedAtMost;
  for (const each of words) {
    if (room <= 0) break;
    const text = fit(plain(each), room);
    quoted.push(planning.quoted({ text }));
    room -= widthOf(text);
  }
  const more = words.length - quoted.length;
  return quoted.join(", ") + (more > 0 ? ` ${planning.andMore({ count: more })}` : "");
}

function noSuchDay({ day, year }: PhraseFault & { type: "no-such-day" }, texts: Texts): string {
  const { faults } = texts.planning;
  if ("week" in day) return faults.noSuchWeek({ week: day.week, year });
  const month = texts.common.months[day.month - 1] ?? "";
  return faults.noSuchDay({ day: texts.days.dayOfYear({ date: day.date, month }), year });
}
