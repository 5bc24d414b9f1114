import type { Minutes } from "../../model/minutes.ts";
import { compare } from "../../model/order.ts";
import type { Diagnostic } from "../../model/problem.ts";
import { UserError } from "../context.ts";
import { chooseName } from "../list/choose-name.ts";
import { readDay } from "../list/day-option.ts";
import { directoryOf } from "../list/directory.ts";
import { isIn } from "../list/filter.ts";
import type { Question } from "../list/question.ts";
import type { ExportOptions } from "./options.ts";

type Choice = Pick<ExportOptions, "forum" | "since" | "until">;

/**
 * The minutes that are asked for, by files, forum and days, in the order of their days. What is only planned, or has been
 * cancelled, has no minutes.
 * @returns nothing where what is asked for cannot be read
 * @throws UserError where nothing is asked for, or nothing is found
 */
export function selectMinutes(options: Choice, question: Question): Minutes[] {
  const { context, archive, texts, asOf } = question;
  const { selection } = context;
  const asked = options.forum.length > 0 || (options.since ?? options.until) !== undefined;
  if (selection.length === 0 && !asked) throw new UserError(texts.exporting.whichFile);
  const forums = forumsOf(options.forum, question);
  const dayOf = (written: string | undefined, option: string, end: boolean) =>
    written === undefined ? undefined : readDay(written, { option, today: asOf, texts, end });
  const [since, until] = [dayOf(options.since, "--since", false), dayOf(options.until, "--until", true)];
  const found = archive.minutes
    .filter(({ file }) =>
      isIn(
        file,
        selection.filter((path) => path !== "."),
      ),
    )
    .filter(({ forum }) => forums === undefined || forums.has(forum))
    .filter(({ meeting: { date } }) => since === undefined || (date !== undefined && date >= since))
    .filter(({ meeting: { date } }) => until === undefined || (date !== undefined && date <= until));
  const held = found.filter(({ status }) => status !== "planned" && status !== "cancelled");
  if (held.length === 0 && unreadIn(question).length === 0) throw nothingToExport(found, question);
  return held.toSorted(
    (a, b) => compare(a.meeting.date ?? "", b.meeting.date ?? "") || compare(a.file, b.file),
  );
}

function forumsOf(names: readonly string[], { archive, register, texts }: Question): Set<string> | undefined {
  if (names.length === 0) return undefined;
  const { forums } = directoryOf(archive, register);
  return new Set(names.map((name) => chooseName(name, forums.all, { option: "--forum", texts })));
}

/** Why files that were named are no minutes that anybody could read. */
export function unreadIn({ context: { selection }, archive }: Question): Diagnostic[] {
  const read = new Set(archive.minutes.map(({ file }) => file));
  return archive.diagnostics.filter(
    ({ file, severity }) =>
      severity === "error" && !read.has(file) && selection.length > 0 && isIn(file, selection),
  );
}

function nothingToExport([first]: readonly Minutes[], { context, texts }: Question): UserError {
  const { exporting } = texts;
  return new UserError(first ? exporting.notHeld({ file: context.shown(first.file) }) : exporting.nothing);
}
