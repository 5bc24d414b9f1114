import type { Day } from "../../model/day.ts";
import type { JournalEntry } from "../../model/journal.ts";
import type { Diagnostic } from "../../model/problem.ts";
import { statementOf } from "../calendar-statements.ts";
import type { ReferenceIndex } from "../references.ts";
import type { Archive } from "../register.ts";
import { dayOfEntry } from "../view.ts";
import type { Closure } from "./closure.ts";
import { meantBy } from "./links.ts";
import type { OpenMeetings } from "./open-meetings.ts";
import type { Units } from "./units.ts";

interface Keeping {
  day: Day;
  references: ReferenceIndex;
  closure: Closure;
  units: Units;
  open: OpenMeetings;
  /** What the fold reports, lines of the journal that it refuses among them. */
  diagnostics: readonly Diagnostic[];
}

/** The journal's lines about what is kept, those that mean nothing, and what takes any of them back. */
export function keptJournal({ journal }: Archive, keeping: Keeping): JournalEntry[] {
  const refused = new Set(keeping.diagnostics.map(({ file, position }) => `${file}:${position.line}`));
  const isWanted = (entry: JournalEntry) =>
    entry.event !== "undone" && (refused.has(`${entry.file}:${entry.line}`) || isKept(entry, keeping));
  const kept = new Set(journal.filter(isWanted));
  const ids = new Set([...kept].flatMap(({ id }) => id ?? []));
  const undone = journal.filter(({ event }) => event === "undone");
  for (let before = -1; before !== kept.size; ) {
    before = kept.size;
    for (const entry of undone) {
      if (!ids.has(entry.ref ?? "") && dayOfEntry(entry) <= keeping.day) continue;
      kept.add(entry);
      if (entry.id !== undefined) ids.add(entry.id);
    }
  }
  return journal.filter((entry) => kept.has(entry));
}

function isKept(entry: JournalEntry, { day, references, closure, units, open }: Keeping): boolean {
  const [ref, another] = meantBy(references, entry.ref ?? "");
  if (ref === undefined || another !== undefined || dayOfEntry(entry) > day) return true;
  // What became of a meeting that is over is known: it is not entered once more.
  if (open.isOver(ref) && statementOf(entry)) return false;
  if (closure.has(ref) || open.hasId(ref)) return true;
  const isCondition = entry.event === "condition-met" || entry.event === "condition-failed";
  return isCondition && units.withRef(ref).some(({ outlined }) => outlined);
}
