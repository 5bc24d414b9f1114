import { codeNames, isCode } from "../lint/codes.ts";
import type { Remark } from "../lint/lint.ts";
import { nearest } from "../model/nearest.ts";
import { type ProblemCode, unreadableCodes } from "../model/problem.ts";
import { findingsAsGithub, findingsAsJson, findingsAsText, placeAndMessage } from "../output/findings.ts";
import { themeFor } from "../output/theme.ts";
import { type Mending, mend } from "./check/mend.ts";
import { type Look, look } from "./check/reading.ts";
import { type Context, type ExitCode, type Run, UserError } from "./context.ts";

interface CheckOptions {
  fix: boolean;
  format: "text" | "json" | "github" | undefined;
  strict: boolean;
  rule: readonly string[];
  asOf: string | undefined;
  dryRun: boolean;
}

/** Points out what is wrong with the archive's files, each with its place and remedy; mends what is sure. */
export const run: Run<CheckOptions> = async (options, context) => {
  const only =
    options.rule.length === 0 ? undefined : new Set(options.rule.map((name) => named(name, context)));
  const looking = { only, asOf: options.asOf };
  const first = await look(context, looking, options.fix);
  const mending = options.fix
    ? await mend(context, first, { ...looking, dryRun: options.dryRun })
    : undefined;
  const now = mending?.after ?? first;
  return {
    out: show(now.remarks, options, context),
    notes: `${told(mending, options, context)}${summary(now, options, context)}\n`,
    exit: exitFor(now.remarks, options),
  };
};

function named(name: string, { texts }: Context): ProblemCode {
  if (isCode(name)) return name;
  const facts = { value: name, allowed: codeNames.join(", "), nearest: nearest(name, codeNames) };
  throw new UserError(texts.usage.badValue({ option: "--rule", ...facts }));
}

function show(remarks: readonly Remark[], { format }: CheckOptions, context: Context): string {
  const { texts, shown, terminal } = context;
  const findings = remarks.map(({ edits, ...rest }) => ({ ...rest, fixable: edits.length > 0 }));
  if (format === "json") return findingsAsJson(findings, { texts, shown });
  if (format === "github") return findingsAsGithub(findings, { texts, shown });
  return findingsAsText(findings, { texts, shown, theme: themeFor(terminal.colour) });
}

/** What was mended, or would be: a heading and the places. */
function told(mending: Mending | undefined, { dryRun }: CheckOptions, context: Context): string {
  if (!mending || mending.mended.length === 0) return "";
  const { mended } = mending;
  const { texts, shown, terminal } = context;
  const facts = { count: mended.length, files: new Set(mended.map(({ file }) => file)).size };
  const heading = dryRun ? texts.check.wouldMend(facts) : texts.check.mended(facts);
  const theme = themeFor(terminal.colour);
  return `${heading}\n${mended.map((one) => placeAndMessage(one, { texts, shown, theme })).join("")}`;
}

function summary({ remarks, files }: Look, { fix }: CheckOptions, { texts }: Context): string {
  const count = (severity: Remark["severity"]) => remarks.filter((one) => one.severity === severity).length;
  const facts = {
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    files: files.size,
  };
  const fixable = remarks.filter(({ edits }) => edits.length > 0).length;
  return (
    texts.check.summary(facts) + (fixable > 0 && !fix ? texts.check.fixable({ count: fixable }) : "") + "."
  );
}

function exitFor(remarks: readonly Remark[], { strict }: CheckOptions): ExitCode {
  if (remarks.some(({ problem }) => unreadableCodes.has(problem.code))) return 3;
  const bad = remarks.some(({ severity }) => severity === "error" || (strict && severity === "warning"));
  return bad ? 1 : 0;
}
