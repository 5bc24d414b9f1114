import { describe, expect, it } from "vitest";
import { bare, read } from "./reading.fixture.ts";

describe("what comes back", () => {
  it.each([
    ["Frågan återkommer i höst.", { when: "i höst" }],
    ["Ärendet återupptas på nästa möte.", { when: "nästa möte" }],
    ["Planen behandlas och fastställs vid kommande möte.", { when: "kommande möte" }],
    ["Punkten återkommer på ett senare möte.", { when: "ett senare möte" }],
    ["Ärendet återkommer när kostnaderna är utredda.", { question: "när kostnaderna är utredda" }],
    ["Avtalet ska även godkännas i regionens beredning.", { forum: "regionens beredning" }],
  ])("%s", (text, fields) => {
    expect(bare(read(`## 4. Plan\n\n${text}`).follow_ups)).toEqual([{ agenda: "4", text, ...fields }]);
  });

  it.each([
    "Alla funderar hemma och återkommer.",
    "Siv Ek återkommer med besked på nästa möte.",
    "Återkom gärna med synpunkter.",
    "Ärendet diskuterades.",
    "Återkommer frågan på nästa möte?",
  ])("not: %s", (text) => {
    expect(read(`## 4. Plan\n\n${text}`).follow_ups).toEqual([]);
  });

  it.each([
    ["The matter returns at the next meeting.", { when: "the next meeting" }],
    ["The plan comes back in the autumn.", { when: "in the autumn" }],
  ])("%s", (text, fields) => {
    expect(bare(read(`## 4. Plan\n\n${text}`, "en").follow_ups)).toEqual([{ agenda: "4", text, ...fields }]);
  });

  it.each(["This method returns the plan.", "The ferry returns with the question unanswered."])(
    "not: %s",
    (text) => {
      expect(read(`## 4. Plan\n\n${text}`, "en").follow_ups).toEqual([]);
    },
  );

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

  it("in running text are told, not stated", () => {
    const found = read("Siv Ek ska fråga beredningen senast 10 april.");
    expect(bare(found.actions)).toEqual([
      { owner: ["Siv Ek"], task: "ska fråga beredningen senast 10 april.", due: "10 april" },
    ]);
    expect(found.actions[0]?.explicit).toBe(false);
    expect(found.suggestions).toEqual([]);
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
    ["En temadag hålls den 14 oktober.", { date: "2025-10-14", title: "temadag", status: "planned" }],
    ["Mötet den 8 maj hålls digitalt.", { date: "2025-05-08", place: "digitalt", status: "planned" }],
    ["Mötet den 8 maj blir via Teams.", { date: "2025-05-08", place: "Teams", status: "planned" }],
    ["Nästa möte blir preliminärt den 8 maj.", { date: "2025-05-08", status: "tentative" }],
  ])("%s", (text, meeting) => {
    expect(bare(read(text).upcoming_meetings)).toEqual([meeting]);
  });

  it.each([
    "Bo Alm tillträder den 18 juni.",
    "Vid mötet den 6 mars togs frågan upp.",
    "Svara senast den 8 maj.",
    "Mötet den 2 april var bra.",
  ])("not: %s", (text) => {
    expect(read(text).upcoming_meetings).toEqual([]);
  });

  it("are listed under their heading, the last word on a day counting", () => {
    const text =
      "## 9. Kommande möten\n\n8 maj, 5 juni.\n\n- 21–22 oktober Internat\n\nMötet den 5 juni ställs in.";
    expect(bare(read(text).upcoming_meetings)).toEqual([
      { date: "2025-05-08", status: "planned" },
      { date: "2025-06-05", status: "cancelled" },
      { date: "2025-10-21", end_date: "2025-10-22", title: "Internat", status: "planned" },
    ]);
  });
});

describe("the end of the document", () => {
  const item = "## 9. Kommande möten\n\nNästa möte är den 8 maj.\n\n";
  const agenda = (text: string) => read(text).agenda.map(({ title, attachments }) => [title, attachments]);
  const days = (text: string) => read(text).upcoming_meetings.map((each) => each.date);

  it("is no more of the last item: signatures are no meetings", () => {
    expect(days(`${item}## Underskrifter\n\nSiv Ek, justerat 12 april 2025`)).toEqual(["2025-05-08"]);
    expect(days(`${item}### Temadagar\n\n12 juni 2025`)).toEqual(["2025-05-08", "2025-06-12"]);
  });

  it("lists attachments of the whole; below an item's heading they are its own", () => {
    expect(agenda(`${item}## Bilagor\n\n- Bilaga 1: Budget`)).toEqual([["Kommande möten", undefined]]);
    expect(agenda(`${item}### Bilagor\n\n- Bilaga 1: Budget`)).toEqual([
      ["Kommande möten", [{ label: "Bilaga 1: Budget" }]],
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
          // What the day is, not what was written.
          weekday: 4,
          date: "2025-04-03",
        },
        span: { start: 26, end: 49 },
      },
    ]);
  });
});
