import { describeProblem } from "../language/problem-texts.ts";
import type { Texts } from "../language/texts.ts";
import { type Diagnostic, unreadableCodes } from "../model/problem.ts";
import { plain } from "../output/plain.ts";
import { folded } from "../output/wrap.ts";

const shownAtMost = 20;

/**
 * The errors among the diagnostics, as lines for stderr: `file:line:column: what is wrong`, then what to do.
 * @param about.shown the file as the user would name it
 * @param about.width the terminal's columns; without one each stays on one line
 */
export function reportProblems(
  diagnostics: readonly Diagnostic[],
  { texts, shown, width }: { texts: Texts; shown: (file: string) => string; width: number | undefined },
): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const lines = errors.slice(0, shownAtMost).map((diagnostic) => {
    const { line, column } = diagnostic.position;
    const { message, help } = describeProblem(diagnostic.problem, texts.problems);
    const place = `${plain(shown(diagnostic.file))}:${line}:${column}`;
    const said = folded(`${place}: ${plain(message)}`, { width, margin: "", hanging: "  " });
    return [...said, ...folded(plain(help), { width, margin: "  " })].map((one) => `${one}\n`).join("");
  });
  const more = errors.length - lines.length;
  if (more > 0) lines.push(`${texts.usage.moreProblems({ count: more })}\n`);
  return lines.join("");
}

/** True where something of the input could not be read at all. */
export function leftUnread(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ problem }) => unreadableCodes.has(problem.code));
}
