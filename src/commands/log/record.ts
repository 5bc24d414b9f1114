import type { LogEntry } from "../../archive/log-entry.ts";
import type { Plain } from "../../output/csv.ts";
import type { Question } from "../list/question.ts";
import { sentenceOf } from "./words.ts";

/** What of it a spreadsheet gets, and in which order. */
export const logNames = `date event ref forum agenda item sentence text owner organisation
  due other status open by journal file line`.split(/\s+/);

/** Something that happened, in the vocabulary of the files; `status` and `open` are where its record stands now. */
export function logRecord(entry: LogEntry, question: Question): Record<string, Plain> {
  const { event, about, ref, date, forum, agenda, item, texts, due, other, detail, meeting, file, line } =
    entry;
  return {
    ref,
    event,
    about,
    date,
    forum,
    agenda,
    item: item === "" ? undefined : item,
    text: texts.length === 0 ? undefined : texts.join(" "),
    ...names(entry),
    due,
    detail: detail?.replaceAll("\n", " "),
    other,
    meeting_date: meeting?.was,
    new_date: meeting?.said.date === meeting?.was ? undefined : meeting?.said.date,
    start_time: meeting?.said.start_time,
    end_time: meeting?.said.end_time,
    sentence: sentenceOf(entry, question),
    ...standing(entry, question),
    by: entry.entry?.by,
    journal: entry.entry?.id,
    file,
    line,
  };
}

/** Who it was, under the name that the files have for it. */
function names({ event, who }: LogEntry): Record<string, Plain> {
  if (who.length === 0) return {};
  if (event === "adopted" || event === "declined" || event === "reported" || event === "answered")
    return { organisation: [...who] };
  if (event === "approved") return { approvers: [...who] };
  return event === "taken-up" ? { taken_up_by: [...who] } : { owner: [...who] };
}

function standing({ about, ref }: LogEntry, { lookup }: Question): Record<string, Plain> {
  const state =
    about === "decision"
      ? lookup.decision(ref)
      : about === "action"
        ? lookup.action(ref)
        : lookup.returning(ref);
  return state && about !== "meeting" ? { status: state.status, open: state.open } : {};
}
