import type { Decision } from "../../model/decision.ts";
import type { Context } from "../context.ts";
import { dayNearest, dayOnOrAfter, findDays, type WrittenDay } from "../dates/days.ts";
import { datePattern } from "../dates/pattern.ts";
import { anywhere } from "../forms.ts";

/**
 * From when until when something applies. The first day without a year is the one nearest to the meeting, the
 * last one the next after it.
 */
export function validityIn(text: string, context: Context): Pick<Decision, "valid_from" | "valid_to"> {
  if (!/\d/.test(text)) return {};
  const { dates, decisions } = context.words;
  for (const pattern of decisions.validity) {
    const groups = anywhere(pattern.replaceAll("{date}", datePattern(dates))).exec(text)?.groups;
    if (groups) return days(groups, context);
  }
  return {};
}

function days(
  groups: Record<string, string | undefined>,
  context: Context,
): Pick<Decision, "valid_from" | "valid_to"> {
  const written = (text: string | undefined): WrittenDay | undefined =>
    text === undefined ? undefined : findDays(text, context.words.dates)[0]?.first;
  const [first, last] = [written(groups["from"]), written(groups["to"])];
  const anchor = context.date;
  const valid_from = first && dayNearest(first, anchor ?? "1000-01-01");
  const valid_to = last && dayOnOrAfter(last, valid_from ?? anchor ?? "1000-01-01");
  if (anchor === undefined && (first?.year ?? last?.year) === undefined) return {};
  return {
    ...(valid_from === undefined ? {} : { valid_from }),
    ...(valid_to === undefined ? {} : { valid_to }),
  };
}
