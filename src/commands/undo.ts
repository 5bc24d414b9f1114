import { targetOf } from "../archive/journal-target.ts";
import { inWritingOrder, takenBackIn } from "../archive/view.ts";
import type { JournalEntry } from "../model/journal.ts";
import { nearest } from "../model/nearest.ts";
import { plain } from "../output/plain.ts";
import { type Run, UserError } from "./context.ts";
import { type Desk, openDesk } from "./desk.ts";
import { draftOf } from "./journal/options.ts";
import { writeRecords } from "./journal/write.ts";

interface UndoOptions {
  id?: string | undefined;
  by?: string | undefined;
  dryRun: boolean;
}

/** Takes back a journal record, whoever wrote it: the one named, else the last that still counts. */
export const run: Run<UndoOptions> = async ({ id, by, dryRun }, context) => {
  const desk = await openDesk(context);
  const entry = id === undefined ? lastEntry(desk) : entryNamed(desk, id);
  const record = { ...draftOf(desk, "undone", { by, dryRun }), ref: entry.id };
  return writeRecords(desk, [record], { dryRun, say: () => sayTakenBack(desk, entry) });
};

function lastEntry({ archive, context, texts }: Desk): JournalEntry {
  const takenBack = takenBackIn(archive.journal);
  const last = inWritingOrder(archive.journal).findLast(
    ({ event, id }) => event !== "undone" && !takenBack.has(id ?? ""),
  );
  if (!last) throw new UserError(texts.journal.nothingToUndo);
  if (last.id !== undefined) return last;
  throw new UserError(texts.journal.lastHasNoId({ file: context.shown(last.file), line: last.line }));
}

function entryNamed({ archive, texts }: Desk, id: string): JournalEntry {
  const entry = archive.journal.find((each) => each.id === id);
  if (!entry) {
    const known = archive.journal.flatMap((each) => each.id ?? []);
    throw new UserError(texts.journal.unknownJournalId({ id, nearest: nearest(id, known) }));
  }
  if (!takenBackIn(archive.journal).has(id)) return entry;
  throw new UserError(texts.journal.alreadyUndone({ id }));
}

function sayTakenBack({ register, references, texts }: Desk, entry: JournalEntry): string {
  const { id = "", event = "note", ref = "" } = entry;
  const found = references.resolve(ref);
  const target = found.type === "found" ? targetOf(register, found.ref) : undefined;
  const facts = { id, event: texts.vocabulary.events[event], ref, title: target?.title ?? "" };
  return plain(texts.journal.tookBack(facts).trim());
}
