import type { Rule } from "../rule.ts";

/** In an archive each file needs its forum and its day; without them nothing can be said of its records. */
export const missingField: Rule<"missing-field"> = {
  code: "missing-field",
  severity: "error",
  fixable: false,
  check({ minutes }, { hasConfig }) {
    if (!hasConfig) return [];
    const missing = [
      ...(minutes.forum === "" ? ["forum"] : []),
      ...(minutes.meeting.date === undefined ? ["date"] : []),
    ];
    return missing.map((field) => ({ problem: { code: "missing-field", field }, offset: 0 }));
  },
};
