import { define } from "./definition.ts";
import { scope } from "./lists.ts";

export const status = define({
  name: "status",
  group: "look",
  paths: "many",
  options: scope,
  load: async () => (await import("../../commands/status.ts")).run,
});
