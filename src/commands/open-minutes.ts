import { readText } from "../archive/read-text.ts";
import { encodeText } from "../format/index.ts";
import { describeProblem } from "../language/problem-texts.ts";
import { readMinutes } from "../minutes/read-minutes.ts";
import { keepsSeals } from "../minutes/seal/check-seals.ts";
import { daysBetween } from "../model/day.ts";
import type { Minutes } from "../model/minutes.ts";
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
  if (!keepsSeals(before, after)) throw new UserError(texts.seals.wouldBreak({ file: context.shown(file) }));
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

function unreadable({ archive, context, texts }: Desk, file: string): UserError {
  const found = archive.diagnostics.find((one) => one.file === file && one.severity === "error");
  const problem = found?.problem ?? { code: "unreadable", reason: "missing" };
  const { message, help } = describeProblem(problem, texts.problems);
  const { line, column } = found?.position ?? { line: 1, column: 1 };
  return new UserError(`${context.shown(file)}:${line}:${column}: ${message}\n  ${help}`, 3);
}
