import { describe, expect, it } from "vitest";
import type { Decision } from "../../model/decision.ts";
import { decided, read } from "./item.fixture.ts";

describe("kinds", () => {
  it.each([
    ["att godkänna planen", "approve"],
    ["att Samrådet ställer sig bakom planen", "approve"],
    ["att inte godkänna planen", "reject"],
    ["att lägga informationen till handlingarna", "note-to-file"],
    ["att bordlägga ärendet till nästa möte", "postpone"],
    ["att återremittera ärendet", "refer-back"],
    ["att hänskjuta frågan till styrgruppen", "refer"],
    ["att remittera förslaget till kommunerna", "consult"],
    ["att sända förslaget på remiss", "consult"],
    ["att uppdra åt Siv Ek att anta en konsult", "commission"],
    ["att ge beredningen i uppdrag att godkänna texten", "commission"],
    ["att utse Siv Ek till justerare", "elect"],
    ["att rekommendera kommunerna att anta planen", "recommend"],
    ["att avslå förslaget att godkänna planen", "reject"],
    ["att avskriva ärendet", "withdraw"],
    ["att upphäva beslutet om att välja ombud", "revoke"],
    ["att mötet den 28 augusti kvarstår", "other"],
  ])("%s: %s", (clause, kind) => {
    expect(decided(`**Beslut**\n\n${clause}.`)).toMatchObject([{ kind, clauses: [`${clause}.`] }]);
  });

  it.each([
    ["to approve the plan", "approve"],
    ["to place the report on file", "note-to-file"],
    ["to defer the matter", "postpone"],
    ["to refer the plan back to the board", "refer-back"],
    ["to refer the plan to the board", "refer"],
    ["to send the plan out for consultation", "consult"],
    ["to ask Sue Oak to elect a deputy", "commission"],
    ["to elect Sue Oak chair", "elect"],
    ["to recommend the members to adopt the plan", "recommend"],
    ["to reject the plan", "reject"],
    ["to revoke the rule", "revoke"],
  ])("%s: %s", (clause, kind) => {
    expect(decided(`**Decision**\n\n${clause}.`, "en")).toMatchObject([{ kind }]);
  });
});

describe("clauses", () => {
  it("are one decision under one heading", () => {
    expect(decided("**Beslut**\n\natt godkänna planen\natt anta budgeten.")).toMatchObject([
      { clauses: ["att godkänna planen", "att anta budgeten."] },
    ]);
    expect(decided("**Beslut**\n\n- att godkänna planen,\n- att anta budgeten.")).toHaveLength(1);
    expect(decided("**Beslut**\n\natt godkänna planen och att mötet kvarstår.")).toMatchObject([
      { kind: "approve", clauses: ["att godkänna planen", "att mötet kvarstår."] },
    ]);
  });

  it("with ids of their own are decisions of their own", () => {
    expect(decided("**Beslut**\n\natt godkänna planen. ^d4\n\natt anta budgeten. ^d4b")).toMatchObject([
      { id: "d4", clauses: ["att godkänna planen."] },
      { id: "d4b", clauses: ["att anta budgeten."] },
    ]);
  });

  it("keep what a commission or an addition says with a second att", () => {
    expect(decided("**Beslut**\n\natt uppdra åt Siv Ek att skriva och att återkomma.")).toMatchObject([
      { clauses: ["att uppdra åt Siv Ek att skriva och att återkomma."], owner: ["Siv Ek"] },
    ]);
    expect(
      decided("**Beslut**\n\natt godkänna planen under förutsättning\natt styrelsen gör det."),
    ).toMatchObject([{ clauses: ["att godkänna planen under förutsättning att styrelsen gör det."] }]);
  });

  it("end with a line that was ended on purpose, not with one that was full", () => {
    const long = "att godkänna planen för samverkan om hjälpmedel i skola och hem";
    expect(decided(`**Beslut**\n\n${long}  \natt anta budgeten.`)[0]?.clauses).toHaveLength(2);
    expect(decided(`**Beslut**\n\n${long} efter\natt styrelsen har sagt sitt.`)[0]?.clauses).toHaveLength(1);
    expect(
      decided("**Beslut**\n\natt anta planen med förbehåll för pengar och att styrelsen är enig.")[0]
        ?.clauses,
    ).toHaveLength(1);
  });

  it("that are pursued by themselves are records", () => {
    const [decision] = decided(
      "**Beslut**\n\n- att godkänna planen\n- att uppdra åt Siv Ek att trycka den senast 30 maj",
    );
    expect(decision?.clauses).toEqual([
      "att godkänna planen",
      {
        text: "att uppdra åt Siv Ek att trycka den senast 30 maj",
        kind: "commission",
        owner: ["Siv Ek"],
        due: "30 maj",
      },
    ]);
  });

  it("whose outcome stands apart are decided, or else only proposed", () => {
    expect(decided("Att: Köpa nya stolar.\n\nBeslut: Attsatsen bifalls")).toMatchObject([
      { kind: "approve", clauses: ["Köpa nya stolar."] },
    ]);
    const open = read("Att: Köpa nya stolar.\n\nSaken diskuteras.");
    expect(open.decisions).toEqual([]);
    expect(open.proposals).toMatchObject([{ text: "Köpa nya stolar." }]);
  });
});

describe("what a decision says besides", () => {
  it.each<[string, Partial<Decision>]>([
    [
      "att anta planen med förbehåll för Alby kommuns beslut.",
      { condition: "med förbehåll för Alby kommuns beslut" },
    ],
    [
      "att anta planen under förutsättning att pengar finns, med tillägg att bilagan rättas.",
      { condition: "under förutsättning att pengar finns", addition: "med tillägg att bilagan rättas" },
    ],
    [
      "att anta planen under förutsättning att pengar finns, samt",
      { condition: "under förutsättning att pengar finns" },
    ],
    ["att planen gäller till och med 31 december 2026.", { valid_to: "2026-12-31" }],
    [
      "att uppdra till Siv Ek och Bo Alm att svara senast den 10 april.",
      { owner: ["Siv Ek", "Bo Alm"], due: "den 10 april" },
    ],
    [
      "att uppdra åt hälso- och sjukvårdsdirektören att svara.",
      { owner: ["hälso- och sjukvårdsdirektören"] },
    ],
    [
      "att upphäva VS-2024-10-10/d3 och VS-2024-10-10/d4.",
      { revokes: ["VS-2024-10-10/d3", "VS-2024-10-10/d4"] },
    ],
    ["att anta planen, som ersätter VS § 34/2024.", { supersedes: ["VS § 34/2024"] }],
    ["att anta en ändring av VS-2024-10-10/d3.", { amends: ["VS-2024-10-10/d3"] }],
    ["att anta planen i VS-2024-10-10/d3.", { refers_to: ["VS-2024-10-10/d3"] }],
    ["att rekommendera kommunerna att anta planen.", { adoption: "all" }],
  ])("%s", (clause, fields) => {
    expect(decided(`**Beslut**\n\n${clause}`)).toMatchObject([fields]);
  });

  it.each<[string, string[] | undefined]>([
    [
      "Beslutet skickas till hälso- och sjukvårdsnämnden och Alby kommun.",
      ["hälso- och sjukvårdsnämnden", "Alby kommun"],
    ],
    ["Protokollsutdrag ska sändas till revisorerna för kännedom.", ["revisorerna"]],
    ["Beslutet delges Siv Ek.", ["Siv Ek"]],
    ["Protokollet skickas ut med nästa kallelse.", undefined],
    ["Beslutet meddelas senare.", undefined],
  ])("is sent to: %s", (sentence, sentTo) => {
    const [decision] = decided(`**Beslut**\n\natt anta planen.\n\n${sentence}`);
    expect(decision).toMatchObject({ clauses: ["att anta planen."] });
    expect(decision?.sent_to).toEqual(sentTo);
  });

  it("is sent to somebody in English too", () => {
    const text =
      "**Decision**\n\nto adopt the plan.\n\nThe decision is sent to the Harbour Office and Sandby Town.";
    expect(decided(text, "en")).toMatchObject([{ sent_to: ["the Harbour Office", "Sandby Town"] }]);
  });

  it("is sent to those who have a paragraph of their own each, as Word has them, and to no more", () => {
    const text = (...after: string[]) =>
      ["**Beslut**", "att anta planen.", "Beslutet skickas till", ...after].join("\n\n");
    const receivers = ["Alby kommun", "Region Norrsjö", "Revisorerna"];
    for (const after of [[], ["Alla instämmer i det."], ["Siv Ek", "Ordförande"]]) {
      expect(decided(text(...receivers, ...after))).toMatchObject([{ sent_to: receivers }]);
    }
    expect(decided(text("Alby kommun.", "Inget mer"))).toMatchObject([{ sent_to: ["Alby kommun"] }]);
  });

  it("stands around it in the item", () => {
    const text =
      "Efter omröstning med 5 röster mot 3 och 1 som avstår fattas beslut.\n\n**Beslut**\n\natt anta planen.\n\nPer Ed och Siv Ek reserverar sig mot beslutet.\n\nVarje kommun fattar eget beslut.\n\nBeslutet skickas till: Alby kommun, Bolby kommun och revisorerna";
    expect(decided(text)).toMatchObject([
      {
        votes: { for: 5, against: 3, abstain: 1 },
        reservations: ["Per Ed", "Siv Ek"],
        adoption: "all",
        sent_to: ["Alby kommun", "Bolby kommun", "revisorerna"],
      },
    ]);
  });

  it("names the bodies that must adopt it", () => {
    expect(
      decided("**Beslut**\n\natt anta planen.\n\nAlby, Bolby och Region Norrsjö fattar egna beslut."),
    ).toMatchObject([{ adoption: ["Alby", "Bolby", "Region Norrsjö"] }]);
  });

  it("says who is disqualified", () => {
    expect(read("Siv Ek anmäler jäv och deltar inte i ärendet.").attendees).toMatchObject([
      { name: "Siv Ek", recused: ["4"] },
    ]);
  });
});
