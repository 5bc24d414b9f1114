import { define, flag, required, value } from "./definition.ts";

export const trace = define({
  name: "trace",
  group: "look",
  arguments: { ref: required("matter") },
  options: { asOf: value("asOf"), json: flag("json") },
  load: async () => (await import("../../commands/trace.ts")).run,
});
