import type { MeetingState } from "../../archive/register.ts";
import { longDay, monthHeading } from "../../language/long-days.ts";
import { addDays, type Day, endOf, startOf, weekdayOf, weekOf } from "../../model/day.ts";
import { fit } from "../../output/fit.ts";
import { plain } from "../../output/plain.ts";
import { widthOf } from "../../output/width.ts";
import { type Question, shortForumName } from "../list/question.ts";

const weekColumn = 4;
const gap = 1;
/** Narrower than this a cell shows that there is a meeting, and the list below says which. */
const readable = 8;
const widest = 18;

/** A month with its weeks, Monday first and numbered as in ISO 8601, and the meetings in their days. */
export function monthGrid(month: string, meetings: readonly MeetingState[], question: Question): string {
  const { texts, theme, width } = question;
  const cell = Math.min(widest, Math.floor((width - weekColumn) / 7) - gap);
  const days = texts.common.shortWeekdays.map((name) => padded(name, cell));
  const head = [padded(texts.calendar.week, weekColumn), ...days].join(" ").trimEnd();
  const weeks = mondaysOf(month).flatMap((monday) => weekLines(monday, { month, meetings, cell, question }));
  const signs = signsIn(month, meetings, question);
  const lines = [theme.heading(monthHeading(month, texts)), "", theme.dim(head), ...weeks, ...signs];
  return `${lines.join("\n")}\n`;
}

interface Asked {
  month: string;
  meetings: readonly MeetingState[];
  /** Columns of a day. */
  cell: number;
  question: Question;
}

/** The Mondays of its weeks, the first of which may begin in the month before. */
function mondaysOf(month: string): Day[] {
  const first = startOf(month);
  const start = addDays(first, 1 - weekdayOf(first));
  return [0, 1, 2, 3, 4, 5]
    .map((weeks) => addDays(start, 7 * weeks))
    .filter((day, index) => index === 0 || day.startsWith(month));
}

/** The week's number and days; below them what is on, a line for as many as the fullest day has. */
function weekLines(monday: Day, asked: Asked): string[] {
  const { theme } = asked.question;
  const cells = [0, 1, 2, 3, 4, 5, 6].map((offset) => cellLines(addDays(monday, offset), asked));
  const height = Math.max(...cells.map((lines) => lines.length));
  const number = padded(String(Number(weekOf(monday).slice(-2))), weekColumn);
  return Array.from({ length: height }, (_, row) => {
    const texts = cells.map((lines) => padded(lines[row] ?? "", asked.cell));
    const start = row === 0 ? theme.dim(number) : " ".repeat(weekColumn);
    return [start, ...texts].join(" ").trimEnd();
  });
}

function cellLines(day: Day, { month, meetings, cell, question }: Asked): string[] {
  if (!day.startsWith(month)) return [];
  const today = meetings.filter(({ date, end_date = date }) => date <= day && day <= end_date);
  const number = `${Number(day.slice(8))}${day === question.asOf ? "<" : ""}`;
  if (cell < readable) return [`${number}${today.length > 0 ? "*" : ""}`];
  return [number, ...today.map((meeting) => fit(labelOf(meeting, day, { cell, question }), cell))];
}

/** "09.00 Vårdsamråd", "× VS": the longest that there is room for. */
function labelOf(
  meeting: MeetingState,
  day: Day,
  { cell, question }: { cell: number; question: Question },
): string {
  const { status, date, start_time: time, forum } = meeting;
  const { texts, register } = question;
  const sign = status === "cancelled" ? "×" : status === "tentative" ? "?" : "";
  const hour = time === undefined || date !== day || sign === "×" ? "" : texts.days.time({ time });
  const name = plain(register.forums.find(({ key }) => key === forum)?.name ?? forum);
  const short = plain(shortForumName(question, forum));
  const labels = [
    [sign, hour, name],
    [sign, hour, short],
    [`${sign}${hour}`, short],
    [sign, short],
  ].map((parts) => parts.filter((part) => part !== "").join(" "));
  return labels.find((label) => widthOf(label) <= cell) ?? labels.at(-1) ?? "";
}

/** What the signs mean, where there are any. */
function signsIn(
  month: string,
  meetings: readonly MeetingState[],
  { texts, theme, asOf, chosenDay }: Question,
): string[] {
  const inMonth = meetings.filter(
    ({ date, end_date = date }) => date <= endOf(month) && end_date >= startOf(month),
  );
  const { signs } = texts.calendar;
  const today = chosenDay ? longDay(asOf, month, texts) : texts.days.today;
  const used = [
    asOf.startsWith(month) ? signs.day({ day: today }) : "",
    inMonth.some(({ status }) => status === "cancelled") ? signs.cancelled : "",
    inMonth.some(({ status }) => status === "tentative") ? signs.tentative : "",
  ].filter((sign) => sign !== "");
  return used.length === 0 ? [] : ["", theme.dim(used.join("   "))];
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
