import { define, values } from "./definition.ts";
import { recordList } from "./lists.ts";

export const followups = define({
  name: "followups",
  group: "look",
  paths: "many",
  options: { ...recordList, kind: values("returnKind") },
  load: async () => (await import("../../commands/followups.ts")).run,
});
