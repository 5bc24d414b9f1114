import { type JournalEntry, type JournalRecord, journalRecordShape } from "../model/journal.ts";
import type { Diagnostic } from "../model/problem.ts";
import { type Fault, type Source, toDiagnostics } from "./fault.ts";
import { readPlainLine } from "./journal-line.ts";
import { readRecord } from "./read-record.ts";

interface Journal {
  records: JournalEntry[];
  diagnostics: Diagnostic[];
}

/** One entry of the journal: from its dash up to the next line that begins with one. */
interface Entry {
  text: string;
  /** UTF-16 offset in the file's text. */
  start: number;
  /** 1-based */
  line: number;
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

const passing = /^\s*(?:#|$)|^(?:---|\.\.\.)\s*$/;

function* entriesOf(text: string): Generator<Entry> {
  let entry: Entry | undefined;
  let start = 0;
  for (let line = 1; start < text.length; line++) {
    const end = text.indexOf("\n", start) + 1 || text.length;
    const content = text.slice(start, end);
    if (entry && /^[ \t]/.test(content)) entry.text += content;
    else if (!passing.test(content)) {
      if (entry) yield entry;
      entry = { text: content, start, line };
    }
    start = end;
  }
  if (entry) yield entry;
}
