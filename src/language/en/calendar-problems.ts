import type { ProblemOf } from "../../model/problem.ts";
import type { ProblemText } from "../problem-texts.ts";

type Problem = ProblemOf<"calendar-conflict">;

/** What does not fit together, with both places. */
export function calendarConflict(problem: Problem): ProblemText {
  return { message: messageOf(problem), help: helpFor(problem) };
}

function messageOf(problem: Problem): string {
  const { conflict, id, stated, other } = problem;
  const there = placeOf(problem);
  switch (conflict) {
    case "differ":
      return `${id}: ${valueOf(stated)} here, but ${valueOf(other)} in ${there}, said on the same day.`;
    case "revived":
      return `${id} is listed here as a meeting to come, but is cancelled by ${there}.`;
    case "moved-away":
      return `A meeting on ${stated} is named here, but by ${there} ${id} was moved from that day to ${other}.`;
    case "held-on-another-day":
      return `${id} was held on ${stated} by these minutes, but was to be on ${other} by ${there}.`;
    case "held-though-cancelled":
      return `${id} has minutes, but is cancelled by ${there}.`;
    case "twice":
      return id === other
        ? `${id} is planned twice: on ${stated} here, and on another day in ${there}.`
        : `${stated} has two meetings at the same time, ${id} and ${other} (${there}).`;
    case "plan-differs":
      return `${id} is on ${stated} here, but on ${other} in ${there}.`;
  }
}

function helpFor({ conflict, id }: Problem): string {
  if (conflict === "twice")
    return "Remove one of them; if they are two meetings, give them different times or titles.";
  return `Correct what is wrong. Where minutes are final, record what holds: klubba record ${id} confirmed (or moved, cancelled).`;
}

function placeOf({ otherFile, otherLine }: Problem): string {
  return `${otherFile}:${otherLine}`;
}

function valueOf(value: string): string {
  if (value === "cancelled") return "cancelled";
  return value === "planned" ? "to be held" : value;
}
