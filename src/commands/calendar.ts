import { minutesMissing } from "../archive/calendar.ts";
import type { MeetingState } from "../archive/register.ts";
import type { Day } from "../model/day.ts";
import { csv } from "../output/csv.ts";
import { json } from "../output/json.ts";
import { calendarText } from "./calendar/file.ts";
import { screenCalendar } from "./calendar/screen.ts";
import { writeCalendar } from "./calendar/write.ts";
import { type Outcome, type Run, UserError } from "./context.ts";
import { directoryOf } from "./list/directory.ts";
import { isIn } from "./list/filter.ts";
import { ask, type Question } from "./list/question.ts";
import { readWanted } from "./list/wanted.ts";
import { meetingNames, meetingRecord } from "./meetings.ts";

export interface CalendarOptions {
  /** The past too. */
  all: boolean;
  forum: string[];
  asOf: string | undefined;
  since: string | undefined;
  until: string | undefined;
  /** Where to write an iCalendar file; `-` for standard output. */
  ics: string | undefined;
  json: boolean;
  csv: boolean;
}

/** Shows the meetings to come month by month, cancelled ones too, or writes them as a calendar file. */
export const run: Run<CalendarOptions> = async (options, context) => {
  const question = ask(context, options);
  const { texts, diagnostics } = question;
  if ([options.json, options.csv, options.ics !== undefined].filter(Boolean).length > 1) {
    throw new UserError(texts.calendar.oneForm);
  }
  const chosen = choose(options, question);
  if (options.ics === undefined) return { ...show(chosen, options, question), diagnostics };
  const text = await calendarText(chosen.meetings, question);
  if (options.ics === "-") return { out: text, diagnostics };
  const notes = writeCalendar(text, { path: options.ics, count: chosen.meetings.length }, context);
  return { notes, diagnostics };
};

interface Chosen {
  meetings: MeetingState[];
  /** The first day asked for; undefined for the beginning. */
  since: Day | undefined;
  filtered: boolean;
}

function choose(options: CalendarOptions, question: Question): Chosen {
  const { archive, register, asOf } = question;
  const directory = directoryOf(archive, register);
  const wanted = readWanted(options, question, { directory, vocabulary: { kinds: {}, statuses: {} } });
  const since = wanted.since ?? (options.all ? undefined : asOf);
  const meetings = register.meetings.filter(
    ({ forum, date, end_date = date, file, source }) =>
      (since === undefined || end_date >= since) &&
      (wanted.until === undefined || date <= wanted.until) &&
      (wanted.forum === undefined || wanted.forum.has(forum)) &&
      isIn(file ?? source.file, wanted.paths),
  );
  const filtered = options.forum.length > 0 || (options.since ?? options.until) !== undefined;
  return { meetings, since, filtered };
}

function show({ meetings, since, filtered }: Chosen, options: CalendarOptions, question: Question): Outcome {
  const { register, asOf, texts, archive } = question;
  const missing = new Set(minutesMissing(register.meetings, asOf));
  const records = () =>
    meetings.map((one) => ({ ...meetingRecord(one, question), minutes_missing: missing.has(one) }));
  if (options.json) return { out: json(records()) };
  if (options.csv) return { out: csv(csvNames, records()) };
  if (meetings.length > 0) {
    const past = since === undefined || since < asOf;
    return { out: screenCalendar({ meetings, missing, past }, question) };
  }
  const { none, nothingRead } = texts.lists;
  const nothing = archive.minutes.length === 0 && register.meetings.length === 0;
  const why = none.meetings[filtered ? "filtered" : options.all ? "all" : "open"];
  return { notes: `${nothing ? nothingRead : why}\n` };
}

const csvNames = [
  ...meetingNames,
  "moved_from",
  "sequence",
  "minutes_status",
  "minutes_missing",
  "file",
  "line",
];
