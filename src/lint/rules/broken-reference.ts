import type { Rule } from "../rule.ts";
import { isOurs, severityOf, writtenReferences } from "../written-references.ts";

/** A reference leads to a record or meeting of the archive. */
export const brokenReference: Rule<"broken-reference"> = {
  code: "broken-reference",
  severity: "error",
  fixable: false,
  check(file, context) {
    const resolve = (ref: string) => context.references.resolve(ref, file.minutes.id);
    const isWrong = (ref: string) => resolve(ref).type === "unknown";
    return writtenReferences(file, isWrong).flatMap((written) => {
      const found = resolve(written.ref);
      if (found.type !== "unknown" || !isOurs(written.ref, context)) return [];
      const problem = { code: "broken-reference", ref: written.ref, nearest: found.nearest } as const;
      return [{ problem, offset: written.offset, severity: severityOf(written, file, context) }];
    });
  },
};
