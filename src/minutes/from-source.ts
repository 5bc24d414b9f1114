import { addFrontMatter, type Source, setMinutesFields, splitFrontMatter } from "../format/index.ts";
import type { Config } from "../model/config.ts";
import { type Meeting, meetingShape } from "../model/meeting.ts";
import type { Minutes } from "../model/minutes.ts";
import { applyEdits, type TextEdit } from "../model/text-edit.ts";
import { readMinutes } from "./read-minutes.ts";
import type { ReadingOptions } from "./records.ts";

/** A draft made from another document's text. */
export interface SourceDraft {
  text: string;
  minutes: Minutes;
}

export type SourceOptions = Omit<ReadingOptions, "plain">;

/**
 * The minutes file that a document's text becomes: what is known of the meeting in the front matter, the text
 * below as it stands. Front matter that the text has keeps its own fields and lines; where it cannot be changed
 * it stays, as text, below the new one.
 * @param fields what the front matter is to say
 */
export function draftFrom({ file, text }: Source, fields: Meeting, options: SourceOptions): SourceDraft {
  return read({ file, text: withFields(text, fields) }, options);
}

/** The draft with its items' headings marked, unless it would be read in another way then. */
export function withHeadings(draft: SourceDraft, config: Config): SourceDraft {
  const marks = headingMarks(draft);
  if (marks.length === 0) return draft;
  const marked = read({ file: draft.minutes.file, text: applyEdits(draft.text, marks) }, { config });
  return sameAgenda(draft.minutes, marked.minutes) ? marked : draft;
}

function withFields(text: string, fields: Meeting): string {
  const split = splitFrontMatter(text);
  if (!("code" in split)) {
    const stated = Object.entries(fields).filter(([, value]) => value !== undefined);
    // Ids and seals are the archive's to give: those of another file would be claims that nothing bears out.
    const claims = ["id", "seal"].filter((name) => !stated.some(([known]) => known === name));
    const edits = setMinutesFields(text, [
      ...stated.map(([name, value]) => ({ path: [name], value })),
      ...claims.map((name) => ({ path: [name], value: undefined })),
    ]);
    if (Array.isArray(edits)) return applyEdits(text, edits);
  }
  return applyEdits(text, addFrontMatter(text, fields, meetingShape));
}

function read({ file, text }: Source, options: SourceOptions): SourceDraft {
  const { minutes, diagnostics } = readMinutes({ file, text }, { ...options, plain: false });
  if (minutes) return { text, minutes };
  throw new Error(`${file} would not be readable: ${JSON.stringify(diagnostics[0]?.problem)}`);
}

/** What no Markdown marks as a heading, a list, a table or a quote by itself. */
const unmarked = /^(?![ \t]*[#*_|>`+~-])[^\n]*\S/;

/** Marks the lines that head an agenda item as headings, where the source had no way to. */
export function headingMarks({ text, minutes }: SourceDraft): TextEdit[] {
  const starts = lineStarts(text);
  return minutes.meeting.agenda.flatMap(({ line }) => {
    const at = line === undefined ? undefined : starts[line - 1];
    if (at === undefined || !unmarked.test(text.slice(at, starts[line ?? 0] ?? text.length))) return [];
    return [{ start: at, end: at, text: "## " }];
  });
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function sameAgenda(one: Minutes, other: Minutes): boolean {
  const told = ({ meeting }: Minutes) =>
    JSON.stringify([
      meeting.agenda.map(({ number, title, line }) => [number, title, line]),
      [meeting.decisions, meeting.actions, meeting.follow_ups, meeting.attendees].map((list) => list.length),
    ]);
  return told(one) === told(other);
}
