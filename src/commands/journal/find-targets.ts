import { refuseEvent } from "../../archive/journal-events.ts";
import { type FoundTarget, targetOf } from "../../archive/journal-target.ts";
import type { JournalRecord } from "../../model/journal.ts";
import { parseReference } from "../../model/reference.ts";
import { UserError } from "../context.ts";
import type { Desk } from "../desk.ts";
import { refusalInWords } from "./refusal-words.ts";

const candidatesNamed = 8;

/**
 * What the references mean, each of them a record that the event fits.
 * @throws UserError that names every one that does not: nothing is to be written then
 */
export function findTargets(desk: Desk, refs: readonly string[], draft: JournalRecord): FoundTarget[] {
  const faults: string[] = [];
  const found = new Map<string, FoundTarget>();
  for (const ref of refs) {
    const target = findTarget(desk, ref, draft);
    if (typeof target === "string") faults.push(target);
    else found.set(target.ref, target);
  }
  if (faults.length === 0) return [...found.values()];
  throw new UserError([...faults, desk.texts.journal.nothingWritten].join("\n"));
}

/** The record, or words that say why there is none. */
function findTarget(desk: Desk, written: string, draft: JournalRecord): FoundTarget | string {
  const { texts } = desk;
  const found = desk.references.resolve(written);
  if (found.type === "unknown")
    return texts.errors.unknownReference({ ref: written, nearest: found.nearest });
  if (found.type === "ambiguous") return ambiguous(desk, written, { candidates: found.candidates, draft });
  const target = targetOf(desk.register, found.ref);
  if (!target)
    return texts.journal.refused({ ref: found.ref, message: texts.journal.refusals["wrong-record"].message });
  return unstored(desk, target) ?? misfit(desk, target, draft) ?? tooEarly(desk, target, draft) ?? target;
}

/** Those that the event fits are what was probably meant. */
function ambiguous(
  { texts, register }: Desk,
  ref: string,
  { candidates, draft }: { candidates: readonly string[]; draft: JournalRecord },
): string {
  const fitting = candidates.filter((candidate) => {
    const target = targetOf(register, candidate);
    return target && refuseEvent(draft, target) === undefined;
  });
  const likely = fitting.length > 0 ? fitting : candidates;
  const more = likely.length > candidatesNamed ? ", …" : "";
  return texts.errors.ambiguousReference({
    ref,
    candidates: likely.slice(0, candidatesNamed).join(", ") + more,
  });
}

/** A provisional id may stand for another record tomorrow. */
function unstored({ archive, context, texts }: Desk, { ref }: FoundTarget): string | undefined {
  const { meeting, local } = parseReference(ref);
  const minutes = archive.minutes.find(({ id }) => id === meeting);
  if (local === undefined || !minutes?.provisional.has(local)) return undefined;
  return texts.journal.notYetStored({ ref, file: context.shown(minutes.file) });
}

function misfit({ texts }: Desk, target: FoundTarget, draft: JournalRecord): string | undefined {
  const reason = refuseEvent(draft, target);
  return reason && refusalInWords(reason, { target, draft, texts });
}

function tooEarly({ texts }: Desk, { ref, date }: FoundTarget, { on }: JournalRecord): string | undefined {
  if (date === undefined || on === undefined || on >= date) return undefined;
  return texts.journal.beforeMeeting({ day: on, ref, date });
}
