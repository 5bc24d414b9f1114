import type { DateWords } from "../../language/dates.ts";
import type { Period } from "../../model/day.ts";
import type { Proposal, ReportedDecision } from "../../model/meeting.ts";
import type { Context } from "../context.ts";
import { dayNearest, findDays } from "../dates/days.ts";
import { dayMark, maskDays } from "../dates/mask.ts";
import { findTimes, meaningOf } from "../dates/meaning.ts";
import { firstFit, fragment, whole } from "../forms.ts";
import { withoutGaps } from "../records.ts";

/** A decision of another body, or of this one before, that a sentence tells of. */
export function reportedDecision(text: string, context: Context): ReportedDecision | undefined {
  const { words } = context;
  if (!fragment(words.decisions.reported.hint).test(text)) return undefined;
  const match = firstFit(words.decisions.reported, maskDays(text, words.dates).masked, whole);
  if (!match) return undefined;
  const body = match.groups?.["body"];
  return withoutGaps({
    text,
    body: body === undefined ? undefined : bodyOf(body),
    date: dateOf(text, context),
  });
}

/** The body's name without the day that may stand behind it: "Nätverket 250306". */
function bodyOf(masked: string): string | undefined {
  const name = masked.replace(new RegExp(` ?${dayMark}.*$`), "").trim();
  return name === "" || name.length > 100 ? undefined : name;
}

function dateOf(text: string, { words, date }: Context): Period | undefined {
  const written = findDays(text, words.dates)[0]?.first;
  if (!written) return monthWithYear(text, words.dates);
  if (written.year === undefined && date === undefined) return undefined;
  return dayNearest(written, date ?? "1000-01-01");
}

/** "i december 2024"; without its year a month may be any year's. */
function monthWithYear(text: string, dates: DateWords): Period | undefined {
  const time = findTimes(text, dates).find((each) => /\d{4}/.test(each.text));
  const meaning = time && meaningOf(time.text, dates, "1000-01-01");
  return meaning?.type === "period" ? meaning.period : undefined;
}

/** What a sentence proposes, and by whom. */
export function proposalIn(text: string, { words }: Context): Proposal | undefined {
  const { hint, patterns } = words.decisions.proposes;
  if (!fragment(hint).test(text)) return undefined;
  for (const pattern of patterns) {
    const match = whole(pattern).exec(text);
    const by = match?.groups?.["by"]?.trim();
    // Small letters within a sentence: no body's name, so the words must be read another way.
    if (match && (by === undefined || by[0] !== by[0]?.toLowerCase())) return withoutGaps({ text, by });
  }
  return undefined;
}
