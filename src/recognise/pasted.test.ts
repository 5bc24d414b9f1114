import { describe, expect, it } from "vitest";
import { recognise } from "./index.ts";
import { bare } from "./reading.fixture.ts";

/** What is read of minutes that nothing is known of beforehand. */
const read = (text: string, language = "sv") => recognise({ text, start: 0 }, { language, forumNames: [] });

describe("notes that were sent as a mail", () => {
  const mail =
    "Från: Siv Ek <siv@example.org>\nSkickat: den 7 mars 2025 16:12\nTill: Bo Alm; Eva Lind\nÄmne: VB: Minnesanteckningar beredningsgruppen 6/3\n\nHej!\n\nNärvarande: Bo Alm, Eva Lind och undertecknad\n\n1. Budget\n\nBo går igenom läget.\n\n2. Nästa beredning\n\nTorsdag 3 april 9-11, Teams.\n";

  it("have forum and day from their subject, with the year in which they were sent", () => {
    expect(read(mail).facts).toMatchObject({
      forum: "beredningsgruppen",
      date: "2025-03-06",
      minutes: "notes",
    });
  });

  it("have those present but the writer, and when they meet next", () => {
    const { attendees, upcoming_meetings } = read(mail);
    expect(attendees.map(({ name }) => name)).toEqual(["Bo Alm", "Eva Lind"]);
    expect(upcoming_meetings).toMatchObject([{ date: "2025-04-03", start_time: "09:00", place: "Teams" }]);
  });

  it("have nobody there who only got them, each line in a paragraph of its own too", () => {
    const { attendees, facts } = read(mail.replace(/\n/g, "\n\n"));
    expect(attendees.map(({ name }) => name)).toEqual(["Bo Alm", "Eva Lind"]);
    expect(facts.date).toBe("2025-03-06");
  });

  it("are no mail where only one such label stands", () => {
    expect(read("Från: styrelsen\n\n# Vägföreningen 3 april 2025\n\n1. Val\n\nText.").facts.forum).toBe(
      "Vägföreningen",
    );
  });
});

it("knows a common first name that stands alone behind a label", () => {
  const absent = (label: string) =>
    read(`Närvarande: Siv Ek, Bo Alm\n${label}\n\n1. Val\n\nText.\n\n2. Slut\n\nText.\n`).absent.map(
      ({ name }) => name,
    );
  expect(absent("Förhinder: Berit")).toEqual(["Berit"]);
  expect(absent("Frånvarande: Ingen")).toEqual([]);
});

describe("tables of people with a label over each column", () => {
  it("tell who came and who did not", () => {
    const { attendees, absent } = read(
      "# Styrgruppen\n\n| Närvarande | Frånvarande |\n|---|---|\n| Siv Ek<br>Bo Alm, Alby kommun | Eva Lind |\n\n## 1. Val\n\nText.",
    );
    expect(bare(attendees)).toEqual([{ name: "Siv Ek" }, { name: "Bo Alm", organisation: "Alby kommun" }]);
    expect(absent.map(({ name }) => name)).toEqual(["Eva Lind"]);
  });

  it("are none where a column is of something else", () => {
    const table = "| Närvarande | Ärende |\n|---|---|\n| Siv Ek | Eva Lind |";
    expect(read(`# Styrgruppen\n\n${table}\n\n## 1. Val\n\nText.`).absent).toEqual([]);
  });
});

describe("numbered decisions", () => {
  const items =
    "§ 1 Budget\n\nText.\n\nBeslut\n1. Budgeten godkänns.\n2. Räcket målas.\n\n§ 2 Övrigt\n\nText.\n";

  it("under their heading are no items", () => {
    const daily =
      "Staben 13 januari 2025\n\nLäget: lugnt.\n\nBeslut\n1. Tankarna ställs ut. Ansvarig: Siv Ek.\n2. Vatten körs ut.\n\nVid pennan\nBo Alm\n";
    const { agenda, decisions, actions } = read(daily);
    expect(agenda).toEqual([]);
    expect(decisions.map(({ clauses }) => clauses)).toEqual([["Tankarna ställs ut."], ["Vatten körs ut."]]);
    expect(bare(actions)).toEqual([{ owner: ["Siv Ek"], task: "Tankarna ställs ut." }]);
  });

  it("of an item are one decision", () => {
    expect(read(items).decisions.map(({ clauses }) => clauses)).toEqual([
      ["Budgeten godkänns.", "Räcket målas."],
    ]);
  });

  it("lose the number of their log", () => {
    const log =
      "# Board\n\n## Decisions made\n\n- **D9.1** The route is approved.\n- **D9.2** The audit is deferred to May.\n\n## Talk\n\nText.";
    expect(read(log, "en").decisions.map(({ clauses, kind }) => [kind, clauses])).toEqual([
      ["approve", ["The route is approved."]],
      ["postpone", ["The audit is deferred to May."]],
    ]);
  });

  it("are items where each has its text below", () => {
    const text = "Möte 3 april 2025\n\nBeslut\n\n1. Budget\n\nBo berättar.\n\n2. Val\n\nSiv väljs.\n";
    expect(read(text).agenda.map(({ title }) => title)).toEqual(["Budget", "Val"]);
  });
});

it("ends a sentence at Word's one sign of three dots", () => {
  const { decisions } = read(
    "1. Ekonomi\n\nKassan är mer än ”väntat”… Föreningen beslutar att köpa ett skåp.\n\n2. Slut\n\nTack.\n",
  );
  expect(decisions.map(({ clauses }) => clauses)).toEqual([["att köpa ett skåp."]]);
});

it("reads a table of tasks whose head nothing marks, also below when they meet next", () => {
  const { actions, upcoming_meetings } = read(
    "Möte 14 maj 2025\n\n## 1. Val\n\nSiv Ek väljs.\n\n## 2. Nästa möte\n\n18 juni kl. 13\n\n|  |  |  |\n|---|---|---|\n| Åtgärd | Ansvarig | Klart |\n| Testa låset | Bo Alm | 30 maj |\n",
  );
  expect(bare(actions)).toEqual([{ agenda: "2", owner: ["Bo Alm"], task: "Testa låset", due: "30 maj" }]);
  expect(upcoming_meetings.map(({ date }) => date)).toEqual(["2025-06-18"]);
});

it("reads the tasks of a meeting's machine-made summary, with whom they are for", () => {
  const { actions } = read(
    "Deltagare: Siv Ek (Extern), Bo Alm\n\n**Uppföljande uppgifter**\n\n- **Salen:** Boka salen senast den 3 maj. (Siv Ek)\n- **Avtal:** Skicka förslaget. (Bo Alm)\n",
  );
  expect(actions.map(({ owner, due }) => [owner, due])).toEqual([
    [["Siv Ek"], "den 3 maj"],
    [["Bo Alm"], undefined],
  ]);
});

it("reads what was carried with the votes behind it", () => {
  const { decisions } = read(
    "1. Roof\n\nIt was proposed by Sue Oak, seconded by Bob Elm, that the quote be accepted. Carried, 3 for, 1 abstention.\n\n2. AOB\n\nNone.\n",
    "en",
  );
  expect(decisions.map(({ clauses }) => clauses)).toEqual([["that the quote be accepted."]]);
});
