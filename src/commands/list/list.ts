import type { ListTexts } from "../../language/texts.ts";
import { csv, type Plain } from "../../output/csv.ts";
import { json } from "../../output/json.ts";
import type { Style, Theme } from "../../output/theme.ts";
import { type Context, type Outcome, UserError } from "../context.ts";
import { type ColumnName, readColumns } from "./columns.ts";
import { type Directory, directoryOf } from "./directory.ts";
import type { Facts } from "./facts.ts";
import { matches } from "./filter.ts";
import { grouped, ordered } from "./order.ts";
import { ask, type Question } from "./question.ts";
import { renderList } from "./render.ts";
import { type FilterOptions, readWanted, type Vocabulary } from "./wanted.ts";

export interface ListOptions extends FilterOptions {
  all: boolean;
  asOf: string | undefined;
  sort: string[];
  group: string | undefined;
  columns: string[];
  json: boolean;
  csv: boolean;
}

/** One column of a list: what stands in it, by what it is ordered, how it looks. */
export interface Field<T> {
  text(item: T, question: Question): string;
  /** What it is ordered by, where that is not the text; "" comes last. */
  order?(item: T, question: Question): string;
  style?(item: T, theme: Theme): Style | undefined;
  flexible?: boolean;
  whole?: boolean;
  /** Left out, unless it is asked for, where room is scarce. */
  spare?: boolean;
}
export type Fields<T> = Readonly<Partial<Record<ColumnName, Field<T>>>>;

/** A list, said once: filters, columns, `--json` and `--csv` all come from here. */
export interface List<T> {
  name: keyof ListTexts["none"];
  items(question: Question): readonly T[];
  facts(item: T, question: Question, directory: Directory): Facts;
  vocabulary(question: Question): Vocabulary;
  fields: Fields<T>;
  /** The columns shown when none are asked for; those without any text are left out. */
  shown: readonly ColumnName[];
  /** The order when none is asked for. */
  order: readonly string[];
  record(item: T, question: Question): Readonly<Record<string, Plain>>;
  csvNames: readonly string[];
  /** True where {@link items} gives a choice of the user's. */
  narrowed?: boolean;
}

/** Runs a list: what is open, or what was asked for, as a table, JSON or CSV. */
export function runList<T>(list: List<T>, options: ListOptions, context: Context): Outcome {
  const question = ask(context, options);
  const { texts, diagnostics } = question;
  if (options.json && options.csv) throw new UserError(texts.lists.bothForms);
  const directory = directoryOf(question.archive, question.register);
  const wanted = readWanted(options, question, { directory, vocabulary: list.vocabulary(question) });
  const columns = readColumns(options, list, texts);
  const fitting = list.items(question).flatMap((item) => {
    const facts = list.facts(item, question, directory);
    return matches(facts, wanted, directory) ? [{ item, open: facts.open }] : [];
  });
  const all = options.all || (options.status?.length ?? 0) > 0;
  const chosen = fitting.filter(({ open }) => all || open).map(({ item }) => item);
  const items = ordered(chosen, columns.order, { list, question });
  const hidden = fitting.length - chosen.length;
  if (options.json) return { out: json(items.map((item) => list.record(item, question))), diagnostics };
  if (options.csv)
    return {
      out: csv(
        list.csvNames,
        items.map((item) => list.record(item, question)),
      ),
      diagnostics,
    };
  const notes = notesFor(
    list,
    {
      count: items.length,
      hidden,
      none: list.narrowed || isFiltered(options) ? "filtered" : all ? "all" : "open",
    },
    question,
  );
  if (items.length === 0) return { notes, diagnostics };
  const groups = grouped(items, columns.group, { list, question });
  return {
    out: renderList(list, groups, { columns, question, count: items.length, all }),
    notes,
    diagnostics,
  };
}

function notesFor<T>(
  { name }: List<T>,
  { count, hidden, none }: { count: number; hidden: number; none: keyof ListTexts["none"]["decisions"] },
  { texts, archive }: Question,
): string {
  const { lists } = texts;
  const lines = [
    count === 0 && archive.minutes.length === 0 ? lists.nothingRead : "",
    count === 0 && archive.minutes.length > 0 ? lists.none[name][none] : "",
    count === 0 && hidden > 0 ? lists.hidden({ count: hidden }) : "",
  ];
  return lines
    .filter((line) => line !== "")
    .map((line) => `${line}\n`)
    .join("");
}

function isFiltered(options: ListOptions): boolean {
  const { forum, owner, organisation, topic, kind, status, due, since, until } = options;
  const several = [forum, owner, organisation, topic, kind, status].some((given) => (given?.length ?? 0) > 0);
  return several || [due, since, until].some((given) => given !== undefined);
}
