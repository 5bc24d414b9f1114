import { define, several, value, values } from "./definition.ts";
import { recordList } from "./lists.ts";

const { forum, topic, since, until, asOf, json, csv } = recordList;

export const search = define({
  name: "search",
  group: "look",
  arguments: { words: several("words") },
  options: { forum, topic, in: values("searchIn"), since, until, asOf, limit: value("limit"), json, csv },
  load: async () => (await import("../../commands/search.ts")).run,
});
