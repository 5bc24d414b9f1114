import { clauseText } from "../model/decision.ts";
import type { Action, Sourced } from "../model/meeting.ts";
import type { Minutes } from "../model/minutes.ts";
import { formatReference } from "../model/reference.ts";
import { itemTitle } from "./fold-context.ts";
import type { LogEntry, LogSource } from "./log-entry.ts";
import type { ReferenceIndex } from "./references.ts";
import { dayOfMinutes } from "./view.ts";

type Part = { id?: string | undefined; agenda?: string | undefined; line?: number | undefined };

/** What minutes tell: decisions, what they gave to do, what was done, what other bodies decided. */
export function logOfMinutes({ view }: LogSource, references: ReferenceIndex): LogEntry[] {
  return view.held.flatMap((minutes) => [
    ...decisionsOf(minutes),
    ...minutes.meeting.actions.flatMap((action) => actionOf(action, minutes, references)),
    ...minutes.meeting.follow_ups.map(
      ({ text = "", when, ...part }): LogEntry => ({
        ...base(minutes, part),
        event: "follow-up",
        about: "follow-up",
        texts: [text],
        due: when,
      }),
    ),
    ...minutes.meeting.reported_decisions.map(
      ({ text = "", body, ...part }): LogEntry => ({
        ...base(minutes, part),
        event: "reported",
        texts: [text],
        who: body === undefined ? [] : [body],
      }),
    ),
    ...approvalsOf(minutes),
  ]);
}

function base(minutes: Minutes, { id, agenda, line = 1 }: Part): LogEntry {
  return {
    event: "decided",
    about: "decision",
    ref: id === undefined ? "" : formatReference(minutes.id, id),
    date: dayOfMinutes(minutes),
    forum: minutes.forum,
    agenda,
    item: itemTitle(minutes, agenda),
    texts: [],
    who: [],
    file: minutes.file,
    line,
  };
}

/** Formalities say nothing that anybody waits to hear. */
function decisionsOf(minutes: Minutes): LogEntry[] {
  return minutes.meeting.decisions
    .filter(({ formality }) => formality !== true)
    .map((decision) => ({
      ...base(minutes, decision),
      texts: (decision.clauses ?? []).map(clauseText),
      who: decision.owner ?? [],
      due: decision.due,
    }));
}

/** A new action; of an earlier one, that it is done or dropped. */
function actionOf(action: Sourced<Action>, minutes: Minutes, references: ReferenceIndex): LogEntry[] {
  const { id = "", task = "", owner = [], due, status, done_on } = action;
  const isEarlier = id.includes("/");
  const found = isEarlier ? references.resolve(id) : undefined;
  const own = { ...base(minutes, action), about: "action" as const, texts: [task], who: owner, due };
  const ended = { ...own, ref: found?.type === "found" ? found.ref : isEarlier ? id : own.ref };
  const given: LogEntry[] = isEarlier ? [] : [{ ...own, event: "action" }];
  if (status === "done") return [...given, { ...ended, event: "done", date: done_on ?? own.date }];
  return status === "cancelled" ? [...given, { ...ended, event: "cancelled" }] : given;
}

/** Those who have approved the minutes, by their days. */
function approvalsOf(minutes: Minutes): LogEntry[] {
  const days = new Map<string, string[]>();
  for (const { name, date } of minutes.meeting.approvers ?? [])
    if (name !== undefined && date !== undefined) days.set(date, [...(days.get(date) ?? []), name]);
  const was = dayOfMinutes(minutes);
  return [...days].map(([date, who]) => ({
    ...base(minutes, {}),
    event: "approved",
    about: "meeting",
    ref: minutes.id,
    date,
    who,
    meeting: { was, said: {} },
  }));
}
