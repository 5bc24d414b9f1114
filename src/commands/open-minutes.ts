import { readText } from "../archive/read-text.ts";
import { encodeText } from "../format/index.ts";
import { describeProblem } from "../language/problem-texts.ts";
import { readMinutes } from "../minutes/read-minutes.ts";
import { checkSeals, keepsSeals } from "../minutes/seal/check-seals.ts";
import { daysBetween } from "../model/day.ts";
import { minutesFolder } from "../model/layout.ts";
import type { Minutes } from "../model/minutes.ts";
import type { Problem } from "../model/problem.ts";
import { UserError } from "./context.ts";
import type { Desk } from "./desk.ts";
import { saveText } from "./save-text.ts";

/** A minutes file that is to be changed. */
export interface OpenMinutes {
  minutes: Minutes;
  /** Without byte order mark. */
  text: string;
  bom: boolean;
}

/**
 * The minutes that were named on the command line, else the draft whose day is nearest to today.
 * @throws UserError where there are none, or they can't be read
 */
export function openMinutes(desk: Desk, { orNearest }: { orNearest: boolean }): OpenMinutes {
  const { archive, context, texts } = desk;
  const [named] = context.selection;
  if (named === undefined && !orNearest) {
    throw new UserError(
      texts.errors.missingFlag({
        what: texts.secretary.whichFile,
        flag: texts.commands.arguments.file.value,
        known: "",
      }),
    );
  }
  if (named !== undefined) refuseElsewhere(desk, named);
  const minutes =
    named === undefined ? nearestDraft(desk) : archive.minutes.find(({ file }) => file === named);
  if (!minutes) throw named === undefined ? new UserError(texts.secretary.noDraft) : unreadable(desk, named);
  const decoded = readText(context.store, minutes.file);
  if ("code" in decoded) throw unreadable(desk, minutes.file);
  // Read anew: since the archive was read, somebody may have saved the file, and records must fit the text.
  const source = { file: minutes.file, text: decoded.text };
  const now = readMinutes(source, { config: archive.config, plain: !context.hasConfig }).minutes;
  if (!now) throw unreadable(desk, minutes.file);
  return { minutes: now, ...decoded };
}

/**
 * What is sealed stays as it is, whoever writes.
 * @throws UserError where the new text would break a seal that holds
 */
export function refuseBreaking(
  { context, texts }: Pick<Desk, "context" | "texts">,
  { file, before, after }: { file: string; before: string; after: string },
): void {
  if (keepsSeals(before, after)) return;
  const state = checkSeals(file, before);
  const holds = state.type === "sealed" && state.seals.every((one) => one.holds);
  const words = { file: context.shown(file) };
  throw new UserError(holds ? texts.seals.wouldBreak(words) : texts.seals.staysBroken(words));
}

/**
 * Writes the file anew where its text has changed; answers whether it has.
 * @throws UserError where somebody else has changed the file since it was opened, or that would change what is sealed
 */
export async function saveMinutes(
  desk: Desk,
  { minutes, text, bom }: OpenMinutes,
  changed: string,
): Promise<boolean> {
  if (changed === text) return false;
  refuseBreaking(desk, { file: minutes.file, before: text, after: changed });
  const change = { from: encodeText({ text, bom }), to: encodeText({ text: changed, bom }) };
  await saveText(desk.context, minutes.file, change);
  return true;
}

function nearestDraft({ archive, today }: Desk): Minutes | undefined {
  const away = ({ meeting }: Minutes) => Math.abs(daysBetween(meeting.date ?? "1000-01-01", today));
  return archive.minutes
    .filter(({ status }) => status === "draft")
    .toSorted((a, b) => away(a) - away(b) || (a.id < b.id ? 1 : -1))[0];
}

/** What lies elsewhere is read where it is named, and nowhere else: nobody would see what was decided there. */
function refuseElsewhere({ context, texts }: Desk, file: string): void {
  const read = context.store.read(file);
  if ("code" in read || file.startsWith(`${minutesFolder}/`)) return;
  const isMarkdown = /\.(?:md|markdown)$/i.test(file);
  const words = {
    file: context.shown(file),
    path: context.shown(file),
    folder: context.shown(minutesFolder),
  };
  throw new UserError(isMarkdown ? texts.errors.outsideMinutes(words) : texts.errors.notMinutes(words));
}

function unreadable({ archive, context, texts }: Desk, file: string): UserError {
  const found = archive.diagnostics.find((one) => one.file === file && one.severity === "error");
  const problem = found?.problem ?? reasonFor(context, file);
  const { message, help } = describeProblem(problem, texts.problems);
  const { line, column } = found?.position ?? { line: 1, column: 1 };
  return new UserError(`${context.shown(file)}:${line}:${column}: ${message}\n  ${help}`, 3);
}

/** Why no minutes were read from a file of which nothing else was said: it is a folder, or is not there. */
function reasonFor({ store }: Desk["context"], file: string): Problem {
  const read = store.read(file);
  return "code" in read ? read : { code: "unreadable", reason: "missing" };
}
