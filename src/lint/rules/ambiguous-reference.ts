import type { Rule } from "../rule.ts";
import { severityOf, writtenReferences } from "../written-references.ts";

const shownAtMost = 5;

/** A short reference leads to one record only. */
export const ambiguousReference: Rule<"ambiguous-reference"> = {
  code: "ambiguous-reference",
  severity: "error",
  fixable: false,
  check(file, context) {
    return writtenReferences(file).flatMap((written) => {
      const found = context.references.resolve(written.ref, file.minutes.id);
      if (found.type !== "ambiguous") return [];
      const candidates = found.candidates.slice(0, shownAtMost);
      return [
        {
          problem: { code: "ambiguous-reference", ref: written.ref, candidates },
          offset: written.offset,
          severity: severityOf(written, file, context),
        },
      ];
    });
  },
};
