import type { ColumnName } from "../list/columns.ts";
import type { ListOptions } from "../list/list.ts";
import type { Question } from "../list/question.ts";

/** What a list was narrowed by, as a line for who reads the page and has not seen the command. */
export function choicesIn(
  options: ListOptions & { sentTo?: readonly string[] },
  { context, texts }: Question,
): string[] {
  const { listPages, lists } = texts;
  const { forum, owner, organisation, topic, kind, status, due, since, until, sentTo } = options;
  const given: [string, readonly string[] | undefined][] = [
    ...(
      [
        ["forum", forum],
        ["owner", owner],
        ["organisation", organisation],
        ["topics", topic],
        ["kind", kind],
        ["status", status],
        ["due", one(due)],
        ["sent_to", sentTo],
      ] satisfies [ColumnName, readonly string[] | undefined][]
    ).map(([name, values]): [string, readonly string[] | undefined] => [lists.columns[name], values]),
    [listPages.from, one(since)],
    [listPages.until, one(until)],
    [listPages.paths, context.selection.map(context.shown)],
  ];
  const choices = given.flatMap(([column, values = []]) =>
    values.length === 0 ? [] : [listPages.choice({ column, values })],
  );
  return choices.length === 0 ? [] : [listPages.only({ choices })];
}

function one(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}
