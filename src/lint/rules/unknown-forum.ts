import { forumOf, namesOfForum } from "../../model/names.ts";
import { nearest } from "../../model/nearest.ts";
import type { Rule } from "../rule.ts";

/** Where `klubba.yaml` has forums, a file belongs to one of them. */
export const unknownForum: Rule<"unknown-forum"> = {
  code: "unknown-forum",
  severity: "error",
  fixable: false,
  check(file, { archive: { config } }) {
    const forums = Object.entries(config.forums ?? {});
    const { forum } = file.minutes;
    if (forums.length === 0 || forum === "" || forumOf(config, forum)) return [];
    const names = forums.flatMap(([key, known]) => namesOfForum(key, known));
    const stated = file.states("forum");
    return [
      {
        problem: { code: "unknown-forum", name: forum, nearest: nearest(forum, names) },
        offset: file.offsetOfField("forum"),
        // A name read from the prose may be read wrongly.
        severity: stated ? "error" : "warning",
      },
    ];
  },
};
