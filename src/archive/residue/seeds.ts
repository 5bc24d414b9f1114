import type { Day } from "../../model/day.ts";
import type { Minutes } from "../../model/minutes.ts";
import { lastMeeting } from "../other-forums.ts";
import type { Archive, Register } from "../register.ts";
import { dayOfEntry } from "../view.ts";
import type { Links } from "./links.ts";

interface Known {
  archive: Archive;
  day: Day;
  /** What complete minutes of the past and the journal add up to, and what everything does. */
  registers: readonly Register[];
  /** Complete minutes of the past. */
  settled: ReadonlySet<Minutes>;
  links: Links;
}

/** References of records that are not settled for good, whatever else is kept for their sake. */
export function seedsOf({ archive, day, registers, settled, links }: Known): Set<string> {
  const seeds = new Set<string>();
  const add = (refs: Iterable<string>) => {
    for (const ref of refs) seeds.add(ref);
  };
  for (const register of registers) add(openIn(register, day));
  for (const [minutes, refs] of links.outgoing) if (!settled.has(minutes)) add(refs);
  for (const [ref, entries] of links.journal)
    if (entries.some((entry) => dayOfEntry(entry) > day)) add([ref]);
  for (const minutes of settled) add(conditionallyReplaced(minutes, links));
  for (const register of registers.slice(-1)) add(preparedSince(register, { day, settled }));
  add(claimedTwice(archive));
  return seeds;
}

function* openIn(register: Register, day: Day): Generator<string> {
  // First: decisions ask for some of them, and take them from here.
  const { actions } = register;
  const { decisions, returns } = register;
  for (const { ref, open, decision } of decisions) if (open || (decision.valid_to ?? "") >= day) yield ref;
  for (const { ref, open } of actions) if (open) yield ref;
  for (const { ref, open } of returns) if (open) yield ref;
}

/** A condition that the journal takes for met, and then for failed, brings back what the decision had replaced. */
function* conditionallyReplaced({ id, meeting }: Minutes, { overriders }: Links): Generator<string> {
  const conditional = meeting.decisions.filter(
    ({ condition, supersedes, revokes }) => condition !== undefined && (supersedes ?? revokes) !== undefined,
  );
  if (conditional.length === 0) return;
  for (const decision of conditional) yield `${id}/${decision.id}`;
  const numbers = new Set(conditional.map(({ agenda = "" }) => agenda));
  for (const [ref, units] of overriders)
    if (units.some(({ minutes, number }) => minutes.id === id && numbers.has(number))) yield ref;
}

/** What forums have recommended or referred since the last meeting of a forum that they prepare. */
function* preparedSince(
  register: Register,
  { day, settled }: Pick<Known, "day" | "settled">,
): Generator<string> {
  const files = new Set([...settled].map(({ file }) => file));
  const meetings = register.meetings.filter(({ file }) => file !== undefined && files.has(file));
  for (const { key, preparedBy } of register.forums) {
    if (preparedBy.length === 0) continue;
    const since = lastMeeting({ meetings }, { forum: key, date: day });
    for (const { ref, forum, date, kind } of register.decisions)
      if ((kind === "recommend" || kind === "refer") && date >= since && preparedBy.includes(forum))
        yield ref;
  }
}

/** References that may mean a record of either of two files. */
function* claimedTwice({ minutes }: Archive): Generator<string> {
  const files = new Map<string, Minutes>();
  for (const one of minutes) {
    const other = files.get(one.id);
    files.set(one.id, one);
    for (const { id, meeting } of other ? [one, other] : [])
      for (const record of [...meeting.decisions, ...meeting.actions, ...meeting.follow_ups])
        yield `${id}/${record.id}`;
  }
}
