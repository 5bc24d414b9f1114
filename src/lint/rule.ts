import type { Problem, ProblemCode, ProblemOf, Severity } from "../model/problem.ts";
import type { TextEdit } from "../model/text-edit.ts";
import type { CheckedFile } from "./checked-file.ts";
import type { LintContext } from "./context.ts";

/** What a rule found, at its place in the text it was given. */
export interface Finding<P extends Problem = Problem> {
  problem: P;
  /** UTF-16 offset, 0-based. */
  offset: number;
  /** Where it differs from the rule's. */
  severity?: Severity | undefined;
  /** What mends it, where that is sure. */
  edits?: readonly TextEdit[] | undefined;
}

/** One rule of `check`. Its name is the code of the problem that it finds; `docs/rules/` has a page for each. */
export interface Rule<C extends ProblemCode> {
  code: C;
  severity: Severity;
  /** True where findings may bring edits that mend them. */
  fixable: boolean;
  /** Looks at one minutes file. Pure. */
  check?(file: CheckedFile, context: LintContext): Finding<ProblemOf<C>>[];
  /** Looks at `klubba.yaml`. Pure. */
  checkConfig?(text: string, context: LintContext): Finding<ProblemOf<C>>[];
  /** Looks at a journal. Pure. */
  checkJournal?(text: string): Finding<ProblemOf<C>>[];
}

/** Whatever rule. */
export interface AnyRule {
  code: ProblemCode;
  severity: Severity;
  fixable: boolean;
  check?(file: CheckedFile, context: LintContext): Finding[];
  checkConfig?(text: string, context: LintContext): Finding[];
  checkJournal?(text: string): Finding[];
}
