import { anyNumber, define, flag, value } from "./definition.ts";

export const importDocuments = define({
  name: "import",
  group: "write",
  arguments: { sources: anyNumber("sources") },
  options: {
    forum: value("forumOfSources"),
    addForums: flag("addForums"),
    date: value("meetingDate"),
    review: flag("review"),
    keep: flag("keep"),
    draft: flag("leaveDraft"),
    again: flag("again"),
    json: flag("importJson"),
    dryRun: flag("dryRun", "n"),
  },
  load: async () => (await import("../../commands/import.ts")).run,
});
