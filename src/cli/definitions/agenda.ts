import { choice, define, flag, optional, optionalValue, repeated, value } from "./definition.ts";

export const agenda = define({
  name: "agenda",
  group: "write",
  arguments: { forum: optional("forum") },
  options: {
    date: value("meetingDate"),
    item: repeated("item"),
    without: repeated("without"),
    order: repeated("order"),
    write: flag("writeAgenda", "w"),
    invite: optionalValue("invite"),
    to: choice("invitationForm", ["md", "html", "eml"]),
    force: flag("force"),
    dryRun: flag("dryRun", "n"),
    asOf: value("asOf"),
    json: flag("json"),
    csv: flag("csv"),
  },
  load: async () => (await import("../../commands/agenda.ts")).run,
});
