import { idsInProse } from "../ids-in-prose.ts";
import type { Rule } from "../rule.ts";

/** Once minutes are final, each `^d3` of the prose has its record; one without was written in afterwards. */
export const proseWithoutRecord: Rule<"prose-without-record"> = {
  code: "prose-without-record",
  severity: "error",
  fixable: false,
  check(file) {
    if (!file.frozen) return [];
    const { decisions, actions, follow_ups } = file.minutes.meeting;
    const records = new Set([...decisions, ...actions, ...follow_ups].map((record) => record.id));
    return idsInProse(file).flatMap(({ id, offset }) =>
      records.has(id) ? [] : [{ problem: { code: "prose-without-record", id }, offset }],
    );
  },
};
