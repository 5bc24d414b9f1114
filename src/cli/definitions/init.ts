import { choice, define, flag, repeated, value, values } from "./definition.ts";

export const init = define({
  name: "init",
  group: "write",
  archive: "here",
  options: {
    name: value("networkName"),
    forum: value("firstForum"),
    prefix: value("prefix"),
    minutes: choice("minutesKind", ["notes", "protocol"]),
    organisation: values("organisations"),
    member: repeated("member"),
    minutesLanguage: value("minutesLanguage"),
    timeZone: value("timeZone"),
    dryRun: flag("dryRun", "n"),
  },
  load: async () => (await import("../../commands/init.ts")).run,
});
