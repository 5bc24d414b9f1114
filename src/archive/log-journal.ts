import { clauseText, type Decision } from "../model/decision.ts";
import type { JournalEntry } from "../model/journal.ts";
import { decisionOfClause, parseReference } from "../model/reference.ts";
import { itemTitle } from "./fold-context.ts";
import type { LogEntry, LogSource } from "./log-entry.ts";
import type { ReferenceIndex } from "./references.ts";
import { dayOfEntry } from "./view.ts";

type Target = Pick<LogEntry, "about" | "forum" | "agenda" | "item" | "texts" | "who" | "meeting">;

/** What the journal tells of records and meetings that are known; what was taken back is not told. */
export function logOfJournal(source: LogSource, references: ReferenceIndex): LogEntry[] {
  const targetOf = targets(source);
  return source.view.journal.flatMap((entry) => {
    const { event, ref = "", organisation, owner, due, text, file, line } = entry;
    const found = references.resolve(ref);
    const target = found.type === "found" ? targetOf(found.ref, entry) : undefined;
    if (event === undefined || event === "undone" || found.type !== "found" || target === undefined)
      return [];
    const named = [organisation, owner].filter((name) => name !== undefined);
    const who = event === "done" && named.length === 0 ? target.who : named;
    return [
      {
        ...target,
        event,
        ref: found.ref,
        date: dayOfEntry(entry),
        who,
        detail: text,
        due,
        entry,
        file,
        line,
      },
    ];
  });
}

function targets({ view, register }: LogSource): (ref: string, entry: JournalEntry) => Target | undefined {
  const minutes = new Map([...view.held, ...view.coming].map((one) => [one.id, one]));
  const meetings = new Map(register.meetings.map((one) => [one.id, one]));
  return (ref, entry) => {
    const known = meetings.get(ref) ?? minutes.get(ref);
    if (known !== undefined) return meetingTarget(known.forum, ref, entry);
    const { meeting, local = "" } = parseReference(decisionOfClause(ref) ?? ref);
    const held = minutes.get(meeting);
    if (held === undefined) return undefined;
    const { decisions, actions, follow_ups } = held.meeting;
    const is = ({ id }: { id?: string | undefined }) => id === local;
    const decision = decisions.find(is);
    const action = actions.find(is);
    const agenda = (decision ?? action ?? follow_ups.find(is))?.agenda;
    const place = { forum: held.forum, agenda, item: itemTitle(held, agenda) };
    if (decision) return { ...place, about: "decision", texts: clausesOf(decision), who: [] };
    if (action) return { ...place, about: "action", texts: [action.task ?? ""], who: action.owner ?? [] };
    return { ...place, about: "follow-up", texts: [follow_ups.find(is)?.text ?? ""], who: [] };
  };

  function meetingTarget(forum: string, id: string, entry: JournalEntry): Target {
    const { date, end_date, start_time, end_time } = entry;
    const now = meetings.get(id)?.date ?? minutes.get(id)?.meeting.date ?? "";
    const was = entry.event === "moved" ? dayBefore(id, entry, now) : now;
    const said = { date, end_date, start_time, end_time };
    return {
      about: "meeting",
      forum,
      agenda: undefined,
      item: "",
      texts: [],
      who: [],
      meeting: { was, said },
    };
  }

  /** The day a meeting had before it moved to a day; of several moves the one before that. */
  function dayBefore(id: string, { date }: JournalEntry, now: string): string {
    const { moved_from = [], date: last = now } = meetings.get(id) ?? {};
    const days = [last, ...moved_from];
    return days[days.indexOf(date ?? "") + 1] ?? days.at(-1) ?? now;
  }
}

function clausesOf({ clauses = [] }: Decision): string[] {
  return clauses.map(clauseText);
}
