import { type Day, endOf, startOf } from "../../model/day.ts";
import { nameKey } from "../../model/names.ts";
import { UserError } from "../context.ts";
import { meaningOf, periodOf } from "./day-option.ts";
import type { Facts } from "./facts.ts";
import type { Question } from "./question.ts";

type Test = (facts: Facts) => boolean;

/**
 * What `--due` asks for: a day, week, month or year means due by its end; `A..B` due from A to B; "nästa
 * möte" by the next meeting of the record's own forum; a word for what is late, or for what has no day.
 * @throws UserError for anything else
 */
export function dueFilter(written: string, question: Question): Test {
  const { texts, asOf: today, register } = question;
  const { overdue, none } = texts.lists.words;
  const key = nameKey(written);
  if (overdue.includes(key) || key === "overdue") return (facts) => facts.overdue;
  if (none.includes(key) || key === "none") return (facts) => facts.due === undefined;
  const range = rangeIn(written, question);
  if (range) return range;
  const meaning = meaningOf(written, { today, texts });
  if (meaning?.type === "period") return dueBetween("", endOf(meaning.period));
  if (meaning?.type !== "next-meeting") throw new UserError(texts.lists.notADue({ value: written }));
  const next = new Map(register.forums.map((forum) => [forum.key, forum.next?.date]));
  return (facts) => dueBetween("", next.get(facts.forum) ?? "")(facts);
}

function rangeIn(written: string, { asOf: today, texts }: Question): Test | undefined {
  const [, from, to] = /^(.*?)\.\.(.*)$/.exec(written) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const first = from.trim() === "" ? "0000" : periodOf(from, { today, texts });
  const last = to.trim() === "" ? "9999" : periodOf(to, { today, texts });
  if (first === undefined || last === undefined) throw new UserError(texts.lists.notADue({ value: written }));
  return dueBetween(startOf(first), endOf(last));
}

function dueBetween(first: Day, last: Day): Test {
  return ({ due }) => due !== undefined && endOf(due) >= first && endOf(due) <= last;
}
