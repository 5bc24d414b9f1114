import type { FoundTarget } from "../../archive/journal-target.ts";
import type { JournalRecord } from "../../model/journal.ts";
import { plain } from "../../output/plain.ts";
import type { Desk } from "../desk.ts";

/** What has been recorded, in one sentence a record, with the way back. */
export function sayRecorded({ texts }: Desk, targets: readonly FoundTarget[]) {
  return ({ event = "note", id = "" }: JournalRecord, index: number): string => {
    const { ref = "", title = "" } = targets[index] ?? {};
    const { journal, vocabulary } = texts;
    const facts = { ref: plain(ref), title: plain(title) };
    const said =
      event === "done"
        ? journal.done(facts)
        : journal.recorded({ event: vocabulary.events[event], ...facts });
    return `${said}\n  ${journal.howToUndo({ id })}`;
  };
}
