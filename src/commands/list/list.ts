import type { Register } from "../../archive/register.ts";
import type { ListTexts } from "../../language/texts.ts";
import { csv, type Plain } from "../../output/csv.ts";
import { json } from "../../output/json.ts";
import type { Style, Theme } from "../../output/theme.ts";
import { type Context, type Outcome, UserError } from "../context.ts";
import { type ColumnName, type Columns, readColumns } from "./columns.ts";
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

/** What a list chooses from. */
export type Among = Register["open"];

/** A list, said once: filters, columns, `--json` and `--csv` all come from here. */
export interface List<T> {
  name: keyof ListTexts["none"];
  /** @param among the register's records, or those alone that are open where nothing else is asked for */
  items(question: Question, among: Among): readonly T[];
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
  /** True where more is asked for than what stands open. */
  asksWhole?: boolean;
}

/** What a list found: what to show, how, and what to say where that is nothing. */
export interface Found<T> {
  question: Question;
  columns: Columns;
  /** In their order. */
  items: readonly T[];
  /** Of each of them, what the filters asked. */
  facts: ReadonlyMap<T, Facts>;
  /** True where what is closed is shown too. */
  all: boolean;
  notes: string;
}

/** Runs a list: what is open, or what was asked for, as a table, JSON or CSV. */
export async function runList<T>(list: List<T>, options: ListOptions, context: Context): Promise<Outcome> {
  const found = await findItems(list, options, context);
  const { question, columns, items, all, notes } = found;
  const { diagnostics, texts } = question;
  if (options.json && options.csv) throw new UserError(texts.lists.bothForms);
  const records = () => items.map((item) => list.record(item, question));
  if (options.json) return { out: json(records()), diagnostics };
  if (options.csv) return { out: csv(list.csvNames, records()), diagnostics };
  if (items.length === 0) return { notes, diagnostics };
  const groups = grouped(items, columns.group, { list, question });
  const out = renderList(list, groups, { columns, question, count: items.length, all });
  return { out, notes, diagnostics };
}

/** @throws UserError for an option that names nothing */
export async function findItems<T>(list: List<T>, options: ListOptions, context: Context): Promise<Found<T>> {
  const enough = isOfOpen(options) && list.asksWhole !== true && list.narrowed !== true;
  const question = await ask(context, options, enough ? "lists" : undefined);
  const { register } = question;
  const found = findAmong(list, { options, question, among: enough ? register.open : register });
  // How many are closed is said where nothing is open, and they have been left out.
  return found.items.length > 0 || !enough ? found : findAll(list, options, context);
}

/** True where nothing that is closed is asked for, and nothing by names that only closed matters may know. */
function isOfOpen({ all, owner, organisation, topic, status }: ListOptions): boolean {
  return !all && [owner, organisation, topic, status].every((given) => (given?.length ?? 0) === 0);
}

async function findAll<T>(list: List<T>, options: ListOptions, context: Context): Promise<Found<T>> {
  const question = await ask(context, options);
  return findAmong(list, { options, question, among: question.register });
}

function findAmong<T>(
  list: List<T>,
  { options, question, among }: { options: ListOptions; question: Question; among: Among },
): Found<T> {
  const directory = directoryOf(question.archive, question.register);
  const wanted = readWanted(options, question, { directory, vocabulary: list.vocabulary(question) });
  const columns = readColumns(options, list, question.texts);
  const facts = new Map<T, Facts>();
  for (const item of list.items(question, among)) {
    const known = list.facts(item, question, directory);
    if (matches(known, wanted, directory)) facts.set(item, known);
  }
  const all = options.all || (options.status?.length ?? 0) > 0;
  const chosen = [...facts.keys()].filter((item) => all || facts.get(item)?.open);
  const items = ordered(chosen, columns.order, { list, question });
  const none = list.narrowed || isFiltered(options) ? "filtered" : all ? "all" : "open";
  const count = items.length;
  const notes = notesFor(list, { count, hidden: facts.size - count, none }, question);
  return { question, columns, items, facts, all, notes };
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
