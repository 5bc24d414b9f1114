import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Annotation, annotationsIn } from "./annotation.ts";
import { type Entry, listRules, textOf } from "./lists.ts";
import { wordsOf } from "./source.ts";
import { isMissing, plain, written } from "./text.ts";
import { isRecord, toList } from "./values.ts";

const annotations = annotationsIn(join(import.meta.dirname, "..", "gold"));

function textFrom({ source, pageHeaders, firstHeaders }: Annotation, line: number): string {
  const without = new Set([...pageHeaders, ...firstHeaders]);
  return wordsOf(readFileSync(source, "utf8"), { without, from: line });
}

function quotesOf(entry: Entry): unknown[] {
  const clauses = toList(entry["clauses"]).map((one) => (isRecord(one) ? one["text"] : one));
  const own = entry["name"] ?? entry["verbatim"] ?? (textOf(entry) || entry["organisation"]);
  return clauses.length > 0 ? clauses : [own, entry["due"], entry["when"]];
}

describe.each(annotations.map((one) => [one.name, one] as const))("the annotation %s", (_, annotation) => {
  const entries = listRules.flatMap(({ name }) => annotation.lists[name] ?? []);

  it("has every list", () => {
    expect(Object.keys(annotation.lists)).toEqual(listRules.map(({ name }) => name));
  });

  it("quotes its document word for word, each entry from its line on", () => {
    const wrong = entries.flatMap((entry) => {
      const text = textFrom(annotation, Number(entry["line"]));
      return quotesOf(entry).filter((quote) => !isMissing(quote) && !text.includes(` ${plain(quote)} `));
    });
    expect(wrong).toEqual([]);
  });

  it("begins each entry on the line that it names", () => {
    const wrong = entries.filter((entry) => {
      const first = plain(quotesOf(entry)[0]).split(" ")[0] ?? "";
      const line = readFileSync(annotation.source, "utf8").split("\n")[Number(entry["line"]) - 1];
      // An entry that quotes nothing would stand on every line.
      return first === "" || !` ${plain(line)}`.includes(` ${first}`);
    });
    expect(wrong.map((entry) => [entry["line"], quotesOf(entry)[0]])).toEqual([]);
  });

  it("names items that are on its agenda", () => {
    const numbers = new Set((annotation.lists["agenda"] ?? []).map((item) => written(item["number"])));
    const strange = entries.filter(({ agenda }) => !isMissing(agenda) && !numbers.has(written(agenda)));
    expect(strange).toEqual([]);
  });
});
