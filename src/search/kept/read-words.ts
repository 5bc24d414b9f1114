import { encodeRead } from "../../archive/facts/encode.ts";
import type { ReadFile } from "../../archive/facts/read-here.ts";
import { decodeText } from "../../format/scan.ts";
import type { Config } from "../../model/config.ts";
import { minutesFolder } from "../../model/layout.ts";
import type { Shelf } from "../../ports/shelf.ts";
import type { Store } from "../../ports/store.ts";
import { sectionsOf } from "../sections.ts";
import { type FileEntry, noEntry } from "./columns.ts";
import { encodeSections, type Vocabulary } from "./encode.ts";

/** What is kept of one file. */
export interface FileWords {
  entry: FileEntry;
  /** As {@link encodeSections} gives it; empty for a file that is no minutes. */
  piece: Uint8Array;
  /** What a draft says, which takes long to read, as `encodeRead` gives it; empty for all others. */
  read: Uint8Array;
  /** Of the very bytes that were read; zeros where there were none. */
  hash: Uint8Array;
}

export interface WordReader {
  store: Pick<Store, "read">;
  readFile: ReadFile;
  shelf: Pick<Shelf, "hash">;
}

const none = new Uint8Array();

/** Reads a file of an archive, minutes or not. */
export async function readWords(
  file: string,
  { store, readFile, shelf, config, vocabulary }: WordReader & { config: Config; vocabulary: Vocabulary },
): Promise<FileWords> {
  const bytes = store.read(file);
  if ("code" in bytes)
    return {
      entry: { ...noEntry, isTold: isMinutes(file) },
      piece: none,
      read: none,
      hash: new Uint8Array(16),
    };
  const hash = shelf.hash(bytes);
  if (!isMinutes(file)) return { entry: noEntry, piece: none, read: none, hash };
  const given = await readFile({ read: () => bytes }, file, config);
  const { minutes, diagnostics } = given;
  const decoded = decodeText(bytes);
  if (minutes === undefined || "code" in decoded)
    return { entry: { ...noEntry, isTold: true }, piece: none, read: none, hash };
  const isTold = minutes.diagnostics.length + diagnostics.length > 0;
  const entry = { id: minutes.id, forum: minutes.forum, date: minutes.meeting.date ?? "", isTold };
  const piece = encodeSections(sectionsOf(minutes, decoded.text), vocabulary);
  return { entry, piece, read: minutes.status === "draft" ? encodeRead(given) : none, hash };
}

/** True for a file of an archive in which it looks for minutes. */
export function isMinutes(file: string): boolean {
  return file.startsWith(`${minutesFolder}/`) && /\.(?:md|markdown)$/i.test(file);
}
