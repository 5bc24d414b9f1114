import type { ProblemCode, Severity } from "../model/problem.ts";
import { type RuleCode, rules } from "./rules/index.ts";

/** What a command that writes refuses, or a source that cannot be imported; nothing that is wrong with minutes. */
type Refusal = "not-editable" | "records-too-large" | `import-${string}`;

/** What reading an archive finds by itself, without a rule of its own. */
const foundWhileReading: Record<Exclude<ProblemCode, RuleCode | Refusal>, Severity> = {
  unreadable: "error",
  "not-utf8": "error",
  "empty-file": "error",
  "file-too-large": "error",
  "no-front-matter": "error",
  "front-matter-unclosed": "error",
  "front-matter-code": "error",
  "front-matter-too-large": "error",
  "front-matter-too-deep": "error",
  "front-matter-aliases": "error",
  "yaml-syntax": "error",
  "duplicate-key": "error",
  "field-type": "error",
  "field-value": "error",
  "unknown-field": "warning",
  "duplicate-meeting": "error",
  "settings-copy": "warning",
  "journal-line": "error",
  "journal-refused": "error",
  "impossible-date": "warning",
  "weekday-mismatch": "warning",
  "calendar-conflict": "warning",
  "decision-missing": "warning",
  "low-contrast": "error",
  "unusable-logo": "error",
  "unknown-rule": "warning",
};

/** Every code that `check` can write, with its usual severity and whether `--fix` can mend it. */
export const codes: ReadonlyMap<string, { severity: Severity; fixable: boolean }> = new Map([
  ...Object.entries(foundWhileReading).map(
    ([code, severity]) => [code, { severity, fixable: false }] as const,
  ),
  ...rules.map(({ code, severity, fixable }) => [code, { severity, fixable }] as const),
]);

export const codeNames: readonly string[] = [...codes.keys()].sort();

/** True for the name of something that `check` can write. */
export function isCode(name: string): name is ProblemCode {
  return codes.has(name);
}
