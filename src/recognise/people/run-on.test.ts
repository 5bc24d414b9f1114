import { describe, expect, it } from "vitest";
import { recognition as words } from "../../language/sv/recognition.ts";
import { found } from "./found.fixture.ts";
import { rowOfNames } from "./row-of-names.ts";

const eva = { name: "Eva Lind" };
const bo = { name: "Bo Alm" };
const siv = { name: "Siv Ek" };
const per = { name: "Per Ed" };

type Form = [text: string, ...people: object[]];

const runs: Form[] = [
  [
    "Medverkande: Eva Lind (ordf.) Bo Alm Siv Ek Per Ed Gun Wibeck",
    { ...eva, role: "chair" },
    bo,
    siv,
    per,
    { name: "Gun Wibeck" },
  ],
  [
    "Beslutande:\nEva Lind (S) ordförande Bo Alm (M) 1:e v ordförande Siv Ek (C)",
    { ...eva, role: "chair", organisation: "S" },
    { ...bo, role: "vice-chair", organisation: "M" },
    { ...siv, organisation: "C" },
  ],
  [
    "Beslutande:\nEva Lind (S) Bo Alm (M) ersättare för Siv Ek Per Ed (C)",
    { ...eva, organisation: "S" },
    { ...bo, organisation: "M", substitute_for: "Siv Ek" },
    { ...per, organisation: "C" },
  ],
  [
    "Övriga närvarande:\nEva Lind, folkhälsosamordnare Bo Alm, badmästare Siv Ek, kanslichef",
    { ...eva, role: "folkhälsosamordnare" },
    { ...bo, role: "badmästare" },
    { ...siv, role: "kanslichef" },
  ],
  [
    "Närvarande: Eva Lind, Alby kommun Bo Alm, Region Norrsjö Siv Ek, Vattenverket",
    { ...eva, organisation: "Alby kommun" },
    { ...bo, organisation: "Region Norrsjö" },
    { ...siv, organisation: "Vattenverket" },
  ],
];

const behindComma: Form = [
  "Beslutande:\nEva Lind (S), ordförande Bo Alm (M) ej 147 Siv Ek (C) Per Ed (C)",
  { ...eva, role: "chair", organisation: "S" },
  { ...bo, organisation: "M" },
  { ...siv, organisation: "C" },
  { ...per, organisation: "C" },
];

const places = "Närvarande\nEva Lind, Kvasten\nBo Alm, Bolby\nSiv Ek, Kvasten\nPer Ed, Alby\n";
const rest = [
  { ...eva, organisation: "Kvasten" },
  { ...bo, organisation: "Bolby" },
  { ...siv, organisation: "Kvasten" },
  { ...per, organisation: "Alby" },
];
const lines: Form[] = [
  [
    "Ture Ask, Kvasten Gun Wik, Bolby",
    { name: "Ture Ask", organisation: "Kvasten" },
    { name: "Gun Wik", organisation: "Bolby" },
  ],
  [
    "Gun Wik, Blå Stjärnan Olle Ask, Bolby Ulla Rö, Gula Huset",
    { name: "Gun Wik", organisation: "Blå Stjärnan" },
    { name: "Olle Ask", organisation: "Bolby" },
    { name: "Ulla Rö", organisation: "Gula Huset" },
  ],
  ["Gun Wik, Byarnas Forum för Rättvisa", { name: "Gun Wik", organisation: "Byarnas Forum för Rättvisa" }],
  ["Gun Wik, Hela bygden ska leva", { name: "Gun Wik", organisation: "Hela bygden ska leva" }],
];

describe("people whom no sign parts", () => {
  it.each([...runs, behindComma])("%j", (text, ...attendees) => {
    expect(found(text)).toEqual({ attendees });
  });

  it.each(lines)("beside lines of name and place: %j", (line, ...people) => {
    expect(found(places + line)).toEqual({ attendees: [...rest, ...people] });
  });

  it("are read in English too", () => {
    expect(found("Present: Susan Oak (chair) Robert Elm Alice Ash", "en")).toEqual({
      attendees: [{ name: "Susan Oak", role: "chair" }, { name: "Robert Elm" }, { name: "Alice Ash" }],
    });
  });

  it.each([
    ["Närvarande:\nEva Lind, kommundirektör, Alby\nBo Alm", { ...eva, role: "kommundirektör" }],
    ["Närvarande: Eva Lind, ordförande Bo Alm, Siv Ek", eva],
    ["Närvarande:\nEva Lind (Norra Alby)\nBo Alm", eva],
  ])("leaves a list that has its signs as it is: %j", (text, first) => {
    expect(found(text)["attendees"]).toMatchObject([first, {}, ...(text.includes("Siv") ? [{}] : [])]);
  });
});

describe("a row of names", () => {
  it.each<[string, string[] | undefined]>([
    ["Eva Lind Bo Alm", ["Eva Lind", "Bo Alm"]],
    ["Ann Christin Lind Maria Rosa Berg", ["Ann Christin Lind", "Maria Rosa Berg"]],
    ["Eva Berg Lind Bo Alm Siv Ek", ["Eva Berg Lind", "Bo Alm", "Siv Ek"]],
    ["Olle von der Ask Siv Ek", ["Olle von der Ask", "Siv Ek"]],
    ["Zoran Petrik Eva Lind Tapio Hakko Bo Alm", ["Zoran Petrik", "Eva Lind", "Tapio Hakko", "Bo Alm"]],
    // Nothing tells where these begin.
    ["Röda Stugan Gröna Huset Blå Boden", undefined],
    ["Eva Lind Alby Kommun", undefined],
    ["Eva", undefined],
  ])("%j", (text, names) => {
    expect(rowOfNames(text, words.people)).toEqual(names);
  });
});
