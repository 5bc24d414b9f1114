import { addTo } from "../../model/groups.ts";
import { once } from "../../model/remember.ts";
import type { ColumnName, Order } from "./columns.ts";
import { inDigitOrder } from "./digit-order.ts";
import type { List } from "./list.ts";
import type { Question } from "./question.ts";

interface Asked<T> {
  list: Pick<List<T>, "fields">;
  question: Question;
}

export interface Group<T> {
  /** The value they share, "" for those without. */
  value: string;
  items: T[];
}

/** The items by their columns, in the language's order of letters; what is equal keeps its order, "" comes last. */
export function ordered<T>(items: readonly T[], order: readonly Order[], asked: Asked<T>): T[] {
  const collator = once(() => new Intl.Collator(asked.question.texts.tag, { numeric: true }));
  const rows = items.map((item) => ({ item, keys: order.map(({ column }) => keyOf(item, column, asked)) }));
  rows.sort((a, b) => {
    for (const [index, { descending }] of order.entries()) {
      const [one, other] = [a.keys[index] ?? "", b.keys[index] ?? ""];
      if (one === other) continue;
      if (one === "" || other === "") return one === "" ? 1 : -1;
      const sign = inDigitOrder(one, other) ?? collator().compare(one, other);
      if (sign !== 0) return descending ? -sign : sign;
    }
    return 0;
  });
  return rows.map(({ item }) => item);
}

/** The items under each value of a column, groups in the column's order; one nameless group without a column. */
export function grouped<T>(items: readonly T[], column: ColumnName | undefined, asked: Asked<T>): Group<T>[] {
  if (column === undefined) return [{ value: "", items: [...items] }];
  const groups = new Map<string, T[]>();
  for (const item of ordered(items, [{ column, descending: false }], asked)) {
    const value = asked.list.fields[column]?.text(item, asked.question) ?? "";
    addTo(groups, value, item);
  }
  return [...groups].map(([value, of]) => ({ value, items: of }));
}

function keyOf<T>(item: T, column: ColumnName, { list, question }: Asked<T>): string {
  const field = list.fields[column];
  return field?.order?.(item, question) ?? field?.text(item, question) ?? "";
}
