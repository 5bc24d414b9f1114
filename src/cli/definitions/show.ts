import { define, flag, several, value } from "./definition.ts";

export const show = define({
  name: "show",
  group: "look",
  arguments: { refs: several("refs") },
  options: { asOf: value("asOf"), json: flag("json") },
  load: async () => (await import("../../commands/show.ts")).run,
});
