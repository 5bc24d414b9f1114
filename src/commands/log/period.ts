import { lastMeetingBefore, type Stretch } from "../../archive/log.ts";
import { type View, viewOn } from "../../archive/view.ts";
import { longDay } from "../../language/long-days.ts";
import type { Day } from "../../model/day.ts";
import { UserError } from "../context.ts";
import { chooseName } from "../list/choose-name.ts";
import { readDay } from "../list/day-option.ts";
import { directoryOf } from "../list/directory.ts";
import { forumName, type Question } from "../list/question.ts";

export interface PeriodOptions {
  forum: string[];
  since: string | undefined;
  until: string | undefined;
}

/** The days that are told of one forum. */
export interface ForumPeriod extends Stretch {
  forum: string;
  /** True where they begin with the forum's last meeting. */
  sinceMeeting: boolean;
}

/**
 * The forums asked for and their days. A forum that has never met is told of from the beginning, unless it was named.
 * @throws UserError for a forum or a day that is none, or days in the wrong order
 */
export function periodsOf(options: PeriodOptions, question: Question): ForumPeriod[] {
  const { archive, register, texts, asOf: today } = question;
  const { forums } = directoryOf(archive, register);
  const wanted = options.forum.map((one) => chooseName(one, forums.all, { option: "--forum", texts }));
  const until =
    options.until === undefined
      ? today
      : readDay(options.until, { option: "--until", end: true, today, texts });
  const since = sinceAsked(options, question);
  if (since !== undefined && since > until)
    throw new UserError(texts.log.wrongOrder(inWords({ since, until }, question)));
  const view = viewOn(archive, today);
  const keys = register.forums.map(({ key }) => key);
  const chosen = wanted.length === 0 ? keys : keys.filter((key) => wanted.includes(key));
  return chosen.map((forum) =>
    since === undefined
      ? fromLastMeeting(forum, until, { view, named: wanted.length > 0, question })
      : { forum, since, until, sinceMeeting: false },
  );
}

/** "30 maj 2025" for each of the two days. */
export function inWords({ since, until }: Stretch, { texts }: Question): { since: string; until: string } {
  const day = (one: Day) => (one === "" ? "" : longDay(one, "", texts));
  return { since: day(since), until: day(until) };
}

/** Undefined for the last meeting, which each forum has its own of. */
function sinceAsked({ since }: PeriodOptions, { texts, asOf: today }: Question): Day | undefined {
  if (since === undefined || texts.log.lastMeeting.includes(since.trim().toLowerCase())) return undefined;
  return readDay(since, { option: "--since", end: false, today, texts });
}

function fromLastMeeting(
  forum: string,
  until: Day,
  { view, named, question }: { view: View; named: boolean; question: Question },
): ForumPeriod {
  const since = lastMeetingBefore(view, forum, until);
  if (since === undefined && named)
    throw new UserError(question.texts.log.noMeeting({ forum: forumName(question, forum) }));
  return { forum, since: since ?? "", until, sinceMeeting: since !== undefined };
}
