import { minutesMissing } from "../archive/calendar.ts";
import type { Depth } from "../archive/folded.ts";
import { csv } from "../output/csv.ts";
import { json } from "../output/json.ts";
import { type ChoiceOptions, type Chosen, choose } from "./calendar/choose.ts";
import { calendarText, type Todos } from "./calendar/file.ts";
import { monthGrid } from "./calendar/month.ts";
import { screenCalendar } from "./calendar/screen.ts";
import { writeCalendar } from "./calendar/write.ts";
import { type Outcome, type Run, UserError } from "./context.ts";
import { ask, type Question } from "./list/question.ts";
import { meetingNames, meetingRecord } from "./meetings.ts";

export interface CalendarOptions extends ChoiceOptions {
  asOf: string | undefined;
  /** Where to write an iCalendar file; `-` for standard output. */
  ics: string | undefined;
  /** Address of a calendar on a server. */
  push: string | undefined;
  /** A calendar file that is taken into a forum's plan; `-` for standard input. */
  import: string | undefined;
  /** Which of its events. */
  match: string[];
  write: boolean;
  /** Actions too. */
  todos: boolean;
  dryRun: boolean;
  json: boolean;
  csv: boolean;
}

/**
 * Shows the meetings to come month by month, cancelled ones too, writes them as a calendar file, or brings them to a
 * calendar on a server.
 */
export const run: Run<CalendarOptions> = async (options, context) => {
  if (options.import !== undefined) {
    const { importCalendar } = await import("./calendar/import.ts");
    return importCalendar({ ...options, file: options.import }, context);
  }
  const question = await ask(context, options, isOfComing(options) ? depthOf(options) : undefined);
  const { diagnostics } = question;
  refuseContradictions(options, question);
  const chosen = choose(options, question);
  const todos: Todos = options.todos ? (options.all ? "all" : "open") : "none";
  if (options.push !== undefined) {
    const { pushCalendar } = await import("./calendar/push.ts");
    return pushCalendar(chosen, { url: options.push, todos, dryRun: options.dryRun }, question);
  }
  if (options.ics === undefined) return { ...show(chosen, options, question), diagnostics };
  const written = await calendarText(chosen, todos, question);
  if (options.ics === "-") return { out: written.text, diagnostics };
  const count = chosen.meetings.length;
  const notes = writeCalendar(written.text, { path: options.ics, count, todos: written.todos }, context);
  return { notes, diagnostics };
};

/** True where no meeting of the past is asked for, and nobody by name. */
function isOfComing({ all, person, since, until, month }: CalendarOptions): boolean {
  return !all && [person, since, until, month].every((given) => given === undefined);
}

/** How often an action has changed, and whether it is for the public, the minutes and the journal tell. */
function depthOf({ todos, push }: CalendarOptions): Depth {
  return todos || push !== undefined ? "records" : "lists";
}

function refuseContradictions(options: CalendarOptions, { texts }: Question): void {
  const { ics, push, todos, dryRun } = options;
  const forms = [options.json, options.csv, ics !== undefined, push !== undefined];
  if (forms.filter(Boolean).length > 1) throw new UserError(texts.calendar.oneForm);
  if (options.write || options.match.length > 0) throw new UserError(texts.planning.ics.writeAlone);
  if (todos && ics === undefined && push === undefined) throw new UserError(texts.calendar.todosWhere);
  if (dryRun && push === undefined) throw new UserError(texts.calendar.dryRunWhere);
}

function show(chosen: Chosen, options: CalendarOptions, question: Question): Outcome {
  const { register, asOf } = question;
  const { meetings, since, month } = chosen;
  const missing = new Set(minutesMissing(register.meetings, asOf));
  const records = () =>
    meetings.map((one) => ({ ...meetingRecord(one, question), minutes_missing: missing.has(one) }));
  if (options.json) return { out: json(records()) };
  if (options.csv) return { out: csv(csvNames, records()) };
  const grid = month === undefined ? "" : monthGrid(month, meetings, question);
  if (meetings.length === 0) return { out: grid, notes: `${whyNone(chosen, options, question)}\n` };
  const past = since === undefined || since < asOf;
  const list = screenCalendar({ meetings, missing, past }, question);
  return { out: grid === "" ? list : `${grid}\n${list}` };
}

function whyNone({ person, filtered }: Chosen, { all }: CalendarOptions, question: Question): string {
  const { texts, archive, register } = question;
  const { none, nothingRead } = texts.lists;
  if (archive.minutes.length === 0 && register.meetings.length === 0) return nothingRead;
  if (person && !person.isMember) return texts.calendar.noMember({ name: person.name });
  return none.meetings[filtered ? "filtered" : all ? "all" : "open"];
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
