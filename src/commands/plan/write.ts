import { readText } from "../../archive/read-text.ts";
import {
  encodeText,
  formatFlow,
  newlineOf,
  readConfig,
  sameValue,
  setConfigFields,
} from "../../format/index.ts";
import { describeProblem } from "../../language/problem-texts.ts";
import { shortFormsIn } from "../../minutes/short-forms.ts";
import { configFile } from "../../model/layout.ts";
import { type UpcomingMeeting, upcomingMeetingShape } from "../../model/meeting.ts";
import { forumOf } from "../../model/names.ts";
import { compare } from "../../model/order.ts";
import type { Problem } from "../../model/problem.ts";
import { applyEdits, type TextEdit } from "../../model/text-edit.ts";
import { type Context, UserError } from "../context.ts";

/** A daily one for two years and a half; more would soon be more than `klubba.yaml` may hold. */
const writtenAtMost = 1000;

/**
 * Writes meetings into a forum's plan in `klubba.yaml`, as the file stands when its lock is held: each before the
 * first one of a later day; everything else stays byte for byte. What somebody has planned meanwhile under the same
 * id is not planned twice.
 * @returns how many were written
 * @throws UserError where the file's form does not allow it, and for more meetings than anybody plans
 */
export async function writePlan(
  context: Context,
  forum: string,
  meetings: readonly UpcomingMeeting[],
): Promise<number> {
  const { store, texts } = context;
  if (meetings.length > writtenAtMost)
    throw new UserError(texts.planning.tooMany({ count: meetings.length, limit: writtenAtMost }));
  let count = 0;
  await store.append(configFile, () => {
    const decoded = readText(store, configFile);
    if ("code" in decoded) throw refusal(context, decoded);
    const { text, bom } = decoded;
    const planned = plannedIn(text, forum);
    const ids = new Set(planned.map(({ id }) => id));
    const fresh = meetings.filter(({ id }) => !ids.has(id));
    count = fresh.length;
    if (count === 0) return "";
    const edits = added(text, forum, { planned, fresh });
    if (!Array.isArray(edits)) throw refusal(context, edits);
    const changed = encodeText({ text: applyEdits(text, edits), bom });
    if (store.replace(configFile, encodeText(decoded), changed)) return "";
    throw new UserError(texts.errors.changedMeanwhile({ file: context.shown(configFile) }), 4);
  });
  return count;
}

const shortForms = shortFormsIn(undefined, undefined);

function plannedIn(text: string, forum: string): UpcomingMeeting[] {
  const { value } = readConfig({ file: configFile, text }, shortForms);
  return forumOf(value, forum)?.planned ?? [];
}

interface Plan {
  planned: readonly UpcomingMeeting[];
  fresh: readonly UpcomingMeeting[];
}

/** Each item that is added at the end is an edit of its own, which reads the file twice. */
const appendedAtMost = 50;

/** A list with something in it that cannot be read only grows at its end: what is not understood stays. */
function added(text: string, forum: string, { planned, fresh }: Plan): TextEdit[] | Problem {
  const path = ["forums", forum, "planned"];
  const value = inOrder(planned, fresh);
  const edits = setConfigFields(text, [{ path, value }], shortForms);
  if (Array.isArray(edits) && planned.length === 0) return asLines(text, edits, { forum, value });
  if (Array.isArray(edits) && keepsLines(text, applyEdits(text, edits))) return edits;
  if (!Array.isArray(edits) && fresh.length > appendedAtMost) return edits;
  const appended = fresh.map((append) => ({ path, append }));
  return setConfigFields(text, appended, shortForms);
}

/** A first plan has a line a meeting, as people write it; where that cannot be done it stays as it is. */
function asLines(
  text: string,
  edits: TextEdit[],
  { forum, value }: { forum: string; value: readonly UpcomingMeeting[] },
): TextEdit[] {
  const [edit] = edits;
  const dash = edit?.text.indexOf("- ") ?? -1;
  if (!edit || edits.length > 1 || dash < 0) return edits;
  const head = edit.text.slice(0, dash);
  const indent = /[^\r\n]*$/.exec(head)?.[0] ?? "";
  const items = value.map((meeting) => `- ${formatFlow(meeting, upcomingMeetingShape)}`);
  const end = edit.text.endsWith("\n") ? newlineOf(edit.text) : "";
  const lines = [{ ...edit, text: head + items.join(newlineOf(edit.text) + indent) + end }];
  return sameValue(plannedIn(applyEdits(text, lines), forum), value) ? lines : edits;
}

/** True where only new text has come in: every line that was there still is, in its order. */
function keepsLines(before: string, after: string): boolean {
  const lines = after.split("\n");
  let at = 0;
  return before.split("\n").every((line) => {
    while (at < lines.length && lines[at] !== line) at++;
    return at++ < lines.length;
  });
}

function inOrder(planned: readonly UpcomingMeeting[], fresh: readonly UpcomingMeeting[]): UpcomingMeeting[] {
  const list = [...planned];
  for (const meeting of fresh.toSorted((a, b) => compare(a.date ?? "", b.date ?? ""))) {
    const at = list.findIndex(({ date }) => date !== undefined && date > (meeting.date ?? ""));
    list.splice(at < 0 ? list.length : at, 0, meeting);
  }
  return list;
}

function refusal({ shown, texts }: Context, problem: Problem): UserError {
  const reason = describeProblem(problem, texts.problems).message;
  return new UserError(texts.planning.notEditable({ file: shown(configFile), reason }));
}
