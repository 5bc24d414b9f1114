import type { Problem, ProblemCode, ProblemOf } from "../model/problem.ts";

/** A problem in words: what is wrong, and what to do about it. Neither names the file; the reader sees it beside. */
export interface ProblemText {
  message: string;
  help: string;
}

/** The words for every problem in one language. A missing one does not compile. */
export type ProblemTexts = { [C in ProblemCode]: (problem: ProblemOf<C>) => ProblemText };

/** The words for one problem. Values from files are in them as they stand: make them safe before printing. */
export function describeProblem(problem: Problem, texts: ProblemTexts): ProblemText {
  // Which function belongs to which problem is what the table's type says; TypeScript cannot follow it here.
  const describe: (problem: never) => ProblemText = texts[problem.code];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return describe(problem as never);
}
