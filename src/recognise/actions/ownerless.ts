import type { Action } from "../../model/meeting.ts";
import { withoutGaps } from "../../model/records.ts";
import type { Context } from "../context.ts";
import { anywhere, exactly, fragment, opening, whole } from "../forms.ts";
import { deadlineIn, dueIn, isAhead, isMeetingOrDue } from "../time-phrases.ts";
import { ownersAfter } from "./owner.ts";
import { findVerbs, isRequest } from "./verbs.ts";

/** "Underlaget skickas ut av Siv Ek", "Materialet skickas ut före nästa möte": it is said who or when. */
export function passiveIn(text: string, context: Context): Action | undefined {
  const { actions } = context.words;
  if (opening(actions.arranged).test(text)) return arrangedIn(text, context);
  const verb = findVerbs(text, actions).find(({ kind }) => kind === "passives" || kind === "carried");
  if (!verb || verb.start === 0 || opening(actions.condition).test(text)) return undefined;
  if (
    anywhere`${actions.notWork}|${actions.habits}`.test(text) ||
    isRelative(text.slice(0, verb.start), context)
  )
    return undefined;
  const behind = text.slice(verb.end);
  const by = fragment`^.{0,60}? (?:${actions.by}) (?=\\S)`.exec(behind)?.[0].length;
  const agent = by === undefined ? undefined : ownersAfter(behind.slice(by), context);
  const due = deadlineIn(behind, context);
  const ahead = due !== undefined && (isMeetingOrDue(behind, due, context) || isAhead(due));
  if (verb.kind === "passives" && !agent && !ahead && !isPlanned(text.slice(0, verb.start), context))
    return undefined;
  return withoutGaps({ owner: agent?.names, task: text, due: due?.text });
}

/** "Svar till Siv senast fredag": whoever has one is to give it. */
export function awaitedIn(text: string, context: Context): Action | undefined {
  const when = whole(context.words.actions.awaited).exec(text)?.groups?.["when"];
  const due = when === undefined ? undefined : deadlineIn(when, context);
  return due && { task: text, due: due.text };
}

/** "Alla meddelar sin frånvaro före 15 maj": whatever each is to do by a day. */
export function boundIn(text: string, context: Context): Action | undefined {
  const { actions, decisions, followUps } = context.words;
  const form = whole`(?<owner>${actions.everyone}) (?<task>(?:${actions.present}) .+)`;
  const { owner, task } = form.exec(text)?.groups ?? {};
  const due = task === undefined ? undefined : dueIn(task, context);
  if (owner === undefined || task === undefined || due === undefined) return undefined;
  if (anywhere`${actions.habits}|${actions.notWork}|${decisions.earlier}`.test(text)) return undefined;
  // "Övriga två kvarstår till nästa möte", "Alla kommuner har svarat"
  if (opening`(?:${followUps.bareReturns})`.test(task)) return undefined;
  if (anywhere(decisions.notSubject).test(task.split(" ", 2).join(" "))) return undefined;
  return { owner: [owner], task, due: due.text };
}

/** "Enkäten ska skickas ut": what becomes of a thing that is named; not "hur den ska skickas ut". */
function isPlanned(before: string, { words }: Context): boolean {
  const { planned, adverbs, asked } = words.actions;
  const helper = fragment` (?:${planned})(?: (?:${adverbs}))* $`.exec(before);
  if (!helper) return false;
  const subject = before.slice(0, helper.index);
  return !anywhere(asked).test(subject) && !whole(words.meetings.noEvent).test(subject);
}

/** "Kontakt tas med Alby kommun." */
function arrangedIn(text: string, context: Context): Action | undefined {
  const { actions } = context.words;
  if (anywhere`${actions.notWork}|${actions.habits}`.test(text)) return undefined;
  const by = fragment`^.{0,120}? (?:${actions.by}) (?=\\S)`.exec(text)?.[0].length;
  const agent = by === undefined ? undefined : ownersAfter(text.slice(by), context);
  return withoutGaps({ owner: agent?.names, task: text, due: deadlineIn(text, context)?.text });
}

/** In a clause on something else; "kommer att" opens none. */
function isRelative(before: string, { words }: Context): boolean {
  const { relative, shall } = words.actions;
  return anywhere(relative).test(before.replace(fragment` (?:${shall})(?: \\S+)? *$`, ""));
}

/** What all are asked to do: "Skicka gärna synpunkter", also behind a dash or colon. */
export function requestIn(text: string, context: Context): Action | undefined {
  const { actions } = context.words;
  if (anywhere(actions.offers).test(text)) return undefined;
  for (const { index, 0: sign } of [{ index: 0, 0: "" }, ...text.matchAll(/ [–-] |[:;] /g)]) {
    const task = text.slice(index + sign.length);
    if (!isRequest(task, actions)) continue;
    const due = deadlineIn(task, context);
    if (due || isKind(task, context)) return withoutGaps({ task, due: due?.text });
  }
  return undefined;
}

function isKind(task: string, { words }: Context): boolean {
  return exactly`(?:^| )(?:${words.actions.kindly})(?= |[.,!]|$)`.test(task);
}
