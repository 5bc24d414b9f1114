import type { JournalEntry } from "../model/journal.ts";
import type { Diagnostic, RefusalReason } from "../model/problem.ts";

/** The diagnostic for a journal line that is left out of account. */
export function refusedEntry(
  { file, line, event = "note", ref = "" }: JournalEntry,
  reason: RefusalReason,
): Diagnostic {
  const problem = { code: "journal-refused", event, ref, reason } as const;
  return { file, position: { line, column: 1 }, severity: "error", problem };
}
