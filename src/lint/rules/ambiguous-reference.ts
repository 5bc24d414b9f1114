import type { Rule } from "../rule.ts";
import { severityOf, writtenReferences } from "../written-references.ts";

const shownAtMost = 5;

/** A short reference leads to one record only. */
export const ambiguousReference: Rule<"ambiguous-reference"> = {
  code: "ambiguous-reference",
  severity: "error",
  fixable: false,
  check(file, context) {
    const resolve = (ref: string) => context.references.resolve(ref, file.minutes.id);
    const isWrong = (ref: string) => resolve(ref).type === "ambiguous";
    return writtenReferences(file, isWrong).flatMap((written) => {
      const found = resolve(written.ref);
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
