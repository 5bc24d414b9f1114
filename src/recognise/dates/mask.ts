import type { DateWords } from "../../language/dates.ts";
import { type DayFind, findDays } from "./days.ts";

const sign = "\uE000";

/** Source of a pattern that fits a masked day. */
export const dayMark = `${sign}+`;

/** A text whose days are replaced by as many signs as they have letters, so that patterns need not know their forms. */
export function maskDays(text: string, words: DateWords): { masked: string; days: DayFind[] } {
  const days = findDays(text, words);
  if (days.length === 0) return { masked: text, days };
  let masked = "";
  let from = 0;
  for (const { start, end } of days) {
    if (start < from) continue;
    masked += text.slice(from, start) + sign.repeat(end - start);
    from = end;
  }
  return { masked: masked + text.slice(from), days };
}
