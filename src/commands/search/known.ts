import { readArchive, readFile } from "../../archive/load.ts";
import type { Archive } from "../../archive/register.ts";
import type { Config } from "../../model/config.ts";
import type { Minutes } from "../../model/minutes.ts";
import type { Store } from "../../ports/store.ts";
import type { Part } from "../../search/find.ts";
import type { KnownPlace, KnownWords } from "../../search/kept/known-words.ts";
import { onlyFiles } from "../../search/kept/only-files.ts";
import { type Query, screenFor } from "../../search/query.ts";
import type { Context } from "../context.ts";
import { narrowed } from "./narrow.ts";
import { type Asked, bestFirst, byWorth, type Result, resultsIn, worthOf } from "./result.ts";

interface AskedOfKnown {
  query: Query;
  parts: readonly Part[];
  /** How many are shown. */
  limit: number;
  /** The archive as it was on the day asked about. */
  onDay: (archive: Archive) => Archive;
  choose: (archive: Archive) => Promise<Pick<Asked, "wantsMinutes">>;
}

/**
 * What is shown of all passages, from what is known of the words of all minutes: read are those that are shown, and what has
 * changed since.
 * @returns undefined where what is known is not what the minutes say: then they have to be read
 */
export async function resultsKnown(
  known: KnownWords,
  { query, parts, limit, onDay, choose }: AskedOfKnown,
  context: Context,
): Promise<{ results: Result[]; count: number; archive: Archive } | undefined> {
  const { store } = context;
  const archive = onDay(known.settings ?? (await readChanged(known, query, store)));
  if (archive.minutes.some(({ id }) => known.hasMinutes(id))) return undefined;
  const asked = { query, parts, wantsSection: () => true, ...(await choose(archive)) };
  const places = known.find(query, asked);
  const others = resultsIn(archive, store, asked);
  const shown = bestOf(places, limit);
  const files = [...new Set(shown.map(({ file }) => file))];
  const minutes = await minutesIn(files, { known, config: archive.config, store });
  const results = resultsIn(onDay({ ...archive, minutes }), store, asked);
  if (!isSame(shown, results)) return undefined;
  const count = places.length + others.length;
  return { results: bestFirst([...results, ...others]), count, archive };
}

async function readChanged({ toRead }: KnownWords, query: Query, store: Store): Promise<Archive> {
  const options = { selection: [], hasConfig: true };
  return await readArchive(narrowed(onlyFiles(store, toRead), screenFor(query), options), options);
}

/** As many as are shown, and what else stands in the same files. */
function bestOf(places: readonly KnownPlace[], limit: number): KnownPlace[] {
  const first = [...places].sort(byWorth).slice(0, limit);
  const files = new Set(first.map(({ file }) => file));
  return places.filter(({ file }) => files.has(file));
}

async function minutesIn(
  files: readonly string[],
  { known, config, store }: { known: KnownWords; config: Config; store: Store },
): Promise<Minutes[]> {
  const found: Minutes[] = [];
  for (const file of files) {
    const { minutes } = known.minutesIn(file) ?? (await readFile(store, file, config));
    if (minutes) found.push(minutes);
  }
  return found;
}

function isSame(known: readonly KnownPlace[], results: readonly Result[]): boolean {
  const told = [...known].sort(byWorth);
  const read = results.map(worthOf).sort(byWorth);
  return told.length === read.length && told.every((one, index) => byWorth(one, read[index] ?? one) === 0);
}
