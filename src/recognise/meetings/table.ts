import type { LabelRole } from "../../language/labels.ts";
import { withoutGaps } from "../../model/records.ts";
import type { Context } from "../context.ts";
import type { Findings } from "../findings.ts";
import { fragment, whole } from "../forms.ts";
import { wholeLabel } from "../labels.ts";
import { cellsOf } from "../outline/table-rows.ts";
import type { Line } from "../text/lines.ts";
import { type Piece, textOf, wholeOf } from "../text/piece.ts";
import { listedMeetings } from "./written.ts";

/** The columns of a table of meetings, by what they hold; a forum, or what is to be dealt with, is the title. */
interface Columns {
  date: number;
  time: number;
  place: number;
  title: number;
}

/**
 * Reads a table of meetings: one with a column of days beside one of times or places, or any with days below words
 * that announce meetings. Deadlines and tasks have other columns.
 * @returns false where it is another table
 */
export function readMeetingTable(lines: readonly Line[], findings: Findings, announced: boolean): boolean {
  const [head, , ...rows] = lines;
  const columns = head?.index === 0 ? columnsOf(cellsOf(head), findings.context) : undefined;
  if (!columns || !(announced || (columns.time >= 0 && columns.title >= 0))) return false;
  return rows.map((row) => readRow(row, columns, findings)).some(Boolean);
}

function columnsOf(heads: readonly Piece[], { words }: Context): Columns | undefined {
  const roles = heads.map((head) => wholeLabel(textOf(head), words)?.role);
  const at = (role: LabelRole): number => roles.indexOf(role);
  const others = heads.flatMap((head, index) =>
    roles[index] === undefined ? [{ text: textOf(head), index }] : [],
  );
  const { tableTitles } = words.meetings;
  const title = others.find(({ text }) => whole(tableTitles).test(text))?.index ?? -1;
  if (at("date") < 0 || others.some(({ text, index }) => index !== title && text !== "")) return undefined;
  return { date: at("date"), time: at("time"), place: at("place"), title };
}

function readRow(row: Line, columns: Columns, findings: Findings): boolean {
  const { context, meetingYear } = findings;
  const cells = cellsOf(row).map(textOf);
  const cell = (at: number): string => cells[at] ?? "";
  const when = `${cell(columns.date)}, ${cell(columns.time)}`;
  const [found] = listedMeetings(when, context.words, { after: context.date, year: meetingYear });
  if (!found || (found.meeting.date ?? "") <= (context.date ?? "")) return false;
  const { title: _words, ...meeting } = found.meeting;
  const [place, title] = [nothing(cell(columns.place)), nothing(cell(columns.title))];
  const record = { ...meeting, place: place ?? meeting.place, title };
  findings.result.upcoming_meetings.push({ ...withoutGaps(record), ...findings.at(wholeOf(row.plain)) });
  return true;
}

function nothing(text: string): string | undefined {
  return fragment`^[\\s–—-]*$`.test(text) ? undefined : text;
}
