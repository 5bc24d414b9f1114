import type { Decision } from "../../model/decision.ts";
import type { Action, Sourced } from "../../model/meeting.ts";
import type { Minutes } from "../../model/minutes.ts";
import { isCarried, type Units } from "./units.ts";

interface Keeping {
  units: Units;
  /** Actions, and lines about an earlier meeting's, that are kept as they are. */
  actions: ReadonlySet<Action>;
}

/** What is kept of the records of complete minutes; undefined where nothing is. */
export function partialOf(minutes: Minutes, { units, actions }: Keeping): Minutes | undefined {
  const { meeting } = minutes;
  const own = meeting.actions.filter((one) => actions.has(one));
  const kept = [...units.of(minutes)].filter(({ whole, outlined }) => whole || outlined);
  if (kept.length === 0 && own.length === 0) return undefined;
  const whole = new Set(kept.filter((unit) => unit.whole).map(({ number }) => number));
  const outlined = new Set(kept.filter((unit) => unit.outlined).map(({ number }) => number));
  const told = new Set([...whole, ...outlined, ...own.map(({ agenda = "" }) => agenda)]);
  const rest = bare(minutes);
  return {
    ...rest,
    meeting: {
      ...rest.meeting,
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
    },
  };
}

/** Minutes of which only is kept that they are there. */
export function bare({ file, id, forum, status, meeting, provisional }: Minutes): Minutes {
  const { klubba, date, end_date, start_time, end_time, place, title } = meeting;
  const lists = { attendees: [], agenda: [], decisions: [], actions: [], follow_ups: [], proposals: [] };
  const more = { reported_decisions: [], upcoming_meetings: [], suggestions: [] };
  const facts = {
    klubba,
    id: meeting.id,
    forum: meeting.forum,
    date,
    end_date,
    start_time,
    end_time,
    place,
    title,
  };
  return { file, id, forum, status, meeting: { ...facts, ...lists, ...more }, provisional, diagnostics: [] };
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
