import type { Proposal, ReportedDecision } from "../../model/meeting.ts";
import type { Context } from "../context.ts";
import { dayNearest, findDays } from "../dates/days.ts";
import { datePattern } from "../dates/pattern.ts";
import { whole } from "../forms.ts";
import { withoutGaps } from "./build.ts";

/** A decision of another body, or of this one before, that a sentence tells of. */
export function reportedDecision(text: string, context: Context): ReportedDecision | undefined {
  const { words } = context;
  const date = datePattern(words.dates);
  for (const pattern of words.decisions.reported) {
    const match = whole(pattern.replaceAll("{date}", date)).exec(text);
    if (match)
      return withoutGaps({
        text,
        body: bodyOf(match.groups?.["body"], context),
        date: dateOf(text, context),
      });
  }
  return undefined;
}

/** The body's name without the day that may stand behind it: "Nätverket 250306". */
function bodyOf(text: string | undefined, { words }: Context): string | undefined {
  if (text === undefined) return undefined;
  const day = findDays(text, words.dates)[0];
  const name = (day ? text.slice(0, day.start) : text).trim();
  return name === "" || name.length > 100 ? undefined : name;
}

function dateOf(text: string, { words, date }: Context): string | undefined {
  const written = findDays(text, words.dates)[0]?.first;
  if (!written || (written.year === undefined && date === undefined)) return undefined;
  return dayNearest(written, date ?? "1000-01-01");
}

/** What a sentence proposes, and by whom. */
export function proposalIn(text: string, { words }: Context): Proposal | undefined {
  for (const pattern of words.decisions.proposes) {
    const match = whole(pattern).exec(text);
    if (match) return withoutGaps({ text, by: match.groups?.["by"]?.trim() });
  }
  return undefined;
}
