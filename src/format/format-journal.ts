import { type JournalRecord, journalRecordShape } from "../model/journal.ts";
import { formatFlow } from "./write-value.ts";

/** A journal record on one line, without the line's end. */
export function formatJournalRecord(record: JournalRecord): string {
  return `- ${formatFlow(record, journalRecordShape)}`;
}
