import { define, flag, optional, values } from "./definition.ts";
import { meetingList } from "./lists.ts";

const { sort, group, columns, csv, json, asOf, forum } = meetingList;

export const people = define({
  name: "people",
  group: "look",
  arguments: { name: optional("person") },
  options: {
    all: flag("everyone", "a"),
    forum,
    organisation: values("organisation"),
    asOf,
    sort,
    group,
    columns,
    json,
    csv,
  },
  load: async () => (await import("../../commands/people.ts")).run,
});
