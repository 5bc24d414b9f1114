import { isDay } from "../../model/day.ts";
import { addTo } from "../../model/groups.ts";
import { compare } from "../../model/order.ts";
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
  const inWords = (one: string, other: string) => inDigitOrder(one, other) ?? collator().compare(one, other);
  const columns = order.map(({ column, descending }) => {
    const keys = items.map((item) => keyOf(item, column, asked));
    return { keys, descending, compared: keys.every(isDayOrNone) ? compare : inWords };
  });
  const places = items.map((_, index) => index);
  places.sort((a, b) => {
    for (const { keys, descending, compared } of columns) {
      const one = keys[a] ?? "";
      const other = keys[b] ?? "";
      if (one === other) continue;
      if (one === "" || other === "") return one === "" ? 1 : -1;
      const sign = compared(one, other);
      if (sign !== 0) return descending ? -sign : sign;
    }
    return 0;
  });
  return places.flatMap((place) => items[place] ?? []);
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

function isDayOrNone(text: string): boolean {
  return text === "" || isDay(text);
}

function keyOf<T>(item: T, column: ColumnName, { list, question }: Asked<T>): string {
  const field = list.fields[column];
  return field?.order?.(item, question) ?? field?.text(item, question) ?? "";
}
