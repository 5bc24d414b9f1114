import { CalDavFailure, type CalDavReason, type RemoteCalendar } from "../../../ports/caldav.ts";
import type { Plan, Step } from "./plan.ts";

/** What became of a plan. */
export interface Performed {
  done: Step[];
  /** Steps that the server would not take, one by one. */
  failed: { step: Step; reason: CalDavReason }[];
  /** Why it was broken off before the end. */
  broken: CalDavReason | undefined;
}

/** Failures that concern one object; after any other there is no use in going on. */
const single: readonly CalDavReason["code"][] = ["changed", "refused", "not-found"];

/** Takes the steps one after the other, and stops where the server can't be talked to any more. */
export async function perform(
  { steps }: Plan,
  calendar: RemoteCalendar,
  progress: (done: number) => void,
): Promise<Performed> {
  const performed: Performed = { done: [], failed: [], broken: undefined };
  for (const [index, step] of steps.entries()) {
    progress(index);
    const reason = await take(step, calendar);
    if (reason === undefined) performed.done.push(step);
    else if (single.includes(reason.code)) performed.failed.push({ step, reason });
    else return { ...performed, broken: reason };
  }
  return performed;
}

async function take(step: Step, calendar: RemoteCalendar): Promise<CalDavReason | undefined> {
  try {
    if (step.type === "create") await calendar.create(step);
    else await calendar.update(step.object, step.text);
    return undefined;
  } catch (error) {
    if (error instanceof CalDavFailure) return error.reason;
    throw error;
  }
}
