import { describe, expect, it } from "vitest";
import { recognise } from "./index.ts";
import type { Recognition } from "./types.ts";

const date = "2025-04-03";

function read(text: string, language = "sv"): Recognition {
  return recognise(
    { text, start: 0 },
    { language, date, forumNames: ["Vårdsamråd Norrsjö", "Harbour Forum"] },
  );
}

/** The records less what says where they stand. */
function bare(records: readonly object[]): object[] {
  return records.map((record) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => !["line", "span", "explicit"].includes(key))),
  );
}

const draft = `## 1. Godkännande av dagordning

Dagordningen godkänns.

## 2. Reviderat vårdprogram hjärtsvikt, Bilaga 1

*Föredragande: Siv Ek*

Vårdprogrammet gäller från 1 maj 2025 till och med 30 april 2027.

**Samrådets beslut**

att godkänna vårdprogrammet under förutsättning att regionens beredning fattar motsvarande beslut. ^d2

- [ ] Siv Ek: skicka programmet till beredningen (senast 10 april) ^a2

## 3. Överenskommelsen för 2025

*Återupptar VS-2025-03-06/f4.*

**Samrådets beslut**

att lägga informationen till handlingarna med tillägget att ärendet återupptas på nästa möte. ^d3

## 4. Kalendarium

Mötet den 8 maj avslutas kl. 12. Mötet den 28 augusti kvarstår.
`;

describe("a draft as its secretary writes it", () => {
  const found = read(draft);

  it("has its agenda in the headings, presenters and references below them", () => {
    expect(bare(found.agenda)).toEqual([
      { number: "1", title: "Godkännande av dagordning" },
      {
        number: "2",
        title: "Reviderat vårdprogram hjärtsvikt",
        attachments: [{ label: "Bilaga 1" }],
        presenter: ["Siv Ek"],
      },
      { number: "3", title: "Överenskommelsen för 2025", follows: ["VS-2025-03-06/f4"] },
      { number: "4", title: "Kalendarium" },
    ]);
  });

  it("decides in formal phrases and under headings", () => {
    expect(bare(found.decisions)).toEqual([
      { agenda: "1", kind: "approve", clauses: ["Dagordningen godkänns."], formality: true },
      {
        id: "d2",
        agenda: "2",
        kind: "approve",
        clauses: [
          "att godkänna vårdprogrammet under förutsättning att regionens beredning fattar motsvarande beslut.",
        ],
        condition: "under förutsättning att regionens beredning fattar motsvarande beslut",
        valid_from: "2025-05-01",
        valid_to: "2027-04-30",
      },
      {
        id: "d3",
        agenda: "3",
        kind: "note-to-file",
        clauses: [
          "att lägga informationen till handlingarna med tillägget att ärendet återupptas på nästa möte.",
        ],
        addition: "med tillägget att ärendet återupptas på nästa möte",
      },
    ]);
  });

  it("brings back what an addition says", () => {
    expect(bare(found.follow_ups)).toEqual([
      { agenda: "3", text: "ärendet återupptas på nästa möte.", when: "nästa möte" },
    ]);
  });

  it("gives tasks with owner and date, and the meetings to come", () => {
    expect(bare(found.actions)).toEqual([
      {
        id: "a2",
        agenda: "2",
        owner: ["Siv Ek"],
        task: "skicka programmet till beredningen",
        due: "10 april",
      },
    ]);
    expect(bare(found.upcoming_meetings)).toEqual([
      { date: "2025-05-08", end_time: "12:00", status: "changed" },
      { date: "2025-08-28", status: "confirmed" },
    ]);
  });

  it("doubts and suggests nothing", () => {
    expect(found.doubts).toEqual([]);
    expect(found.suggestions).toEqual([]);
  });

  it("ends a record's span where its id is written", () => {
    const [first, second] = found.decisions;
    expect(draft.slice(first?.span?.start, first?.span?.end)).toBe("Dagordningen godkänns.");
    expect(draft.slice(second?.span?.end).startsWith(" ^d2\n")).toBe(true);
    expect(draft.slice(0, found.actions[0]?.span?.end).endsWith("(senast 10 april)")).toBe(true);
  });
});

const english = `## 1. Agenda

The agenda was approved.

## 2. Care programme, Appendices 1 and 2

*Presenter: Sue Oak*

The programme is valid from 1 May 2025 to 30 April 2027.

**The Forum's decision**

to approve the programme provided that the region's board decides likewise. ^d2

- [ ] Sue Oak: send the programme to the board (by 10 April) ^a2

## 3. Agreement

*Follows HF-2025-03-06/f4.*

RESOLVED: that the information be placed on file with the addition that the matter comes back at the next meeting.

Bob Elm enters a reservation.

ACTION: none. Open until later.

## 4. Upcoming meetings

The meeting on 8 May ends at 12. The meeting on 28 August stands. The meeting on 12 June is moved to 19 June.
`;

describe("the same in English", () => {
  const found = read(english, "en");

  it("has decisions", () => {
    expect(bare(found.decisions)).toEqual([
      { agenda: "1", kind: "approve", clauses: ["The agenda was approved."], formality: true },
      {
        id: "d2",
        agenda: "2",
        kind: "approve",
        clauses: ["to approve the programme provided that the region's board decides likewise."],
        condition: "provided that the region's board decides likewise",
        valid_from: "2025-05-01",
        valid_to: "2027-04-30",
      },
      {
        agenda: "3",
        kind: "note-to-file",
        clauses: [
          "that the information be placed on file with the addition that the matter comes back at the next meeting.",
        ],
        addition: "with the addition that the matter comes back at the next meeting",
        reservations: ["Bob Elm"],
      },
    ]);
  });

  it("has the rest", () => {
    expect(found.agenda[1]).toMatchObject({
      title: "Care programme",
      presenter: ["Sue Oak"],
      attachments: [{ label: "Appendix 1" }, { label: "Appendix 2" }],
    });
    expect(found.agenda[2]?.follows).toEqual(["HF-2025-03-06/f4"]);
    expect(bare(found.actions)).toEqual([
      { id: "a2", agenda: "2", owner: ["Sue Oak"], task: "send the programme to the board", due: "10 April" },
    ]);
    expect(found.follow_ups[0]).toMatchObject({
      text: "the matter comes back at the next meeting.",
      when: "the next meeting",
    });
    expect(bare(found.upcoming_meetings)).toEqual([
      { date: "2025-05-08", end_time: "12:00", status: "changed" },
      { date: "2025-08-28", status: "confirmed" },
      { date: "2025-06-19", moved_from: "2025-06-12", status: "moved" },
    ]);
  });

  it("is told by its small words", () => {
    expect(recognise({ text: english, start: 0 }, {}).language).toBe("en");
    expect(recognise({ text: draft, start: 0 }, {}).language).toBe("sv");
  });
});

describe("headings", () => {
  it.each([
    ["## 4. Budget", "4", "Budget"],
    ["## 4 Budget", "4", "Budget"],
    ["## § 34 Budget", "34", "Budget"],
    ["## 34 § Budget", "34", "Budget"],
    ["### 6 B Budget", "6 B", "Budget"],
    ["**4. Budget**", "4", "Budget"],
    ["4. Budget**", "4", "Budget"],
    ["## Punkt 4: Budget", "4", "Budget"],
    ["## Budget 2026", "1", "Budget 2026"],
  ])("%s", (line, number, title) => {
    const text = line.includes("4") || line.includes("6") ? `${line}\n\nText.\n\n## 99. Slut\n` : line;
    const plain = line === "## Budget 2026" ? `# Möte\n\n${line}\n\nText.\n\n## Slut\n` : text;
    expect(bare(read(plain).agenda)[0]).toEqual({ number, title });
  });

  it("copes with numbered bullets and bold that was never opened", () => {
    const found = read(
      "- 1. Öppnande  \nNätverkets beslut  \natt godkänna dagordningen.**\n- 2. Lokaler, Bil 2**\n\n**3. Avtal Bil 4,5**\n\nText.\n\n## 4. Övrigt",
    );
    expect(bare(found.agenda)).toEqual([
      { number: "1", title: "Öppnande" },
      { number: "2", title: "Lokaler", attachments: [{ label: "Bil 2" }] },
      { number: "3", title: "Avtal", attachments: [{ label: "Bil 4" }, { label: "Bil 5" }] },
      { number: "4", title: "Övrigt" },
    ]);
    expect(found.decisions).toMatchObject([{ agenda: "1", clauses: ["att godkänna dagordningen."] }]);
  });

  it("takes plain numbered lines with text under them, and no list without", () => {
    expect(bare(read("1. Öppnande\n\nEva hälsar.\n\n2. Rapport\n\nBo berättar.").agenda)).toHaveLength(2);
    expect(read("Vi behöver:\n\n1. stolar\n2. bord\n3. lampor").agenda).toEqual([]);
  });
});

describe("what comes back", () => {
  it.each([
    ["Frågan återkommer i höst.", { when: "i höst" }],
    ["Ärendet återupptas på nästa möte.", { when: "nästa möte" }],
    ["Planen diskuteras och beslutas vid kommande möte.", { when: "kommande möte" }],
    ["Frågan återkommer på senare möte.", { when: "senare möte" }],
    ["Ärendet återkommer när kostnaderna är utredda.", { question: "när kostnaderna är utredda" }],
    ["Programmet ska också fastställas i regionens beredning.", { forum: "regionens beredning" }],
  ])("%s", (text, fields) => {
    expect(bare(read(`## 4. Plan\n\n${text}`).follow_ups)).toEqual([{ agenda: "4", text, ...fields }]);
  });

  it.each([
    "Alla tar med frågan hem och återkommer.",
    "Siv Ek återkommer med besked på nästa möte.",
    "Återkom gärna med synpunkter.",
    "Ärendet diskuterades.",
    "Återkommer frågan på nästa möte?",
  ])("not: %s", (text) => {
    expect(read(`## 4. Plan\n\n${text}`).follow_ups).toEqual([]);
  });

  it("carries the id written behind it", () => {
    expect(read("## 4. Plan\n\nFrågan återkommer i höst. ^f4 Budgeten godkänns. ^d4")).toMatchObject({
      follow_ups: [{ id: "f4" }],
      decisions: [{ id: "d4" }],
    });
    expect(
      read("**Beslut**\n\natt avvakta med tillägget att frågan återkommer i höst. ^d4 ^f4"),
    ).toMatchObject({
      follow_ups: [{ id: "f4", text: "frågan återkommer i höst." }],
      decisions: [{ id: "d4" }],
    });
  });
});

describe("tasks", () => {
  it.each([
    [
      "- [ ] Eva Lind, Per Ed: boka lokal 📅 2025-06-01",
      { owner: ["Eva Lind", "Per Ed"], task: "boka lokal", due: "2025-06-01" },
    ],
    ["- [ ] @Siv_Ek ring Alby due:2025-05-30", { owner: ["Siv Ek"], task: "ring Alby", due: "2025-05-30" }],
    [
      "- [x] Bo Alm: mejla ✅ 2025-04-01",
      { owner: ["Bo Alm"], task: "mejla", status: "done", done_on: "2025-04-01" },
    ],
    ["- [ ] skicka ut allt till nästa möte", { task: "skicka ut allt till nästa möte", due: "nästa möte" }],
    ["- [ ] Bo Alm: mejla (för d4) ^a4", { id: "a4", owner: ["Bo Alm"], task: "mejla", for: "d4" }],
    [
      "- [x] Bo Alm: mejla (VS-2025-03-06/a2)",
      { id: "VS-2025-03-06/a2", owner: ["Bo Alm"], task: "mejla", status: "done" },
    ],
    ["- [ ] VS-2025-03-06/a2 mejla", { id: "VS-2025-03-06/a2", task: "mejla", status: "open" }],
    [
      "- [ ] Bo Alm: mejla ^VS-2025-03-06/a2",
      { id: "VS-2025-03-06/a2", owner: ["Bo Alm"], task: "mejla", status: "open" },
    ],
    ["- [ ] läs https://example.org/a först", { task: "läs https://example.org/a först" }],
  ])("%s", (line, action) => {
    expect(bare(read(line).actions)).toEqual([action]);
  });

  it("in running text are only suggested", () => {
    const found = read("Siv Ek ska fråga beredningen senast 10 april.");
    expect(found.actions).toEqual([]);
    expect(bare(found.suggestions)).toEqual([
      { list: "actions", owner: ["Siv Ek"], task: "ska fråga beredningen senast 10 april.", due: "10 april" },
    ]);
  });

  it("behind a label are sure if they say whose", () => {
    expect(bare(read("Åtgärd: Bo Alm: ringa").actions)).toEqual([{ owner: ["Bo Alm"], task: "ringa" }]);
    expect(bare(read("ACTION: Bob to call by Friday.\n\nACTION: none. Open.", "en").actions)).toEqual([
      { owner: ["Bob"], task: "to call by Friday.", due: "Friday" },
    ]);
  });
});

describe("meetings to come", () => {
  it.each([
    ["Mötet den 8 maj ställs in.", { date: "2025-05-08", status: "cancelled" }],
    [
      "Mötet den 8 maj flyttas till den 15 maj kl. 13.",
      { date: "2025-05-15", moved_from: "2025-05-08", start_time: "13:00", status: "moved" },
    ],
    [
      "Nästa möte är den 8 maj kl. 9–12.",
      { date: "2025-05-08", start_time: "09:00", end_time: "12:00", status: "planned" },
    ],
    ["En workshop hålls den 16 oktober.", { date: "2025-10-16", title: "workshop", status: "planned" }],
    ["Nästa möte blir preliminärt den 8 maj.", { date: "2025-05-08", status: "tentative" }],
  ])("%s", (text, meeting) => {
    expect(bare(read(text).upcoming_meetings)).toEqual([meeting]);
  });

  it.each([
    "Bo Alm börjar den 22 juni.",
    "Vid mötet den 6 mars togs frågan upp.",
    "Svara senast den 8 maj.",
    "Mötet den 2 april var bra.",
  ])("not: %s", (text) => {
    expect(read(text).upcoming_meetings).toEqual([]);
  });

  it("are listed under their heading, the last word on a day counting", () => {
    const text =
      "## 9. Kommande möten\n\n8 maj, 5 juni.\n\n- 15–16 oktober Internat\n\nMötet den 5 juni ställs in.";
    expect(bare(read(text).upcoming_meetings)).toEqual([
      { date: "2025-05-08", status: "planned" },
      { date: "2025-06-05", status: "cancelled" },
      { date: "2025-10-15", end_date: "2025-10-16", title: "Internat", status: "planned" },
    ]);
  });
});

describe("doubts", () => {
  it("are days that do not exist and weekdays that do not fit", () => {
    const text = "Svar senast den 31 april. Fredag den 3 april 2025 och torsdag den 3 april 2025.";
    expect(read(text).doubts).toEqual([
      { problem: { code: "impossible-date", text: "den 31 april" }, span: { start: 12, end: 24 } },
      {
        problem: {
          code: "weekday-mismatch",
          text: "Fredag den 3 april 2025",
          weekday: 5,
          date: "2025-04-03",
        },
        span: { start: 26, end: 49 },
      },
    ]);
  });
});

describe("the head of the minutes", () => {
  const found = read(
    "# Minnesanteckningar Vårdsamråd Norrsjö\n\nDatum: 3 april 2025, kl. 9–10\nPlats: Teams\nOrdförande: Eva Lind\n\n**Närvarande:** Eva Lind (Region Norrsjö), Siv Ek och Bo Alm\n**Frånvarande:** Ulla Berg\n\n## 1. Öppnande\n\nEva hälsar.",
  );

  it("gives facts", () => {
    expect(found.facts).toEqual({
      title: "Minnesanteckningar Vårdsamråd Norrsjö",
      forum: "Vårdsamråd Norrsjö",
      minutes: "notes",
      date,
      start_time: "09:00",
      end_time: "10:00",
      place: "Teams",
      mode: "remote",
      chair: "Eva Lind",
    });
  });

  it("gives those present and absent", () => {
    expect(bare(found.attendees)).toEqual([
      { name: "Eva Lind", organisation: "Region Norrsjö" },
      { name: "Siv Ek" },
      { name: "Bo Alm" },
    ]);
    expect(bare(found.absent)).toEqual([{ name: "Ulla Berg" }]);
  });

  it("reads a list of one line each", () => {
    const list = read(
      "Närvarande:\n\nEva Lind\tAlby – via Teams till 14:00\nEj tillsatt\tBolby\n(Per Ed) Siv Ek\tCelby\n\n## 1. A\n\nText.",
    );
    expect(bare(list.attendees)).toEqual([
      { name: "Eva Lind", organisation: "Alby", remote: "Teams", until: "14:00" },
      { name: "Siv Ek", organisation: "Celby", substitute_for: "Per Ed" },
    ]);
    expect(bare(list.vacancies)).toEqual([{ organisation: "Bolby" }]);
  });
});

describe("ids and emphasis", () => {
  it("leaves room for an id behind the signs that close the emphasis", () => {
    const text = "**Beslut**\n\n**att godkänna planen.**\n";
    const [decision] = read(text).decisions;
    expect(decision?.clauses).toEqual(["att godkänna planen."]);
    expect(text.slice(0, decision?.span?.end).endsWith("planen.**")).toBe(true);
  });

  it.each([
    ["att godkänna *planen* för _2026_.", "att godkänna planen för 2026."],
    ["att godkänna [planen](https://example.org).", "att godkänna planen."],
    ["att  godkänna\tplanen &amp; bilagan.", "att godkänna planen & bilagan."],
    ["att godkänna 5 * 3 stolar och fil_namn_1.", "att godkänna 5 * 3 stolar och fil_namn_1."],
    ["att godkänna <!-- nej --> planen.", "att godkänna planen."],
  ])("%s", (written, clause) => {
    expect(read(`**Beslut**\n\n${written}`).decisions[0]?.clauses).toEqual([clause]);
  });
});
