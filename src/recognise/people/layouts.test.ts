import { describe, expect, it } from "vitest";
import { found } from "./found.fixture.ts";

const eva = { name: "Eva Lind" };
const bo = { name: "Bo Alm" };
const siv = { name: "Siv Ek" };
const per = { name: "Per Ed" };

type Case = [what: string, text: string[], expected: Record<string, object[]>];

const swedish: Case[] = [
  [
    "an abbreviation in parentheses before the colon",
    [
      "Närvarande",
      "- Föreningen för norrsjöforskning (FNF): Eva Lind och Bo Alm",
      "- Almverket: Siv Ek (ordf.), Per Ed.",
    ],
    {
      attendees: [
        { ...eva, organisation: "Föreningen för norrsjöforskning (FNF)" },
        { ...bo, organisation: "Föreningen för norrsjöforskning (FNF)" },
        { ...siv, role: "chair", organisation: "Almverket" },
        { ...per, organisation: "Almverket" },
      ],
    },
  ],
  [
    "organisations before a dash that look like names",
    [
      "Närvarande",
      "Stora Bryggan – Eva Lind",
      "Bygd mot mörker – Rolf Kvick Ask",
      "Förbundet – Bo Alm, Siv Ek",
    ],
    {
      attendees: [
        { ...eva, organisation: "Stora Bryggan" },
        { name: "Rolf Kvick Ask", organisation: "Bygd mot mörker" },
        { ...bo, organisation: "Förbundet" },
        { ...siv, organisation: "Förbundet" },
      ],
    },
  ],
  [
    "people before a dash, as before",
    ["Närvarande", "Eva Lind – Stora Bryggan", "Bo Alm – Alby byalag", "Siv Ek – Norra Rådet"],
    {
      attendees: [
        { ...eva, organisation: "Stora Bryggan" },
        { ...bo, organisation: "Alby byalag" },
        { ...siv, organisation: "Norra Rådet" },
      ],
    },
  ],
  [
    "people before a dash, and places called after people behind it",
    ["Närvarande", "Eva Lind – Karin Boda", "Bo Alm – Elin Gård", "Siv Ek – Anna Kulla"],
    {
      attendees: [
        { ...eva, organisation: "Karin Boda" },
        { ...bo, organisation: "Elin Gård" },
        { ...siv, organisation: "Anna Kulla" },
      ],
    },
  ],
  [
    "a wide gap behind the label",
    ["Närvarande    Föreningar", "Alby byalag – Eva Lind", "Bolby byalag – Bo Alm", "Celby byalag – Siv Ek"],
    {
      attendees: [
        { ...eva, organisation: "Alby byalag" },
        { ...bo, organisation: "Bolby byalag" },
        { ...siv, organisation: "Celby byalag" },
      ],
    },
  ],
  [
    "yes and no below each name",
    ["Närvarande:", "", "Eva Lind", "", "Ja", "", "Bo Alm", "", "Nej", "", "Siv Ek", "", "Ja"],
    { attendees: [eva, siv], absent: [bo] },
  ],
  [
    "a table whose cells stand below each other",
    ["Närvarande", "Namn", "Organisation", "Eva Lind", "Alby", "Bo Alm", "Bolby", "Siv Ek", "Celby"],
    {
      attendees: [
        { ...eva, organisation: "Alby" },
        { ...bo, organisation: "Bolby" },
        { ...siv, organisation: "Celby" },
      ],
    },
  ],
  [
    "marks of those who came and none of the others",
    ["Närvarande", "Eva Lind", "Alby", "x", "Bo Alm", "Bolby", "x", "Siv Ek", "Celby"],
    {
      attendees: [
        { ...eva, organisation: "Alby" },
        { ...bo, organisation: "Bolby" },
      ],
      absent: [{ ...siv, organisation: "Celby" }],
    },
  ],
  [
    "places above their people, which no table has lost",
    ["Närvarande", "Alby", "Eva Lind", "Bolby", "Bo Alm", "Celby", "Siv Ek"],
    {
      attendees: [
        { ...eva, organisation: "Alby" },
        { ...bo, organisation: "Bolby" },
        { ...siv, organisation: "Celby" },
      ],
    },
  ],
  [
    "one line that cannot be read among others",
    ["Närvarande:", "Eva Lind", "Rektorn i Alby kom lite senare för tåget stod still", "Bo Alm", "Siv Ek"],
    { attendees: [eva, bo, siv] },
  ],
  [
    "letters behind the name",
    ["Närvarande:", "Eva Lind ABJ", "Bo Alm ÖSlJ", "Siv Ek NBF Kontaktman"],
    {
      attendees: [
        { ...eva, organisation: "ABJ" },
        { ...bo, organisation: "ÖSlJ" },
        { ...siv, organisation: "NBF Kontaktman" },
      ],
    },
  ],
  ["house numbers", ["Närvarande: Eva Lind 16, Bo Alm 3 + Siv Ek 92"], { attendees: [eva, bo, siv] }],
  [
    "first names among whole ones",
    ["Närvarande: Eva, Bo, Siv L, Siv E och Per"],
    { attendees: [{ name: "Eva" }, { name: "Bo" }, { name: "Siv L" }, { name: "Siv E" }, { name: "Per" }] },
  ],
  [
    "places among whole names",
    ["Närvarande: Eva Lind, Alby, Bo Alm, Bolby"],
    {
      attendees: [
        { ...eva, organisation: "Alby" },
        { ...bo, organisation: "Bolby" },
      ],
    },
  ],
  [
    "a full stop behind an aside",
    ["Närvarande: Eva Lind (S), Bo Alm (M). Siv Ek (C)"],
    {
      attendees: [
        { ...eva, organisation: "S" },
        { ...bo, organisation: "M" },
        { ...siv, organisation: "C" },
      ],
    },
  ],
  [
    "a label misspelt",
    ["Närvarnade: Eva Lind", "", "Frånvarnade: Bo Alm"],
    { attendees: [eva], absent: [bo] },
  ],
  [
    "a label with a verb",
    ["Följande närvarade vid mötet: Eva Lind, Bo Alm", "", "Kunde inte delta: Siv Ek"],
    { attendees: [eva, bo], absent: [siv] },
  ],
  [
    "those on a link and with a valid excuse",
    ["Närvarande: Eva Lind", "", "Med på länk", "Bo Alm", "", "Frånvarande med giltigt förfall", "Siv Ek"],
    { attendees: [eva, { ...bo, remote: true }], absent: [siv] },
  ],
  [
    "the secretary below those who did not come",
    ["Närvarande: Eva Lind", "", "Förhinder: Bo Alm", "Anteckningar: Siv Ek"],
    { attendees: [eva, { ...siv, role: "secretary" }], absent: [bo] },
  ],
  [
    "a list without any label",
    ["Minnesanteckningar från gruppens möte", "", "Eva Lind, Alby", "Bo Alm, Bolby", "Siv Ek, Celby"],
    {
      attendees: [
        { ...eva, organisation: "Alby" },
        { ...bo, organisation: "Bolby" },
        { ...siv, organisation: "Celby" },
      ],
    },
  ],
  [
    "a count of people behind the names",
    ["Närvarande: Eva Lind, Bo Alm och 12 andra medlemmar"],
    { attendees: [eva, bo] },
  ],
  [
    "two names without a label, which may sign",
    ["Protokoll", "", "Eva Lind, Alby kommun", "Bo Alm, Bolby kommun"],
    {},
  ],
  ["three words that are no names", ["Protokoll", "", "Stora Salen, Norra Gatan, Gamla Huset"], {}],
];

const english: Case[] = [
  [
    "the names that people go by in a chat",
    ["Present", "    AnnOak, Bob_Elm, cash[late], Dora", "", "Regrets", "    EdYew, Fay Fir"],
    {
      attendees: [{ name: "AnnOak" }, { name: "Bob_Elm" }, { name: "cash" }, { name: "Dora" }],
      absent: [{ name: "EdYew" }, { name: "Fay Fir" }],
    },
  ],
  [
    "handles beside names and alone",
    ["## Attendees", "", "- Ann Oak (@annoak, Example Corp)", "- @bobelm", "- Carl Ash (@cash)"],
    {
      attendees: [
        { name: "Ann Oak", organisation: "Example Corp" },
        { name: "bobelm" },
        { name: "Carl Ash" },
      ],
    },
  ],
  [
    "a count of people behind the names",
    ["In attendance: Ann Oak and 2 other residents"],
    { attendees: [{ name: "Ann Oak" }] },
  ],
  [
    "asides in brackets",
    ["Present: Ann Oak [remote], Bob Elm [chair]"],
    {
      attendees: [
        { name: "Ann Oak", remote: true },
        { name: "Bob Elm", role: "chair" },
      ],
    },
  ],
];

describe("a number below people without one", () => {
  const taxa = (list: string) => `${list}\n\n1. Taxa\n\nTaxan höjs från hösten.`;

  it.each([
    ["lines", "Närvarande:\nEva Lind\nSiv Ek"],
    ["bullets", "Närvarande:\n- Eva Lind\n- Siv Ek"],
    ["one line", "Närvarande: Eva Lind, Siv Ek"],
  ])("is a heading's: %s", (_, list) => {
    expect(found(taxa(list))).toEqual({ attendees: [eva, siv] });
  });

  it("is a person's with a whole name, or where those above have numbers too", () => {
    expect(found("Närvarande:\nEva Lind\n\n1. Siv Ek")).toEqual({ attendees: [eva, siv] });
    expect(found("Närvarande\n\n1. Eva Lind\n\n2. Siv Ek\n\n3. Bo")).toEqual({
      attendees: [eva, siv, { name: "Bo" }],
    });
  });
});

describe("layouts of lists", () => {
  it.each(swedish)("%s", (_, lines, expected) => {
    expect(found(lines.join("\n"))).toEqual(expected);
  });

  it.each(english)("%s", (_, lines, expected) => {
    expect(found(lines.join("\n"), "en")).toEqual(expected);
  });
});
