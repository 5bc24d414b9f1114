import type { Rule } from "../rule.ts";

/** An item that takes up a matter again says how it went: a decision, an action, or when it comes back next. */
export const returnedWithoutOutcome: Rule<"returned-without-outcome"> = {
  code: "returned-without-outcome",
  severity: "warning",
  fixable: false,
  check: (file, { hanging }) =>
    hanging.in(file.minutes).map(({ item, ref, matter }) => ({
      problem: { code: "returned-without-outcome", ref: matter, agenda: item.number ?? "" },
      offset: file.offsetOf(item, ref),
    })),
};
