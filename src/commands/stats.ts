import { languageTags, loadTexts } from "../language/load.ts";
import { unaccented } from "../model/names.ts";
import { nearest } from "../model/nearest.ts";
import { csv, type Plain } from "../output/csv.ts";
import { json } from "../output/json.ts";
import { type Context, type Run, UserError } from "./context.ts";
import { chooseName } from "./list/choose-name.ts";
import { ask, type Question } from "./list/question.ts";
import { say } from "./say.ts";
import { type AttendanceCount, type CountOptions, countAttendance } from "./stats/count.ts";
import { officeRecords, organisationRecords, personRecords, quorumRecords } from "./stats/records.ts";
import { attendanceScreen, type Way, ways } from "./stats/screen.ts";

interface StatsOptions extends CountOptions {
  subject: string | undefined;
  by: string | undefined;
  asOf: string | undefined;
  json: boolean;
  csv: boolean;
}

/** Counts: who was there over a period, by person, organisation and item. */
export const run: Run<StatsOptions> = async (options, context) => {
  const { texts } = context;
  if (options.json && options.csv) throw new UserError(texts.lists.bothForms);
  await requireAttendance(options.subject, context);
  const way = options.by === undefined ? undefined : wayCalled(options.by, context);
  const question = await ask(context, options);
  const count = countAttendance(options, question);
  const { diagnostics } = question;
  const records = recordsOf(way ?? "person", count, question);
  if (options.json) return { out: json(records.all), diagnostics };
  if (options.csv) return { out: csv(records.names, records.all), diagnostics };
  const notes = say(context, notesFor(count, question));
  if (count.meetings.length === 0) return { notes, diagnostics };
  return { out: attendanceScreen(count, way, question), notes, diagnostics };
};

/** Attendance, in any language, is what there is to count; another word is refused rather than answered with it. */
async function requireAttendance(subject: string | undefined, { texts }: Context): Promise<void> {
  if (subject === undefined) return;
  const all = await Promise.all(languageTags.map(loadTexts));
  const words = all.map(({ attendance }) => attendance.subjects.attendance);
  if (words.some((word) => unaccented(word) === unaccented(subject))) return;
  const { subjects, unknownSubject } = texts.attendance;
  const known = Object.values(subjects).join(", ");
  throw new UserError(unknownSubject({ value: subject, known, nearest: nearest(subject, words) }));
}

function wayCalled(written: string, { texts }: Context): Way {
  const candidates = ways.map((way) => ({
    name: way,
    spellings: [way, texts.attendance.ways[way]],
    shown: texts.attendance.ways[way],
  }));
  const chosen = chooseName(written, candidates, { option: "--by", texts });
  return ways.find((way) => way === chosen) ?? "person";
}

function recordsOf(
  way: Way,
  count: AttendanceCount,
  question: Question,
): { names: readonly string[]; all: Record<string, Plain>[] } {
  if (way === "organisation") return organisationRecords(count);
  if (way === "quorum") return quorumRecords(count);
  return way === "office" ? officeRecords(count) : personRecords(count, question);
}

function notesFor({ meetings, untold }: AttendanceCount, { texts, archive, context }: Question): string[] {
  const { attendance, lists } = texts;
  if (archive.minutes.length === 0) return [lists.nothingRead];
  const files = untold.map(({ file }) => context.shown(file)).join(", ");
  return [
    ...(meetings.length === 0 ? [attendance.none] : []),
    ...(untold.length > 0 ? [attendance.untold({ count: untold.length, files })] : []),
  ];
}
