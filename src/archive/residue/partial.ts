import type { Decision } from "../../model/decision.ts";
import type { Action, Sourced } from "../../model/meeting.ts";
import type { MeetingRecords, Minutes } from "../../model/minutes.ts";
import { isCarried, type Units } from "./units.ts";

interface Keeping {
  units: Units;
  /** Actions, and lines about an earlier meeting's, that are kept as they are. */
  actions: ReadonlySet<Action>;
}

type KeptLists = Pick<MeetingRecords, "agenda" | "decisions" | "actions" | "follow_ups">;

/** What is kept of the records of complete minutes; undefined where nothing is. */
export function recordsKept(minutes: Minutes, { units, actions }: Keeping): KeptLists | undefined {
  const { meeting } = minutes;
  const own = meeting.actions.filter((one) => actions.has(one));
  const kept = [...units.of(minutes)].filter(({ whole, outlined }) => whole || outlined);
  if (kept.length === 0 && own.length === 0) return undefined;
  const whole = new Set(kept.filter((unit) => unit.whole).map(({ number }) => number));
  const outlined = new Set(kept.filter((unit) => unit.outlined).map(({ number }) => number));
  const told = new Set([...whole, ...outlined, ...own.map(({ agenda = "" }) => agenda)]);
  return {
    agenda: meeting.agenda.filter(({ number = "" }) => told.has(number)),
    decisions: meeting.decisions.flatMap((one) => {
      const { agenda = "" } = one;
      return whole.has(agenda) ? [one] : outlined.has(agenda) ? [decisionOutline(one)] : [];
    }),
    actions: [
      ...meeting.actions.flatMap((one) => {
        if (actions.has(one)) return [one];
        if (!outlined.has(one.agenda ?? "")) return [];
        return isCarried(one) ? [one] : [actionOutline(one)];
      }),
      ...meeting.follow_ups
        .filter(({ agenda = "" }) => outlined.has(agenda) && !whole.has(agenda))
        .map(actionOutline),
    ],
    follow_ups: meeting.follow_ups.filter(({ agenda = "" }) => whole.has(agenda)),
  };
}

interface Told {
  records: KeptLists | undefined;
  upcoming: MeetingRecords["upcoming_meetings"];
  partial: boolean | undefined;
}

/**
 * Minutes of which is kept that they are there, and these records. Field by field: most minutes of an archive are kept
 * so, and Node 20 takes ten times as long over a literal with spreads in it.
 */
export function reduced(minutes: Minutes, { records, upcoming, partial }: Told): Minutes {
  const { file, id, forum, status, meeting, provisional } = minutes;
  return {
    file,
    id,
    forum,
    status,
    meeting: {
      klubba: meeting.klubba,
      id: meeting.id,
      forum: meeting.forum,
      date: meeting.date,
      end_date: meeting.end_date,
      start_time: meeting.start_time,
      end_time: meeting.end_time,
      place: meeting.place,
      title: meeting.title,
      attendees: [],
      agenda: records?.agenda ?? [],
      decisions: records?.decisions ?? [],
      actions: records?.actions ?? [],
      follow_ups: records?.follow_ups ?? [],
      proposals: [],
      reported_decisions: [],
      upcoming_meetings: upcoming,
      suggestions: [],
    },
    provisional,
    diagnostics: [],
    partial,
  };
}

/** A decision that is never open, and takes out of force what it took. */
function decisionOutline({ id, agenda, line, ...rest }: Sourced<Decision>): Sourced<Decision> {
  const { supersedes, revokes, valid_from, condition } = rest;
  return { id, agenda, line, kind: "note-to-file", supersedes, revokes, valid_from, condition };
}

/** An outcome of that id of which nothing is left to do. A day of its own asks no calendar. */
function actionOutline({
  id,
  agenda,
  line,
}: Pick<Sourced<Action>, "id" | "agenda" | "line">): Sourced<Action> {
  return { id, agenda, line, status: "done", due: "2000-01-01" };
}
