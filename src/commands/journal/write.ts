import { formatJournalRecord } from "../../format/index.ts";
import type { JournalRecord } from "../../model/journal.ts";
import { journalFile } from "../../model/layout.ts";
import type { Outcome } from "../context.ts";
import type { Desk } from "../desk.ts";
import { idsIn, newId } from "./ids.ts";

/**
 * Adds records to the journal, each with an id of its own and this instant, all in one step.
 * @param options.say the answer's line for each record
 */
export async function writeRecords(
  desk: Desk,
  records: readonly JournalRecord[],
  { dryRun, say }: { dryRun: boolean; say: (record: JournalRecord, index: number) => string },
): Promise<Outcome> {
  const { context, texts } = desk;
  if (dryRun) {
    const lines = completed(desk, records, "").map(formatJournalRecord);
    const notes = texts.journal.wouldWrite({ file: context.shown(journalFile) });
    return { out: lines.map((line) => `${line}\n`).join(""), notes: `${notes}\n` };
  }
  let written: JournalRecord[] = [];
  await context.store.append(journalFile, (existing) => {
    written = completed(desk, records, existing);
    return written.map((record) => `${formatJournalRecord(record)}\n`).join("");
  });
  return { out: written.map((record, index) => `${say(record, index)}\n`).join("") };
}

/** @param existing the journal's text, read under its lock: somebody else may just have written */
function completed(desk: Desk, records: readonly JournalRecord[], existing: string): JournalRecord[] {
  const { archive, context, timeZone } = desk;
  const taken = idsIn(existing);
  for (const { id } of archive.journal) if (id !== undefined) taken.add(id);
  const at = context.clock.now(timeZone);
  return records.map((record) => {
    const id = newId(
      () => context.random(),
      (candidate) => taken.has(candidate),
    );
    taken.add(id);
    return { id, at, ...record };
  });
}
