import type { AttendanceTotal } from "../../archive/attendance-totals.ts";
import { periodInWords } from "../../language/days.ts";
import { together } from "../../output/plain.ts";
import { renderScreen } from "../../output/screen.ts";
import type { Cell, Column } from "../../output/table-parts.ts";
import { type Block, renderBlocks } from "../list/block.ts";
import type { Question } from "../list/question.ts";
import type { AttendanceCount } from "./count.ts";
import { quorumBlock } from "./quorum-block.ts";

/** By what attendance is counted. */
export const ways = ["person", "organisation", "quorum", "office"] as const;
export type Way = (typeof ways)[number];

/** The counts under their headings; only one of them where a way is asked for. */
export function attendanceScreen(count: AttendanceCount, way: Way | undefined, question: Question): string {
  const { texts, theme, width } = question;
  const { attendance } = texts;
  const [first, last] = [count.meetings.at(0), count.meetings.at(-1)].map((one) =>
    one?.date ? periodInWords(one.date, texts) : "",
  );
  const title = attendance.title({ count: count.meetings.length });
  const aside = attendance.days({ first: first ?? "", last: last ?? "" });
  const head = renderScreen({ title, aside, lead: [], sections: [], footer: [] }, { width, theme });
  const blocks: Record<Way, () => Block> = {
    person: () => peopleBlock(count, question),
    organisation: () => organisationsBlock(count, question),
    quorum: () => quorumBlock(count, question),
    office: () => officesBlock(count, question),
  };
  const shown = way === undefined ? ways : [way];
  return `${head}\n${renderBlocks(
    shown.map((one) => blocks[one]()),
    question,
  )}`;
}

function peopleBlock({ people }: AttendanceCount, question: Question): Block {
  const { columns, people: heading } = question.texts.attendance;
  return {
    heading,
    columns: [
      { title: columns.name, whole: true },
      { title: columns.organisation, flexible: true, spare: true },
      ...countColumns(question),
      { title: columns.other_meetings },
      { title: columns.substitutes, flexible: true },
      { title: columns.substitute_for, flexible: true, spare: true },
    ],
    rows: people.map((one) => [
      { text: one.name },
      { text: one.organisation ?? "" },
      ...countCells(one, question),
      number(one.other_meetings),
      { text: one.substitutes.join(", ") },
      { text: one.substitute_for.join(", ") },
    ]),
  };
}

function organisationsBlock({ organisations }: AttendanceCount, question: Question): Block {
  const { columns, organisations: heading } = question.texts.attendance;
  return {
    heading,
    columns: [
      { title: columns.name, flexible: true },
      ...countColumns(question),
      { title: columns.substitutes, flexible: true },
      { title: columns.vacant },
    ],
    rows: organisations.map((one) => [
      { text: one.name },
      ...countCells(one, question),
      { text: one.substitutes.join(", ") },
      number(one.vacant),
    ]),
  };
}

function officesBlock({ officers }: AttendanceCount, { texts }: Question): Block {
  const { columns, offices: heading } = texts.attendance;
  return {
    heading,
    columns: [
      { title: columns.name, flexible: true },
      { title: columns.chair },
      { title: columns.secretary },
    ],
    rows: officers.map(({ name, chair, secretary }) => [{ text: name }, number(chair), number(secretary)]),
  };
}

function countColumns({ texts }: Question): Column[] {
  const { meetings, present, part, absent, share } = texts.attendance.columns;
  return [meetings, present, part, absent, share].map((title) => ({ title }));
}

function countCells(
  { meetings, present, part, absent, share }: AttendanceTotal,
  { theme }: Question,
): Cell[] {
  const shown = share === undefined ? "" : together(`${Math.round(share * 100)} %`);
  const low = share !== undefined && share < 0.5;
  return [
    number(meetings),
    number(present),
    number(part),
    number(absent),
    { text: shown, style: low ? theme.warning : undefined },
  ];
}

/** Nothing for none: what stands out in a row is what there is. */
function number(count: number): Cell {
  return { text: count === 0 ? "" : String(count) };
}
