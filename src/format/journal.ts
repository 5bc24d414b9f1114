import { type JournalEntry, type JournalRecord, journalRecordShape } from "../model/journal.ts";
import type { Diagnostic } from "../model/problem.ts";
import { type ListedSealEntry, listedSealShape } from "../model/seal.ts";
import { type Fault, type Source, toDiagnostics } from "./fault.ts";
import { type Entry, entriesOf } from "./journal-entries.ts";
import { readPlainLine } from "./journal-line.ts";
import { readRecord } from "./read-record.ts";
import type { Reading } from "./reading.ts";

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

/** One line of the list of seals, with all of it as it stands: the next one holds its hash. */
export interface ListedLine {
  seal: ListedSealEntry;
  text: string;
}

/** Reads the list of seals entry by entry, as {@link readJournal} reads a journal. */
export function readSealList(file: string, text: string): { lines: ListedLine[]; diagnostics: Diagnostic[] } {
  const faults: Fault[] = [];
  const lines: ListedLine[] = [];
  for (const entry of entriesOf(text)) {
    const reading = readRecord(entry.text, seals, { start: entry.start });
    const seal = onlyOne(entry, reading, faults);
    if (seal) lines.push({ seal: { ...seal, source: { file, line: entry.line } }, text: entry.text });
  }
  return { lines, diagnostics: toDiagnostics({ file, text }, faults) };
}

const seals = { type: "list", of: listedSealShape } as const;

function readEntry(entry: Entry, faults: Fault[]): JournalRecord | undefined {
  const shape = { type: "list", of: journalRecordShape } as const;
  return onlyOne(entry, readRecord(entry.text, shape, { start: entry.start }), faults);
}

function onlyOne<T>(entry: Entry, reading: Reading<T[]>, faults: Fault[]): T | undefined {
  const [record, second] = reading.value ?? [];
  const broken = reading.faults.find(({ problem }) => problem.code !== "unknown-field");
  if (!broken && record && !second) return record;
  const cause = broken ? { cause: broken.problem } : {};
  faults.push({ problem: { code: "journal-line", ...cause }, offset: broken?.offset ?? entry.start });
  return undefined;
}
