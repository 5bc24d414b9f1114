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
  /** The same among those that are open: what is closed need not be read for it. */
  openReturning(ref: string): ReturnState | undefined;
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
  const openReturns = table(() => register.open.returns, refsOfReturn);
  const returns = table(() => register.returns, refsOfReturn);
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
    returning: (ref) => openReturns(ref) ?? returns(ref),
    openReturning: openReturns,
    meeting: (id) => (id === undefined ? undefined : meetings(id)),
    minutes,
  };
}

/** A follow-up that tells of a decision's matter leads to it. */
function refsOfReturn({ ref, also }: ReturnState): string[] {
  return also.length === 0 ? [ref] : [...also, ref];
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
    known ??= tableOf(all(), keys);
    return known.get(wanted);
  };
}

/** Where several have a key, the last has it. */
function tableOf<T>(all: readonly T[], keys: (one: T) => readonly string[]): Map<string, T> {
  const known = new Map<string, T>();
  for (const one of all) for (const key of keys(one)) known.set(key, one);
  return known;
}
