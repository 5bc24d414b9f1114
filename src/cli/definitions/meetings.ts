import { define } from "./definition.ts";
import { meetingList } from "./lists.ts";

export const meetings = define({
  name: "meetings",
  group: "look",
  paths: "many",
  options: meetingList,
  load: async () => (await import("../../commands/meetings.ts")).run,
});
