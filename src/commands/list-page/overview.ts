import { shortDay } from "../../language/days.ts";
import type { PagePart, PageText, Tone } from "../../output/page/list/part.ts";
import { together } from "../../output/plain.ts";
import type { Question } from "../list/question.ts";
import type { ForumStatus } from "../status/forum-status.ts";
import { anchorOf } from "./anchor.ts";

/** One row a forum with how much of each kind there is, as the terminal sums up; a kind that nobody has is left out. */
export function overview(statuses: readonly ForumStatus[], question: Question): PagePart {
  const { texts, asOf } = question;
  const { summary, noForum } = texts.status;
  const { byForum } = texts.listPages;
  const columns = [
    summary.forum,
    summary.meeting,
    summary.missed,
    summary.overdue,
    summary.next,
    summary.lapsing,
    summary.adoption,
    summary.unreported,
  ];
  const rows = statuses.map((status, index): PageText[] => {
    const { forum, missed, overdue, matters, actions, commissions, lapsing, adoption, unreported } = status;
    return [
      { text: forum.name || noForum, anchor: anchorOf(index) },
      { text: forum.next ? together(shortDay(forum.next.date, asOf, texts)) : "–" },
      count(missed.length, "alarm"),
      count(overdue.length, "warning"),
      count(matters.length + actions.length + commissions.length),
      count(lapsing.length, "warning"),
      count(adoption.length),
      count(unreported.length, "warning"),
    ];
  });
  const told = (_: unknown, index: number) => rows.some((row) => row[index]?.text !== "");
  const table = {
    name: byForum,
    columns: columns.filter(told),
    rows: rows.map((cells) => ({ ref: "", cells: cells.filter(told) })),
  };
  const tables = [{ title: "", count: undefined, alarm: false, table }];
  return { anchor: "overview", title: byForum, count: statuses.length, tables };
}

function count(number: number, tone?: Tone): PageText {
  return { text: number === 0 ? "" : String(number), tone };
}
