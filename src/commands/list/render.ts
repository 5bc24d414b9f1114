import { periodInWords } from "../../language/days.ts";
import { plain } from "../../output/plain.ts";
import { layOut } from "../../output/table.ts";
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
  const { texts, theme, width, grows, asOf, chosenDay } = question;
  const day = chosenDay ? periodInWords(asOf, texts) : undefined;
  const heading = theme.heading(texts.lists[list.name]({ count, all, asOf: day }));
  const items = groups.flatMap((group) => group.items);
  const names = visible(list, items, { columns, question });
  const rows = items.map((item) => names.map((name) => cell(list, item, { name, question })));
  const titled = names.map((name) => columnOf(list.fields[name], texts.lists.columns[name], columns.chosen));
  const laidOut = layOut(titled, rows, { width, grows, theme });
  const tables = groups.map((group) => {
    const title = plain(group.value || texts.lists.without);
    const head = columns.group === undefined ? "" : `${theme.heading(title)}\n`;
    return head + laidOut.titles + laidOut.rows.splice(0, group.items.length).join("");
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

function columnOf<T>(field: Field<T> | undefined, title: string, chosen: boolean): Column {
  const { flexible = false, whole = false, spare = false } = field ?? {};
  return { title, flexible, whole, spare: spare && !chosen };
}

function cell<T>(list: List<T>, item: T, { name, question }: { name: ColumnName; question: Question }): Cell {
  const field = list.fields[name];
  return { text: field?.text(item, question) ?? "", style: field?.style?.(item, question.theme) };
}
