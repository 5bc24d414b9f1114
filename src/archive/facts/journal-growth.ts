import { isUtf8 } from "node:buffer";
import { scanJournal } from "../../format/scan.ts";
import type { JournalEntry } from "../../model/journal.ts";

/** What is remembered of a journal file, to know again what has only grown. */
export interface JournalMark {
  file: string;
  /** Bytes. */
  length: number;
  /** Of those bytes, in hexadecimal. */
  hash: string;
  /** How many of them end a line. */
  lines: number;
}

type Hash = (bytes: Uint8Array) => Uint8Array;

const newline = 10;

export function markOf(file: string, bytes: Uint8Array, hash: Hash): JournalMark {
  let lines = 0;
  for (const byte of bytes) if (byte === newline) lines++;
  return { file, length: bytes.length, hash: hexOf(bytes, hash), lines };
}

/**
 * What was added to a journal since: entries on lines of their own, as klubba writes them.
 * @param known ids of all entries that there were, each between two line ends
 * @returns undefined for any other change, or where an entry's id is not a new one
 */
export function addedSince(
  mark: JournalMark,
  bytes: Uint8Array,
  { hash, known }: { hash: Hash; known: string },
): JournalEntry[] | undefined {
  const before = bytes.subarray(0, mark.length);
  const after = bytes.subarray(mark.length);
  const whole = mark.length === 0 || before.at(-1) === newline;
  if (before.length < mark.length || !whole || hexOf(before, hash) !== mark.hash || !isUtf8(after))
    return undefined;
  const text = Buffer.from(after).toString();
  // It would go on with the last entry; a mark of byte order is none in the midst of a file.
  if (/^[ \t\uFEFF]/.test(text)) return undefined;
  const entries = scanJournal(mark.file, text);
  const ids = entries?.map(({ id }) => id);
  if (ids?.some((id, index) => id === undefined || ids.indexOf(id) < index || known.includes(`\n${id}\n`)))
    return undefined;
  return entries?.map((entry) => ({ ...entry, line: entry.line + mark.lines }));
}

function hexOf(bytes: Uint8Array, hash: Hash): string {
  return Buffer.from(hash(bytes)).toString("hex");
}
