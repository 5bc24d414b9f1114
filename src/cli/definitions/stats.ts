import { define, optional, value } from "./definition.ts";
import { meetingList } from "./lists.ts";

const { forum, since, until, asOf, json, csv } = meetingList;

export const stats = define({
  name: "stats",
  group: "look",
  paths: "many",
  arguments: { subject: optional("subject") },
  options: { by: value("countBy"), forum, since, until, asOf, json, csv },
  load: async () => (await import("../../commands/stats.ts")).run,
});
