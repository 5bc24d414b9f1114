import type { Run } from "./context.ts";
import { type Desk, openDesk } from "./desk.ts";
import { eventNamed } from "./journal/event-name.ts";
import { findTargets } from "./journal/find-targets.ts";
import { draftOf, type JournalOptions } from "./journal/options.ts";
import { sayRecorded } from "./journal/say.ts";
import { writeRecords } from "./journal/write.ts";

interface RecordOptions extends JournalOptions {
  ref: string;
  event: string;
  /** Of minutes: the record is about these items. */
  items: readonly string[];
}

/** Records what happened to a decision, an action, a matter or a meeting between two meetings. */
export const run: Run<RecordOptions> = async (options, context) => {
  const desk = await openDesk(context);
  const event = await eventNamed(options.event, context.texts);
  const draft = draftOf(desk, event, options);
  const refs = refsOf(desk, options);
  const targets = findTargets(desk, refs, draft);
  const records = targets.map(({ ref }) => ({ ...draft, ref }));
  return writeRecords(desk, records, { dryRun: options.dryRun, say: sayRecorded(desk, targets) });
};

/** What the record is about: a reference, minutes by their file, or items of them. */
function refsOf({ archive, context, references }: Desk, { ref, items }: RecordOptions): string[] {
  const path = ref.normalize("NFC").replaceAll("\\", "/").replace(/^\.\//, "");
  const named = archive.minutes.find(({ file }) => file === path || context.shown(file) === path);
  const found = references.resolve(named?.id ?? ref);
  const meeting = found.type === "found" ? found.ref : (named?.id ?? ref);
  return items.length === 0 ? [meeting] : items.map((item) => `${meeting}#${item}`);
}
