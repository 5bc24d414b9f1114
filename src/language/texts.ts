import type { commandTexts } from "./en/commands.ts";
import type { commonTexts } from "./en/common.ts";
import type { errorTexts } from "./en/errors.ts";
import type { ProblemTexts } from "./problem-texts.ts";

/**
 * All that klubba says in one language. The English tables are the model: another language's table has the
 * type of the English one, so that a missing or superfluous text does not compile.
 */
export interface Texts {
  tag: string;
  common: CommonTexts;
  errors: ErrorTexts;
  commands: CommandTexts;
  problems: ProblemTexts;
}

export type CommonTexts = typeof commonTexts;
export type ErrorTexts = typeof errorTexts;
export type CommandTexts = typeof commandTexts;
