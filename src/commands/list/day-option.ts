import type { Texts } from "../../language/texts.ts";
import { type Day, endOf, isPeriod, type Period, startOf } from "../../model/day.ts";
import type { Meaning } from "../../recognise/index.ts";
import { readMeaning } from "../../recognise/written-times.ts";
import { UserError } from "../context.ts";

/** In which words a day was given, and from when they count. */
interface DayWords {
  today: Day;
  texts: Texts;
}

/** What a person wrote for a day or a time: `2025-05-30`, `2025-05`, "30 maj", "v. 22", "nästa möte". */
export function meaningOf(written: string, { today, texts }: DayWords): Meaning | undefined {
  const text = written.trim();
  if (isPeriod(text)) return { type: "period", period: text, meeting: false };
  return readMeaning(text, { language: texts.tag, from: today });
}

/** The period that was written; undefined for what is none. */
export function periodOf(written: string, words: DayWords): Period | undefined {
  const meaning = meaningOf(written, words);
  return meaning?.type === "period" ? meaning.period : undefined;
}

/**
 * The day that an option gives: of a longer period its first, or with `end` its last.
 * @throws UserError where it is no day
 */
export function readDay(written: string, asked: DayWords & { option: string; end: boolean }): Day {
  const period = periodOf(written, asked);
  if (period !== undefined) return asked.end ? endOf(period) : startOf(period);
  throw new UserError(asked.texts.lists.notADay({ option: asked.option, value: written }));
}
