import { createHash } from "node:crypto";
import { type ListedLine, readSealList } from "../format/index.ts";
import { isSealList } from "../model/layout.ts";
import type { Diagnostic } from "../model/problem.ts";
import type { ListedSealEntry } from "../model/seal.ts";
import type { Store } from "../ports/store.ts";
import { readText } from "./read-text.ts";

/** The list of all approvals that were made in an archive, from every `seals*.yaml`. */
export interface SealList {
  /** In the order in which they stand; the copies that a synced folder makes counted once. */
  entries: ListedSealEntry[];
  /** Those whose line before them is not there any more. */
  orphans: ListedSealEntry[];
  diagnostics: Diagnostic[];
  /** The beginning of the hash of the last line: who notes it elsewhere can tell later that none has gone missing. */
  last: string | undefined;
}

/** Reads every `seals*.yaml` of the archive. */
export function readSeals(store: Store): SealList {
  const lines: ListedLine[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of store.list().filter(isSealList)) {
    const decoded = readText(store, file);
    if ("code" in decoded) {
      const position = { line: 1, column: 1 };
      diagnostics.push({ file, position, severity: "error", problem: decoded });
      continue;
    }
    const read = readSealList(file, decoded.text);
    lines.push(...read.lines);
    diagnostics.push(...read.diagnostics);
  }
  const known = new Set(lines.map(({ text }) => lineMark(text)));
  const distinct = new Map(lines.map((line) => [lineMark(line.text), line.seal]));
  const entries = [...distinct.values()];
  const orphans = entries.filter(({ after }) => after !== undefined && !known.has(after));
  const end = lines.at(-1);
  return { entries, orphans, diagnostics, last: end && lineMark(end.text) };
}

/** What the next line of the list says of the one before it: 16 hexadecimal digits of its SHA-256. */
export function lineMark(line: string): string {
  return createHash("sha256").update(line.trim().normalize("NFC")).digest("hex").slice(0, 16);
}

/** The mark of the last line of a list of seals; undefined where it has none. */
export function lastMark(text: string): string | undefined {
  const last = readSealList("", text).lines.at(-1);
  return last && lineMark(last.text);
}
