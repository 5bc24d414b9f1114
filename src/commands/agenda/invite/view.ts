import type { MeetingState } from "../../../archive/register.ts";
import { weekdayInWords } from "../../../language/days.ts";
import { longDay } from "../../../language/long-days.ts";
import type { Texts } from "../../../language/texts.ts";
import type { Fact, Invitation } from "../../../output/invitation.ts";
import { forumName } from "../../list/question.ts";
import type { AgendaSheet } from "../sheet.ts";
import { invitedItems } from "./items.ts";
import type { Company, Invited } from "./people.ts";

/** The meeting that the agenda is for: as the calendar has it, else what the forum's settings make of its day. */
export function meetingOf({ question, spot, forum, date }: AgendaSheet): MeetingState {
  const found = question.register.meetings.find(({ id }) => id === spot.id);
  return (
    found ?? {
      id: spot.id,
      forum,
      date,
      status: "planned",
      sequence: 0,
      moved_from: [],
      extraordinary: false,
      source: { file: spot.file, line: 1 },
    }
  );
}

/** What the invitation says, in the language that was asked for. */
export function invitationOf(sheet: AgendaSheet, company: Company): Invitation {
  const { question, forum } = sheet;
  const { texts } = question;
  const { invitation, vocabulary } = texts;
  const meeting = meetingOf(sheet);
  const cancelled = meeting.status === "cancelled";
  const { sender } = company;
  return {
    language: texts.tag,
    title: cancelled ? invitation.cancelledTitle : invitation.title,
    forum: nameOf(meeting, forumName(question, forum)),
    facts: factsOf(meeting, sheet),
    notices: noticesOf(meeting, texts),
    items: cancelled ? [] : invitedItems(sheet),
    called: company.called.map(({ name, role, organisation }) => {
      return { name, role: vocabulary.roles[role], organisation };
    }),
    apologies: cancelled || !sender ? "" : apologiesTo(sender, company, texts),
    sender: sender ? invitation.sender({ name: sender.name, role: vocabulary.roles[sender.role] }) : "",
    words: invitation,
  };
}

/** "Kallelse: Vårdsamråd Norrsjö, torsdag 3 april 2025 kl. 09.00–11.00" */
export function subjectOf({ title, forum }: Invitation, meeting: MeetingState, texts: Texts): string {
  const day = daysInWords(meeting, texts);
  const hours = hoursOf(meeting, texts);
  const { invitation } = texts;
  const when = meeting.start_time === undefined ? day : invitation.atTime({ day, hours });
  return invitation.subject({ title, forum, when });
}

/** A workshop or an extra meeting has a title of its own. */
function nameOf({ extraordinary, title = "" }: MeetingState, forum: string): string {
  return extraordinary && title !== "" ? `${forum}: ${title}` : forum;
}

function factsOf(meeting: MeetingState, { question, spot }: AgendaSheet): Fact[] {
  const { texts } = question;
  const { labels } = texts.invitation;
  const mode = spot.existing?.meeting.mode;
  const facts = [
    { label: labels.day, value: daysInWords(meeting, texts) },
    { label: labels.time, value: hoursOf(meeting, texts) },
    { label: labels.place, value: meeting.place ?? "" },
    { label: labels.mode, value: mode === undefined ? "" : texts.vocabulary.modes[mode] },
  ];
  return facts.filter(({ value }) => value !== "");
}

/** "torsdag 3 april 2025"; of several days the first and the last. */
function daysInWords({ date, end_date = date }: MeetingState, texts: Texts): string {
  const inFull = (day: string, near: string) => `${weekdayInWords(day, texts)} ${longDay(day, near, texts)}`;
  if (end_date <= date) return inFull(date, "");
  return texts.invitation.days({ first: inFull(date, end_date), last: inFull(end_date, "") });
}

function hoursOf({ start_time: start, end_time: end }: MeetingState, { calendar, days }: Texts): string {
  if (end !== undefined) return calendar.hours({ start, end });
  return start === undefined ? "" : days.time({ time: start });
}

function noticesOf({ status, date, moved_from: [before] }: MeetingState, texts: Texts): string[] {
  const { invitation } = texts;
  if (status === "cancelled") return [invitation.cancelled];
  return [
    ...(before === undefined ? [] : [invitation.movedFrom({ day: longDay(before, date, texts) })]),
    ...(status === "tentative" ? [invitation.tentative] : []),
  ];
}

function apologiesTo({ name, email = "" }: Invited, { called }: Company, { invitation }: Texts): string {
  return invitation.apologies({ name, email, deputies: called.some(({ role }) => role === "deputy") });
}
