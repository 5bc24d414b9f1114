import { describe, expect, it } from "vitest";
import { decided, read } from "./item.fixture.ts";

describe("formal phrases", () => {
  it.each([
    "Siv Ek och Bo Alm valdes till justeringsmän.",
    "Siv Ek valdes att justera stämmoprotokollet.",
    "Frågan om mötet blivit behörigen utlyst besvaras med ja.",
    "Eva Lind valdes till ordförande för mötet.",
  ])("of the meeting itself: %s", (text) => {
    expect(decided(text)).toMatchObject([{ formality: true }]);
  });

  it("are no formality where an office lasts", () => {
    expect(decided("Siv Ek valdes till sekreterare i föreningen.")[0]).not.toHaveProperty("formality");
  });

  it.each([
    ["Dagordningen godkändes.", "approve"],
    ["Budgeten fastställs enhälligt.", "approve"],
    ["Anteckningarna läggs till handlingarna.", "note-to-file"],
    ["Informationen noteras.", "note-to-file"],
    ["Ärendet bordläggs till nästa möte.", "postpone"],
    ["Ärendet utgår.", "withdraw"],
    ["Siv Ek utses till justerare.", "elect"],
    ["Samrådet beslutar att anta planen.", "approve"],
    ["Vårdsamrådet beslutade att anta planen.", "approve"],
    ["Mötet godkänner planen.", "approve"],
    ["Protokollet från den 6 mars 2025 läggs till handlingarna.", "note-to-file"],
    ["Samrådet beslutar att anta planen som tidigare har remitterats.", "approve"],
    ["Vi enades om att bordlägga frågan.", "postpone"],
    ["Det beslutades att avslå ansökan.", "reject"],
    ["Samrådet biföll ansökan.", "approve"],
    ["Samrådet hänsköt frågan till styrelsen.", "refer"],
    ["Beslutades enligt förslag.", "approve"],
    ["Samrådet ger beredningen mandat att teckna avtalet.", "commission"],
    ["Samrådet konstaterar att frågan är utredd och avslutar ärendet.", "withdraw"],
    ["Samrådet tar informationen till sig.", "note-to-file"],
    ["Ärendet skjuts till nästa möte.", "postpone"],
    ["Frågan sköts fram till hösten.", "postpone"],
    ["Vi landade i att behålla modellen.", "other"],
    ["Tidplanen godtas.", "approve"],
    ["Samrådet har inget att erinra mot förslaget.", "approve"],
    ["Samrådet säger nej till förslaget.", "reject"],
    ["Frågan om bidrag från kommunerna bordlades.", "postpone"],
  ])("%s", (text, kind) => {
    expect(decided(`Eva inleder. ${text}`)).toMatchObject([{ kind, explicit: true }]);
  });

  it.each([
    "Det finns inga beslut i frågan.",
    "Lokalen sköts till belåtenhet.",
    "Vi landade i att det är svårt.",
    "Vi har inget att erinra.",
    "Han tog rapporten till sig.",
    "När avtalet godkänns ska det skickas.",
    "Om budgeten fastställs kan arbetet börja.",
    "Planen ska godkännas av fullmäktige.",
    "Budgeten godkänns av fullmäktige i juni.",
    "Planen antogs i nämnden i december 2024.",
    "Regionstyrelsen beslutade att bygga ut.",
    "Samrådet beslutade den 6 mars att bygga ut.",
    "Tidigare beslutade mötet att bygga ut.",
    "Beslut ska fattas i nämnden.",
    "Mötesordföranden frågar om dagordningen godkänns?",
    "Att godkänna saker är svårt.",
    "Siv Ek föreslår att planen godkänns.",
    "Det är viktigt att anta utmaningar.",
    "”Planen godkänns”, står det i brevet.",
    "> Planen godkänns.",
    "    Planen godkänns.",
    "<!-- Planen godkänns. -->",
    "```\nPlanen godkänns.\n```",
    "~~Planen godkänns.~~",
  ])("not: %s", (text) => {
    expect(decided(text)).toEqual([]);
  });

  it.each([
    "It may be approved later.",
    "If the plan is approved the work can start.",
    "The council of the region decided to close the port.",
    "The letters approved by the board were sent.",
    "A decision will be made by the board.",
    "Sue Oak proposes that the plan be approved.",
    "The part between two gates is referred to as the lock.",
  ])("not: %s", (text) => {
    expect(decided(text, "en")).toEqual([]);
  });
});

describe("what is no decision", () => {
  it("is a proposal under its heading", () => {
    const found = read("**Förslag till beslut**\n\natt anta planen.");
    expect(found.decisions).toEqual([]);
    expect(found.proposals).toMatchObject([{ agenda: "4", text: "att anta planen." }]);
    expect(found.doubts).toEqual([]);
  });

  it("is a proposal in a sentence, with who makes it", () => {
    expect(read("Efter samtalet förordar Beredningen att planen antas.").proposals).toMatchObject([
      { by: "Beredningen" },
    ]);
  });

  it("is reported, with body and day", () => {
    expect(
      read("Enligt beslut i Ledningsgruppen 250306 ska planen ses över.").reported_decisions,
    ).toMatchObject([{ body: "Ledningsgruppen", date: "2025-03-06", explicit: false }]);
    expect(read("Planen antogs i nämnden i december 2024.").reported_decisions).toMatchObject([
      { body: "nämnden", date: "2024-12" },
    ]);
  });

  it("is a heading with nothing under it: a doubt, unless the text says so", () => {
    expect(read("**Beslut**\n\n## 5. Nästa\n\nText.").doubts).toMatchObject([
      { problem: { code: "decision-missing", heading: "Beslut" } },
    ]);
    expect(read("**Beslut**\n\nInget beslut fattades.").doubts).toEqual([]);
  });
});

describe("formality", () => {
  it.each([
    ["Dagordningen godkänns.", true],
    ["Föregående protokoll läggs till handlingarna.", true],
    ["Siv Ek utses till justerare.", true],
    ["Budgeten godkänns.", undefined],
  ])("%s %s", (text, formality) => {
    expect(decided(text)[0]?.formality).toBe(formality);
  });
});
