import { define, flag, value } from "./definition.ts";
import { scope } from "./lists.ts";

export const calendar = define({
  name: "calendar",
  group: "look",
  paths: "many",
  options: {
    all: flag("pastMeetings", "a"),
    ...scope,
    since: value("since"),
    until: value("until"),
    ics: value("ics"),
    csv: flag("csv"),
  },
  load: async () => (await import("../../commands/calendar.ts")).run,
});
