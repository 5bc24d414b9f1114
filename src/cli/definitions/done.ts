import { define, several, value } from "./definition.ts";
import { journalRecord } from "./journal-options.ts";

export const done = define({
  name: "done",
  group: "record",
  arguments: { refs: several("refs") },
  options: { ...journalRecord, note: value("note") },
  load: async () => (await import("../../commands/done.ts")).run,
});
