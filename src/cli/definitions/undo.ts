import { define, flag, optional, value } from "./definition.ts";

export const undo = define({
  name: "undo",
  group: "record",
  arguments: { id: optional("journalId") },
  options: { by: value("by"), dryRun: flag("dryRun", "n") },
  load: async () => (await import("../../commands/undo.ts")).run,
});
