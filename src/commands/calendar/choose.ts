import type { ActionState, MeetingState } from "../../archive/register.ts";
import { type Day, startOf } from "../../model/day.ts";
import { UserError } from "../context.ts";
import { periodOf } from "../list/day-option.ts";
import { directoryOf } from "../list/directory.ts";
import { isIn } from "../list/filter.ts";
import type { Question } from "../list/question.ts";
import { readWanted } from "../list/wanted.ts";
import { type Person, personCalled } from "./person.ts";

export interface ChoiceOptions {
  /** The past too. */
  all: boolean;
  forum: string[];
  person: string | undefined;
  since: string | undefined;
  until: string | undefined;
  /** "" for the month of the day asked about. */
  month: string | undefined;
}

/** What was asked for, and what of the archive that is. */
export interface Chosen {
  meetings: MeetingState[];
  /** Those of the same forums, or person, whatever their days. */
  inScope: MeetingState[];
  /** The actions of the same forums, or person. */
  actions: ActionState[];
  /** The first day asked for; undefined for the beginning. */
  since: Day | undefined;
  person: Person | undefined;
  /** `2025-05` where one month was asked for. */
  month: string | undefined;
  filtered: boolean;
}

/** @throws UserError for a value that names nothing, or a day that is none */
export function choose(options: ChoiceOptions, question: Question): Chosen {
  const { archive, register, asOf } = question;
  const month = monthAsked(options, question);
  const period = month === undefined ? options : { since: month, until: month };
  const directory = directoryOf(archive, register);
  const vocabulary = { kinds: {}, statuses: {} };
  const wanted = readWanted({ forum: options.forum, ...period }, question, { directory, vocabulary });
  const person = options.person === undefined ? undefined : personCalled(options.person, question, directory);
  const since = wanted.since ?? (options.all ? undefined : asOf);
  const isWanted = (forum: string, file: string) =>
    (wanted.forum === undefined || wanted.forum.has(forum)) && isIn(file, wanted.paths);
  const inScope = register.meetings.filter(
    (meeting) =>
      isWanted(meeting.forum, meeting.file ?? meeting.source.file) && (person?.belongs(meeting) ?? true),
  );
  return {
    meetings: inScope.filter(
      ({ date, end_date = date }) =>
        (since === undefined || end_date >= since) && (wanted.until === undefined || date <= wanted.until),
    ),
    inScope,
    // Few calendars show them.
    get actions() {
      return register.actions.filter(
        ({ forum, file, owner }) =>
          isWanted(forum, file) && (person === undefined || owner.some((name) => person.isMe(name, file))),
      );
    },
    since,
    person,
    month,
    filtered:
      options.forum.length > 0 || person !== undefined || (period.since ?? period.until) !== undefined,
  };
}

function monthAsked({ month, since, until, all }: ChoiceOptions, question: Question): string | undefined {
  if (month === undefined) return undefined;
  const { texts, asOf: today } = question;
  if (all || (since ?? until) !== undefined) throw new UserError(texts.calendar.onePeriod);
  if (month === "") return today.slice(0, 7);
  const period = periodOf(month, { today, texts });
  if (period === undefined) throw new UserError(texts.calendar.notAMonth({ value: month }));
  return startOf(period).slice(0, 7);
}
