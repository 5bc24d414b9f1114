import type { ProblemOf } from "../../model/problem.ts";
import type { ProblemText } from "../problem-texts.ts";

type Problem = ProblemOf<"calendar-conflict">;

/** What does not fit together, with both places. */
export function calendarConflict(problem: Problem, dayInWords: (day: string) => string): ProblemText {
  const { stated, other } = problem;
  const told = { ...problem, stated: dayInWords(stated), other: dayInWords(other) };
  return { message: messageOf(told), help: helpFor(problem) };
}

function messageOf(problem: Problem): string {
  const { conflict, id, stated, other } = problem;
  const there = placeOf(problem);
  switch (conflict) {
    case "differ":
      return `${id}: ${valueOf(stated)} här, men ${valueOf(other)} i ${there}, sagt samma dag.`;
    case "revived":
      return `${id} står här som ett kommande möte, men är inställt enligt ${there}.`;
    case "moved-away":
      return `Ett möte ${stated} nämns här, men enligt ${there} flyttades ${id} från den dagen till ${other}.`;
    case "held-on-another-day":
      return `${id} hölls ${stated} enligt protokollet, men skulle hållas ${other} enligt ${there}.`;
    case "held-though-cancelled":
      return `${id} har ett protokoll, men är inställt enligt ${there}.`;
    case "twice":
      return id === other
        ? `${id} är planerat två gånger: ${stated} här, och en annan dag i ${there}.`
        : `Två möten på samma tid ${stated}: ${id} och ${other} (${there}).`;
    case "plan-differs":
      return `${id} är ${stated} här, men ${other} i ${there}.`;
  }
}

function helpFor({ conflict, id }: Problem): string {
  if (conflict === "twice") return "Ta bort det ena; är det två möten, ge dem olika tider eller rubriker.";
  return `Rätta det som är fel. Är protokollet slutfört, skriv in vad som gäller: klubba notera ${id} bekräftat (eller flyttat, inställt).`;
}

function placeOf({ otherFile, otherLine }: Problem): string {
  return `${otherFile}:${otherLine}`;
}

function valueOf(value: string): string {
  if (value === "cancelled") return "inställt";
  return value === "planned" ? "kvar" : value;
}
