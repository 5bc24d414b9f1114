import type { JournalEntry } from "../model/journal.ts";
import type { Diagnostic } from "../model/problem.ts";

/**
 * Each record once: a synced folder makes copies of the journal. One that only shares its id with another, as a
 * line does that was copied by hand and then changed, is a record of its own: it counts, and is reported.
 */
export function withoutCopies(records: readonly JournalEntry[]): {
  entries: JournalEntry[];
  diagnostics: Diagnostic[];
} {
  const first = new Map<string, JournalEntry>();
  const contents = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const entries = records.filter((entry) => {
    if (entry.id === undefined) return true;
    const content = contentOf(entry);
    if (contents.has(content)) return false;
    contents.add(content);
    const other = first.get(entry.id);
    if (other) diagnostics.push(sharedId(entry, other));
    else first.set(entry.id, entry);
    return true;
  });
  return { entries, diagnostics };
}

function contentOf({ file: _file, line: _line, ...fields }: JournalEntry): string {
  return JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sharedId({ id = "", file, line }: JournalEntry, other: JournalEntry): Diagnostic {
  const elsewhere = other.file === file ? {} : { otherFile: other.file };
  return {
    file,
    position: { line, column: 1 },
    severity: "error",
    problem: { code: "duplicate-id", id, otherLine: other.line, ...elsewhere },
  };
}
