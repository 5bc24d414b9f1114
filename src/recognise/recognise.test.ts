import { describe, expect, it } from "vitest";
import { recognise } from "./index.ts";
import { bare, read } from "./reading.fixture.ts";

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
    // An English annex in a Swedish archive, and the other way round; a few words alone decide nothing.
    const minutes = `${english}\nThe group agreed that the budget is approved, and that it will be sent to the members.\n`;
    expect(recognise({ text: minutes, start: 0 }, { language: "sv" }).language).toBe("en");
    expect(recognise({ text: draft, start: 0 }, { language: "en" }).language).toBe("sv");
    expect(recognise({ text: "Approved.", start: 0 }, { language: "sv-SE" }).language).toBe("sv");
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

describe("an election", () => {
  it.each(["Siv Ek valdes till justerare.", "Till justerare utsågs Siv Ek och Bo Alm."])(
    "under its own item is a decision, and says who holds the office: %s",
    (text) => {
      const found = read(
        `# Protokoll\n\n## 2. Val av justerare\n\n${text}\n\n## 3. Budget\n\nBudgeten godkänns.`,
      );
      expect(bare(found.decisions)).toMatchObject([
        { agenda: "2", kind: "elect", clauses: [text], formality: true },
        { agenda: "3" },
      ]);
      expect(found.facts.approvers?.[0]).toMatchObject({ name: "Siv Ek" });
    },
  );
});
