import { type JournalRecord, journalRecordShape } from "../model/journal.ts";
import { newlineOf } from "./text.ts";
import { formatFlow } from "./write-value.ts";

/** A journal record on one line, without the line's end. */
export function formatJournalRecord(record: JournalRecord): string {
  return `- ${formatFlow(record, journalRecordShape)}`;
}

/** What is to be added to the journal's end for these records, whether or not its last line has been ended. */
export function journalAddition(existing: string, records: readonly JournalRecord[]): string {
  const newline = newlineOf(existing);
  const before = existing === "" || existing.endsWith("\n") ? "" : newline;
  return before + records.map((record) => formatJournalRecord(record) + newline).join("");
}
