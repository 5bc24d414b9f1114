import { personalNumbersIn } from "../../model/personal-number.ts";
import type { ProblemOf } from "../../model/problem.ts";
import type { Finding, Rule } from "../rule.ts";

/** A personnummer in the minutes, final ones too, in `klubba.yaml` or the journal; it is named by a mask only. */
export const personalNumber: Rule<"personal-number"> = {
  code: "personal-number",
  severity: "warning",
  fixable: false,
  check: ({ text }) => numbersIn(text),
  checkConfig: numbersIn,
  checkJournal: numbersIn,
};

function numbersIn(text: string): Finding<ProblemOf<"personal-number">>[] {
  return personalNumbersIn(text).map(({ offset, masked }) => ({
    problem: { code: "personal-number", masked },
    offset,
  }));
}
