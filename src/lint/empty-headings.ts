import type { Minutes } from "../model/minutes.ts";
import type { Diagnostic } from "../model/problem.ts";
import type { LintContext } from "./context.ts";

/**
 * Less what is told of decision headings with nothing under them where that is no news: in a draft that waits for its
 * meeting, and in an item of which `returned-without-outcome` tells already.
 */
export function withoutEmptyHeadings(found: readonly Diagnostic[], context: LintContext): Diagnostic[] {
  const drafts = new Map(context.archive.minutes.map((minutes) => [minutes.file, minutes]));
  return found.filter(({ file, problem, position }) => {
    const minutes = drafts.get(file);
    if (problem.code !== "decision-missing" || !minutes) return true;
    return !isUnwritten(minutes, context) && !isToldOf(minutes, position.line, context);
  });
}

/** True for a draft that waits for its meeting: its decision headings promise nothing yet. */
function isUnwritten({ meeting, status }: Minutes, { today }: LintContext): boolean {
  const { date, decisions, actions, follow_ups } = meeting;
  // `new` itself writes task lines for earlier actions that are to be reported.
  const own = actions.filter(({ id = "" }) => !id.includes("/"));
  const empty = decisions.length + own.length + follow_ups.length === 0;
  return status === "draft" && date !== undefined && date >= today && empty;
}

/** @param line 1-based, within some item */
function isToldOf(minutes: Minutes, line: number, { hanging }: LintContext): boolean {
  const item = minutes.meeting.agenda.findLast((one) => (one.line ?? Infinity) <= line);
  return hanging.in(minutes).some((one) => one.item === item);
}
