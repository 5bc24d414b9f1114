import { choice, define, flag, value, values } from "./definition.ts";

export const check = define({
  name: "check",
  group: "write",
  paths: "many",
  options: {
    fix: flag("fix"),
    format: choice("format", ["text", "json", "github"]),
    strict: flag("strict"),
    rule: values("rule"),
    asOf: value("asOf"),
    dryRun: flag("dryRun", "n"),
  },
  load: async () => (await import("../../commands/check.ts")).run,
});
