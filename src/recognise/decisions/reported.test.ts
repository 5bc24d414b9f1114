import { describe, expect, it } from "vitest";
import { read } from "./item.fixture.ts";

describe("decisions of others, and of before", () => {
  it.each<[string, object]>([
    ["Regeringen har beslutat att stödet förlängs.", { body: "Regeringen" }],
    ["Kommunstyrelsen beslutade 12/3 att bygga ut.", { body: "Kommunstyrelsen", date: "2025-03-12" }],
    ["Den 12 mars beslutade kommunstyrelsen att bygga ut.", { body: "kommunstyrelsen", date: "2025-03-12" }],
    [
      "Kommunfullmäktige i Alby antog planen den 12 mars.",
      { body: "Kommunfullmäktige i Alby", date: "2025-03-12" },
    ],
    ["Sedan tidigare har beredningen beslutat att anställa en samordnare.", { body: "beredningen" }],
    [
      "Samtal har förts och sedan tidigare har beredningen beslutat att anställa en samordnare.",
      { body: "beredningen" },
    ],
    [
      "Styrgrupperna för skola och hem har sagt ja till att vi ska ingå.",
      { body: "Styrgrupperna för skola och hem" },
    ],
    ["Reglementet är beslutat i regionfullmäktige.", { body: "regionfullmäktige" }],
    ["Planen är fastställd av hamnstyrelsen.", { body: "hamnstyrelsen" }],
    ["Beslut har fattats av hamnstyrelsen om nya taxor.", { body: "hamnstyrelsen" }],
    ["Man har tagit beslut i ledningsgruppen.", { body: "ledningsgruppen" }],
    ["På förra mötet beslutades att göra en enkät.", {}],
    ["Samrådet beslutade 2024-12-19 att resan går till Alby.", { body: "Samrådet", date: "2024-12-19" }],
    ["Ansökan avslogs av länsstyrelsen.", { body: "länsstyrelsen" }],
    ["Hon hänvisar till hamnstyrelsens beslut om nya taxor.", { body: "hamnstyrelsen" }],
    ["Styrgruppen beslutade att höja taxan.", { body: "Styrgruppen" }],
    ["Bo berättar att hamnstyrelsen beslutat att höja taxan.", { body: "hamnstyrelsen" }],
    ["Hamnstyrelsen tog i januari beslut om att flytta bryggan.", { body: "Hamnstyrelsen", date: "2025-01" }],
    ["I Alby har hamnstyrelsen beslutat att riva bryggan.", { body: "hamnstyrelsen" }],
    ["Hamnstyrelsen har 2024-08-25 beslutat att hyra ut.", { body: "Hamnstyrelsen", date: "2024-08-25" }],
    ["Rutinen bordlades vid mötet i februari.", { date: "2025-02" }],
    ["Beloppet är 500 kronor, det har hamnstyrelsen sagt ja till.", { body: "hamnstyrelsen" }],
    ["b) Hamnstyrelsen har beslutat att höja taxan.", { body: "Hamnstyrelsen" }],
    ["• Hamnstyrelsen har beslutat att höja taxan.", { body: "Hamnstyrelsen" }],
    [
      "Genom beslut i fullmäktige införde Alby kommun 24 november 2023 § 19 en ny taxa.",
      { body: "fullmäktige", date: "2023-11-24" },
    ],
    ["Taxor 2026: Stämman beslöt enligt förslag B i kallelsen.", { body: "Stämman" }],
    [
      "Vid sitt möte den 12 mars beslutade styrgruppen att höja taxan.",
      { body: "styrgruppen", date: "2025-03-12" },
    ],
  ])("%s", (text, fields) => {
    const found = read(text);
    expect(found.reported_decisions).toMatchObject([{ agenda: "4", explicit: false, ...fields }]);
    expect(found.decisions).toEqual([]);
  });

  it.each([
    "Kommunen har ännu inte beslutat i frågan.",
    "Kommunstyrelsen ska besluta i maj.",
    "Om regeringen har beslutat före maj kan vi börja.",
    "Har regeringen beslutat något?",
    "Enligt lag krävs beslut av fullmäktige.",
    "Bo Alm har antagit utmaningen.",
    "Hon har antagit utmaningen.",
    "Siv beslutade att sluta.",
  ])("not: %s", (text) => {
    expect(read(text).reported_decisions).toEqual([]);
  });

  it("are linked from what is decided, where it was decided here", () => {
    expect(
      read("Enligt beslut i samrådet 250306 ska planen ses över.\n\n**Beslut**\n\natt anta planen.")
        .decisions,
    ).toMatchObject([{ refers_to: ["samrådet 250306"] }]);
    expect(read("**Beslut**\n\natt ändra Samrådets beslut 2025-03-06 om taxan.").decisions).toMatchObject([
      { amends: ["Samrådets beslut 2025-03-06"] },
    ]);
  });

  it.each<[string, object]>([
    ["The government has decided to extend the grant.", { body: "government" }],
    ["The pier was closed after a decision by the Port Board on 6 March.", { date: "2025-03-06" }],
    ["By decision of the Port Board on 6 March 2025 the fee was raised.", { date: "2025-03-06" }],
    ["The plan was adopted by the Port Board in December 2024.", { body: "Port Board", date: "2024-12" }],
    ["At the last meeting it was decided to close the pier.", {}],
  ])("%s", (text, fields) => {
    expect(read(text, "en").reported_decisions).toMatchObject([fields]);
  });
});
