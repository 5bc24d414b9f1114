import { define, flag, optional, repeated, value } from "./definition.ts";

export const create = define({
  name: "new",
  group: "write",
  arguments: { forum: optional("forum") },
  options: {
    date: value("meetingDate"),
    item: repeated("item"),
    without: repeated("without"),
    order: repeated("order"),
    startTime: value("startTime"),
    endTime: value("endTime"),
    place: value("place"),
    chair: value("chair"),
    secretary: value("secretary"),
    title: value("title"),
    second: flag("second"),
    template: value("template"),
    dryRun: flag("dryRun", "n"),
  },
  load: async () => (await import("../../commands/new.ts")).run,
});
