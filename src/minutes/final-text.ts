import {
  type MinutesHeader,
  type Positions,
  readMinutesHeader,
  rewriteFrontMatter,
  type Source,
  sameValue,
  setMinutesFields,
} from "../format/index.ts";
import type { Config } from "../model/config.ts";
import { type Meeting, meetingShape, type UpcomingMeeting } from "../model/meeting.ts";
import type { MeetingRecords, Minutes } from "../model/minutes.ts";
import type { Problem } from "../model/problem.ts";
import { applyEdits, type TextEdit } from "../model/text-edit.ts";
import { plainRecord } from "./plain-record.ts";
import { readMinutes } from "./read-minutes.ts";
import { shortFormsIn } from "./short-forms.ts";
import { idEdits } from "./write-ids.ts";

interface FinalOptions {
  config: Config;
  /** The id of a meeting that the minutes announce; undefined where it has none yet. */
  idOf: (announced: UpcomingMeeting) => string | undefined;
  /** True where the doubtful is written too, apart from the records, for somebody to go through. */
  keepSuggestions?: boolean;
  /** Marks to set in the prose, such as those of headings. */
  marks?: readonly TextEdit[];
}

/** A final text, and what it says. */
export interface FinalText {
  text: string;
  minutes: Minutes;
}

/**
 * A draft's text as it is when final: every record complete in the front matter, `status: final`. Nothing of the
 * prose changes but the ids that it lacked, and the marks that are asked for.
 * @param draft what `source` reads as, unchanged
 * @returns a problem where the front matter cannot be changed without touching what is not ours, or would be too large to be
 * read again
 * @throws Error where the result would not say what the draft says
 */
export function finalText(source: Source, draft: Minutes, options: FinalOptions): FinalText | Problem {
  const text = applyEdits(source.text, [...(options.marks ?? []), ...idEdits(source, draft)]);
  const wanted = finalMeeting(draft.meeting, options);
  const written = writeFields({ ...source, text }, wanted, options.config);
  if (typeof written !== "string") return written;
  const minutes = read({ ...source, text: written }, options);
  if ("code" in minutes) return minutes;
  const lost = difference(wanted, minutes.meeting);
  if (lost !== undefined) throw new Error(`${source.file}: "${lost}" would not be read back as it stands`);
  return { text: written, minutes };
}

function read(source: Source, { config }: FinalOptions): Minutes | Problem {
  const { minutes, diagnostics } = readMinutes(source, { config, plain: false });
  if (minutes) return minutes;
  const problem = diagnostics[0]?.problem;
  if (problem?.code === "front-matter-too-large") return { ...problem, code: "records-too-large" };
  throw new Error(`${source.file} would not be readable: ${JSON.stringify(problem)}`);
}

/** The meeting as the final front matter has it; the doubtful stays behind unless it is asked for. */
function finalMeeting(meeting: MeetingRecords, { idOf, keepSuggestions }: FinalOptions): Meeting {
  const lists = Object.fromEntries(
    Object.entries(meeting).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(withoutPlace) : value,
    ]),
  );
  const upcoming_meetings = meeting.upcoming_meetings.map((announced) => {
    const { id = idOf(announced), ...rest } = plainRecord(announced);
    return { ...(id === undefined ? {} : { id }), ...rest };
  });
  const suggestions = keepSuggestions ? meeting.suggestions.map(plainRecord) : undefined;
  return { ...lists, upcoming_meetings, suggestions, status: "final" };
}

function withoutPlace(value: unknown): unknown {
  return typeof value === "object" && value !== null ? plainRecord(value) : value;
}

function writeFields(source: Source, meeting: Meeting, config: Config): string | Problem {
  const forms = shortFormsIn(config.language, meeting.date);
  const header = readMinutesHeader(source, forms);
  const fields = changedFields(header, meeting);
  const after = { ...header.value, ...Object.fromEntries(fields.map(({ name, value }) => [name, value])) };
  let { text } = source;
  const anew = rewriteFrontMatter<Meeting>(text, { before: header.value, after, shape: meetingShape });
  if (anew) return applyEdits(text, anew);
  for (const { name, value } of fields) {
    for (const step of rewritesWhole({ ...source, text }, name) ? [undefined, value] : [value]) {
      const edits = setMinutesFields(text, [{ path: [name], value: step }], forms);
      if (!Array.isArray(edits)) return edits;
      text = applyEdits(text, edits);
    }
  }
  return text;
}

/** Every field that the meeting has; an empty list says nothing and is left as the file has it. */
function changedFields(
  { value: stated, positions }: MinutesHeader,
  meeting: Meeting,
): { name: string; value: unknown }[] {
  return Object.keys(meetingShape.fields).flatMap((name) => {
    const value = own(meeting, name);
    const empty = value === undefined || (Array.isArray(value) && value.length === 0);
    if (empty) return [];
    const told = own(stated, name);
    const same = told !== undefined && sameValue(told, value) && !isShort(told, positions);
    return same ? [] : [{ name, value }];
  });
}

/** True for a list with an entry that is one line of text; a record has fields with places of their own. */
function isShort(value: unknown, positions: Positions): boolean {
  return Array.isArray(value) && value.some((entry: object) => positions.of(entry)?.fields.size === 0);
}

const complete = ["attendees", "absent", "agenda", "decisions", "actions", "follow_ups"] as const;

/** True for a list of which nothing is lost when it is written anew: no comments, no fields that klubba does not know. */
function rewritesWhole({ file, text }: Source, field: string): boolean {
  const name = complete.find((one) => one === field);
  if (name === undefined) return false;
  const { value, positions } = readMinutesHeader({ file, text });
  const records = value[name];
  if (!records) return false;
  const edits = setMinutesFields(text, [{ path: [name], value: undefined }]);
  if (!Array.isArray(edits)) return false;
  const commented = edits.some(({ start, end }) => /(?:^|\s)#/m.test(text.slice(start, end)));
  const known = new Set(Object.keys(meetingShape.fields[name].of.fields));
  const foreign = records.some((record) =>
    [...(positions.of(record)?.fields.keys() ?? [])].some((key) => !known.has(key)),
  );
  return !commented && !foreign;
}

/** The first field that is not the same in both; places, and numbers given while reading, do not count. */
function difference(wanted: Meeting, found: MeetingRecords): string | undefined {
  const lists = finalMeeting(found, { config: {}, idOf: () => undefined });
  return Object.keys(meetingShape.fields).find((name) => {
    if (name === "suggestions" || name === "klubba") return false;
    return !sameValue(comparable(own(wanted, name), name), comparable(own(lists, name), name));
  });
}

function comparable(value: unknown, name: string): unknown {
  if (!Array.isArray(value)) return value;
  if (value.length === 0) return undefined;
  return name === "agenda" ? value.map((item: object) => ({ ...item, number: undefined })) : value;
}

function own(value: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}
