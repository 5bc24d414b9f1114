import { fromToday, periodInWords, weekdayInWords } from "../../language/days.ts";
import { longDay } from "../../language/long-days.ts";
import type { Day } from "../../model/day.ts";
import type { ListPage } from "../../output/page/list/list-page.ts";
import type { PagePart, PageRow, PageTable, PageText } from "../../output/page/list/part.ts";
import type { Theme } from "../../output/theme.ts";
import type { ColumnName } from "../list/columns.ts";
import type { Facts } from "../list/facts.ts";
import type { Found, List, ListOptions } from "../list/list.ts";
import { grouped } from "../list/order.ts";
import type { Question } from "../list/question.ts";
import { agePicture } from "./ages.ts";
import { choicesIn } from "./choices.ts";
import { toneOf } from "./tone.ts";

/** A list, and what a page shows of it beside its table. */
export interface PagedList<T> extends List<T> {
  /** What stands out at the beginning of a column's text. */
  lead?(item: T, column: ColumnName): string;
  /** True for what should have been dealt with; where it is missing, no ages are shown. */
  late?(item: T, facts: Facts, question: Question): boolean;
}

/** More need paper lying down. */
const columnsOfAPage = 4;

/** The list as a page: under a heading for each forum where there are several, or as `--group` asks. */
export function listAsPage<T extends { ref: string; date: Day }>(
  list: PagedList<T>,
  found: Found<T>,
  options: ListOptions,
): ListPage {
  const { question, items, all } = found;
  const { texts, asOf } = question;
  const { ages, skip, contents } = texts.listPages;
  const aged = items.flatMap((item) => {
    const facts = found.facts.get(item);
    if (!list.late || !facts?.open) return [];
    return [{ date: item.date, part: list.late(item, facts, question) ? 0 : 1 }];
  });
  const parts = partsOf(list, found);
  return {
    language: texts.tag,
    title: texts.lists[list.name]({ count: items.length, all, asOf: undefined }),
    aside: [dayInWords(question), ...choicesIn(options, question)],
    lead: items.length === 0 ? [found.notes.split("\n")[0] ?? ""] : [],
    ages: agePicture(aged, {
      title: ages.decisions,
      parts: [ages.late, ages.inTime],
      urgent: true,
      asOf,
      texts,
    }),
    parts,
    footer: [],
    wide: parts.some(({ tables }) => tables.some(({ table }) => table.columns.length > columnsOfAPage)),
    words: { skip, contents },
  };
}

/** "Läget torsdag 22 april 2025" */
export function dayInWords({ asOf, texts }: Question): string {
  return texts.status.onDay({ day: `${weekdayInWords(asOf, texts)} ${longDay(asOf, "", texts)}` });
}

function partsOf<T extends { ref: string; date: Day }>(list: PagedList<T>, found: Found<T>): PagePart[] {
  const { question, columns, items, facts } = found;
  const forums = new Set(items.map((item) => facts.get(item)?.forum));
  const by = columns.group ?? (forums.size > 1 && "forum" in list.fields ? "forum" : undefined);
  const names = namesIn(list, found, by);
  return grouped(items, by, { list, question }).map(({ value, items: group }, index): PagePart => {
    const title = by === undefined ? "" : value || question.texts.lists.without;
    const table = tableOf(list, group, { names, question, name: title });
    const tables = group.length === 0 ? [] : [{ title: "", count: undefined, alarm: false, table }];
    return { anchor: `part-${index + 1}`, title, count: group.length, counted: true, tables };
  });
}

/** What was asked for; else what the list shows, and where ages are told when it was decided. What nobody has is left out. */
function namesIn<T>(
  list: PagedList<T>,
  { columns, items, question }: Found<T>,
  by: ColumnName | undefined,
): readonly ColumnName[] {
  if (columns.chosen) return columns.shown;
  const [first, ...rest] = columns.shown.filter((name) => name !== "date" && name !== "file");
  const shown = [first, ...rest, ...(list.late ? ["date" as const] : [])].filter(
    (name) => name !== undefined,
  );
  return shown.filter(
    (name) => name !== by && items.some((item) => list.fields[name]?.text(item, question) !== ""),
  );
}

interface Asked {
  names: readonly ColumnName[];
  question: Question;
  name: string;
}

function tableOf<T extends { ref: string; date: Day }>(
  list: PagedList<T>,
  items: readonly T[],
  { names, question, name }: Asked,
): PageTable {
  const { texts, chosenDay, asOf } = question;
  const heading = texts.lists[list.name]({
    count: items.length,
    all: true,
    asOf: chosenDay ? periodInWords(asOf, texts) : undefined,
  });
  return {
    name: name === "" ? heading : name,
    columns: names.map((column) => texts.lists.columns[column]),
    rows: items.map(
      (item): PageRow => ({
        ref: item.ref,
        cells: names.map((column) => cellOf(list, item, { column, question })),
      }),
    ),
  };
}

function cellOf<T extends { date: Day }>(
  list: PagedList<T>,
  item: T,
  { column, question }: { column: ColumnName; question: Question },
): PageText {
  const field = list.fields[column];
  const { asOf, texts } = question;
  return {
    text: field?.text(item, question) ?? "",
    lead: list.lead?.(item, column),
    detail: column === "date" ? fromToday(item.date, asOf, texts) : "",
    tone: toneOf((theme: Theme) => field?.style?.(item, theme)),
    whole: field?.whole ?? false,
  };
}
