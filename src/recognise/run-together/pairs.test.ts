import { describe, expect, it } from "vitest";
import { wordsFor } from "./lines.fixture.ts";
import { pairStarts } from "./pairs.ts";
import { vocabularyFor } from "./vocabulary.ts";

function people(text: string): string[] {
  const starts = [0, ...pairStarts(text, vocabularyFor(wordsFor("sv")))];
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
}

describe("people without a sign between them", () => {
  it.each([
    ["places in one word", "Eva Lind, Alby | Bo Alm, Berga | Siv Ek, Alby"],
    ["names in three", "Eva Lind, Alby | Bo Alm Ro, Alby | Siv Ek Norr, Berga | Per Ed, Berga"],
    [
      "places in several words",
      "Eva Lind, Alby kommun | Bo Alm Ro, Norra kommun | Siv Ek, Kustrådets kansli",
    ],
    [
      "a place with two capitals",
      "Eva Lind, projekt Norrsken | Bo Alm, projekt Norrsken | Siv Ek, projekt Norrsken",
    ],
    ["remarks in parentheses", "Eva Lind, Alby (för, grund) | Bo Alm, Berga (vux) | Siv Mo Ek, Berga (vux)"],
    [
      "parties",
      "Eva Lind (S) ordförande | Bo Alm (M) ersättare för Per Ed (M) | Siv Ek (C) ledamot | Ida Ro (V)",
    ],
  ])("%s", (_, list) => {
    expect(people(list.replaceAll(" | ", " "))).toEqual(list.split(" | "));
  });

  it.each([
    ["commas between all of them", "Eva Lind, Bo Alm, Siv Ek, Per Ed"],
    ["parties between commas", "Eva Lind (S), Bo Alm (M) ersätter Per Ed (M), Siv Ek (C), Ida Ro (V)"],
    ["two only", "Eva Lind, Alby Bo Alm, Berga"],
    ["nothing between them", "Eva Lind Bo Alm Siv Ek Per Ed"],
    ["titles", "Eva Lind, ordförande, Bo Alm, sekreterare, Siv Ek, ledamot"],
  ])("are left together with %s", (_, list) => {
    expect(people(list)).toEqual([list]);
  });
});
