import type { PersonPresence } from "../../archive/attendance.ts";
import type { MeetingState } from "../../archive/register.ts";
import { lateBy, periodInWords, shortDay, weekdayInWords } from "../../language/days.ts";
import { endOf } from "../../model/day.ts";
import { plain, together } from "../../output/plain.ts";
import { renderScreen } from "../../output/screen.ts";
import { actionDueInWords } from "../actions.ts";
import { type Block, renderBlocks } from "../list/block.ts";
import { dueInWords } from "../list/place-fields.ts";
import { forumName, type Question, shortForumName } from "../list/question.ts";
import { meetingDays, meetingStanding, meetingTime } from "../meetings.ts";
import { faultsOfRoles, termInWords } from "./faults.ts";
import type { Attended } from "./lately.ts";
import type { PersonPart } from "./part.ts";
import { type Task, tasksOf } from "./tasks.ts";

/** One person with everything they have to do with the archive. */
export function personSheet(part: PersonPart, lately: readonly Attended[], question: Question): string {
  const { texts, theme, width, asOf } = question;
  const { person } = part;
  const facts = [person.organisation, person.email].filter((fact) => fact !== undefined).join(", ");
  const aliases =
    person.aliases.length > 0 ? [texts.persons.aliases({ names: person.aliases.join(", ") })] : [];
  const day = `${weekdayInWords(asOf, texts)} ${periodInWords(asOf, texts)}`;
  const head = renderScreen(
    { title: person.name, aside: day, lead: [], sections: [], footer: [facts, ...aliases].filter(Boolean) },
    { width, theme },
  );
  const blocks = [
    tasksBlock(tasksOf(part, question), question),
    meetingsBlock(part, question),
    rolesBlock(part, question),
    latelyBlock(lately, question),
  ];
  return `${head}\n${renderBlocks(blocks, question)}`;
}

function tasksBlock(tasks: readonly Task[], question: Question): Block {
  const { texts, theme, context } = question;
  const { columns } = texts.lists;
  return {
    heading: counted(texts.persons.toDo, tasks.length),
    empty: texts.persons.nothingToDo,
    columns: [
      { title: columns.ref, whole: true },
      { title: columns.text, flexible: true },
      { title: columns.kind },
      { title: columns.due },
      { title: columns.file, spare: true },
    ],
    rows: tasks.map(({ state, kind, text, late }) => [
      { text: state.ref, style: theme.ref },
      { text },
      { text: texts.persons.kinds[kind], style: theme.dim },
      { text: dueOf(state, late, question), style: late ? theme.warning : undefined },
      { text: `${context.shown(state.file)}:${state.line}`, style: theme.dim },
    ]),
  };
}

function dueOf(state: Task["state"], late: boolean, question: Question): string {
  if ("due_implied" in state) return actionDueInWords(state, question);
  const { asOf, texts } = question;
  const day = dueInWords(state, false, question);
  return late && state.due_iso ? `${day}, ${together(lateBy(endOf(state.due_iso), asOf, texts))}` : day;
}

function meetingsBlock({ meetings }: PersonPart, question: Question): Block {
  const { texts, theme } = question;
  const { columns } = texts.lists;
  return {
    heading: counted(texts.persons.meetings, meetings.length),
    empty: texts.persons.noMeetings,
    columns: [
      { title: columns.date },
      { title: columns.time, whole: true },
      { title: texts.persons.columns.forum, flexible: true },
      { title: columns.place, spare: true },
      { title: texts.persons.columns.role },
      { title: columns.status },
    ],
    rows: meetings.map(({ meeting, role }) => [
      { text: meetingDays(meeting, question) },
      { text: meetingTime(meeting, question) },
      { text: forumOfMeeting(meeting, question) },
      { text: meeting.place ?? "" },
      { text: texts.vocabulary.roles[role], style: theme.dim },
      { text: meetingStanding(meeting, question), style: theme.warning },
    ]),
  };
}

/** "FR", "FR: Workshop om hemsjukvården" */
function forumOfMeeting({ forum, title, extraordinary }: MeetingState, question: Question): string {
  const name = shortForumName(question, forum);
  return extraordinary && title ? `${name}: ${title}` : name;
}

function rolesBlock({ roles }: PersonPart, question: Question): Block {
  const { texts, theme } = question;
  const { columns, whens } = texts.persons;
  return {
    heading: texts.persons.roles,
    columns: [
      { title: columns.forum, flexible: true },
      { title: columns.role },
      { title: columns.when },
      { title: "" },
    ],
    rows: roles.map((term) => {
      const style = term.when === "now" ? undefined : theme.dim;
      return [
        { text: forumName(question, term.forum), style },
        { text: texts.vocabulary.roles[term.role], style },
        { text: termInWords(term, question, together), style },
        { text: whens[term.when], style: term.when === "now" ? theme.good : theme.dim },
      ];
    }),
    remarks: faultsOfRoles(question, roles),
  };
}

function latelyBlock(lately: readonly Attended[], question: Question): Block {
  const { texts, theme, asOf } = question;
  const { columns } = texts.persons;
  return {
    heading: texts.persons.attendance,
    columns: [
      { title: columns.meeting, whole: true },
      { title: texts.lists.columns.date },
      { title: columns.forum },
      { title: columns.presence, flexible: true },
    ],
    rows: lately.map(({ minutes, own }) => [
      { text: minutes.id, style: theme.ref },
      {
        text: minutes.meeting.date === undefined ? "" : together(shortDay(minutes.meeting.date, asOf, texts)),
      },
      { text: shortForumName(question, minutes.forum) },
      {
        text: presenceInWords(own, question),
        style: own.presence === "absent" && own.substitutes.length === 0 ? theme.warning : undefined,
      },
    ]),
  };
}

/** "delvis (till 11.30)", "frånvarande (Sofia Dahlin var ersättare)" */
function presenceInWords(
  { presence, entry, substitutes, substitute_for: other, role, expected }: PersonPresence,
  question: Question,
): string {
  const { attendance, persons, show, days } = question.texts;
  const details = [
    entry?.from && show.fromTime({ time: days.time({ time: entry.from }) }),
    entry?.until && show.untilTime({ time: days.time({ time: entry.until }) }),
    entry?.items && show.items({ items: entry.items.join(", ") }),
    entry?.recused && show.recused({ items: entry.recused.join(", ") }),
    substitutes.length > 0 ? persons.substituted({ names: substitutes.join(", ") }) : undefined,
    other && persons.substituteFor({ name: other }),
    !expected && role === undefined && other === undefined ? persons.guest : undefined,
  ].filter((detail) => detail !== undefined && detail !== "");
  const word = attendance.presences[presence];
  return details.length === 0 ? word : `${word} (${details.join(", ")})`;
}

function counted(heading: string, count: number): string {
  return `${plain(heading)} (${count})`;
}
