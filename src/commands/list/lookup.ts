import type {
  ActionState,
  Archive,
  DecisionState,
  MeetingState,
  Register,
  ReturnState,
} from "../../archive/register.ts";
import type { Minutes } from "../../model/minutes.ts";

/** Records of a register and minutes of an archive by what names them. */
export interface Lookup {
  decision(ref: string): DecisionState | undefined;
  action(ref: string): ActionState | undefined;
  /** The matter that must come back under that reference: one that is open, else any. */
  returning(ref: string): ReturnState | undefined;
  meeting(id: string | undefined): MeetingState | undefined;
  minutes(file: string): Minutes | undefined;
}

/** Each table is made when it is first asked. */
export function lookupIn(archive: Archive, register: Register): Lookup {
  const decisions = table(
    () => register.decisions,
    ({ ref }) => [ref],
  );
  const actions = table(
    () => register.actions,
    ({ ref }) => [ref],
  );
  const returns = table(
    () => [...register.returns].sort((a, b) => Number(a.open) - Number(b.open)),
    // A follow-up that tells of a decision's matter leads to it.
    ({ ref, also }) => [...also, ref],
  );
  const meetings = table(
    () => register.meetings,
    ({ id }) => [id],
  );
  const minutes = table(
    () => archive.minutes,
    ({ file }) => [file],
  );
  return {
    decision: decisions,
    action: actions,
    returning: returns,
    meeting: (id) => (id === undefined ? undefined : meetings(id)),
    minutes,
  };
}

/** The topics of the agenda item a record belongs to. */
export function itemTopics(lookup: Lookup, file: string, agenda: string | undefined): readonly string[] {
  if (agenda === undefined) return [];
  return lookup.minutes(file)?.meeting.agenda.find(({ number }) => number === agenda)?.topics ?? [];
}

function table<T>(
  all: () => readonly T[],
  keys: (one: T) => readonly string[],
): (wanted: string) => T | undefined {
  let known: Map<string, T> | undefined;
  return (wanted) => {
    known ??= new Map(all().flatMap((one) => keys(one).map((key) => [key, one])));
    return known.get(wanted);
  };
}
