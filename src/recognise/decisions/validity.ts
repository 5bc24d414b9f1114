import { type Day, dayOf } from "../../model/day.ts";
import type { Decision } from "../../model/decision.ts";
import { withoutGaps } from "../../model/records.ts";
import type { Context } from "../context.ts";
import { dayNearest, dayOnOrAfter, findDays, type WrittenDay } from "../dates/days.ts";
import { maskDays } from "../dates/mask.ts";
import { anywhere, firstFit } from "../forms.ts";

/**
 * From when until when something applies. The first day without a year is the one nearest to the meeting, the
 * last one the next after it.
 */
export function validityIn(
  text: string,
  context: Context,
  inClause = false,
): Pick<Decision, "valid_from" | "valid_to"> {
  const { dates, decisions } = context.words;
  if (!/\d/.test(text)) return {};
  const { masked } = maskDays(text, dates);
  const wordings = inClause ? [decisions.validity, decisions.term] : [decisions.validity];
  const years = inClause ? firstFit(decisions.years, text, anywhere)?.groups : undefined;
  if (years) return ofYears(years["from"], years["to"]);
  const match = wordings.map((wording) => firstFit(wording, masked, anywhere)).find((found) => found);
  if (!match) return {};
  const days = findDays(text.slice(match.index, match.index + match[0].length), dates);
  const from = match.groups?.["from"] === undefined ? undefined : days[0]?.first;
  const to = match.groups?.["to"] === undefined ? undefined : (days.at(-1)?.last ?? days.at(-1)?.first);
  const [range] = match.groups?.["both"] === undefined ? [] : days;
  return range?.last ? resolved(range.first, range.last, context.date) : resolved(from, to, context.date);
}

/** From a year's first day to a year's last. */
function ofYears(
  from: string | undefined,
  to: string | undefined,
): Pick<Decision, "valid_from" | "valid_to"> {
  const valid_from = from === undefined ? undefined : dayOf(Number(from), 1, 1);
  const valid_to = to === undefined ? undefined : dayOf(Number(to), 12, 31);
  return withoutGaps({ valid_from, valid_to });
}

function resolved(
  from: WrittenDay | undefined,
  to: WrittenDay | undefined,
  anchor: Day | undefined,
): Pick<Decision, "valid_from" | "valid_to"> {
  if (anchor === undefined && (from?.year ?? to?.year) === undefined) return {};
  const valid_from = from && dayNearest(from, anchor ?? "1000-01-01");
  const valid_to = to && dayOnOrAfter(to, valid_from ?? anchor ?? "1000-01-01");
  return withoutGaps({ valid_from, valid_to });
}
