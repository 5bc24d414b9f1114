import { choice, define, flag, required, value } from "./definition.ts";

export const trace = define({
  name: "trace",
  group: "look",
  arguments: { ref: required("matter") },
  options: {
    asOf: value("asOf"),
    format: choice("traceFormat", ["text", "json", "csv", "mermaid"]),
    json: flag("json"),
    csv: flag("csv"),
  },
  load: async () => (await import("../../commands/trace.ts")).run,
});
