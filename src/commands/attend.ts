import { readMinutesHeader, sameValue, setMinutesFields } from "../format/index.ts";
import { shortDay } from "../language/days.ts";
import { describeProblem } from "../language/problem-texts.ts";
import { plainRecord } from "../minutes/plain-record.ts";
import { shortFormsIn } from "../minutes/short-forms.ts";
import { forumOf } from "../model/names.ts";
import { applyEdits } from "../model/text-edit.ts";
import { missing } from "./asking.ts";
import { applyFlags } from "./attend/apply-flags.ts";
import { askAttendance } from "./attend/ask.ts";
import type { Attendance } from "./attend/attendance.ts";
import { type AttendOptions, saysWho } from "./attend/options.ts";
import { type People, peopleAt } from "./attend/people.ts";
import { quorumOf } from "./attend/quorum.ts";
import type { Run } from "./context.ts";
import { UserError } from "./context.ts";
import { type Desk, openDesk } from "./desk.ts";
import { rewrite } from "./import/rewrite.ts";
import { type OpenMinutes, openMinutes, refuseBreaking } from "./open-minutes.ts";
import { say } from "./say.ts";

/** Ticks who is there, as often as wanted: what is written about a person stays, only changed lines change. */
export const run: Run<AttendOptions> = async (options, context) => {
  const desk = await openDesk(context);
  const open = openMinutes(desk, { orNearest: true });
  refuseFrozen(desk, open);
  const before = attendanceIn(desk, open);
  const { forum, meeting } = open.minutes;
  const date = meeting.date ?? desk.today;
  const people = peopleAt(desk, { forum, date, attendees: before.attendees });
  const after = await changed(desk, { open, before, people }, options);
  const text = rewritten(desk, open, after);
  if (options.dryRun) return { out: text };
  const file = context.shown(open.minutes.file);
  const { saved, unchanged } = desk.texts.secretary;
  const isSaved = text !== open.text && (await save(desk, open, { before, after }));
  const said = isSaved ? saved({ file }) : unchanged({ file });
  return { notes: say(context, [said, ...summary(desk, open, { attendance: after, people })]) };
};

function refuseFrozen({ context, texts }: Desk, { minutes }: OpenMinutes): void {
  const { status } = minutes;
  if (status === "draft") return;
  const file = context.shown(minutes.file);
  if (status === "planned") throw new UserError(texts.secretary.notPlannedYet({ file }));
  throw new UserError(texts.secretary.frozen({ file, status: texts.vocabulary.minutesStatuses[status] }));
}

/** As the header says; where it says nothing, as the prose does. */
function attendanceIn({ archive }: Desk, { minutes, text }: OpenMinutes): Attendance {
  const { file, meeting } = minutes;
  const forms = shortFormsIn(archive.config.language, meeting.date);
  const { value } = readMinutesHeader({ file, text }, forms);
  return {
    attendees: value.attendees ?? meeting.attendees.map(plainRecord),
    absent: value.absent ?? (meeting.absent ?? []).map(plainRecord),
  };
}

async function changed(
  desk: Desk,
  { open, before, people }: { open: OpenMinutes; before: Attendance; people: People },
  options: AttendOptions,
): Promise<Attendance> {
  const { context, texts, archive, today } = desk;
  if (saysWho(options)) return applyFlags(desk, { attendance: before, people }, options);
  if (!context.terminal.interactive) {
    throw missing(context, texts.secretary.whoFlags, "--present, --absent, --all");
  }
  const { forum, meeting } = open.minutes;
  const day = shortDay(meeting.date ?? today, today, texts);
  const title = texts.secretary.whoIsThere({ forum: forumOf(archive.config, forum)?.name ?? forum, day });
  return askAttendance(desk, { attendance: before, people, title });
}

function rewritten(desk: Desk, { minutes, text }: OpenMinutes, after: Attendance): string {
  const { archive, texts } = desk;
  const lists = [
    { path: ["attendees"], value: after.attendees.length > 0 ? after.attendees : undefined },
    { path: ["absent"], value: after.absent.length > 0 ? after.absent : undefined },
  ];
  const forms = shortFormsIn(archive.config.language, minutes.meeting.date);
  const edits = setMinutesFields(text, lists, forms);
  if (!Array.isArray(edits)) throw new UserError(describeProblem(edits, texts.problems).message);
  const changed = applyEdits(text, edits);
  refuseBreaking(desk, { file: minutes.file, before: text, after: changed });
  return changed;
}

/**
 * Into the file as it is now: who takes notes in an editor may have saved it while the names were ticked.
 * @throws UserError where the names in it have been changed too
 */
async function save(
  desk: Desk,
  { minutes: { file } }: OpenMinutes,
  { before, after }: { before: Attendance; after: Attendance },
): Promise<boolean> {
  let known = false;
  const written = await rewrite(desk, file, (now) => {
    known = now.minutes.status === "draft" && sameValue(attendanceIn(desk, now), before);
    return known ? rewritten(desk, now, after) : undefined;
  });
  if (!known) throw new UserError(desk.texts.errors.changedMeanwhile({ file: desk.context.shown(file) }), 4);
  return written;
}

function summary(
  { archive, texts }: Desk,
  { minutes }: OpenMinutes,
  { attendance, people }: { attendance: Attendance; people: People },
): string[] {
  const { secretary } = texts;
  const { attendees, absent } = attendance;
  const counts = secretary.attendance({ present: attendees.length, absent: absent.length });
  const quorum = forumOf(archive.config, minutes.forum)?.quorum;
  if (quorum === undefined) return [counts];
  const found = quorumOf(attendance, { quorum, voters: people.voters }, people.own);
  if (!found) return [counts, secretary.quorumUnclear({ text: quorum })];
  return [counts, secretary.quorum({ ...found, reached: found.there >= found.needed })];
}
