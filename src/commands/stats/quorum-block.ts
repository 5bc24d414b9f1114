import type { ItemQuorum } from "../../archive/attendance-quorum.ts";
import { parseReference } from "../../model/reference.ts";
import type { Cell } from "../../output/table-parts.ts";
import type { Block } from "../list/block.ts";
import type { Question } from "../list/question.ts";
import type { AttendanceCount } from "./count.ts";

/** The items at which too few were there, or at which nobody can tell; items alike of one meeting in one row. */
export function quorumBlock({ quorum }: AttendanceCount, question: Question): Block {
  const { texts } = question;
  const { columns, quorum: heading, allMet, noQuorum } = texts.attendance;
  const doubtful = quorum.filter((item) => item.quorum !== "met");
  return {
    heading,
    empty: quorum.length === 0 ? noQuorum : allMet({ count: quorum.length }),
    columns: [
      { title: columns.ref, whole: true },
      { title: columns.item, flexible: true },
      { title: columns.votes },
      { title: columns.needed },
      { title: columns.quorum },
      { title: columns.decisions },
      { title: columns.file, spare: true },
    ],
    rows: alike(doubtful).map((items) => rowOf(items, question)),
  };
}

/** Neighbours of one meeting that as many attended. */
function alike(items: readonly ItemQuorum[]): ItemQuorum[][] {
  const groups: ItemQuorum[][] = [];
  for (const item of items) {
    const before = groups.at(-1)?.[0];
    const same = before?.ref === item.ref && before.there === item.there && before.perhaps === item.perhaps;
    if (same) groups.at(-1)?.push(item);
    else groups.push([item]);
  }
  return groups;
}

function rowOf(items: readonly ItemQuorum[], { texts, theme, context }: Question): Cell[] {
  const [first] = items;
  if (first === undefined) return [];
  const { attendance } = texts;
  const decisions = items.flatMap((item) => item.decisions).map((ref) => parseReference(ref).local ?? ref);
  return [
    { text: first.ref, style: theme.ref },
    {
      text:
        items.length === 1
          ? `${first.agenda} ${first.item}`.trim()
          : items.map(({ agenda }) => agenda).join(", "),
    },
    { text: attendance.votes(first) },
    { text: String(first.needed) },
    {
      text: attendance.quorums[first.quorum],
      style: first.quorum === "not-met" ? theme.alarm : theme.warning,
    },
    { text: decisions.join(", ") },
    { text: `${context.shown(first.file)}:${first.line}`, style: theme.dim },
  ];
}
