import { journalMisfits } from "../archive/journal-misfits.ts";
import { configFile, isJournal } from "../model/layout.ts";
import type { Minutes } from "../model/minutes.ts";
import { nearest } from "../model/nearest.ts";
import { compare } from "../model/order.ts";
import type { Diagnostic, ProblemCode } from "../model/problem.ts";
import { LineIndex } from "../model/source.ts";
import type { TextEdit } from "../model/text-edit.ts";
import { CheckedFile } from "./checked-file.ts";
import { codeNames, codes, isCode } from "./codes.ts";
import type { LintContext } from "./context.ts";
import { withoutEmptyHeadings } from "./empty-headings.ts";
import type { AnyRule, Finding } from "./rule.ts";
import { rules } from "./rules/index.ts";
import { isSilenced, type Mention, mentionsIn } from "./silence.ts";

/** A finding at its place in a file of the archive. */
export interface Remark extends Diagnostic {
  /** What mends it; empty where that takes a person. */
  edits: readonly TextEdit[];
}

interface LintInput {
  /** The text of each file to look at, `klubba.yaml` and the journal included, by path; without byte order mark. */
  texts: ReadonlyMap<string, string>;
  /** Only these codes; all of them where it is missing. */
  only?: ReadonlySet<ProblemCode> | undefined;
  /** False for a file of which nobody asks; all of them where it is missing. */
  isWanted?: (file: string) => boolean;
}

/**
 * Everything that reading found and the rules find in those files, less what their comments silence; in the
 * order of files and places. Files that could not be read at all are told of whether they are listed or not.
 */
export function lint(context: LintContext, { texts, only, isWanted = () => true }: LintInput): Remark[] {
  const read = withoutEmptyHeadings(readingFound(context, isWanted), context);
  const asked: readonly AnyRule[] = rules.filter(({ code }) => only?.has(code) ?? true);
  const found = [
    ...read.map((diagnostic): Remark => ({ ...diagnostic, edits: [] })),
    ...context.archive.minutes.flatMap((minutes) =>
      remarksOn(minutes, texts.get(minutes.file), { context, asked }),
    ),
    ...remarksOnConfig(texts.get(configFile), { context, asked }),
    ...[...texts].flatMap(([file, text]) => remarksOnJournal(file, text, asked)),
  ];
  const comments = new Map([...texts].map(([file, text]) => [file, commentsOf(text)]));
  const silenced = (one: Remark) => {
    const mentions = comments.get(one.file)?.mentions ?? [];
    return one.severity !== "error" && isSilenced(mentions, one.problem.code, one.position.line);
  };
  const strays = [...comments].flatMap(([file, { mentions, lines }]) => unknownNames(file, mentions, lines));
  return ordered(
    [...found, ...strays].filter((one) => (only?.has(one.problem.code) ?? true) && !silenced(one)),
  );
}

/** What was wrong with the files by themselves, and with the journal beside the rest. */
function readingFound(context: LintContext, isWanted: (file: string) => boolean): Diagnostic[] {
  const { archive, register } = context;
  // To hold the journal against the rest takes a fold of all there is.
  const misfits = archive.journal.some(({ file }) => isWanted(file))
    ? journalMisfits(archive, register, context.references)
    : [];
  return [...archive.diagnostics, ...register.diagnostics, ...misfits].filter(({ file }) => isWanted(file));
}

/** The rules that are asked for, and what they know. */
interface Asked {
  context: LintContext;
  asked: readonly AnyRule[];
}

function remarksOn(minutes: Minutes, text: string | undefined, { context, asked }: Asked): Remark[] {
  if (text === undefined) return [];
  const file = new CheckedFile(minutes, text);
  return asked.flatMap((rule) =>
    (rule.check?.(file, context) ?? []).map((finding) =>
      remark(rule, finding, { file: minutes.file, lines: file.lines, frozen: file.frozen }),
    ),
  );
}

function remarksOnConfig(text: string | undefined, { context, asked }: Asked): Remark[] {
  if (text === undefined) return [];
  const place = { file: configFile, lines: new LineIndex(text), frozen: false };
  return asked.flatMap((rule) =>
    (rule.checkConfig?.(text, context) ?? []).map((finding) => remark(rule, finding, place)),
  );
}

function remarksOnJournal(file: string, text: string, asked: readonly AnyRule[]): Remark[] {
  if (!isJournal(file)) return [];
  const place = { file, lines: new LineIndex(text), frozen: false };
  return asked.flatMap((rule) =>
    (rule.checkJournal?.(text) ?? []).map((finding) => remark(rule, finding, place)),
  );
}

function remark(
  rule: AnyRule,
  { problem, offset, severity, edits = [] }: Finding,
  { file, lines, frozen }: { file: string; lines: LineIndex; frozen: boolean },
): Remark {
  const position = lines.at(offset);
  return { file, position, severity: severity ?? rule.severity, problem, edits: frozen ? [] : edits };
}

function commentsOf(text: string): { mentions: Mention[]; lines: () => LineIndex } {
  let index: LineIndex | undefined;
  const lines = () => (index ??= new LineIndex(text));
  return { mentions: mentionsIn(text, lines), lines };
}

function unknownNames(file: string, mentions: readonly Mention[], lines: () => LineIndex): Remark[] {
  return mentions
    .filter(({ name }) => !isCode(name))
    .map(({ name, offset }) => ({
      file,
      position: lines().at(offset),
      severity: codes.get("unknown-rule")?.severity ?? "warning",
      problem: { code: "unknown-rule", name, nearest: nearest(name, codeNames) },
      edits: [],
    }));
}

function ordered(remarks: readonly Remark[]): Remark[] {
  const seen = new Set<string>();
  const distinct = remarks.filter((one) => {
    const key = JSON.stringify([one.file, one.position, one.problem]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return distinct.sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.position.line - b.position.line ||
      a.position.column - b.position.column ||
      compare(a.problem.code, b.problem.code),
  );
}
