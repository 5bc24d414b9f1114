import { checkSeals } from "../../minutes/seal/check-seals.ts";
import type { CheckedFile } from "../checked-file.ts";
import type { Finding, Rule } from "../rule.ts";

/** Sealed text is as it was when it was approved. */
export const sealBroken: Rule<"seal-broken"> = {
  code: "seal-broken",
  severity: "error",
  fixable: false,
  check(file) {
    const { minutes, text } = file;
    // Most files have none, and reading a header anew takes time.
    if (minutes.meeting.seal === undefined && !/^seal:/m.test(text)) return [];
    const state = checkSeals(minutes.file, text);
    if (state.type === "none") return [];
    if (state.type === "unreadable") return [finding(file, { reason: "unreadable" })];
    const broken = state.seals.filter(({ holds }) => !holds);
    const changed = broken.map(({ line, seal: { by = "", items = [] } }) =>
      finding(file, { reason: "changed", by, items: items.join(", "), line }),
    );
    if (changed.length > 0 || state.fits) return changed;
    return [finding(file, { reason: "status" })];
  },
};

type Facts = Partial<Finding["problem"] & { code: "seal-broken" }> & { line?: number };

function finding(
  file: CheckedFile,
  { reason = "changed", by = "", items = "", line }: Facts,
): { problem: { code: "seal-broken"; reason: typeof reason; by: string; items: string }; offset: number } {
  const field = file.text.search(/^seal\b/m);
  const offset = line === undefined ? Math.max(0, field) : file.offsetOnLine({ line });
  return { problem: { code: "seal-broken", reason, by, items }, offset };
}
