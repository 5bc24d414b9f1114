import { type JournalEntry, type JournalRecord, journalRecordShape } from "../model/journal.ts";
import type { Diagnostic } from "../model/problem.ts";
import { type Fault, type Source, toDiagnostics } from "./fault.ts";
import { type Entry, entriesOf } from "./journal-entries.ts";
import { readPlainLine } from "./journal-line.ts";
import { readRecord } from "./read-record.ts";

interface Journal {
  records: JournalEntry[];
  diagnostics: Diagnostic[];
}

/** Reads a journal entry by entry, so that a broken one is reported and hides no other. */
export function readJournal(file: string, text: string): Journal {
  const faults: Fault[] = [];
  const records: JournalEntry[] = [];
  for (const entry of entriesOf(text)) {
    const record = readPlainLine(entry.text) ?? readEntry(entry, faults);
    if (record) records.push({ ...record, file, line: entry.line });
  }
  const source: Source = { file, text };
  return { records, diagnostics: toDiagnostics(source, faults) };
}

function readEntry(entry: Entry, faults: Fault[]): JournalRecord | undefined {
  const shape = { type: "list", of: journalRecordShape } as const;
  const reading = readRecord(entry.text, shape, { start: entry.start });
  const [record, second] = reading.value ?? [];
  const broken = reading.faults.find(({ problem }) => problem.code !== "unknown-field");
  if (!broken && record && !second) return record;
  const cause = broken ? { cause: broken.problem } : {};
  faults.push({ problem: { code: "journal-line", ...cause }, offset: broken?.offset ?? entry.start });
  return undefined;
}
