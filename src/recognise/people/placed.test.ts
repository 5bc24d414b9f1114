import { expect, it } from "vitest";
import { found } from "./found.fixture.ts";

const eva = { name: "Eva Lind" };
const bo = { name: "Bo Alm" };
const siv = { name: "Siv Ek" };
const per = { name: "Per Ed" };

type Case = [what: string, text: string, ...people: object[]];

const cases: Case[] = [
  [
    "places that look like names, with no sign before the next name",
    "Närvarande: Eva Lind, Norra Alby Bo Alm, Bolby Siv Ek, ordf Per Ed, Norra Alby Ida Ask, Bolby",
    { ...eva, organisation: "Norra Alby" },
    { ...bo, organisation: "Bolby" },
    { ...siv, role: "chair" },
    { ...per, organisation: "Norra Alby" },
    { name: "Ida Ask", organisation: "Bolby" },
  ],
  [
    "an uncommon first name among them",
    "Närvarande: Eva Lind, Norra Alby Bo Alm, Bolby Siv Ek, Celby Xerx Ed, Dalby Ida Ask, Bolby",
    { ...eva, organisation: "Norra Alby" },
    { ...bo, organisation: "Bolby" },
    { ...siv, organisation: "Celby" },
    { name: "Xerx Ed", organisation: "Dalby" },
    { name: "Ida Ask", organisation: "Bolby" },
  ],
  [
    "substitutes in parentheses",
    "Närvarande: Eva Lind, Alby Bo Alm, Bolby Siv Ek (ers. Ida Ask), Celby Per Ed, Dalby",
    { ...eva, organisation: "Alby" },
    { ...bo, organisation: "Bolby" },
    { ...siv, organisation: "Celby", substitute_for: "Ida Ask" },
    { ...per, organisation: "Dalby" },
  ],
  [
    "names of three words",
    "Närvarande: Eva Lind, Bo Erik Alm, Siv Anna Ek, Per Olof Ed, Ida Ask",
    eva,
    { name: "Bo Erik Alm" },
    { name: "Siv Anna Ek" },
    { name: "Per Olof Ed" },
    { name: "Ida Ask" },
  ],
  [
    "letters of a unit before a place",
    "Närvarande:\nEva Lind (ordf.), BK Alby\nBo Alm, BK Bolby (PLK)",
    { ...eva, role: "chair", organisation: "BK Alby" },
    { ...bo, organisation: "BK Bolby, PLK" },
  ],
  ["letters that are a first name", "Närvarande:\nEva Lind, PG Alm\nSiv Ek", eva, { name: "PG Alm" }, siv],
  [
    "units that begin with the same word",
    "Närvarande:\nEva Lind, Station Alby\nBo Alm, Station Bolby\nSiv Ek (ordf.), Station Celby\nPer Ed, Station Dalby",
    { ...eva, organisation: "Station Alby" },
    { ...bo, organisation: "Station Bolby" },
    { ...siv, role: "chair", organisation: "Station Celby" },
    { ...per, organisation: "Station Dalby" },
  ],
  [
    "two people on each line",
    "Närvarande:\nEva Lind, Bo Alm\nSiv Ek, Bo Asp\nPer Ed, Ida Ask\nUlla Berg, Ida Ström",
    eva,
    bo,
    siv,
    { name: "Bo Asp" },
    per,
    { name: "Ida Ask" },
    { name: "Ulla Berg" },
    { name: "Ida Ström" },
  ],
  [
    "letters glued before a name, and an abbreviated title before a place",
    "Närvarande:\nÄO Eva Lind, Hamnverket\nBo Alm, sekr. Bolby, Almstaben",
    { ...eva, organisation: "ÄO, Hamnverket" },
    { ...bo, role: "secretary", organisation: "Bolby, Almstaben" },
  ],
];

it("takes headings of a body's own people in a row, and who stands below them", () => {
  const head = "Närvarande\n\nDirektionens ledamöter och ersättare som var närvarande på mötet\n\n";
  const list =
    "Direktionens ledamöter\n\nDirektionens ersättare\n\nEva Lind (S) ordförande\n\nBo Alm (M)\n\nSiv Ek (C)";
  expect(found(head + list)).toEqual({
    attendees: [
      { ...eva, role: "chair", organisation: "S" },
      { ...bo, organisation: "M" },
      { ...siv, organisation: "C" },
    ],
  });
});

it.each(cases)("%s", (_what, text, ...people) => {
  expect(found(text)).toEqual({ attendees: people });
});
