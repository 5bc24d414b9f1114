import { shortDay } from "../../language/days.ts";
import { together } from "../../output/plain.ts";
import { table } from "../../output/table.ts";
import type { Cell } from "../../output/table-parts.ts";
import type { Question } from "../list/question.ts";
import type { ForumStatus } from "./forum-status.ts";

/** One row a forum, with how much of each kind there is; what is nought is left empty, and a kind that nobody has is left out. */
export function summaryTable(statuses: readonly ForumStatus[], question: Question): string {
  const { texts, theme, width, asOf } = question;
  const titles = texts.status.summary;
  const columns = [
    { title: titles.forum, flexible: true },
    { title: titles.meeting },
    { title: titles.missed },
    { title: titles.overdue },
    { title: titles.next },
    { title: titles.lapsing },
    { title: titles.adoption },
    { title: titles.unreported },
  ];
  const rows = statuses.map((status): Cell[] => [
    { text: status.forum.name || texts.status.noForum },
    { text: status.forum.next ? together(shortDay(status.forum.next.date, asOf, texts)) : "–" },
    { text: count(status.missed.length), style: theme.alarm },
    { text: count(status.overdue.length), style: theme.warning },
    { text: count(status.matters.length + status.actions.length + status.commissions.length) },
    { text: count(status.lapsing.length), style: theme.warning },
    { text: count(status.adoption.length) },
    { text: count(status.unreported.length), style: theme.warning },
  ]);
  const told = (_: unknown, index: number) => rows.some((row) => row[index]?.text !== "");
  return table(
    columns.filter(told),
    rows.map((row) => row.filter(told)),
    { width, theme },
  );
}

function count(number: number): string {
  return number === 0 ? "" : String(number);
}
