import type { Problem } from "../model/problem.ts";
import type { ImportFailure } from "./types.ts";

/** Ends the reading of a source from wherever in its depths it cannot go on; never leaves a reader's door. */
export class Unreadable extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** What `read` answers, or why it could not. Other errors are bugs, and pass. */
export function readOrFail<T>(read: () => T): T | ImportFailure {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.problem };
    throw error;
  }
}
