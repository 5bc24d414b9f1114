import { define, optionalValue } from "./definition.ts";
import { scope } from "./lists.ts";

export const status = define({
  name: "status",
  group: "look",
  paths: "many",
  options: { ...scope, html: optionalValue("html") },
  load: async () => (await import("../../commands/status.ts")).run,
});
