import { type JournalEntry, type JournalRecord, journalRecordShape } from "../model/journal.ts";
import { list, record } from "../model/shape.ts";
import { readPlainLine } from "./journal-line.ts";
import { readQuickly } from "./quick/read.ts";
import { plainShortForms } from "./short-forms.ts";

/** One entry of the journal: from its dash up to the next line that begins with one. */
export interface Entry {
  text: string;
  /** UTF-16 offset in the file's text. */
  start: number;
  /** 1-based */
  line: number;
}

const entryShape = record({ entry: list(journalRecordShape) });

/** An entry in any other common form, notes with their commas for one. */
function readCommon(text: string): JournalRecord | undefined {
  const [found, second] = readQuickly(`entry:\n${text}`, entryShape, plainShortForms)?.value.entry ?? [];
  return second === undefined ? found : undefined;
}

/**
 * Reads a journal of common lines without the parser that knows every place.
 * @returns undefined for any other: `readJournal` has the word
 */
export function scanJournal(file: string, text: string): JournalEntry[] | undefined {
  const records: JournalEntry[] = [];
  for (const entry of entriesOf(text)) {
    const record = readPlainLine(entry.text) ?? readCommon(entry.text);
    if (record === undefined) return undefined;
    records.push({ ...record, file, line: entry.line });
  }
  return records;
}

const passing = /^\s*(?:#|$)|^(?:---|\.\.\.)\s*$/;

/** The entries of a journal's text, whatever they hold. */
export function* entriesOf(text: string): Generator<Entry> {
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
