import { define, flag } from "./definition.ts";

export const finalize = define({
  name: "finalize",
  group: "write",
  paths: "one",
  options: { dryRun: flag("dryRun", "n") },
  load: async () => (await import("../../commands/finalize.ts")).run,
});
