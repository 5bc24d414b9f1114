import type { ImportRemark } from "../../import/types.ts";
import { describeProblem } from "../../language/problem-texts.ts";
import type { Texts } from "../../language/texts.ts";
import type { Diagnostic, Problem } from "../../model/problem.ts";
import { plain } from "../../output/plain.ts";
import { folded } from "../../output/wrap.ts";
import type { Context, Outcome } from "../context.ts";
import type { AddedForum } from "./forum-book.ts";
import type { ImportDoubt, ImportResult } from "./result.ts";
import type { SourceRef } from "./sources.ts";

/** What an import says of itself beside what became of each source. */
interface ImportSums {
  /** Names of files that were passed over. */
  skipped: readonly string[];
  dryRun: boolean;
  /** How many items take up an earlier meeting's matter. */
  continued: number;
  /** The forums that were added to `klubba.yaml`. */
  forums: readonly AddedForum[];
  /** What was not looked at, where somebody gave up: the document that was asked about, and those behind it. */
  left: readonly SourceRef[];
}

/** One line a source on stdout, what is to be seen to below it, and the sums on stderr. */
export function report(
  results: readonly ImportResult[],
  context: Context,
  { skipped, dryRun, continued, forums, left: unlooked }: ImportSums,
): Outcome {
  const { importing } = context.texts;
  const count = (type: ImportResult["type"]) => results.filter((one) => one.type === type).length;
  const left = results.reduce((sum, one) => sum + suggestionsIn(one), 0);
  const sums = importing.summary({
    imported: count("imported"),
    known: count("known") + count("same"),
    unread: count("unread") + count("failed"),
    skipped: skipped.map(plain),
    dryRun,
  });
  const added = forums.length > 0 ? [importing.forums.added({ forums })] : [];
  const links = continued > 0 ? [importing.continued({ count: continued })] : [];
  const next = left > 0 && !dryRun ? [importing.reviewNext({ count: left })] : [];
  const broken = unlooked.length > 0 ? [importing.brokenOff({ names: unlooked.map(nameOf(context)) })] : [];
  return {
    out: results.map((one) => linesOf(one, context)).join(""),
    notes: [sums, ...added, ...links, ...next, ...broken].map((line) => shownLine(line, context)).join(""),
    diagnostics: results.flatMap((one) => diagnosticOf(one) ?? []),
    exit: unlooked.length > 0 ? 130 : count("failed") > 0 ? 3 : 0,
  };
}

/** A source's name as the user knows it. */
function nameOf({ texts, shown }: Context): (source: SourceRef) => string {
  return ({ path }) => plain(path === "-" ? texts.importing.standardInput : shown(path));
}

/** A problem with a source, at its beginning. */
export function diagnosticOf(result: ImportResult): Diagnostic | undefined {
  if (result.type !== "unread") return undefined;
  const { source, problem } = result;
  return { file: source.path, position: { line: 1, column: 1 }, severity: "error", problem };
}

function suggestionsIn(result: ImportResult): number {
  return result.type === "imported" ? result.minutes.meeting.suggestions.length : 0;
}

/** What became of a source, as the user reads it. */
export function linesOf(result: ImportResult, context: Context): string {
  const { importing, problems } = context.texts;
  const name = nameOf(context)(result.source);
  switch (result.type) {
    case "known":
      return shownLine(importing.known({ name, file: plain(context.shown(result.file)) }), context);
    case "same":
      return shownLine(importing.same({ name, file: plain(context.shown(result.file)) }), context);
    case "unread":
      return shownLine(importing.unread({ name, reason: reasonOf(result.problem, problems) }), context);
    case "failed":
      return shownLine(
        importing.unread({ name, reason: importing.failed({ detail: plain(result.detail) }) }),
        context,
      );
    case "imported":
      return importedLines(result, name, context);
  }
}

function importedLines(
  { minutes, remarks, doubts }: ImportResult & { type: "imported" },
  name: string,
  context: Context,
): string {
  const { texts, shown } = context;
  const { importing } = texts;
  const { meeting, status } = minutes;
  const counts = {
    items: meeting.agenda.length,
    decisions: meeting.decisions.length,
    actions: meeting.actions.length,
    followUps: meeting.follow_ups.length,
    suggestions: meeting.suggestions.length,
  };
  const first = importing.imported({
    name,
    file: plain(shown(minutes.file)),
    draft: status === "draft",
    ...counts,
  });
  const rest = [
    ...doubts.map((doubt) => doubtText(doubt, { texts, shown })),
    ...remarks.map((remark) => remarkText(remark, texts)),
  ];
  return shownLine(first, context) + rest.map((line) => shownLine(plain(line), context, "    ")).join("");
}

function reasonOf(problem: Problem, problems: Texts["problems"]): string {
  return plain(describeProblem(problem, problems).message);
}

/** A line as the terminal has room for it, broken between words and set in where it goes on. */
function shownLine(text: string, { terminal }: Pick<Context, "terminal">, margin = ""): string {
  const lines = folded(text, { width: terminal.width, margin, hanging: `${margin}  ` });
  return lines.map((line) => `${line}\n`).join("");
}

function remarkText(remark: ImportRemark, { importing }: Context["texts"]): string {
  // Which words belong to which remark is what the table's names say; TypeScript cannot follow it here.
  const say: (remark: never) => string = importing.remarks[remark.type];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return say(remark as never);
}

function doubtText(doubt: ImportDoubt, { texts, shown }: Pick<Context, "texts" | "shown">): string {
  const { doubts } = texts.importing;
  switch (doubt.type) {
    case "unknown-forum":
      return doubts.unknownForum({ name: doubt.name });
    case "assumed-forum":
      return doubts.assumedForum({ name: doubt.name });
    case "second":
      return doubts.second({ file: shown(doubt.file) });
    case "repeated-id":
      return doubts.repeatedId({ ...doubt, file: shown(doubt.file) });
    case "no-date":
      return doubts.noDate;
    case "no-forum":
      return doubts.noForum;
    case "nothing-found":
      return doubts.nothingFound;
    case "unfinished":
      return doubts.unfinished(describeProblem(doubt.problem, texts.problems));
  }
}
