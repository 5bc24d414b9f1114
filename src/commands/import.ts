import type { Texts } from "../language/texts.ts";
import type { Config } from "../model/config.ts";
import type { Day } from "../model/day.ts";
import type { Minutes } from "../model/minutes.ts";
import { forumKeyOf } from "../model/names.ts";
import { json } from "../output/json.ts";
import { Failure } from "../ports/failure.ts";
import { missing } from "./asking.ts";
import type { Context, Outcome, Run } from "./context.ts";
import { UserError } from "./context.ts";
import { type Desk, openDesk } from "./desk.ts";
import { meetingAsJson } from "./import/as-json.ts";
import { ForumBook } from "./import/forum-book.ts";
import { importOne } from "./import/import-one.ts";
import type { Intake } from "./import/intake.ts";
import { linkMinutes } from "./import/link.ts";
import { settleMeetingIds } from "./import/meeting-ids.ts";
import type { ImportOptions } from "./import/options.ts";
import { type Beforehand, bytesOf, type ReadSource, readDocument } from "./import/read-source.ts";
import { diagnosticOf, linesOf, report } from "./import/report.ts";
import type { ImportResult } from "./import/result.ts";
import { isReviewable, review } from "./import/review.ts";
import { Shelf } from "./import/shelf.ts";
import { gather, type SourceRef } from "./import/sources.ts";
import { readPastDay } from "./journal/days.ts";
import { todayIn } from "./today.ts";

/** Makes minutes out of documents: nothing of them is lost, what is doubtful is set apart for a person to see. */
export const run: Run<ImportOptions> = async (options, context) => {
  const { texts } = context;
  if (options.sources.length === 0 && options.review) return reviewAll(await openDesk(context));
  if (options.sources.length === 0) {
    throw missing(context, texts.importing.whichFiles, texts.commands.arguments.sources.value);
  }
  const gathered = gather(options.sources, context);
  if (options.date !== undefined && gathered.sources.length > 1) throw new UserError(texts.importing.oneDate);
  if (options.json) return asJson(gathered.sources, options, context);
  const desk = await openDesk(context);
  const intake = intakeFor(desk, options);
  const { results, left } = await importAll(gathered.sources, intake);
  const imported = options.dryRun ? [] : importedOf(results);
  await settleMeetingIds(desk, intake.shelf, imported);
  const continued = await linkMinutes(desk, intake.shelf, imported);
  const { skipped } = gathered;
  const { added: forums } = intake.forums;
  const told = report(results, context, { skipped, dryRun: options.dryRun, continued, forums, left });
  if (!options.review || options.dryRun || left.length > 0) return told;
  return reviewed(desk, results, told);
};

function importedOf(results: readonly ImportResult[]): Minutes[] {
  return results.flatMap((one) => (one.type === "imported" ? [one.minutes] : []));
}

function reviewAll(desk: Desk): Promise<Outcome> {
  return review(
    desk,
    desk.archive.minutes.filter(isReviewable).map(({ file }) => file),
  );
}

/** What was imported, and what was in the archive already, is gone through. */
async function reviewed(desk: Desk, results: readonly ImportResult[], told: Outcome): Promise<Outcome> {
  const files = results.flatMap((one) =>
    one.type === "imported" ? [one.minutes.file] : one.type === "known" ? [one.file] : [],
  );
  const asking = desk.context.terminal.interactive;
  if (asking) desk.context.prompt.say(`${told.out ?? ""}${told.notes ?? ""}`);
  const { out = "", ...rest } = await review(desk, files).catch(interruptedReview);
  return asking ? { ...told, notes: "", ...rest, out } : { ...told, out: `${told.out ?? ""}${out}` };
}

/** Whoever gives up is told all the same which documents could not be read. */
function interruptedReview(error: unknown): Outcome {
  if (error instanceof UserError && error.exit === 130) return { notes: `${error.message}\n`, exit: 130 };
  throw error;
}

function intakeFor(desk: Desk, options: ImportOptions): Intake {
  return {
    desk,
    shelf: new Shelf(desk),
    options,
    forum: forumFor(options, desk.archive.config, desk.texts),
    date: dayFor(options, desk.archive.config, desk.context),
    forums: new ForumBook(desk, options.addForums),
  };
}

function forumFor({ forum }: ImportOptions, config: Config, texts: Texts): string | undefined {
  if (forum === undefined) return undefined;
  const key = forumKeyOf(config, forum);
  if (key !== undefined) return key;
  throw new UserError(texts.importing.noSuchForum({ name: forum, known: Object.keys(config.forums ?? {}) }));
}

function dayFor({ date }: ImportOptions, config: Config, context: Context): Day | undefined {
  if (date === undefined) return undefined;
  return readPastDay(date, { option: "--date", today: todayIn(context, config), texts: context.texts });
}

/** What became of each source; those that are left where somebody gives up at a question about one of them. */
async function importAll(
  sources: readonly SourceRef[],
  intake: Intake,
): Promise<{ results: ImportResult[]; left: readonly SourceRef[] }> {
  const { context } = intake.desk;
  const results: ImportResult[] = [];
  for (const [index, source] of sources.entries()) {
    context.progress(`${index + 1}/${sources.length} ${source.name}`);
    try {
      // Documents build on each other: what one adds, the next may not add again.
      // oxlint-disable-next-line no-await-in-loop
      results.push(await guarded(source, intake));
    } catch (error) {
      if (!(error instanceof UserError && error.exit === 130)) throw error;
      return { results, left: sources.slice(index) };
    }
  }
  context.progress();
  return { results, left: [] };
}

/** One bad document, even one that nobody foresaw, does not stop the others. */
async function guarded(source: SourceRef, intake: Intake): Promise<ImportResult> {
  try {
    return await importOne(source, intake);
  } catch (error) {
    if (error instanceof UserError || !(error instanceof Error) || stopsAll(error)) throw error;
    return { source, type: "failed", detail: error.message };
  }
}

/** Where nothing can be written the next document fares no better, and this one is not to blame. */
function stopsAll(error: Error): boolean {
  return error instanceof Failure && /^(?:disk-full|read-only|locked)$/.test(error.reason.code);
}

async function asJson(
  sources: readonly SourceRef[],
  options: ImportOptions,
  context: Context,
): Promise<Outcome> {
  const { config } = context.hasConfig ? await context.read() : { config: {} };
  const forum = context.hasConfig ? forumFor(options, config, context.texts) : options.forum;
  const answers: object[] = [];
  const unread: ImportResult[] = [];
  for (const source of sources) {
    // oxlint-disable-next-line no-await-in-loop
    const read = await readForJson(source, { config, date: dayFor(options, config, context), forum });
    if ("type" in read) unread.push(read);
    else
      answers.push({
        ...(sources.length > 1 ? { file: source.path } : {}),
        meeting: meetingAsJson(read, config, forum),
      });
  }
  const one = sources.length === 1 ? answers[0] : answers;
  return {
    ...(one === undefined ? {} : { out: json(one) }),
    ...failuresOf(unread, context),
  };
}

/** One bad document, even one that nobody foresaw, does not stop the others here either. */
async function readForJson(source: SourceRef, beforehand: Beforehand): Promise<ReadSource | ImportResult> {
  try {
    const raw = await bytesOf(source);
    const read = "code" in raw ? raw : await readDocument(source, raw, beforehand);
    return "code" in read ? { source, type: "unread", problem: read } : read;
  } catch (error) {
    if (error instanceof UserError || !(error instanceof Error)) throw error;
    return { source, type: "failed", detail: error.message };
  }
}

function failuresOf(results: readonly ImportResult[], context: Context): Outcome {
  const failed = results.filter(({ type }) => type === "failed");
  const diagnostics = results.flatMap((result) => diagnosticOf(result) ?? []);
  if (failed.length === 0) return { diagnostics };
  return { diagnostics, exit: 3, notes: failed.map((one) => linesOf(one, context)).join("") };
}
