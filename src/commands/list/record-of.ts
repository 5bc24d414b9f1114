import type { JournalEntry } from "../../model/journal.ts";
import type { Sourced } from "../../model/meeting.ts";
import type { Plain } from "../../output/csv.ts";

/** The fields of a record as its file has them, without where in the file they stand. */
export function fieldsOf(record: Sourced<object>): Record<string, Plain> {
  const { line: _line, span: _span, ...fields } = record;
  return fields;
}

/** The journal's records about one thing, without where in the journal they stand. */
export function journalOf(entries: readonly JournalEntry[]): Plain[] {
  return entries.map(({ file: _file, line: _line, ...entry }) => entry);
}
