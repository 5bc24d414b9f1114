import type { ReturnState } from "../../archive/register.ts";
import type { LintContext } from "../context.ts";
import type { Rule } from "../rule.ts";

/**
 * A matter whose meeting has passed without a word of it. Told where it was put off; where it was taken up and
 * left hanging, `returned-without-outcome` tells it there.
 */
export const followUpPassed: Rule<"follow-up-passed"> = {
  code: "follow-up-passed",
  severity: "warning",
  fixable: false,
  check: (file, context) =>
    context.passed.in(file.minutes.file).map((one) => {
      const { ref, text, status } = one;
      const facts = { ref, text, date: dayOfReturn(one, context), minutesMissing: status === "unreported" };
      return { problem: { code: "follow-up-passed", ...facts }, offset: file.offsetOf({ line: one.line }) };
    }),
};

function dayOfReturn(one: ReturnState, { meetings }: LintContext): string {
  return meetings.get(one.meeting)?.date ?? one.when_iso ?? one.when ?? "";
}
