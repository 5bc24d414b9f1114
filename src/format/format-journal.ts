import { type JournalRecord, journalRecordShape } from "../model/journal.ts";
import { type ListedSeal, listedSealShape } from "../model/seal.ts";
import { formatFlow } from "./write-value.ts";

/** A journal record on one line, without the line's end. */
export function formatJournalRecord(record: JournalRecord): string {
  return `- ${formatFlow(record, journalRecordShape)}`;
}

/** A line of the list of seals, without its end. */
export function formatListedSeal(seal: ListedSeal): string {
  return `- ${formatFlow(seal, listedSealShape)}`;
}
