import { define, flag, optionalValue, values } from "./definition.ts";
import { recordList } from "./lists.ts";

export const decisions = define({
  name: "decisions",
  group: "look",
  paths: "many",
  options: {
    ...recordList,
    kind: values("kind"),
    adoption: optionalValue("adoption"),
    sentTo: values("sentTo"),
    formalities: flag("formalities"),
    html: optionalValue("html"),
  },
  load: async () => (await import("../../commands/decisions.ts")).run,
});
