import { describe, expect, it } from "vitest";
import { bare, read } from "../reading.fixture.ts";

/** The meetings of a text as "date[/end] times place (title) status", what is not said left out. */
function meetings(text: string, language = "sv"): string[] {
  return read(text, language).upcoming_meetings.map((each) =>
    [
      each.date + (each.end_date === undefined ? "" : `/${each.end_date}`),
      each.start_time === undefined && each.end_time === undefined
        ? undefined
        : `${each.start_time ?? ""}–${each.end_time ?? ""}`,
      each.place && `@${each.place}`,
      each.title && `(${each.title})`,
      each.status === "planned" ? undefined : each.status,
      each.moved_from && `< ${each.moved_from}`,
    ]
      .filter(Boolean)
      .join(" "),
  );
}

describe("the next meeting, told from the day of this one, a Thursday", () => {
  it.each([
    ["Nästa möte på fredag kl. 8.30.", ["2025-04-04 08:30–"]],
    ["Nästa möte: fredag kl. 8.30–9 via Teams", ["2025-04-04 08:30–09:00 @Teams"]],
    ["Nästa möte blir på torsdag.", ["2025-04-10"]],
    ["Nästa avstämning mån kl 9.00.", ["2025-04-07 09:00–"]],
    ["Nästa möte i morgon kl. 9 i Rådhuset.", ["2025-04-04 09:00– @Rådhuset"]],
    ["Nästa möte är på fredag nästa vecka kl. 9.", ["2025-04-11 09:00–"]],
    ["Vi ses igen på tisdag kl 13.", ["2025-04-08 13:00–"]],
    ["## Nästa möte\n\nFredag kl. 9.00", ["2025-04-04 09:00–"]],
    ["Siv återkommer på fredag kl. 9.", []],
    ["Nästa möte i styrgruppen på fredag kl. 9.", []],
    ["Mötet på fredag blev inställt.", []],
  ])("%s", (text, wanted) => {
    expect(meetings(text)).toEqual(wanted);
  });

  it.each([
    [
      "## Next meeting\n\n8 May 2025, 7pm. Annual meeting 5 June.",
      ["2025-05-08 19:00–", "2025-06-05 (Annual meeting)"],
    ],
    ["Next meeting on Friday at 9:00.", ["2025-04-04 09:00–"]],
    ["Next meeting tomorrow at 9:00.", ["2025-04-04 09:00–"]],
    ["The next meeting is on Monday next week at 9:00.", ["2025-04-07 09:00–"]],
  ])("%s", (text, wanted) => {
    expect(meetings(text, "en")).toEqual(wanted);
  });
});

describe("meetings to come, told in passing", () => {
  it.each([
    ["Nästa möte: 8 maj kl 9–12, Teams", ["2025-05-08 09:00–12:00 @Teams"]],
    ["Nästa möte är torsdagen den 8 maj kl. 9.00–12.00 i Alby.", ["2025-05-08 09:00–12:00 @Alby"]],
    ["Nästa möte blir 8/5 kl 13.", ["2025-05-08 13:00–"]],
    ["Nästa gång: 25.05.08 kl 13-15", ["2025-05-08 13:00–15:00"]],
    ["Nästa avstämning blir måndagen den 5 majkl 19.", ["2025-05-05 19:00–"]],
    ["Nästa möte blir den 8 maj och därefter den 5 juni.", ["2025-05-08", "2025-06-05"]],
    ["Möte 4: 29 april kl 10.00–11.30", ["2025-04-29 10:00–11:30"]],
    [
      "Samrådet sammanträder 8 maj, 5 juni och 4 september kl. 13.15.",
      ["2025-05-08 13:15–", "2025-06-05 13:15–", "2025-09-04 13:15–"],
    ],
    ["Förslag till mötesplan: 8 maj, 5 juni och 4 september.", ["2025-05-08", "2025-06-05", "2025-09-04"]],
    ["## Nästa möte\n\nDen 8 maj.\n\nMötet avslutades kl. 20.45.", ["2025-05-08"]],
    ["Workshop 8 maj kl. 9–16 i Alby, Siv och Bo planerar.", ["2025-05-08 09:00–16:00 @Alby (Workshop)"]],
    ["Årsmötet hålls den 8 maj kl. 18 i Folkets hus.", ["2025-05-08 18:00– @Folkets hus (Årsmötet)"]],
    ["Mötesdagen den 8 maj flyttas till den 9 maj.", ["2025-05-09 moved < 2025-05-08"]],
    ["Extra möte den 17 april kl. 08.00 via Teams.", ["2025-04-17 08:00– @Teams (Extra möte)"]],
    ["Nästa möte den 8 maj, Rådhuset, rum 3.", ["2025-05-08 @Rådhuset, rum 3"]],
    ["Nästa möte: 8 maj kl. 9–12, Alby, Folkets hus", ["2025-05-08 09:00–12:00 @Alby, Folkets hus"]],
    ["Nästa möte: 8 maj kl. 9–12 i Alby (Folkets hus)", ["2025-05-08 09:00–12:00 @Alby (Folkets hus)"]],
    ["Nästa möte den 8 maj kl. 9. Plats: Folkets hus, Alby.", ["2025-05-08 09:00– @Folkets hus, Alby"]],
    ["Nästa möte den 8 maj kl. 9. Plats meddelas senare.", ["2025-05-08 09:00–"]],
    ["Nästa möte är den 8 maj, Siv kallar.", ["2025-05-08"]],
    ["Vårens möten: 8/5, 5/6", ["2025-05-08", "2025-06-05"]],
    ["Höstens träffar blir 4/9 och 2/10.", ["2025-09-04", "2025-10-02"]],
    ["Möten hösten 2025: 4 september och 2 oktober.", ["2025-09-04", "2025-10-02"]],
    ["Styrgruppens möten: 8/5, 5/6", []],
    ["Mötet den 8 maj är inställt.", ["2025-05-08 cancelled"]],
    ["Mötena ställs in 8 och 15 maj.", ["2025-05-08 cancelled", "2025-05-15 cancelled"]],
    ["Mötena den 8 maj och den 5 juni är inställda.", ["2025-05-08 cancelled", "2025-06-05 cancelled"]],
    ["Mötet den 8 maj ställs in och nästa möte är den 5 juni.", ["2025-05-08 cancelled", "2025-06-05"]],
    ["Nästa möte: 8 maj kl 9–12, Siv bokar rum.", ["2025-05-08 09:00–12:00"]],
    ["Följande dagar fastställs: 8 maj och 5 juni.", ["2025-05-08", "2025-06-05"]],
    ["Nästa möte: 8 maj (plats meddelas).", ["2025-05-08"]],
    ["Följande tider gäller: 8 maj och 5 juni.", ["2025-05-08", "2025-06-05"]],
    ["Mötet flyttas från den 8 maj till den 15 maj.", ["2025-05-15 moved < 2025-05-08"]],
    ["En workshop genomförs på eftermiddagen den 16 oktober.", ["2025-10-16 (workshop)"]],
    ["Övning med brandkåren blir lördag 10/5 kl 10-14.", ["2025-05-10 10:00–14:00 (Övning med brandkåren)"]],
    [
      "Samrådet beslutade att årsstämman hålls söndagen den 18 maj kl. 15.00.",
      ["2025-05-18 15:00– (årsstämman)"],
    ],
    ["Vi har gruppmöte den 8 maj.", ["2025-05-08"]],
    ["Närmast ligger det ett seminarium den 13 maj.", ["2025-05-13 (seminarium)"]],
    ["Hon ska komma på gruppmöte den 8 maj för att svara på frågor.", ["2025-05-08"]],
    ["Mötet har flyttats från den 8 maj till den 15 maj.", ["2025-05-15 moved < 2025-05-08"]],
    [
      "• Vi håller dessa möten:\n  • Söndag den 18 maj klockan 10–16\n  • Tisdag 10 juni klockan 19.00–20.30\n• Bo tackade.",
      ["2025-05-18 10:00–16:00", "2025-06-10 19:00–20:30"],
    ],
    ["## 5. Nästa möte 8 maj kl 15:00. Plats: hos Bo", ["2025-05-08 15:00–"]],
    [
      "Styrelsen beslöt att hålla följande möten:\n\n- Söndag den 18 maj klockan 10.30–16.30 i Alby\n- Tisdag 10 juni klockan 19.00–20.30",
      ["2025-05-18 10:30–16:30 @Alby", "2025-06-10 19:00–20:30"],
    ],
  ])("%s", (text, wanted) => {
    expect(meetings(text)).toEqual(wanted);
  });

  it.each([
    "Nästa möte är inte bestämt.",
    "Justering sker den 8 maj kl. 15.00.",
    "Protokollsjustering av listan blir måndag den 12 maj kl. 15.00.",
    "Siv kommer på mötet den 8 maj.",
    "Det ligger ett förslag till möte den 8 maj.",
    "Kommunen har bokat möte den 8 maj.",
    "Inför mötet ska vi göra:\n\n- boka lokal 8 maj\n- ringa Alby 9 maj",
    "Svar lämnas senast den 8 maj kl. 12.",
    "Styrgruppens möte den 8 maj blir i Alby.",
    "Styrgruppen träffas den 8 maj.",
    "Mötet den 6 mars var välbesökt.",
    "Vid mötet den 8 april 2024 togs frågan upp.",
    "Alby kommun arrangerar en temadag den 22 maj, anmälan senast 5 maj.",
    "Anmälan är öppen till den 8 maj kl. 12.",
    "Pilotområdet startar som planerat 13 januari.",
    "Bo Alm tillträder den 18 juni kl. 8.",
    "Budgeten för mötet är 3/4 av förra årets.",
    "Licenserna går ut 2026-12-31.",
    "Protokollet från mötet 2025-02-03 är justerat.",
  ])("not: %s", (text) => {
    expect(meetings(text)).toEqual([]);
  });

  it.each([
    ["Next meeting: Thursday 8 May 2025, 14:00 UTC", ["2025-05-08"]],
    ["Next call: 8 May, 9-11 am", ["2025-05-08 09:00–11:00"]],
    [
      "The face-to-face is tentatively planned for 9–10 June in Alby.",
      ["2025-06-09/2025-06-10 @Alby tentative"],
    ],
  ])("%s", (text, wanted) => {
    expect(meetings(text, "en").map((each) => each.replace(/ 14:00–$/, ""))).toEqual(wanted);
  });
});

describe("meetings to come, in a list", () => {
  const list = (text: string): string[] => meetings(`## 9. Kommande möten\n\n${text}`);

  it.each([
    ["4/9 kl 9–11, Teams", ["2025-09-04 09:00–11:00 @Teams"]],
    ["- 8 maj 9–12\n- 5 juni 13–15", ["2025-05-08 09:00–12:00", "2025-06-05 13:00–15:00"]],
    ["Workshop 8 maj\nMöte 5 juni kl 9", ["2025-05-08 (Workshop)", "2025-06-05 09:00–"]],
    [
      "11/6 kl. 13.30, 10/9 och 12/11 samma tid",
      ["2025-06-11 13:30–", "2025-09-10 13:30–", "2025-11-12 13:30–"],
    ],
    [
      "Möte 4: 29 april kl 10.00–11.30\nMöte 5: tisdag 3 juni, samma tid",
      ["2025-04-29 10:00–11:30", "2025-06-03 10:00–11:30"],
    ],
    [
      "24 maj, 14 juni och 23 augusti, kl. 9–12",
      ["2025-05-24 09:00–12:00", "2025-06-14 09:00–12:00", "2025-08-23 09:00–12:00"],
    ],
    ["29 maj kl 9, 4 september", ["2025-05-29 09:00–", "2025-09-04"]],
    ["Våren 2026: 12/1, 9/2", ["2026-01-12", "2026-02-09"]],
    ["2026\n\n- 12 maj\n- 9 juni", ["2026-05-12", "2026-06-09"]],
    ["5/11 utgår", ["2025-11-05 cancelled"]],
    ["Preliminärt 4 december", ["2025-12-04 tentative"]],
    ["3 mars 2025\n8 maj 2025", ["2025-05-08"]],
    [
      "Onsdag 11 juni kl. 14 via Teams. Möte med styrgruppen 18/6 kl 9.",
      ["2025-06-11 14:00– @Teams", "2025-06-18 09:00– (med styrgruppen)"],
    ],
    [
      "| Datum | Tid | Plats |\n|---|---|---|\n| 8 maj | 9–12 | Teams |\n| 5 juni | 13–15 | Alby |",
      ["2025-05-08 09:00–12:00 @Teams", "2025-06-05 13:00–15:00 @Alby"],
    ],
  ])("%s", (text, wanted) => {
    expect(list(text)).toEqual(wanted);
  });

  it("take the year from their heading", () => {
    expect(bare(read("## 9. Mötestider 2026\n\n12/5 och 9/6").upcoming_meetings)).toEqual([
      { date: "2026-05-12", status: "planned" },
      { date: "2026-06-09", status: "planned" },
    ]);
  });

  it("have one time where a sentence gives it to all", () => {
    expect(list("8 maj och 5 juni. Samtliga möten börjar kl. 13.15.")).toEqual([
      "2025-05-08 13:15–",
      "2025-06-05 13:15–",
    ]);
  });
});

describe("meetings to come, whatever says that they are", () => {
  it.each([
    ["Vi ses igen torsdag 8 maj.", ["2025-05-08"]],
    ["Under 2026 sammanträder samrådet följande datum: 6 mars och 8 maj.", ["2026-03-06", "2026-05-08"]],
    ["Nästa styrelsemöte 8 maj kl 19 hos Bo.", ["2025-05-08 19:00– @Bo"]],
    ["Mötet beslutade att ha nästa möte den 8 maj kl 18.", ["2025-05-08 18:00–"]],
    ["Mötet är sedan tidigare bestämt till den 8 maj.", ["2025-05-08"]],
    [
      "Nästa möte planerades till 2025-05-08 kl. 14:00 i Konferensrum B.",
      ["2025-05-08 14:00– @Konferensrum B"],
    ],
    ["Nytt möte bokas in den 8 maj kl 9.", ["2025-05-08 09:00–"]],
    ["Möten inför hösten är först 2 sept och sen 13 okt.", ["2025-09-02", "2025-10-13"]],
    [
      "Vårens möten: 5 maj, 2 juni. Höstens möten: 1 september, 6 oktober.",
      ["2025-05-05", "2025-06-02", "2025-09-01", "2025-10-06"],
    ],
    [
      "Datum för höstens möten: 2/9, 7/10 och 4/11 kl 18.00",
      ["2025-09-02 18:00–", "2025-10-07 18:00–", "2025-11-04 18:00–"],
    ],
    [
      "Gruppen behöver ändra datum för sammanträdet den 15 maj till den 7 maj.",
      ["2025-05-07 moved < 2025-05-15"],
    ],
    ["Årsmötet är den 17/5.", ["2025-05-17 (Årsmötet)"]],
    [
      "Styrelsemötena äger rum följande datum:\n\n2025\n13 juni\n22 augusti\n\n2026\n30 januari",
      ["2025-06-13", "2025-08-22", "2026-01-30"],
    ],
    [
      "Styrelsens möten under hösten blir:\n\n– 2 september kl 9, telefonmöte\n\n– 7 oktober kl 9",
      ["2025-09-02 09:00– @telefonmöte", "2025-10-07 09:00–"],
    ],
    ["## 5. Datum för höstens möten\n\n2 september\n7 oktober", ["2025-09-02", "2025-10-07"]],
    [
      "## 8. Tid och plats för nästa möte\n\n8 maj kl. 10.00 på Regionhuset.",
      ["2025-05-08 10:00– @Regionhuset"],
    ],
    [
      "## 8. Rådets sammanträdesdagar 2026\n\nTisdagen den 24 februari klockan 18:00\nMåndagen den 18 maj klockan 18:00",
      ["2026-02-24 18:00–", "2026-05-18 18:00–"],
    ],
    [
      "## 9. Nästa möte\n\nKonstituerande möte 17/5 samt styrelsemöte den 15/6 kl 15.00",
      ["2025-05-17 (Konstituerande möte)", "2025-06-15 15:00–"],
    ],
  ])("%s", (text, wanted) => {
    expect(meetings(text)).toEqual(wanted);
  });

  it.each([
    ["Date of next meeting: Thursday 8 May at 7pm", ["2025-05-08 19:00–"]],
    [
      "The next meeting was scheduled for May 16, 2025, at 7:00 PM in the Village Hall.",
      ["2025-05-16 19:00– @Village Hall"],
    ],
    ["Next call May 20th at 2pm", ["2025-05-20 14:00–"]],
    ["Dates of future meetings: 6 May, 3 June.", ["2025-05-06", "2025-06-03"]],
    ["## 9. Date of next meeting – 6 May at 7.15pm\n\n## 10. Trees", ["2025-05-06 19:15–"]],
    ["## 9. Date of next meeting\n\nTuesday 6th May 2025 at 7.00pm, on-line", ["2025-05-06 19:00– @on-line"]],
    ["The AGM will take place on 20 May at 7pm.", ["2025-05-20 19:00– (AGM)"]],
  ])("%s", (text, wanted) => {
    expect(meetings(text, "en")).toEqual(wanted);
  });

  it.each([
    "Remissvar lämnas in:\n\n- Alby kommun – 8 maj\n- Norrby kommun – 15 maj",
    "Organisation – deadline\n\n- Alby – 8 maj\n- Norrby – 15 maj",
    "Handlingarna skickas ut den 2 maj inför nästa möte.",
    "Styrgruppens nästa möte den 8 maj blir i Alby.",
    "Sista anmälningsdag är 8 maj.",
    "Sammanträdesdatum 2025-04-20 Datum för anslagets uppsättande 2025-04-27 Förvaringsplats Kommunhuset",
  ])("not: %s", (text) => {
    expect(meetings(text)).toEqual([]);
  });
});

describe("what stands below a heading that may name meetings", () => {
  it.each([
    ["## Distansträffar\n\n- Avtalet löper ut den 31 december.\n- Priserna är höga.", []],
    ["## Styrelsemöten\n\n- 8 maj\n- 5 juni", ["2025-05-08", "2025-06-05"]],
    [
      "## 8. Nästa möte\n\nTorsdagen den 8 maj kl 13.30. Frågor till gruppen ska vara inlämnade senast den\n2 maj.",
      ["2025-05-08 13:30–"],
    ],
  ])("%s", (text, wanted) => {
    expect(meetings(text)).toEqual(wanted);
  });
});

describe("a day by which something is due", () => {
  it("is no meeting, though the line breaks before it", () => {
    expect(meetings("Nästa möte\n\n8 maj kl. 9, synpunkter lämnas senast den\n2 maj till Siv Ek.")).toEqual([
      "2025-05-08 09:00–",
    ]);
    expect(meetings("Nästa möte\n\n8 maj kl. 9\nDe 3 förslagen lämnas senast den\n2 maj.")).toEqual([
      "2025-05-08 09:00–",
    ]);
    expect(meetings("Next meeting\n\n8 May at 9.00, comments no later than\n2 May.", "en")).toEqual([
      "2025-05-08 09:00–",
    ]);
  });
});

describe("a table of meetings", () => {
  const table = (head: string, row: string): string[] => meetings(`${head}\n|---|---|---|---|\n${row}`);

  it("tells day, time, place and what for by its columns", () => {
    expect(
      table("| Datum | Tid | Plats | Forum |", "| 2025-09-02 | 09.00–12.00 | Alby | Styrgrupp |"),
    ).toEqual(["2025-09-02 09:00–12:00 @Alby (Styrgrupp)"]);
  });

  it("is none where a column says something else", () => {
    expect(table("| Datum | Tid | Ansvarig | Forum |", "| 2025-09-02 | 09.00 | Eva | Styrgrupp |")).toEqual(
      [],
    );
  });
});
