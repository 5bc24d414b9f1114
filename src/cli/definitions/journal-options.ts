import { flag, value } from "./definition.ts";

/** What every record of the journal may say, and whether it is to be written. */
export const journalRecord = {
  on: value("on"),
  by: value("by"),
  dryRun: flag("dryRun", "n"),
};
