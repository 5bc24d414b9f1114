import { define, flag, value, values } from "./definition.ts";

export const log = define({
  name: "log",
  group: "look",
  options: {
    since: value("logSince"),
    until: value("logUntil"),
    forum: values("forum"),
    asOf: value("asOf"),
    json: flag("json"),
    csv: flag("csv"),
  },
  load: async () => (await import("../../commands/log.ts")).run,
});
