import { readFileSync } from "node:fs";
import { type Entry, listRules } from "./lists.ts";
import { plain } from "./text.ts";
import { isRecord, toList } from "./values.ts";

/** Lists whose entries are the document's own words. */
const quoting = ["decisions", "proposals", "reported_decisions", "actions", "follow_ups"];

/**
 * A document as one line of plain words, without the lines that are page headers; words broken at line ends are joined,
 * unless "och", "eller" or the like shows that they are halves of two ("regel- och rutinbok").
 * @param from 1-based line to begin at
 */
export function wordsOf(
  text: string,
  { without, from = 1 }: { without: ReadonlySet<number>; from?: number },
): string {
  const kept = text.split("\n").filter((_, at) => at + 1 >= from && !without.has(at + 1));
  const joined = kept.join("\n").replace(/(\p{Ll})-\n\s*(?=\p{Ll})(?!(?:och|eller|samt|and|or) )/gu, "$1");
  return ` ${plain(joined)} `;
}

/** Texts of a meeting's records that do not stand in its document, which makes them wrong however sensible they read. */
export function invented(source: string, meeting: Entry): string[] {
  if (!/\.(?:md|txt)$/.test(source)) return [];
  const gone = new Set(
    toList(meeting["left_out"])
      .filter(isRecord)
      .map(({ line }) => Number(line)),
  );
  const text = readFileSync(source, "utf8");
  const words = [wordsOf(text, { without: gone }), wordsOf(text, { without: new Set() })];
  const records = listRules
    .filter(({ name }) => quoting.includes(name))
    .flatMap(({ name }) => toList(meeting[name]).filter(isRecord));
  return records
    .flatMap(quotesOf)
    .filter((quote) => plain(quote) !== "" && !words.some((all) => all.includes(` ${plain(quote)} `)));
}

function quotesOf({ clauses, text, task }: Entry): string[] {
  const said = toList(clauses).map((clause) => (isRecord(clause) ? clause["text"] : clause));
  return [...said, text, task].filter((one): one is string => typeof one === "string");
}
