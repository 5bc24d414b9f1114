import type { JournalEntry } from "../../model/journal.ts";
import { configFile, isJournal, minutesFolder } from "../../model/layout.ts";
import type { Minutes } from "../../model/minutes.ts";
import type { Diagnostic } from "../../model/problem.ts";
import type { Shelf, Survey, Taken } from "../../ports/shelf.ts";
import type { Store } from "../../ports/store.ts";
import type { Archive } from "../register.ts";
import type { Residue } from "../residue/residue.ts";
import type { Changes } from "../residue/touches.ts";
import { changedFiles, hashAt, type ReadAgain } from "./changed-files.ts";
import { decodeRead } from "./decode.ts";
import { addedSince, type JournalMark } from "./journal-growth.ts";
import { type ReadFile, readHere } from "./read-here.ts";

/** What is kept beside a residue, to know what has changed. */
export interface Remembered {
  journals: JournalMark[];
  /** The ids of all journal records, each between two line ends. */
  ids: string;
}

interface Kept {
  taken: Taken;
  survey: Survey;
  /** `facts`: sixteen bytes a file, the hash of what was read of it. */
  residue: Residue & Remembered & { facts: Buffer };
}

interface Tools {
  shelf: Shelf;
  store: Store;
  readFile: ReadFile;
}

interface Read {
  /** Files of minutes that say something else than they did, or are gone. */
  removed: string[];
  minutes: Minutes[];
  journal: JournalEntry[];
  /** What is wrong with files that were read anew. */
  diagnostics: Map<string, readonly Diagnostic[]>;
  again: Map<string, ReadAgain>;
}

interface Changed {
  archive: Archive;
  /** The files that look otherwise than they did. */
  read: ReadonlyMap<string, ReadAgain>;
}

/** The archive of a residue with what has changed since; undefined where the whole has to be asked. */
export async function changesSince(kept: Kept, tools: Tools): Promise<Changed | undefined> {
  const { taken, survey, residue } = kept;
  const files = changedFiles(kept, tools.shelf);
  if (files === undefined) return undefined;
  const gone = survey.removed === 0 ? [] : goneFiles(taken, survey);
  const read: Read = {
    removed: gone,
    minutes: [],
    journal: [],
    diagnostics: new Map(),
    again: new Map(),
  };
  for (const file of gone) read.diagnostics.set(file, []);
  if (![...gone, ...files].every(isOrdinary) || gone.some((file) => isJournal(file))) return undefined;
  for (const file of files.filter(isJournal)) {
    const added = grownJournal(file, residue, tools);
    if (added === undefined) return undefined;
    read.journal.push(...added.entries);
    read.again.set(file, { hash: added.hash, facts: none });
  }
  await readMinutes(
    files.filter((file) => !isJournal(file)),
    { kept, read, tools },
  );
  const isSame = read.removed.length + read.journal.length + read.diagnostics.size === 0;
  const archive = isSame ? residue.archive : await withRead(residue, read);
  return archive && { archive, read: read.again };
}

const none = new Uint8Array();

/** A change of the settings or of the style changes everything. */
function isOrdinary(file: string): boolean {
  return file !== configFile && (isJournal(file) || file.startsWith(`${minutesFolder}/`));
}

function goneFiles({ tree }: Taken, survey: Survey): string[] {
  const there = new Set(survey.tree.files);
  return tree.files.filter((file) => !there.has(file));
}

function grownJournal(
  file: string,
  { journals, ids }: Remembered,
  { shelf, store }: Tools,
): { entries: JournalEntry[]; hash: Uint8Array } | undefined {
  const mark = journals.find((one) => one.file === file);
  const bytes = store.read(file);
  if (mark === undefined || "code" in bytes) return undefined;
  const entries = addedSince(mark, bytes, { hash: (some) => shelf.hash(some), known: ids });
  return entries && { entries, hash: shelf.hash(bytes) };
}

/** Reads what has changed; what says the same as before has not. */
async function readMinutes(
  files: readonly string[],
  { kept, read, tools }: { kept: Kept; read: Read; tools: Tools },
): Promise<void> {
  const { residue, taken } = kept;
  const { shelf, store, readFile } = tools;
  const { config } = residue.archive;
  const facts = await readHere(files, { store, config, readFile, hash: (bytes) => shelf.hash(bytes) });
  const known = new Map(taken.tree.files.map((file, index) => [file, index]));
  for (const [at, file] of files.entries()) {
    const { piece: written = none, hash = none } = facts[at] ?? {};
    const piece = Buffer.from(written);
    const told = shelf.hash(piece);
    read.again.set(file, { hash, facts: told });
    const before = known.get(file);
    if (Buffer.compare(told, hashAt(residue.facts, before ?? -1)) === 0) continue;
    const { minutes, diagnostics = [] } = decodeRead(piece, file) ?? {};
    if (before !== undefined) read.removed.push(file);
    if (minutes) read.minutes.push(minutes);
    read.diagnostics.set(file, minutes?.diagnostics ?? diagnostics);
  }
}

async function withRead(residue: Kept["residue"], read: Read): Promise<Archive | undefined> {
  const { touches, withChanges } = await import("../residue/touches.ts");
  const { removed, minutes, journal, diagnostics } = read;
  const changes: Changes = { removed, minutes, journal: { added: journal, removed: [] } };
  if (touches(residue, changes) || isClaimed(residue, read)) return undefined;
  const archive = withChanges(residue, changes);
  return { ...archive, diagnostics: inOrder(archive.diagnostics, diagnostics) };
}

/** Two files that claim one meeting are told of, in an order that asks for all of them. */
function isClaimed({ archive, over }: Residue, { minutes, removed }: Read): boolean {
  const claims = archive.diagnostics.some(({ problem }) => problem.code === "duplicate-meeting");
  const gone = new Set([...removed, ...minutes.map(({ file }) => file)]);
  const known = new Set([
    ...over,
    ...archive.minutes.filter(({ file }) => !gone.has(file)).map(({ id }) => id),
  ]);
  const ids = minutes.map(({ id }) => id);
  return claims || ids.some((id, index) => known.has(id) || ids.indexOf(id) < index);
}

/** Settings and style come first, then minutes in the order of their files, then journals. */
function inOrder(before: readonly Diagnostic[], anew: Read["diagnostics"]): Diagnostic[] {
  const isOfMinutes = ({ file }: Diagnostic) => file.startsWith(`${minutesFolder}/`);
  const first = before.findIndex((one) => isOfMinutes(one) || isJournal(one.file));
  const head = first < 0 ? before : before.slice(0, first);
  const rest = before.slice(head.length);
  const kept = rest.filter((one) => isOfMinutes(one) && !anew.has(one.file));
  const files = [...kept, ...[...anew.values()].flat()];
  const sorted = files.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return [...head, ...sorted, ...rest.filter((one) => !isOfMinutes(one))];
}
