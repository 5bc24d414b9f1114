import type { ScannedHeader } from "../format/index.ts";
import type { Config } from "../model/config.ts";
import { isDay } from "../model/day.ts";
import type { Meeting, MeetingStatus, Sourced } from "../model/meeting.ts";
import type { MeetingRecords, Minutes } from "../model/minutes.ts";
import { forumKeyOf, prefixOf } from "../model/names.ts";
import type { Diagnostic } from "../model/problem.ts";
import type { Recognised } from "../recognise/index.ts";
import { giveIds } from "./ids.ts";
import { datedApprovers } from "./seal/approvals.ts";
import { stemOf } from "./stem.ts";

/** How the folder at hand treats a file. */
export interface ReadingOptions {
  config: Config;
  /** True in a folder without `klubba.yaml`, where prose alone is minutes enough. */
  plain: boolean;
  /** What has been recognised in the same prose already, above which a header has been written since. */
  recognised?: Recognised | undefined;
}

/** What is known of the archive when a file is told whose minutes it is. */
export interface Identifying {
  config: Config;
  /** `forumKeyOf` in that configuration, where it is asked about many files. */
  forumKey?: (name: string) => string | undefined;
}

/** No minutes where the file can't be read; the diagnostics say why. */
export interface ReadMinutes {
  minutes?: Minutes;
  diagnostics: Diagnostic[];
}

/** What a minutes file says, before it is known which meeting's minutes they are. */
export interface Records {
  meeting: MeetingRecords;
  status: MeetingStatus;
  diagnostics: Diagnostic[];
}

/**
 * The lists of the front matter, each record with its line: its id's in the prose, else its own.
 * @param lines those of the ids in the prose
 */
export function frontRecords(
  header: Pick<ScannedHeader, "value" | "lineOf">,
  lines: ReadonlyMap<string, number>,
): MeetingRecords {
  const located = <R extends object>(records: readonly R[] | undefined) => placed(records, header, lines);
  const { value } = header;
  // A literal of all fields, which the compiler asks for: another object of so many takes ten times the room, and
  // Node 20 takes forty times as long over a literal that begins with a spread.
  const meeting: Complete<MeetingRecords> = {
    klubba: value.klubba,
    id: value.id,
    forum: value.forum,
    title: value.title,
    minutes: value.minutes,
    date: value.date,
    end_date: value.end_date,
    start_time: value.start_time,
    end_time: value.end_time,
    place: value.place,
    mode: value.mode,
    status: value.status,
    chair: value.chair,
    secretary: value.secretary,
    approvers: datedApprovers(value),
    source: value.source,
    source_sha256: value.source_sha256,
    seal: value.seal,
    attendees: located(value.attendees),
    absent: value.absent,
    vacancies: value.vacancies,
    agenda: numbered(located(value.agenda)),
    left_out: value.left_out,
    decisions: located(value.decisions),
    actions: located(value.actions),
    follow_ups: located(value.follow_ups),
    proposals: located(value.proposals),
    reported_decisions: located(value.reported_decisions),
    upcoming_meetings: located(value.upcoming_meetings),
    suggestions: located(value.suggestions),
  };
  return meeting;
}

function placed<R extends object>(
  records: readonly R[] = [],
  { lineOf }: Pick<ScannedHeader, "lineOf">,
  lines: ReadonlyMap<string, number>,
): Sourced<R>[] {
  for (const record of records) {
    // Records that have just been read are nobody else's: a copy of each would take as long as reading does.
    const read: Identified = record;
    const line = read.id === undefined ? undefined : lines.get(read.id);
    read.line = line ?? lineOf(record);
  }
  return [...records];
}

/** With every field, be it undefined. */
type Complete<R> = { [Name in keyof Required<R>]: R[Name] };

/** A record that has just been read. */
interface Identified {
  id?: string | undefined;
  line?: number | undefined;
}

/** An agenda without any numbers counts its items from 1. */
function numbered(agenda: MeetingRecords["agenda"]): MeetingRecords["agenda"] {
  if (agenda.some((item) => item.number !== undefined)) return agenda;
  return agenda.map((item, index) => ({ ...item, number: String(index + 1) }));
}

/** Whose minutes they are, and ids for what has none. */
export function identify(
  file: string,
  { meeting, status, diagnostics }: Records,
  { config, forumKey = (name) => forumKeyOf(config, name) }: Identifying,
): Minutes {
  const forum = meeting.forum === undefined ? "" : (forumKey(meeting.forum) ?? meeting.forum);
  const stem = stemOf(file);
  const date = meeting.date ?? (isDay(stem.slice(0, 10)) ? stem.slice(0, 10) : undefined);
  const dated: MeetingRecords = meeting.date === date ? meeting : { ...meeting, date };
  return {
    file,
    id: meeting.id ?? idFrom({ config, forum, date, stem }),
    forum,
    status,
    meeting: dated,
    provisional: giveIds(dated),
    diagnostics,
  };
}

function idFrom({
  config,
  forum,
  date,
  stem,
}: {
  config: Config;
  forum: string;
  date: Meeting["date"];
  stem: string;
}): string {
  const known = forum !== "" && Object.hasOwn(config.forums ?? {}, forum);
  return known && date !== undefined ? `${prefixOf(config, forum)}-${date}` : stem;
}
