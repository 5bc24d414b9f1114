import { define } from "./definition.ts";
import { recordList } from "./lists.ts";

export const actions = define({
  name: "actions",
  group: "look",
  paths: "many",
  options: recordList,
  load: async () => (await import("../../commands/actions.ts")).run,
});
