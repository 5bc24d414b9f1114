import { define, flag, value } from "./definition.ts";

export const verify = define({
  name: "verify",
  group: "write",
  paths: "many",
  options: { asOf: value("asOf"), json: flag("json") },
  load: async () => (await import("../../commands/verify.ts")).run,
});
