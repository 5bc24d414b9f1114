import { periodInWords } from "../../language/days.ts";
import { plain } from "../../output/plain.ts";
import { table } from "../../output/table.ts";
import type { Cell, Column } from "../../output/table-parts.ts";
import type { ColumnName, Columns } from "./columns.ts";
import type { Field, List } from "./list.ts";
import type { Group } from "./order.ts";
import type { Question } from "./question.ts";

interface Asked {
  columns: Columns;
  question: Question;
  count: number;
  all: boolean;
}

/** The list for people: how many there are, then a table, or one under each group's heading. */
export function renderList<T>(list: List<T>, groups: readonly Group<T>[], asked: Asked): string {
  const { columns, question, count, all } = asked;
  const { texts, theme, width, asOf, chosenDay } = question;
  const day = chosenDay ? periodInWords(asOf, texts) : undefined;
  const heading = theme.heading(texts.lists[list.name]({ count, all, asOf: day }));
  const items = groups.flatMap((group) => group.items);
  const names = visible(list, items, { columns, question });
  const tables = groups.map((group) => {
    const rows = group.items.map((item) => names.map((name) => cell(list, item, { name, question })));
    const head =
      columns.group === undefined ? "" : `${theme.heading(plain(group.value || texts.lists.without))}\n`;
    const titles = names.map((name) => titled(list.fields[name], texts.lists.columns[name], columns.chosen));
    return head + table(titles, rows, { width, theme });
  });
  return `${heading}\n\n${tables.join("\n")}`;
}

/** The columns to show: what the heading of a group says, and what nobody has, would only take room. */
function visible<T>(
  list: List<T>,
  items: readonly T[],
  { columns, question }: { columns: Columns; question: Question },
): ColumnName[] {
  if (columns.chosen) return [...columns.shown];
  return columns.shown.filter(
    (name) => name !== columns.group && items.some((item) => list.fields[name]?.text(item, question) !== ""),
  );
}

function titled<T>(field: Field<T> | undefined, title: string, chosen: boolean): Column {
  const { flexible = false, whole = false, spare = false } = field ?? {};
  return { title, flexible, whole, spare: spare && !chosen };
}

function cell<T>(list: List<T>, item: T, { name, question }: { name: ColumnName; question: Question }): Cell {
  const field = list.fields[name];
  return { text: field?.text(item, question) ?? "", style: field?.style?.(item, question.theme) };
}
