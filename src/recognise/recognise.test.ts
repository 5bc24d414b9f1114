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
