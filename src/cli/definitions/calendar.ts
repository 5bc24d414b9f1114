import { define, flag, optionalValue, repeated, value } from "./definition.ts";
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
    month: optionalValue("month"),
    person: value("person"),
    ics: value("ics"),
    push: value("push"),
    import: value("importIcs"),
    match: repeated("match"),
    write: flag("writePlan"),
    todos: flag("todos"),
    dryRun: flag("dryRun", "n"),
    csv: flag("csv"),
  },
  load: async () => (await import("../../commands/calendar.ts")).run,
});
