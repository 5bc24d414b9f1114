import type { Run } from "./context.ts";
import { openDesk } from "./desk.ts";
import { findTargets } from "./journal/find-targets.ts";
import { draftOf } from "./journal/options.ts";
import { sayRecorded } from "./journal/say.ts";
import { writeRecords } from "./journal/write.ts";

interface DoneOptions {
  refs: readonly string[];
  on?: string | undefined;
  by?: string | undefined;
  note?: string | undefined;
  dryRun: boolean;
}

/** Records that something is done; of several references all or none. */
export const run: Run<DoneOptions> = async ({ refs, on, by, note, dryRun }, context) => {
  const desk = await openDesk(context);
  const draft = draftOf(desk, "done", { on, by, text: note, dryRun });
  const targets = findTargets(desk, refs, draft);
  const records = targets.map(({ ref }) => ({ ...draft, ref }));
  return writeRecords(desk, records, { dryRun, say: sayRecorded(desk, targets) });
};
