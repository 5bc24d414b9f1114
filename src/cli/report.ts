import { describeProblem } from "../language/problem-texts.ts";
import type { Texts } from "../language/texts.ts";
import { type Diagnostic, unreadableCodes } from "../model/problem.ts";
import { plain } from "../output/plain.ts";

const shownAtMost = 20;

/**
 * The errors among the diagnostics, as lines for stderr: `file:line:column: what is wrong`, then what to do.
 * @param shown the file as the user would name it
 */
export function reportProblems(
  diagnostics: readonly Diagnostic[],
  texts: Texts,
  shown: (file: string) => string,
): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const lines = errors.slice(0, shownAtMost).map((diagnostic) => {
    const { line, column } = diagnostic.position;
    const { message, help } = describeProblem(diagnostic.problem, texts.problems);
    return `${plain(shown(diagnostic.file))}:${line}:${column}: ${plain(message)}\n  ${plain(help)}\n`;
  });
  const more = errors.length - lines.length;
  if (more > 0) lines.push(`${texts.usage.moreProblems({ count: more })}\n`);
  return lines.join("");
}

/** True where something of the input could not be read at all. */
export function leftUnread(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ problem }) => unreadableCodes.has(problem.code));
}
