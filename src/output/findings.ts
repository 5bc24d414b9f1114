import { describeProblem } from "../language/problem-texts.ts";
import type { Texts } from "../language/texts.ts";
import type { Diagnostic } from "../model/problem.ts";
import { json } from "./json.ts";
import { plain } from "./plain.ts";
import type { Style, Theme } from "./theme.ts";

/** A finding of `check`, ready to be shown. */
export interface Finding extends Diagnostic {
  fixable: boolean;
}

interface FindingWords {
  texts: Texts;
  /** The file as the user would name it. */
  shown: (file: string) => string;
}

/** `file:line:column severity message rule`, and the remedy on a line of its own. */
export function findingsAsText(
  findings: readonly Finding[],
  { texts, shown, theme }: FindingWords & { theme: Theme },
): string {
  const looks: Record<Diagnostic["severity"], Style> = {
    error: theme.alarm,
    warning: theme.warning,
    info: theme.dim,
  };
  const lines = findings.map(({ file, position, severity, problem }) => {
    const { message, help } = describeProblem(problem, texts.problems);
    const place = theme.ref(plain(`${shown(file)}:${position.line}:${position.column}`));
    const word = looks[severity](texts.check.severities[severity]);
    return `${place} ${word} ${plain(message)} ${theme.dim(problem.code)}\n  ${plain(help)}\n`;
  });
  return lines.join("");
}

/** `file:line:column message rule`, for what has been dealt with. */
export function placeAndMessage(
  { file, position, problem }: Diagnostic,
  { texts, shown, theme }: FindingWords & { theme: Theme },
): string {
  const { message } = describeProblem(problem, texts.problems);
  const place = theme.ref(plain(`${shown(file)}:${position.line}:${position.column}`));
  return `${place} ${plain(message)} ${theme.dim(problem.code)}\n`;
}

/** An array of `{file, line, column, severity, rule, message, help, fixable}`. */
export function findingsAsJson(findings: readonly Finding[], { texts, shown }: FindingWords): string {
  return json(
    findings.map(({ file, position, severity, problem, fixable }) => ({
      file: shown(file),
      ...position,
      severity,
      rule: problem.code,
      ...describeProblem(problem, texts.problems),
      fixable,
    })),
  );
}

/** Workflow commands of GitHub Actions, one a line; docs.github.com, "Workflow commands", for form and escapes. */
export function findingsAsGithub(findings: readonly Finding[], { texts, shown }: FindingWords): string {
  const commands = { error: "error", warning: "warning", info: "notice" };
  const lines = findings.map(({ file, position, severity, problem }) => {
    const { message, help } = describeProblem(problem, texts.problems);
    const { line, column } = position;
    const place = `file=${property(shown(file))},line=${line},col=${column},title=${property(problem.code)}`;
    return `::${commands[severity]} ${place}::${data(`${plain(message)}\n${plain(help)}`)}\n`;
  });
  return lines.join("");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return plain(data(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
