import { type Figures, f1, noFigures, recall, sum } from "./figures.ts";
import { listRules } from "./lists.ts";
import type { DocumentResult, FieldResult } from "./score.ts";

const fieldNames = listRules.flatMap(({ name, fields }) =>
  Object.keys(fields).map((field) => `${name}.${field}`),
);

/** All documents of a run together. */
export interface Total {
  lists: ReadonlyMap<string, Figures>;
  /** Fields of matched entries, by list and field; their lines apart. */
  fields: ReadonlyMap<string, Share>;
  lines: Share;
  facts: Share;
  headers: Figures;
  /** How many texts are not in their documents. */
  invented: number;
}

/** So many of so many are right. */
export interface Share {
  right: number;
  all: number;
}

export function totalOf(results: readonly DocumentResult[]): Total {
  const lists = new Map<string, Figures>();
  for (const { list, figures } of results.flatMap((one) => one.lists)) {
    lists.set(list, sum(lists.get(list) ?? noFigures, figures));
  }
  const compared = results.flatMap(({ lists }) => lists).flatMap((list) => list.fields);
  const fields = new Map(fieldNames.map((name) => [name, { right: 0, all: 0 }]));
  for (const one of compared.filter(({ field }) => field !== "line")) {
    const name = `${one.list}.${one.field}`;
    fields.set(name, addShares([fields.get(name) ?? { right: 0, all: 0 }, shareOf([one])]));
  }
  return {
    lists,
    fields,
    lines: shareOf(compared.filter(({ field }) => field === "line")),
    facts: shareOf(results.flatMap((one) => one.facts)),
    headers: results.map((one) => one.headers).reduce(sum, noFigures),
    invented: results.flatMap((one) => one.invented).length,
  };
}

export function shareOf(fields: readonly FieldResult[]): Share {
  return { right: fields.filter(({ right }) => right).length, all: fields.length };
}

export function addShares(shares: Iterable<Share>): Share {
  let right = 0;
  let all = 0;
  for (const share of shares) {
    right += share.right;
    all += share.all;
  }
  return { right, all };
}

/** Decisions that the program claims and no reader has. */
export function falseDecisions({ lists }: Total): Share {
  const { hits, claimed } = lists.get("decisions") ?? noFigures;
  return { right: claimed - hits, all: claimed };
}

/** Every figure that a bound may be set on, by its name. */
export function measures(total: Total): Map<string, number> {
  const fields = addShares(total.fields.values());
  return new Map([
    ...[...total.lists].map(([name, figures]): [string, number] => [name, f1(figures)]),
    ["fields", ratio(fields)],
    ["lines", ratio(total.lines)],
    ["facts", ratio(total.facts)],
    ["page_headers", recall(total.headers)],
    ["false_decisions", falseDecisions(total).right],
    ["invented", total.invented],
    ["lines_lost", total.headers.claimed - total.headers.hits],
  ]);
}

export function ratio({ right, all }: Share): number {
  return all > 0 ? right / all : 1;
}
