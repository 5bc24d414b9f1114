import { choice, define, flag, value, values } from "./definition.ts";

export const exportDocuments = define({
  name: "export",
  group: "write",
  paths: "many",
  options: {
    to: choice("exportForm", ["docx", "pdf", "html", "md"]),
    out: value("exportOut"),
    items: values("exportItems"),
    for: values("exportFor"),
    public: flag("public"),
    forum: values("forum"),
    since: value("since"),
    until: value("until"),
    lang: value("documentLanguage"),
    force: flag("forceDocument", "f"),
    dryRun: flag("dryRun", "n"),
    asOf: value("asOf"),
  },
  load: async () => (await import("../../commands/export.ts")).run,
});
