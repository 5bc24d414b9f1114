import type { Minutes } from "../model/minutes.ts";
import type { Diagnostic } from "../model/problem.ts";
import { type Outcome, type Run, UserError } from "./context.ts";
import { type Exported, type Exporting, exportingFor, exportOne } from "./export/one.ts";
import type { ExportOptions } from "./export/options.ts";
import { selectMinutes, unreadIn } from "./export/select.ts";
import { targetFor } from "./export/target.ts";
import { isIn } from "./list/filter.ts";
import { ask, type Question } from "./list/question.ts";
import { say } from "./say.ts";

/** Writes minutes, or extracts of them, as documents that people receive: Word, PDF, web page or Markdown. */
export const run: Run<ExportOptions> = async (options, context) => {
  const question = await ask(context, options);
  const chosen = selectMinutes(options, question);
  if (chosen.length === 0) return { out: "", diagnostics: unreadIn(question), exit: 3 };
  const target = targetFor(options, chosen.length, context);
  if (options.items.length > 0 && chosen.length > 1) throw new UserError(context.texts.extracts.itemsOfOne);
  const exporting = await exportingFor(options, { target, question });
  const made: { minutes: Minutes; exported: Exported }[] = [];
  for (const [index, minutes] of chosen.entries()) {
    const file = context.shown(minutes.file);
    if (chosen.length > 1)
      context.progress(context.texts.exporting.progress({ done: index + 1, all: chosen.length, file }));
    made.push({ minutes, exported: await exportOne(minutes, exporting) });
  }
  if (chosen.length > 1) context.progress();
  return answer(made, exporting);
};

function answer(
  made: readonly { minutes: Minutes; exported: Exported }[],
  { question, options }: Exporting,
): Outcome {
  const { context, texts } = question;
  const files = made
    .filter(({ exported }) => exported.empty)
    .map(({ minutes }) => context.shown(minutes.file));
  const names = options.for.join(", ");
  if (files.length === made.length)
    throw new UserError(texts.extracts.nothingFor({ names, file: files.join(", ") }), 1);
  const skipped = files.length === 0 ? [] : [texts.extracts.skippedFor({ names, files: files.join(", ") })];
  const all = made.map(({ exported }) => exported);
  const diagnostics: Diagnostic[] = [...about(made, question), ...all.flatMap((one) => one.diagnostics)];
  const stopped = all.some((one) => one.stopped);
  return {
    out: all.map(({ out }) => out).join(""),
    notes: say(context, [...all.flatMap(({ notes }) => notes), ...skipped]),
    diagnostics,
    ...(stopped ? { exit: 1 } : {}),
  };
}

/** Of minutes that were not asked for, nothing is told: what is wrong there is no business of this document. */
function about(
  made: readonly { minutes: Minutes }[],
  { archive, context, diagnostics }: Question,
): Diagnostic[] {
  const { selection } = context;
  if (selection.length === 0) return diagnostics;
  const exported = new Set(made.map(({ minutes }) => minutes.file));
  const others = new Set(archive.minutes.map(({ file }) => file).filter((file) => !exported.has(file)));
  return diagnostics.filter(
    ({ file }) => !others.has(file) && (isIn(file, selection) || !/\.(?:md|markdown)$/i.test(file)),
  );
}
