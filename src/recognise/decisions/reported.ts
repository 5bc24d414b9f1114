import type { Proposal, ReportedDecision } from "../../model/meeting.ts";
import type { Context } from "../context.ts";
import { dayNearest, findDays } from "../dates/days.ts";
import { dayMark, maskDays } from "../dates/mask.ts";
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

function dateOf(text: string, { words, date }: Context): string | undefined {
  const written = findDays(text, words.dates)[0]?.first;
  if (!written || (written.year === undefined && date === undefined)) return undefined;
  return dayNearest(written, date ?? "1000-01-01");
}

/** What a sentence proposes, and by whom. */
export function proposalIn(text: string, { words }: Context): Proposal | undefined {
  const match = firstFit(words.decisions.proposes, text, whole);
  return match && withoutGaps({ text, by: match.groups?.["by"]?.trim() });
}
