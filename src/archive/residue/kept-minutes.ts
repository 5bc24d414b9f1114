import type { Minutes } from "../../model/minutes.ts";
import type { Closure } from "./closure.ts";
import type { OpenMeetings } from "./open-meetings.ts";
import { recordsKept, reduced } from "./partial.ts";
import type { Units } from "./units.ts";

interface Keeping {
  /** Complete minutes of the past. */
  settled: ReadonlySet<Minutes>;
  units: Units;
  closure: Closure;
  open: OpenMeetings;
  /** Keys of forums whose minutes are kept as they are. */
  boards: ReadonlySet<string>;
}

/** What is kept of all minutes, in their order. */
export function keptMinutes(all: readonly Minutes[], keeping: Keeping): Minutes[] {
  const { settled, open, boards, units, closure } = keeping;
  const first = firstOfForums(settled);
  return all.flatMap((minutes): Minutes[] => {
    if (!settled.has(minutes)) return [minutes];
    const isOpen = open.concerns(minutes.forum, { id: minutes.id, date: minutes.meeting.date });
    if (minutes.status === "cancelled") return isOpen || first.has(minutes) ? [minutes] : [];
    const upcoming = minutes.meeting.upcoming_meetings.filter((one) => open.concerns(minutes.forum, one));
    const told = isOpen || upcoming.length > 0 || first.has(minutes);
    const partial = isOpen ? undefined : true;
    if (boards.has(minutes.forum))
      return [{ ...minutes, meeting: { ...minutes.meeting, upcoming_meetings: upcoming }, partial }];
    const records = recordsKept(minutes, { units, actions: closure.actions });
    return records || told ? [reduced(minutes, { records, upcoming, partial })] : [];
  });
}

/** The first complete minutes of each forum, cancelled ones where there are no others: without them nobody would know of a forum that `klubba.yaml` does not name. */
function firstOfForums(all: Iterable<Minutes>): Set<Minutes> {
  const first = new Map<string, Minutes>();
  const place = ({ status, meeting, id }: Minutes) =>
    `${status === "cancelled" ? 1 : 0} ${meeting.date ?? ""} ${id}`;
  for (const one of all) {
    const other = first.get(one.forum);
    if (other === undefined || place(one) < place(other)) first.set(one.forum, one);
  }
  return new Set(first.values());
}
