import type { Day } from "../model/day.ts";
import { addTo } from "../model/groups.ts";
import type { UpcomingMeeting } from "../model/meeting.ts";
import type { CalendarConflict, Diagnostic } from "../model/problem.ts";
import type { Said } from "./calendar-statements.ts";
import type { MeetingState } from "./register.ts";

/** Two places that do not agree on a meeting. */
interface Conflict {
  kind: CalendarConflict;
  /** The meetings it is about; a word of the journal about any of them settles it. */
  meetings: readonly MeetingState[];
  here: { file: string; line: number };
  there: { file: string; line: number };
  stated?: string | undefined;
  other?: string | undefined;
}

/** What a later word or the meeting itself makes idle: it is about what was still to come. */
const aboutPlans: readonly CalendarConflict[] = ["differ", "revived", "moved-away", "plan-differs"];

/** In what two places may differ. */
const compared = ["start_time", "end_time", "place", "date", "standing"] as const;
type Compared = (typeof compared)[number];

interface Earlier {
  value: string;
  said: Said;
}

/** The contradictions met while a calendar is being folded, less those that have been settled since. */
export class CalendarConflicts {
  readonly #found = new Set<Conflict>();
  readonly #about = new Map<MeetingState, Conflict[]>();
  readonly #earlier = new Map<MeetingState, { [Field in Compared]?: Earlier }>();

  add(conflict: Conflict): void {
    this.#found.add(conflict);
    for (const meeting of conflict.meetings) addTo(this.#about, meeting, conflict);
  }

  /** The journal says what holds. */
  settle(meeting: MeetingState): void {
    for (const conflict of this.#about.get(meeting) ?? []) this.#found.delete(conflict);
    this.#earlier.delete(meeting);
  }

  /** It has been held: what was said of it before no longer matters. */
  pass(meeting: MeetingState): void {
    for (const conflict of this.#about.get(meeting) ?? [])
      if (aboutPlans.includes(conflict.kind)) this.#found.delete(conflict);
  }

  /** Keeps in mind what minutes say of a meeting, and finds what others of the same day say otherwise. */
  compare(meeting: MeetingState, said: Said): void {
    const before: { [Field in Compared]?: Earlier } = this.#earlier.get(meeting) ?? {};
    this.#earlier.set(meeting, before);
    for (const field of compared) {
      const value = valueOf(said.statement, field);
      if (value === undefined) continue;
      const earlier = before[field];
      if (earlier && earlier.value !== value && areRivals(earlier.said, said)) {
        const there = earlier.said;
        this.add({
          kind: "differ",
          meetings: [meeting],
          here: said,
          there,
          stated: value,
          other: earlier.value,
        });
      }
      before[field] = { value, said };
    }
  }

  /** As `check` tells them, in no order of importance. */
  diagnostics(): Diagnostic[] {
    return [...this.#found].map(({ kind, meetings: [meeting], here, there, stated = "", other = "" }) => ({
      file: here.file,
      position: { line: here.line, column: 1 },
      severity: "warning",
      problem: {
        code: "calendar-conflict",
        conflict: kind,
        id: meeting?.id ?? "",
        stated,
        other,
        otherFile: there.file,
        otherLine: there.line,
      },
    }));
  }
}

/** Two of one day, and in one file only where neither is a change of the other. */
function areRivals(one: Said, other: Said): boolean {
  const sameFile = one.file === other.file;
  return one.day === other.day && (!sameFile || isChange(one.statement) === isChange(other.statement));
}

/** False for a mere mention of a meeting to come. */
export function isChange({ status }: UpcomingMeeting): boolean {
  return status !== undefined && status !== "planned" && status !== "tentative";
}

function valueOf(statement: UpcomingMeeting, field: Compared): string | undefined {
  const { status, date } = statement;
  if (field === "standing") return status === "cancelled" ? "cancelled" : "planned";
  return field === "date" ? (status === "moved" ? date : undefined) : statement[field];
}

/** Meetings of one forum, day and hour of which nothing tells that they are two. */
export function plannedTwice(meetings: readonly MeetingState[]): Conflict[] {
  const first = new Map<string, MeetingState>();
  return meetings.flatMap((meeting): Conflict[] => {
    const { forum, date, start_time, status, extraordinary, file } = meeting;
    if (status === "cancelled" || extraordinary || file !== undefined) return [];
    const key = JSON.stringify([forum, date, start_time]);
    const other = first.get(key);
    if (!other) first.set(key, meeting);
    return other ? [twice(meeting, other, date)] : [];
  });
}

export function twice(meeting: MeetingState, other: MeetingState, day: Day): Conflict {
  return {
    kind: "twice",
    meetings: [meeting, other],
    here: meeting.source,
    there: other.source,
    stated: day,
    other: other.id,
  };
}
