import { define, flag, optionalValue, value, values } from "./definition.ts";

export const approve = define({
  name: "approve",
  group: "write",
  paths: "one",
  options: {
    by: values("approvedBy"),
    items: values("approvedItems"),
    on: value("approvedOn"),
    sign: optionalValue("sign"),
    dryRun: flag("dryRun", "n"),
  },
  load: async () => (await import("../../commands/approve.ts")).run,
});
