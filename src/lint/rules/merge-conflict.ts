import type { Rule } from "../rule.ts";

/**
 * What git leaves in a text that two people have changed: `<<<<<<< HEAD`, what the one wrote, `=======`, what the other
 * wrote, `>>>>>>> branch`. Both would be read as minuted. In a header it is no YAML, and told of as that.
 */
export const mergeConflict: Rule<"merge-conflict"> = {
  code: "merge-conflict",
  severity: "error",
  fixable: false,
  check({ prose, body }) {
    if (!prose.includes("<<<<<<<")) return [];
    const conflict = /^<{7}(?: .*)?\r?$/gm;
    const end = prose.lastIndexOf("\n>>>>>>>");
    return [...prose.matchAll(conflict)]
      .filter(({ index }) => index < end)
      .map(({ index }) => ({ problem: { code: "merge-conflict" }, offset: body + index }));
  },
};
