import type { Day } from "../model/day.ts";
import { parseReference } from "../model/reference.ts";
import { dealtWithBy } from "./lapsing.ts";
import type { Archive, DecisionState, Register } from "./register.ts";
import { dayOfEntry, dayOfMinutes } from "./view.ts";

/** What settled a matter, and when. */
interface Settlement {
  /** A place `MEETING#NUMBER`, the id of a journal record, or a reference. */
  by: string;
  on: Day;
}

/**
 * What settled the record of that whole reference for a forum's agenda: an item or journal record that closed it,
 * the decision that took its place, the last answer; undefined while nothing has.
 */
export function settlementOf(
  ref: string,
  { archive, register, forum }: { archive: Archive; register: Register; forum: string },
): Settlement | undefined {
  const decision = register.decisions.find((one) => one.ref === ref);
  // A condition that failed ends the wait for it; what is to become of the matter a meeting has to say.
  if (decision?.status === "lapsed") return ofLapsed(decision, register);
  const back = register.returns.find((one) => one.ref === ref || one.also.includes(ref));
  const by = back?.open === false ? back.settled_by : undefined;
  if (by !== undefined) return { by, on: dayOf(by, archive) };
  if (decision) return ofDecision(decision, { archive, register, forum });
  const action = register.actions.find((one) => one.ref === ref);
  return action && !action.open ? ofAction(ref, archive) : undefined;
}

function ofLapsed(one: DecisionState, register: Register): Settlement | undefined {
  const item = dealtWithBy(register.following, one);
  return item && { by: `${item.meeting}#${item.number}`, on: item.date };
}

function ofDecision(
  one: DecisionState,
  { archive, register, forum }: { archive: Archive; register: Register; forum: string },
): Settlement | undefined {
  if (one.by !== undefined) return { by: one.by, on: dayOf(one.by, archive) };
  const done = one.journal.findLast(({ event }) => event === "done");
  if (one.status === "done" && done) return { by: done.id ?? "done", on: dayOfEntry(done) };
  const { adoption } = one;
  const last = adoption?.waiting.length === 0 ? adoption.entries.at(-1) : undefined;
  if (last) return { by: last.ref ?? one.ref, on: last.since };
  if (one.forum === forum) return undefined;
  // Prepared elsewhere: it is settled when an item here has given it an outcome.
  const item = register.following.get(one.ref)?.findLast((each) => each.forum === forum && !each.ahead);
  return item && item.outcomes.length > 0
    ? { by: `${item.meeting}#${item.number}`, on: item.date }
    : undefined;
}

/** The journal's word, or the minutes in which it was ticked. */
function ofAction(ref: string, archive: Archive): Settlement {
  const entry = archive.journal.findLast((one) => one.ref === ref && one.event !== "note");
  const ticked = archive.minutes.findLast(({ id, meeting }) =>
    meeting.actions.some((one) => (one.id === ref || `${id}/${one.id}` === ref) && one.status !== "open"),
  );
  if (entry) return { by: entry.id ?? "done", on: dayOfEntry(entry) };
  return { by: ticked?.id ?? "done", on: ticked ? dayOfMinutes(ticked) : "" };
}

/** The day of what settled it: of a meeting's item, a journal record, or a decision. */
function dayOf(by: string, archive: Archive): Day {
  const entry = archive.journal.find((one) => one.id === by);
  if (entry) return dayOfEntry(entry);
  const meeting = parseReference(by.replace(/#.*$/, "")).meeting;
  const minutes = archive.minutes.find(({ id }) => id === meeting);
  return minutes ? dayOfMinutes(minutes) : "";
}
