import { readArchive } from "../archive/load.ts";
import type { Archive } from "../archive/register.ts";
import type { Config } from "../model/config.ts";
import type { Minutes } from "../model/minutes.ts";
import { forumOf, nameKey, namesOfForum } from "../model/names.ts";
import { csv } from "../output/csv.ts";
import { json } from "../output/json.ts";
import { type Part, parts } from "../search/find.ts";
import type { KnownWords } from "../search/kept/known-words.ts";
import { longestQuery, type Query, readQuery, screenFor } from "../search/query.ts";
import { type Context, type Outcome, type Run, UserError } from "./context.ts";
import { chooseName, type Named } from "./list/choose-name.ts";
import { readDay } from "./list/day-option.ts";
import { say } from "./say.ts";
import { resultsKnown } from "./search/known.ts";
import { narrowed } from "./search/narrow.ts";
import { type Result, resultNames, resultRecord, resultsIn } from "./search/result.ts";
import { screen } from "./search/screen.ts";
import { standingOf } from "./search/standing.ts";
import { topicsAsked } from "./search/topics.ts";
import { knownOn, timeZoneOf } from "./today.ts";

interface SearchOptions {
  words: string[];
  forum: string[];
  topic: string[];
  in: string[];
  since: string | undefined;
  until: string | undefined;
  asOf: string | undefined;
  limit: string | undefined;
  json: boolean;
  csv: boolean;
}

const usualLimit = 20;

/** Finds the passages of the minutes that hold all of some words, in any of their forms. */
export const run: Run<SearchOptions> = async (options, context) => {
  const { texts } = context;
  if (options.json && options.csv) throw new UserError(texts.lists.bothForms);
  if (options.words.join(" ").length > longestQuery)
    throw new UserError(texts.search.tooLong({ most: longestQuery }));
  const exact = readQuery(options.words, false);
  if (exact.terms.length === 0) throw new UserError(texts.search.noWords);
  const limit = limitOf(options, context);
  const first = await search(exact, options, context);
  const again = first.count === 0 && /^[^\u0080-\uffff]*$/.test(options.words.join(""));
  const answer = again ? await search(readQuery(options.words, true), options, context) : first;
  const folded = again && answer.count > 0;
  return outcome({ ...answer, folded, limit }, options, context);
};

function limitOf({ limit, json: whole, csv: sheet }: SearchOptions, { texts }: Context): number {
  if (limit === undefined) return whole || sheet ? Number.POSITIVE_INFINITY : usualLimit;
  if (!/^[1-9]\d{0,8}$/.test(limit)) throw new UserError(texts.search.notALimit({ value: limit }));
  return Number(limit);
}

interface Answer {
  /** The best first; those that are shown, at least. */
  results: readonly Result[];
  /** How many there are. */
  count: number;
  archive: Archive;
}

async function search(query: Query, options: SearchOptions, context: Context): Promise<Answer> {
  const known = options.topic.length === 0 ? await context.readWords() : undefined;
  return (
    (known && (await searchKnown(known, query, { options, context }))) ??
    (await searchAll(query, options, context))
  );
}

/** What was read before tells where to look; only what is shown is read. */
async function searchKnown(
  known: KnownWords,
  query: Query,
  { options, context }: { options: SearchOptions; context: Context },
): Promise<Answer | undefined> {
  const parts = partsAsked(options, context);
  const limit = limitOf(options, context);
  const choose = (archive: Archive) => choiceOf(options, archive, context);
  const onDay = (archive: Archive) => knownOn(archive, options.asOf, context).archive;
  return await resultsKnown(known, { query, parts, limit, choose, onDay }, context);
}

async function searchAll(query: Query, options: SearchOptions, context: Context): Promise<Answer> {
  const { store, selection, hasConfig } = context;
  const whole = await readArchive(narrowed(store, screenFor(query), { selection, hasConfig }), {
    selection,
    hasConfig,
  });
  const { archive } = knownOn(whole, options.asOf, context);
  const wanted = partsAsked(options, context);
  const topics = await topicsAsked(options.topic, archive, context);
  const choice = { ...(await choiceOf(options, archive, context)), ...topics, parts: wanted, query };
  const results = resultsIn(archive, store, choice);
  return { results, count: results.length, archive };
}

function partsAsked(options: SearchOptions, { texts }: Context): readonly Part[] {
  if (options.in.length === 0) return parts;
  const candidates = parts.map((name) => {
    const shown = texts.search.parts[name];
    return { name, spellings: [name, shown], shown };
  });
  const chosen = options.in.map((one) => chooseName(one, candidates, { option: "--in", texts }));
  return parts.filter((part) => chosen.includes(part));
}

async function choiceOf(options: SearchOptions, archive: Archive, context: Context) {
  const { texts, clock } = context;
  const today = clock.today(timeZoneOf(archive.config));
  const day = (option: string, written: string | undefined, end: boolean) =>
    written === undefined ? undefined : readDay(written, { option, end, today, texts });
  const since = day("--since", options.since, false) ?? "";
  const until = day("--until", options.until, true) ?? "9999";
  const asOf = day("--as-of", options.asOf, true) ?? "9999";
  const forums = await forumsAsked(options, archive, context);
  return {
    wantsMinutes: ({ forum, date }: { forum: string; date: string }) =>
      date >= since && date <= until && date <= asOf && (forums.length === 0 || forums.includes(forum)),
  };
}

/** The names of forums; all minutes are asked only for one that is not known without. */
async function forumsAsked(
  { forum }: SearchOptions,
  { config, minutes }: Archive,
  context: Context,
): Promise<string[]> {
  const { texts } = context;
  const known = forumsOf(config, minutes);
  const isKnown = (one: string) =>
    known.some(({ spellings }) => spellings.some((name) => nameKey(name) === nameKey(one)));
  const candidates = forum.every(isKnown) ? known : forumsOf(config, (await context.read()).minutes);
  return forum.map((one) => chooseName(one, candidates, { option: "--forum", texts }));
}

function forumsOf(config: Config, minutes: readonly Minutes[]): Named[] {
  const keys = new Set([...Object.keys(config.forums ?? {}), ...minutes.map((one) => one.forum)]);
  return [...keys].map((key) => {
    const known = forumOf(config, key);
    return { name: key, spellings: [key, ...(known ? namesOfForum(key, known) : [])] };
  });
}

async function outcome(
  { results, count, archive, folded, limit }: Answer & { folded: boolean; limit: number },
  options: SearchOptions,
  context: Context,
): Promise<Outcome> {
  const { texts } = context;
  const { diagnostics } = archive;
  const shown = results.slice(0, limit);
  const told = [
    ...(folded ? [texts.search.folded] : []),
    ...(results.length === 0 ? [texts.search.nothing({ words: options.words.join(" ").slice(0, 200) })] : []),
    ...(shown.length < count ? [texts.search.more({ shown: shown.length, count })] : []),
  ];
  const notes = say(context, told);
  const standing = options.json || options.csv ? await standingOf(shown, options.asOf, context) : undefined;
  const records = shown.map((one) => resultRecord(one, standing?.(one.ref)));
  if (options.json) return { out: json(records), notes, diagnostics };
  if (options.csv) return { out: csv(resultNames, records), notes, diagnostics };
  return { out: screen(shown, archive, context), notes, diagnostics };
}
