import type { Action } from "../../model/meeting.ts";
import type { Context } from "../context.ts";
import { whole } from "../forms.ts";
import { isPerson } from "../people/known.ts";
import { isName } from "../people/name.ts";
import { withoutGaps } from "../records.ts";
import { dueIn } from "../time-phrases.ts";

/**
 * What a sentence says that a person is to do, "Siv Ek ska fråga beredningen.": doubtful, since it may be a report.
 * Behind a label such as "Åtgärd:" any name will do.
 */
export function actionIn(text: string, context: Context, labelled = false): Action | undefined {
  if (text.length > 400 || text.endsWith("?")) return undefined;
  const { shall, does, everyone } = context.words.actions;
  const form = whole`(?<owner>[^.,:;()]{2,60}?),? (?<task>(?:${shall}|${does})(?= ) .+)`;
  const { owner, task } = form.exec(text)?.groups ?? {};
  if (owner === undefined || task === undefined) return undefined;
  const person = (labelled && isName(owner)) || isPerson(owner, context) || whole(everyone).test(owner);
  return person ? withoutGaps({ owner: [owner], task, due: dueIn(text, context)?.text }) : undefined;
}
