import { hasMinutes } from "../../archive/calendar.ts";
import type { MeetingState } from "../../archive/register.ts";
import { fromToday, shortDay, weekdayInWords } from "../../language/days.ts";
import type { Day } from "../../model/day.ts";
import { plain } from "../../output/plain.ts";
import { answerOf, missing } from "../asking.ts";
import { UserError } from "../context.ts";
import type { Desk } from "../desk.ts";
import { readMeetingDay } from "../journal/days.ts";

const missingAtMost = 3;

/** The meeting's day: as given, in any words, or the one that a person chooses. The next planned one is offered. */
export async function chooseDate(desk: Desk, forum: string, given: string | undefined): Promise<Day> {
  const { context, texts, today } = desk;
  if (given !== undefined) return readMeetingDay(given, { option: "--date", today, texts });
  if (!context.terminal.interactive) throw missing(context, texts.secretary.date, "--date");
  const offered = meetingsToWrite(desk, forum);
  if (offered.length === 0) return askDay(desk);
  const choices = [
    ...offered.map((meeting) => ({ name: nameOf(meeting, desk), value: meeting.date })),
    { name: texts.secretary.anotherDate, value: "" },
  ];
  const next = offered.find(({ date, extraordinary }) => date >= today && !extraordinary);
  const initial = (next ?? offered.at(-1))?.date ?? "";
  const chosen = await answerOf(
    context.prompt.select({ message: texts.secretary.whichDate, choices, initial }),
  );
  return chosen === "" ? askDay(desk) : chosen;
}

/** The forum's meetings without minutes, in date order: the last few that have passed, and all to come. */
function meetingsToWrite({ register, today }: Desk, forum: string): MeetingState[] {
  const open = register.meetings.filter(
    (meeting) => meeting.forum === forum && meeting.status !== "cancelled" && !hasMinutes(meeting),
  );
  const passed = open.filter(({ date }) => date < today).slice(-missingAtMost);
  return [...passed, ...open.filter(({ date }) => date >= today)];
}

function nameOf({ date, title }: MeetingState, { texts, today }: Desk): string {
  const from = fromToday(date, today, texts);
  const weekday = weekdayInWords(date, texts);
  const choice = texts.secretary.dateChoice({ weekday, day: shortDay(date, today, texts), from });
  return title === undefined ? choice : `${choice}: ${plain(title)}`;
}

async function askDay({ context, texts, today }: Desk): Promise<Day> {
  const asked = { option: "--date", today, texts };
  const refuse = (answer: string) => {
    try {
      readMeetingDay(answer, asked);
      return undefined;
    } catch (error) {
      if (error instanceof UserError) return texts.secretary.notADay({ text: answer });
      throw error;
    }
  };
  const answer = await answerOf(context.prompt.input({ message: texts.secretary.ownDate, refuse }));
  return readMeetingDay(answer, asked);
}
