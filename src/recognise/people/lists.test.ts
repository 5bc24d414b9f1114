import { describe, expect, it } from "vitest";
import { bare, read } from "../reading.fixture.ts";
import { found } from "./found.fixture.ts";

const eva = { name: "Eva Lind" };
const bo = { name: "Bo Alm" };
const siv = { name: "Siv Ek" };
const per = { name: "Per Ed" };

type Form = [text: string, ...people: object[]];

const names: Form[] = [
  ["Närvarande: Eva Lind, Bo Alm", eva, bo],
  ["Närvarande: Eva Lind och Bo Alm.", eva, bo],
  ["Närvarande: Eva Lind, Bo Alm samt Siv Ek", eva, bo, siv],
  ["Närvarande:\nEva Lind\nBo Alm", eva, bo],
  ["Närvarande\n\nEva Lind\n\nBo Alm\n\nSiv Ek", eva, bo, siv],
  ["Närvarande:\nEva Lind\nMaj Ed\nBo Alm", eva, { name: "Maj Ed" }, bo],
  [
    "Deltagare:  Alby        Eva Lind\n            Bolby       Bo Alm, tf\n            Dalby       -\n            Kommunförbundet  Siv Ek, Per Ed (sekr)\n            Norrby      Maj Ed (via Teams)",
    { ...eva, organisation: "Alby" },
    { ...bo, organisation: "Bolby", role: "tf" },
    { ...siv, organisation: "Kommunförbundet" },
    { ...per, organisation: "Kommunförbundet", role: "secretary" },
    { name: "Maj Ed", organisation: "Norrby", remote: "Teams" },
  ],
  [
    "Närvarande enligt lista: Landshövding Eva Lind (ordf), kommundirektörerna Bo Alm (Alby) och Siv Ek (Bolby)",
    { ...eva, role: "chair" },
    { ...bo, role: "kommundirektörerna", organisation: "Alby" },
    { ...siv, organisation: "Bolby" },
  ],
  ["Närvarande: Eva Lind, Bo Alm\n\nUtbildning för arbete i förskola (Siv Ek)", eva, bo],
  [
    "Närvarande: Alby (Eva Lind), Bolby kommun (Bo Alm och Siv Ek) samt Dalby (Per Ed)",
    { ...eva, organisation: "Alby" },
    { ...bo, organisation: "Bolby kommun" },
    { ...siv, organisation: "Bolby kommun" },
    { ...per, organisation: "Dalby" },
  ],
  [
    "Närvarande:\nAlby kommun (Eva Lind)\nBolby (Bo Alm)",
    { ...eva, organisation: "Alby kommun" },
    { ...bo, organisation: "Bolby" },
  ],
  ["Närvarande:\nDag Berg, Alby\nEva Lind", { name: "Dag Berg", organisation: "Alby" }, eva],
  ["Närvarande: Eva Lind (Alby), Dag Berg", { ...eva, organisation: "Alby" }, { name: "Dag Berg" }],
  ["Närvarande Eva Lind, Bo Alm", eva, bo],
  ["**Närvarande** Eva Lind, Bo Alm", eva, bo],
  ["Deltar: Eva Lind, Bo Alm", eva, bo],
  ["Närvarande – Eva Lind, Bo Alm", eva, bo],
  ["Med var: Eva Lind, Bo Alm", eva, bo],
  ["Närvarande: Eva Lind från regionen, Bo Alm", { ...eva, organisation: "regionen" }, bo],
  ["Närvarande: Eva Lind, Bo Alm (vid pennan)", eva, { ...bo, role: "secretary" }],
  [
    "Närvarande\n\nFörnamn Efternamn      Organisation\nEva Lind               Alby kommun\nBo Alm                 Norrby kommun",
    { ...eva, organisation: "Alby kommun" },
    { ...bo, organisation: "Norrby kommun" },
  ],
  ["Deltagare (2 st): Eva Lind, Bo Alm", eva, bo],
  ["Närvarande med rösträtt:\n\nEva Lind\n\nBo Alm\n\nUtan rösträtt:\n\nSiv Ek", eva, bo, siv],
  ["Deltagare på mötet:\n- Eva Lind\n- Bo Alm", eva, bo],
  ["Närvarande:\n• Eva Lind\n• Bo Alm", eva, bo],
  [
    "Närvarande\n\n| Organisation | Namn |\n|---|---|\n| Alby kommun | – Eva Lind <br> – Bo Alm |\n| Norrby kommun | Siv Ek |",
    { ...eva, organisation: "Alby kommun" },
    { ...bo, organisation: "Alby kommun" },
    { ...siv, organisation: "Norrby kommun" },
  ],
  ["Närvarande:\n1. Eva Lind\n2. Bo Alm", eva, bo],
  ["Närvarande: Eva Lind; Bo Alm; Siv Ek", eva, bo, siv],
  ["Närvarande: Eva, Bo och Siv", { name: "Eva" }, { name: "Bo" }, { name: "Siv" }],
  ["Närvarande:\n- Eva\n- Bo\n- Siv", { name: "Eva" }, { name: "Bo" }, { name: "Siv" }],
  ["Närvarande: Eva Lind, Bo\nAlm, Siv Ek och Per\nEd", eva, bo, siv, per],
  ["Närvarande: Eva Lind, Bo Alm m.fl.", eva, bo],
  ["Närvarande: EVA LIND, BO ALM", { name: "EVA LIND" }, { name: "BO ALM" }],
  [
    "Närvarande: Eva-Lena af Berg, J. Berg, Ana María de la Cruz, Åsa von Ek-Dahl, P-O Ström",
    { name: "Eva-Lena af Berg" },
    { name: "J. Berg" },
    { name: "Ana María de la Cruz" },
    { name: "Åsa von Ek-Dahl" },
    { name: "P-O Ström" },
  ],
  ["Närvarande: Siv A\u030Aberg, Bo Alm", { name: "Siv Åberg" }, bo],
  ["Närvarande: Eva Lind/Bo Alm, Siv Ek", eva, bo, siv],
  ["Närvarande:\nEva Lind <eva@example.org>\nBo Alm, bo.alm@example.org, 070-123 45 67", eva, bo],
  ["## Närvarande\n\n* [Eva Lind](https://example.org/eva)\n* Bo Alm (@boalm)", eva, bo],
];

const dashes: Form[] = [
  [
    "Närvarande:\nInga Öst, Njurö\nEva Lind, Alby",
    { name: "Inga Öst", organisation: "Njurö" },
    { ...eva, organisation: "Alby" },
  ],
  [
    "Närvarande\nForum Söder – Ida Ek, Bo Alm\nFöreningen Ljus – Anna Berg",
    { name: "Ida Ek", organisation: "Forum Söder" },
    { ...bo, organisation: "Forum Söder" },
    { name: "Anna Berg", organisation: "Föreningen Ljus" },
  ],
  [
    "Närvarande\nEva Lind – Alby\nBo Alm – Region Norrsjö",
    { ...eva, organisation: "Alby" },
    { ...bo, organisation: "Region Norrsjö" },
  ],
];

const columns: Form[] = [
  ["Närvarande:\n\nEva Lind\tBo Alm\tSiv Ek\nPer Ed", eva, bo, siv, per],
  ["Närvarande:\n\nEva Lind      Bo Alm\nSiv Ek        Per Ed", eva, bo, siv, per],
  [
    "Närvarande:\n\nEva Lind      Region Norrsjö\nBo Alm        Alby",
    { ...eva, organisation: "Region Norrsjö" },
    { ...bo, organisation: "Alby" },
  ],
  [
    "Närvarande:\n\nAlby kommun\tEva Lind\nRegion Norrsjö\tBo Alm",
    { ...eva, organisation: "Alby kommun" },
    { ...bo, organisation: "Region Norrsjö" },
  ],
  [
    "Närvarande:\n\nAlby\tEva Lind\tBolby\tBo Alm",
    { ...eva, organisation: "Alby" },
    { ...bo, organisation: "Bolby" },
  ],
  [
    "Närvarande:\n\nEva Lind\tAlby\tBo Alm\tBolby",
    { ...eva, organisation: "Alby" },
    { ...bo, organisation: "Bolby" },
  ],
  ["Närvarande:\n\nEva Lind\tkommundirektör\tAlby", { ...eva, role: "kommundirektör", organisation: "Alby" }],
  [
    "Beslutande         Eva Lind (S), ordförande\n                   Bo Alm (M)\n\nÖvriga deltagare   Siv Ek, sekreterare",
    { ...eva, organisation: "S", role: "chair" },
    { ...bo, organisation: "M" },
    { ...siv, role: "secretary" },
  ],
];

const organisations: Form[] = [
  [
    "Närvarande:\nEva Lind, Alby\nBo Alm, Bolby kommun",
    { ...eva, organisation: "Alby" },
    { ...bo, organisation: "Bolby kommun" },
  ],
  [
    "Närvarande:\nEva Lind (Alby)\nBo Alm (Region Norrsjö)",
    { ...eva, organisation: "Alby" },
    { ...bo, organisation: "Region Norrsjö" },
  ],
  [
    "Närvarande: Eva Lind, Alby, Bo Alm, Bolby, Siv Ek, Region Norrsjö",
    { ...eva, organisation: "Alby" },
    { ...bo, organisation: "Bolby" },
    { ...siv, organisation: "Region Norrsjö" },
  ],
  [
    "Närvarande:\n**Alby kommun**\nEva Lind\nBo Alm\n\n**Bolby**\nSiv Ek",
    { ...eva, organisation: "Alby kommun" },
    { ...bo, organisation: "Alby kommun" },
    { ...siv, organisation: "Bolby" },
  ],
  [
    "Närvarande:\n\nAlby:\nEva Lind\nBo Alm\n\nRegion Norrsjö\nSiv Ek",
    { ...eva, organisation: "Alby" },
    { ...bo, organisation: "Alby" },
    { ...siv, organisation: "Region Norrsjö" },
  ],
  [
    "Närvarande:\n\nFrån Alby kommun: Eva Lind, Bo Alm\nFrån Region Norrsjö: Siv Ek",
    { ...eva, organisation: "Alby kommun" },
    { ...bo, organisation: "Alby kommun" },
    { ...siv, organisation: "Region Norrsjö" },
  ],
  [
    "Deltagare\nVattenverket: Eva Lind, Region Norrsjö: Bo Alm, Siv Ek, E-\nhälsobyrån: Per\nEd",
    { ...eva, organisation: "Vattenverket" },
    { ...bo, organisation: "Region Norrsjö" },
    { ...siv, organisation: "Region Norrsjö" },
    { ...per, organisation: "E-hälsobyrån" },
  ],
  [
    "Närvarande från Alby kommun: Eva Lind, Bo Alm",
    { ...eva, organisation: "Alby kommun" },
    { ...bo, organisation: "Alby kommun" },
  ],
  [
    "Närvarande:\nEva Lind Alby kommun\nBo Alm Region Norrsjö",
    { ...eva, organisation: "Alby kommun" },
    { ...bo, organisation: "Region Norrsjö" },
  ],
  ["Närvarande:\nEva Lind, Alby (för & grund)", { ...eva, organisation: "Alby", role: "för & grund" }],
  [
    "Närvarande:\n- Alby\n  - Eva Lind\n  - Bo Alm\n- Bolby\n  - Siv Ek",
    { ...eva, organisation: "Alby" },
    { ...bo, organisation: "Alby" },
    { ...siv, organisation: "Bolby" },
  ],
  [
    "Närvarande:\n- Vattenverket\n- Region Norrsjö\n- Alby kommun",
    { name: "Vattenverket", organisation: "Vattenverket" },
    { name: "Region Norrsjö", organisation: "Region Norrsjö" },
    { name: "Alby kommun", organisation: "Alby kommun" },
  ],
];

const titles: Form[] = [
  ["Närvarande:\nEva Lind, kommundirektör, Alby", { ...eva, role: "kommundirektör", organisation: "Alby" }],
  [
    "Närvarande:\nEva Lind, verksamhetschef Hälsocentralen",
    { ...eva, role: "verksamhetschef", organisation: "Hälsocentralen" },
  ],
  ["Närvarande:\nKommunchef Eva Lind, Alby", { ...eva, role: "Kommunchef", organisation: "Alby" }],
  ["Närvarande:\nOrdförande Eva Lind\nBo Alm", { ...eva, role: "chair" }, bo],
  [
    "Närvarande:\nOrdförande: Eva Lind\nSekreterare: Bo Alm\nSiv Ek",
    { ...eva, role: "chair" },
    { ...bo, role: "secretary" },
    siv,
  ],
  [
    "Närvarande: Eva Lind (ordf), Bo Alm (sekr.), Siv Ek",
    { ...eva, role: "chair" },
    { ...bo, role: "secretary" },
    siv,
  ],
  [
    "Närvarande: Ordförande Eva Lind, sekreterare Bo Alm, Siv Ek",
    { ...eva, role: "chair" },
    { ...bo, role: "secretary" },
    siv,
  ],
  [
    "Beslutande:\nEva Lind (S), ordförande\nBo Alm,(m)",
    { ...eva, organisation: "S", role: "chair" },
    { ...bo, organisation: "M" },
  ],
  [
    "Ledamöter: Eva Lind, Bo Alm\nErsättare: Siv Ek",
    { ...eva, role: "member" },
    { ...bo, role: "member" },
    { ...siv, role: "deputy" },
  ],
  ["Ej tjänstgörande ersättare: Siv Ek (C)", { ...siv, organisation: "C", role: "deputy" }],
  ["Adjungerade: Siv Ek och Per Ed", { ...siv, role: "co-opted" }, { ...per, role: "co-opted" }],
  ["Närvarande: Eva Lind\nGäster: Siv Ek, Alby", eva, { ...siv, organisation: "Alby" }],
  [
    "Övriga deltagare Siv Ek, räddningschef, Alby kommun\nPer Ed, ekonom",
    { ...siv, role: "räddningschef", organisation: "Alby kommun" },
    { ...per, role: "ekonom" },
  ],
  [
    "Ordförande: Eva Lind\nSekreterare: Bo Alm\nÖvriga närvarande: Siv Ek, Per Ed",
    { ...eva, role: "chair" },
    { ...bo, role: "secretary" },
    siv,
    per,
  ],
];

const remarks: Form[] = [
  [
    "Närvarande:\nEva Lind (punkt 4)\nBo Alm §§ 1–3\nSiv Ek, Alby, 4-6",
    { ...eva, items: ["4"] },
    { ...bo, items: ["1", "2", "3"] },
    { ...siv, organisation: "Alby", items: ["4", "5", "6"] },
  ],
  [
    "Närvarande:\nEva Lind, till kl. 10\nBo Alm, från 13.30\nSiv Ek, kl. 9.00-10.30",
    { ...eva, until: "10:00" },
    { ...bo, from: "13:30" },
    { ...siv, from: "09:00", until: "10:30" },
  ],
  [
    "Närvarande: Eva Lind, Bo Alm via Teams, Siv Ek (på distans)",
    eva,
    { ...bo, remote: "Teams" },
    { ...siv, remote: true },
  ],
  [
    "Närvarande: Eva Lind\nPå distans: Bo Alm, Siv Ek",
    eva,
    { ...bo, remote: true },
    { ...siv, remote: true },
  ],
  [
    "Närvarande:\nEva Lind (via länk, ersättare för Per Ed §§ 1–2)",
    { ...eva, remote: "länk", substitute_for: "Per Ed", items: ["1", "2"] },
  ],
  ["Närvarande:\nSiv Ek för Per Ed, Alby", { ...siv, substitute_for: "Per Ed", organisation: "Alby" }],
  ["Närvarande:\nSiv Ek (istället för Per Ed)\nBo Alm", { ...siv, substitute_for: "Per Ed" }, bo],
  [
    "Närvarande:\nSiv Ek (S), tjänstgörande ersättare för Per Ed (S)",
    { ...siv, organisation: "S", substitute_for: "Per Ed" },
  ],
  ["Närvarande:\nEva Lind X, mötesordförande\nBo Alm X", { ...eva, role: "chair" }, bo],
];

const tables: Form[] = [
  [
    "| Namn | Organisation | Närvarande |\n|---|---|---|\n| Eva Lind | Alby kommun | X |\n| Bo Alm | Bolby | x |",
    { ...eva, organisation: "Alby kommun" },
    { ...bo, organisation: "Bolby" },
  ],
  [
    "**Deltagare**\n\n| Kommun | Namn | Titel |\n|---|---|---|\n| Alby | Eva Lind | kommunchef |\n| Bolby | Bo Alm | rektor |",
    { ...eva, organisation: "Alby", role: "kommunchef" },
    { ...bo, organisation: "Bolby", role: "rektor" },
  ],
  [
    "| Förnamn | Efternamn | Kommun |\n|---|---|---|\n| Eva | Lind | Alby |",
    { ...eva, organisation: "Alby" },
  ],
  ["Närvarande:\n\n| | |\n|---|---|\n| Eva Lind | Bo Alm |\n| Siv Ek | Per Ed |", eva, bo, siv, per],
  [
    "| Namn | Organisation | Närvaro | § |\n|---|---|---|---|\n| Eva Lind | Alby | via Teams, till kl. 10 | |\n| Bo Alm | Bolby | på plats | 3 |",
    { ...eva, organisation: "Alby", remote: "Teams", until: "10:00" },
    { ...bo, organisation: "Bolby", items: ["3"] },
  ],
];

describe.each([
  ["names", names],
  ["dashes", dashes],
  ["columns", columns],
  ["organisations", organisations],
  ["titles and groups", titles],
  ["remarks", remarks],
  ["tables", tables],
])("those present, by %s", (_, forms) => {
  it.each(forms)("%j", (text, ...attendees) => {
    expect(found(text)).toEqual({ attendees });
  });
});

describe("what the other lines of a list tell", () => {
  it("takes a place of two words for no second person", () => {
    const text = "Närvarande:\nEva Lind, Alby\nBo Alm, Bolby\nSiv Ek, Stora Alby\nPer Ed, Alby";
    expect(found(text)).toEqual({
      attendees: [
        { ...eva, organisation: "Alby" },
        { ...bo, organisation: "Bolby" },
        { ...siv, organisation: "Stora Alby" },
        { ...per, organisation: "Alby" },
      ],
    });
  });

  it("takes a name in a column of organisations for one", () => {
    const text =
      "Närvarande:\n\nEva Lind     Alby kommun\nBo Alm       Region Norrsjö\nSiv Ek       Gula Bandet\nPer Ed       Alby kommun";
    expect(found(text)).toMatchObject({ attendees: [{}, {}, { ...siv, organisation: "Gula Bandet" }, {}] });
  });

  it("reads first names with what stands in parentheses, beside places in them", () => {
    expect(found("Deltog: Siv E (Alby), Bo (Bolby), Per (Region Norrsjö, till 10.30)")).toEqual({
      attendees: [
        { name: "Siv E", organisation: "Alby" },
        { name: "Bo", organisation: "Bolby" },
        { name: "Per", organisation: "Region Norrsjö", until: "10:30" },
      ],
    });
    expect(found("Närvarande:\nEva Lind, Alby, Norra (för & grund)")).toEqual({
      attendees: [{ ...eva, organisation: "Alby, Norra", role: "för & grund" }],
    });
  });

  it("adds to somebody what a label says behind the list", () => {
    expect(found("Närvarande: Eva, Bo, Siv\nOrdförande: Eva. Sekreterare: Bo")).toEqual({
      attendees: [{ name: "Eva", role: "chair" }, { name: "Bo", role: "secretary" }, { name: "Siv" }],
    });
  });

  it("reads lists side by side", () => {
    const text = [
      "Ledamöter                    Ersättare",
      "Eva Lind, ordförande         Siv Ek, tjänstgörande",
      "Bo Alm                       Per Ed, §§ 2–3",
      "                             Övriga",
      "Frånvarande ledamöter        Ulla Berg, sekreterare",
      "Olle Ask",
    ].join("\n");
    expect(found(text)).toEqual({
      attendees: [
        { ...eva, role: "chair" },
        { ...siv, role: "deputy" },
        { ...bo, role: "member" },
        { ...per, role: "deputy", items: ["2", "3"] },
        { name: "Ulla Berg", role: "secretary" },
      ],
      absent: [{ name: "Olle Ask" }],
    });
  });

  it("reads lists in the cells of a table, a line each", () => {
    const text =
      "| | |\n|---|---|\n| Datum | 2025-04-03 |\n| **Närvarande** | Eva Lind, Alby (ordförande)<br>Bo Alm, Bolby |\n| **Frånvarande** | Siv Ek |";
    expect(found(text)).toEqual({
      attendees: [
        { ...eva, organisation: "Alby", role: "chair" },
        { ...bo, organisation: "Bolby" },
      ],
      absent: [siv],
    });
  });

  it("reads lists in the middle of a line, up to where something else begins", () => {
    const text =
      "Anteckningar 2025-04-03 Plats: Alby Närvarande: Eva Lind (ordf), Bo Alm (punkt 2) och Siv Ek. Förhinder: Per Ed Mötet inleddes med en genomgång av läget.";
    expect(found(text)).toEqual({
      attendees: [{ ...eva, role: "chair" }, { ...bo, items: ["2"] }, siv],
      absent: [per],
    });
  });

  it("reads those of whom a sentence says that they could not come", () => {
    expect(found("Med på mötet: Eva Lind och Bo Alm från Röda Handen. Siv Ek kunde inte komma.")).toEqual({
      attendees: [eva, { ...bo, organisation: "Röda Handen" }],
      absent: [siv],
    });
  });
});

describe("those who were not there, and seats without anybody", () => {
  it.each<[string, object]>([
    [
      "Närvarande: Eva Lind\nFrånvarande: Bo Alm, Siv Ek (Alby)",
      { attendees: [eva], absent: [bo, { ...siv, organisation: "Alby" }] },
    ],
    ["Närvarande: Eva Lind, Siv Ek. Anmält förhinder: Bo Alm.", { attendees: [eva, siv], absent: [bo] }],
    ["Närvarande:\nEva Lind\n\nAnmält förhinder\nBo Alm\nSiv Ek", { attendees: [eva], absent: [bo, siv] }],
    ["Deltog ej: Bo Alm", { absent: [bo] }],
    ["Ej närvarande ledamöter: Bo Alm", { absent: [bo] }],
    [
      "Närvarande:\nEva Lind\nBo Alm (förhindrad)\nSiv Ek – anmält förhinder",
      { attendees: [eva], absent: [bo, siv] },
    ],
    [
      "## Kallade\n- Eva Lind\n- Bo Alm\n- Siv Ek\n\n## Närvarande\n- Eva Lind\n- Siv Ek",
      { attendees: [eva, siv], absent: [bo] },
    ],
    ["Kallade: Eva Lind, Bo Alm", {}],
    [
      "Närvarande:\nEva Lind, Alby\nVakant, Bolby",
      { attendees: [{ ...eva, organisation: "Alby" }], vacancies: [{ organisation: "Bolby" }] },
    ],
    [
      "Beslutande:\nEva Lind (S)\nVakant (L)",
      { attendees: [{ ...eva, organisation: "S" }], vacancies: [{ organisation: "L" }] },
    ],
    [
      "Närvarande:\nAlby: Eva Lind\nBolby: vakant",
      { attendees: [{ ...eva, organisation: "Alby" }], vacancies: [{ organisation: "Bolby" }] },
    ],
    [
      "| Namn | Närvaro |\n|---|---|\n| Eva Lind | X |\n| Bo Alm | |\n| Siv Ek | Ja |",
      { attendees: [eva, siv], absent: [bo] },
    ],
    [
      "| Namn | Organisation | Närvarande | Frånvarande |\n|---|---|---|---|\n| Eva Lind | Alby | X | |\n| Bo Alm | Bolby | | X |",
      { attendees: [{ ...eva, organisation: "Alby" }], absent: [{ ...bo, organisation: "Bolby" }] },
    ],
    ["Närvarande:\n- [x] Eva Lind\n- [ ] Bo Alm", { attendees: [eva], absent: [bo] }],
    ["Frånvarande: inga", {}],
  ])("%j", (text, lists) => {
    expect(found(text)).toEqual(lists);
  });
});

describe("what is no list of people", () => {
  it.each([
    "Närvarande: se bilaga 1",
    "Närvarande: enligt närvarolista",
    "Närvarande: Hela styrelsen",
    "Närvarande Eva Lind lyfter frågan om lokaler.",
    "Deltagare i kursen kommer från Alby kommun och Region Norrsjö.",
    "Närvarande:\n\nÖvriga Frågor\n\nInga.",
    "Närvarande:\n\nInledning\n\nEva hälsar alla välkomna.",
    "Övriga: Eva Lind berättar om kursen.",
    "| Uppgift | Ansvarig | Klart |\n|---|---|---|\n| Boka lokal | Eva Lind | 3 maj |",
  ])("%j", (text) => {
    expect(found(text)).toEqual({});
  });

  it("ends where prose begins", () => {
    const { attendees, actions, suggestions } = read(
      "Närvarande:\nEva Lind\nBo Alm\nBo Alm hälsar alla välkomna och Eva Lind tar anteckningar.\n\n## 1. A\n\nText.\n\n## 2. B\n\nText.",
    );
    expect(bare(attendees)).toEqual([eva, bo]);
    expect(actions.length + suggestions.length).toBeLessThan(2);
  });

  it("leaves those elected under an item out", () => {
    const { attendees } = read("## 1. Val\n\nRevisorer: Eva Lind, Bo Alm\n\n## 2. Slut\n\nMötet slutar.");
    expect(attendees).toEqual([]);
  });
});

describe("in English", () => {
  it.each<[string, object]>([
    [
      "Present: Sue Oak (chair), Bob Elm\nApologies: Ann Ash",
      { attendees: [{ name: "Sue Oak", role: "chair" }, { name: "Bob Elm" }], absent: [{ name: "Ann Ash" }] },
    ],
    [
      "ROLL CALL: Present - Sue Oak, Bob Elm\nApologies – Ref 12.1: Ann Ash",
      { attendees: [{ name: "Sue Oak" }, { name: "Bob Elm" }], absent: [{ name: "Ann Ash" }] },
    ],
    [
      "## Attendees\n\n* Sue Oak (Harbour Council)\n* Bob Elm, director, Elm Trust",
      {
        attendees: [
          { name: "Sue Oak", organisation: "Harbour Council" },
          { name: "Bob Elm", role: "director", organisation: "Elm Trust" },
        ],
      },
    ],
    [
      "Present: Sue Oak\nRegrets: Bob Elm\nGuests: Ann Ash from 10:30",
      { attendees: [{ name: "Sue Oak" }, { name: "Ann Ash", from: "10:30" }], absent: [{ name: "Bob Elm" }] },
    ],
    [
      "| Name | Organisation | Present |\n|---|---|---|\n| Sue Oak | Elm Trust | Yes |\n| Bob Elm | Ash Ltd | No |",
      {
        attendees: [{ name: "Sue Oak", organisation: "Elm Trust" }],
        absent: [{ name: "Bob Elm", organisation: "Ash Ltd" }],
      },
    ],
    [
      "Present: Councillor Sue Oak, Bob Elm (by phone)",
      {
        attendees: [{ name: "Sue Oak" }, { name: "Bob Elm", remote: "phone" }],
      },
    ],
    ["Present: see attached list", {}],
  ])("%j", (text, lists) => {
    expect(found(text, "en")).toEqual(lists);
  });
});
