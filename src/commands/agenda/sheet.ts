import { ReferenceIndex } from "../../archive/references.ts";
import type { MeetingState, Register, ReturnState } from "../../archive/register.ts";
import { addDays, type Day } from "../../model/day.ts";
import type { Minutes } from "../../model/minutes.ts";
import { forumOf } from "../../model/names.ts";
import { type Context, UserError } from "../context.ts";
import type { Desk } from "../desk.ts";
import { readMeetingDay } from "../journal/days.ts";
import { lookupIn } from "../list/lookup.ts";
import { ask, type Question } from "../list/question.ts";
import { chooseAgenda } from "../new/choose-agenda.ts";
import { type NumberedItem, numberItems } from "../new/number.ts";
import { ownTexts } from "../new/own-texts.ts";
import type { ProposedItem } from "../new/propose.ts";
import { type Spot, spotOf } from "../new/where.ts";
import { timeZoneOf } from "../today.ts";
import { forumAsked } from "./forum.ts";
import type { AgendaCommandOptions } from "./options.ts";
import { isExtraordinary, proposalFor, registerFor } from "./proposal.ts";

/** The agenda of one meeting, and all that is needed to show or write it. */
export interface AgendaSheet {
  question: Question;
  /** The day asked about, where the agenda shows what was known on another. */
  today: Day;
  desk: Desk;
  forum: string;
  /** The forum as a person types it, as short as can be. */
  name: string;
  date: Day;
  spot: Spot;
  /** The meeting as the calendar has it, if it is known there. */
  meeting: MeetingState | undefined;
  /** Everything that belongs on the agenda, before anybody chose. */
  proposed: readonly ProposedItem[];
  items: readonly NumberedItem[];
  /** What is open and belongs to this forum, but not to this meeting. */
  later: readonly ReturnState[];
}

/** Makes the agenda that was asked for; on a terminal it asks only where it is to be written. */
export async function agendaSheet(options: AgendaCommandOptions, context: Context): Promise<AgendaSheet> {
  const first = await ask(context, options);
  const forum = await forumAsked(first, options.forum);
  const date = dayOf(options, first, forum);
  const { archive } = first;
  const spot = spotOf({ forum, date, archive, register: first.register });
  const question = await onDay(context, options, { first, forum, date, existing: spot.existing });
  const desk = deskOf(question);
  const { register: found } = question;
  const proposed = proposalFor({
    forum,
    date,
    archive,
    register: found,
    own: await ownTexts(desk),
    existing: spot.existing,
    extraordinary: isExtraordinary(found, { forum, date }),
    added: options.item,
  });
  const quiet = options.write ? desk : { ...desk, context: unasked(context) };
  const numbering = forumOf(archive.config, forum)?.numbering;
  const others = archive.minutes.filter(({ id }) => id !== spot.id);
  const numbered = (items: readonly ProposedItem[]) =>
    isWritten(spot.existing)
      ? asWritten(items)
      : numberItems(items, { forum, date, numbering, minutes: others });
  const chosen = await chooseAgenda(quiet, numbered(proposed), options);
  return {
    question,
    today: first.asOf,
    desk,
    forum,
    name: forumOf(archive.config, forum)?.prefix ?? forum,
    date,
    spot,
    meeting: first.register.meetings.find(({ id }) => id === spot.id),
    proposed,
    items: numbered(chosen),
    later: laterIn(found, forum, proposed),
  };
}

/** The day given, else that of the forum's next meeting. @throws UserError where neither is known */
function dayOf({ date }: AgendaCommandOptions, { register, texts, asOf }: Question, forum: string): Day {
  if (date !== undefined) {
    const day = readMeetingDay(date, { option: "--date", today: asOf, texts });
    return dayNow(
      day,
      register.meetings.filter((one) => one.forum === forum),
    );
  }
  const state = register.forums.find(({ key }) => key === forum);
  if (state?.next) return state.next.date;
  throw new UserError(texts.agendas.noMeeting({ forum: state?.name ?? forum }));
}

/** A meeting that has been moved is known by the day it had, too, unless another one is held on it. */
function dayNow(day: Day, meetings: readonly MeetingState[]): Day {
  if (meetings.some(({ date }) => date === day)) return day;
  return meetings.find(({ moved_from }) => moved_from.includes(day))?.date ?? day;
}

/** An agenda of the past is what was known on its day; of minutes that are written, on the day before. */
async function onDay(
  context: Context,
  options: AgendaCommandOptions,
  asked: { first: Question; forum: string; date: Day; existing: Minutes | undefined },
): Promise<Question> {
  const { first, forum, date, existing } = asked;
  const past =
    isWritten(existing) && date <= first.asOf ? addDays(date, -1) : date < first.asOf ? date : undefined;
  const asOf = options.asOf === undefined ? past : undefined;
  const question = asOf === undefined ? first : await ask(context, { asOf });
  const found = registerFor(first.archive, question.register, { forum, date });
  return { ...question, register: found, lookup: lookupIn(first.archive, found) };
}

function isWritten(existing: Minutes | undefined): boolean {
  return existing !== undefined && existing.status !== "planned" && existing.status !== "draft";
}

/** Items of written minutes have their numbers; what should have been there comes after them. */
function asWritten(items: readonly ProposedItem[]): NumberedItem[] {
  let last = 0;
  return items.map((item) => {
    const number = item.record?.number ?? String(last + 1);
    last = Math.max(last, parseInt(number, 10) || 0);
    return { ...item, number };
  });
}

function deskOf({ context, texts, archive, register, asOf }: Question): Desk {
  const meetings = register.meetings.map(({ id }) => id);
  const references = new ReferenceIndex(archive, meetings);
  return { context, texts, archive, register, references, today: asOf, timeZone: timeZoneOf(archive.config) };
}

/** Whoever only looks is not asked. */
function unasked(context: Context): Context {
  return { ...context, terminal: { ...context.terminal, interactive: false } };
}

function laterIn({ returns }: Register, forum: string, items: readonly ProposedItem[]): ReturnState[] {
  const shown = new Set(items.flatMap(({ matters }) => matters.flatMap(({ follows }) => follows)));
  return returns.filter(
    (one) => one.open && (one.outside ? one.forum : one.to) === forum && !shown.has(one.ref),
  );
}
