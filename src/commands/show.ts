import { periodInWords } from "../language/days.ts";
import type { Plain } from "../output/csv.ts";
import { json } from "../output/json.ts";
import { renderSheet, type Sheet } from "../output/sheet.ts";
import { actionRecord } from "./actions.ts";
import { type Run, UserError } from "./context.ts";
import { returnRecord } from "./followups.ts";
import { decisionRecord } from "./list/decision-record.ts";
import { ask, type Question } from "./list/question.ts";
import { actionSheet, returnSheet } from "./show/action-sheet.ts";
import { decisionSheet } from "./show/decision-sheet.ts";
import { type Finder, finderFor } from "./show/find.ts";
import { meetingRecords } from "./show/meeting-record.ts";
import { meetingSheet } from "./show/meeting-sheet.ts";

interface ShowOptions {
  refs: string[];
  asOf: string | undefined;
  json: boolean;
}

/** Shows records or meetings by their references, each with its source. */
export const run: Run<ShowOptions> = async (options, context) => {
  const question = await ask(context, options);
  const finder = finderFor(question);
  const found = options.refs.map((written) => shown(finder.find(written), { question, finder }));
  const { diagnostics } = question;
  if (options.json) return { out: json(found.map(({ record }) => record())), diagnostics };
  return { out: found.map(({ sheet }) => renderSheet(sheet(), question)).join("\n"), diagnostics };
};

interface Shown {
  sheet: () => Sheet;
  record: () => Plain;
}

function shown(ref: string, asked: { question: Question; finder: Finder }): Shown {
  const { question } = asked;
  const { lookup, archive, texts, asOf } = question;
  const decision = lookup.decision(ref);
  if (decision)
    return { sheet: () => decisionSheet(decision, asked), record: () => decisionRecord(decision) };
  const action = lookup.action(ref);
  if (action) return { sheet: () => actionSheet(action, asked), record: () => actionRecord(action) };
  const back = lookup.returning(ref);
  const told = back && lookup.decision(back.ref);
  if (told) return { sheet: () => decisionSheet(told, asked), record: () => decisionRecord(told) };
  if (back) return { sheet: () => returnSheet(back, asked), record: () => returnRecord(back) };
  const meeting = lookup.meeting(ref);
  const minutes = archive.minutes.find(({ id }) => id === ref);
  if (meeting === undefined && minutes === undefined) {
    throw new UserError(texts.show.notYet({ ref, day: periodInWords(asOf, texts) }));
  }
  const both = { meeting, minutes };
  return { sheet: () => meetingSheet(both, question), record: () => meetingRecords(both, question) };
}
