import { clauseText } from "../model/decision.ts";
import type { LogEntry, LogSource } from "./log-entry.ts";
import type { DecisionState } from "./register.ts";
import { itemRef } from "./trace-step.ts";

/** What nobody has written down as such: what lapsed, was replaced, answered by a board, or dealt with elsewhere. */
export function logOfDecisions({ register }: LogSource): LogEntry[] {
  const byRef = new Map(register.decisions.map((one) => [one.ref, one]));
  return register.decisions
    .filter(({ clause }) => clause === undefined)
    .flatMap((state) => [...ended(state), ...answers(state)]);

  function ended(state: DecisionState): LogEntry[] {
    const { decision, status, by } = state;
    if (status === "lapsed" && decision.valid_to !== undefined)
      return [{ ...entryOf(state), event: "lapsed", date: decision.valid_to, due: decision.valid_to }];
    const other = by === undefined ? undefined : byRef.get(by);
    if (other === undefined || (status !== "revoked" && status !== "superseded")) return [];
    const from = other.decision.valid_from ?? other.date;
    const date = from > other.date ? from : other.date;
    return [{ ...entryOf(state), event: status, date, other: by, file: other.file, line: other.line }];
  }
}

/** What the organisations' own boards decided; the journal tells of the others. */
function answers(state: DecisionState): LogEntry[] {
  return (state.adoption?.entries ?? []).flatMap(({ organisation, status, since, ref, file, line }) =>
    status === "pending" || ref === undefined || !ref.includes("/")
      ? []
      : [
          {
            ...entryOf(state),
            event: status,
            date: since,
            who: [organisation],
            other: ref,
            file: file ?? state.file,
            line: line ?? state.line,
          },
        ],
  );
}

/** Items of other forums that took a matter up and gave an outcome: by item, of several records the first. */
export function logOfOthers({ register }: LogSource): LogEntry[] {
  const decisions = new Map(register.decisions.map((one) => [one.ref, one]));
  const matters = [...register.decisions, ...register.returns].filter(({ ref }) => !/\.\d+$/.test(ref));
  const entries = register.decisions.flatMap(({ adoption }) => adoption?.entries ?? []);
  const answering = new Set(entries.map(({ ref }) => ref));
  const taken = new Map<string, LogEntry>();
  for (const matter of matters) {
    for (const { meeting, number, forum, date, ahead, outcomes } of register.following.get(matter.ref) ??
      []) {
      const other = itemRef(meeting, number);
      const key = `${matter.forum} ${other}`;
      const given = outcomes.flatMap((ref) => decisions.get(ref) ?? []);
      if (ahead || forum === matter.forum || given.length === 0 || taken.has(key)) continue;
      if (given.some(({ ref }) => answering.has(ref))) continue;
      const { ref, item, file, line } = { ...matter, ...given[0], ref: matter.ref, item: matter.item };
      const text = "title" in matter ? matter.title : matter.text;
      const words = { texts: [text], who: [forum], detail: given.flatMap(clauses).join("\n") };
      const place = { ref, date, forum: matter.forum, item, other, file, line };
      taken.set(key, { ...place, ...words, event: "taken-up", about: "decision" });
    }
  }
  return [...taken.values()];
}

function clauses({ decision }: DecisionState): string[] {
  return (decision.clauses ?? []).map(clauseText);
}

function entryOf(state: DecisionState): LogEntry {
  const { ref, forum, item, file, line, decision, date } = state;
  const place = { ref, forum, item, agenda: decision.agenda, date, file, line };
  return { ...place, event: "lapsed", about: "decision", texts: clauses(state), who: [] };
}
