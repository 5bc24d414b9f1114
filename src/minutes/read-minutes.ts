import { type ScannedHeader, type Source, scanMinutesHeader, splitFrontMatter } from "../format/index.ts";
import type { Config } from "../model/config.ts";
import { type Day, isDay } from "../model/day.ts";
import type { Meeting, MeetingStatus } from "../model/meeting.ts";
import type { MeetingRecords, Minutes } from "../model/minutes.ts";
import { forumKeyOf, prefixOf } from "../model/names.ts";
import { type Diagnostic, unreadableCodes } from "../model/problem.ts";
import type { Recognised } from "../recognise/index.ts";
import { readProse } from "./draft.ts";
import { lineOfIds } from "./id-lines.ts";
import { giveIds } from "./ids.ts";
import { shortFormsIn } from "./short-forms.ts";

/** How the folder at hand treats a file. */
export interface ReadingOptions {
  config: Config;
  /** True in a folder without `klubba.yaml`, where prose alone is minutes enough. */
  plain: boolean;
  /** What has been recognised in the same prose already, above which a header has been written since. */
  recognised?: Recognised | undefined;
}

/**
 * Reads one minutes file into records: a draft's from its prose, a final one's from its front matter.
 * @returns no minutes where the file can't be read; the diagnostics say why
 */
export function readMinutes(
  source: Source,
  options: ReadingOptions,
): { minutes?: Minutes; diagnostics: Diagnostic[] } {
  const header = scanMinutesHeader(source, shortFormsIn(options.config.language, statedDay(source)));
  const bare = options.plain && header.diagnostics.every(({ problem }) => problem.code === "no-front-matter");
  const diagnostics = bare ? [] : header.diagnostics;
  if (diagnostics.some(({ problem }) => unreadableCodes.has(problem.code))) return { diagnostics };
  const minutes = identify(source, recordsOf(source, header, options), options);
  return { minutes: { ...minutes, diagnostics: [...diagnostics, ...minutes.diagnostics] }, diagnostics };
}

/** The meeting's day as the header or the file's name gives it, before the header is read as a whole. */
function statedDay({ file, text }: Source): Day | undefined {
  const split = splitFrontMatter(text);
  const header = "code" in split ? "" : text.slice(0, split.body);
  const stated = /^date:\s*["']?(\d{4}-\d\d-\d\d)/m.exec(header)?.[1] ?? stemOf(file).slice(0, 10);
  return isDay(stated) ? stated : undefined;
}

interface Records {
  meeting: MeetingRecords;
  status: MeetingStatus;
  diagnostics: Diagnostic[];
}

function recordsOf(source: Source, header: ScannedHeader, options: ReadingOptions): Records {
  const status = header.value.status ?? "draft";
  const front = frontRecords(source, header);
  if (status !== "draft") return { meeting: front, status, diagnostics: [] };
  return { ...readProse(source, { header, front, ...options }), status };
}

/** The lists of the front matter, each record with its line: its id's in the prose, else its own. */
function frontRecords(source: Source, header: ScannedHeader): MeetingRecords {
  const lines = lineOfIds(source.text, header.body);
  const located = <R extends object>(records: readonly R[] | undefined) =>
    (records ?? []).map((record) => {
      const id = "id" in record && typeof record.id === "string" ? record.id : "";
      return { ...record, line: lines.get(id) ?? header.lineOf(record) };
    });
  const { value } = header;
  return {
    ...value,
    attendees: located(value.attendees),
    agenda: numbered(located(value.agenda)),
    decisions: located(value.decisions),
    actions: located(value.actions),
    follow_ups: located(value.follow_ups),
    proposals: located(value.proposals),
    reported_decisions: located(value.reported_decisions),
    upcoming_meetings: located(value.upcoming_meetings),
    suggestions: located(value.suggestions),
  };
}

/** An agenda without any numbers counts its items from 1. */
function numbered(agenda: MeetingRecords["agenda"]): MeetingRecords["agenda"] {
  if (agenda.some((item) => item.number !== undefined)) return agenda;
  return agenda.map((item, index) => ({ ...item, number: String(index + 1) }));
}

function identify(
  source: Source,
  { meeting, status, diagnostics }: Records,
  { config }: ReadingOptions,
): Minutes {
  const forum = meeting.forum === undefined ? "" : (forumKeyOf(config, meeting.forum) ?? meeting.forum);
  const stem = stemOf(source.file);
  const date = meeting.date ?? (isDay(stem.slice(0, 10)) ? stem.slice(0, 10) : undefined);
  const dated: MeetingRecords = { ...meeting, date };
  return {
    file: source.file,
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

/** `minutes/vs/2025-04-03.md` → `2025-04-03` */
export function stemOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.(?:md|markdown|txt)$/i, "");
}
