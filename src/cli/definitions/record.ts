import { define, required, value, values } from "./definition.ts";
import { journalRecord } from "./journal-options.ts";

export const record = define({
  name: "record",
  group: "record",
  arguments: { ref: required("ref"), event: required("event") },
  options: {
    ...journalRecord,
    items: values("correctedItems"),
    text: value("text"),
    organisation: value("answeringOrganisation"),
    owner: value("newOwner"),
    due: value("newDue"),
    toDate: value("toDate"),
    endDate: value("endDate"),
    startTime: value("startTime"),
    endTime: value("endTime"),
  },
  load: async () => (await import("../../commands/record.ts")).run,
});
