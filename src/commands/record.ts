import type { Run } from "./context.ts";
import { openDesk } from "./desk.ts";
import { eventNamed } from "./journal/event-name.ts";
import { findTargets } from "./journal/find-targets.ts";
import { draftOf, type JournalOptions } from "./journal/options.ts";
import { sayRecorded } from "./journal/say.ts";
import { writeRecords } from "./journal/write.ts";

interface RecordOptions extends JournalOptions {
  ref: string;
  event: string;
}

/** Records what happened to a decision, an action, a matter or a meeting between two meetings. */
export const run: Run<RecordOptions> = async (options, context) => {
  const desk = await openDesk(context);
  const event = await eventNamed(options.event, context.texts);
  const draft = draftOf(desk, event, options);
  const targets = findTargets(desk, [options.ref], draft);
  const records = targets.map(({ ref }) => ({ ...draft, ref }));
  return writeRecords(desk, records, { dryRun: options.dryRun, say: sayRecorded(desk, targets) });
};
