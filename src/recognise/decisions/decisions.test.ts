import { describe, expect, it } from "vitest";
import type { Decision } from "../../model/decision.ts";
import { recognise } from "../index.ts";
import type { Recognition } from "../types.ts";

function read(text: string, language = "sv"): Recognition {
  return recognise(
    { text: `## 4. Ärendet\n\n${text}\n`, start: 0 },
    { language, date: "2025-04-03", forumNames: ["Vårdsamråd Norrsjö", "Harbour Council"] },
  );
}

function decided(text: string, language = "sv"): Decision[] {
  return read(text, language).decisions;
}

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
    ["att planen gäller till och med 31 december 2026.", { valid_to: "2026-12-31" }],
    [
      "att uppdra till Siv Ek och Bo Alm att svara senast den 10 april.",
      { owner: ["Siv Ek", "Bo Alm"], due: "den 10 april" },
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

describe("formal phrases", () => {
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
  ])("%s", (text, kind) => {
    expect(decided(`Eva inleder. ${text}`)).toMatchObject([{ kind, explicit: true }]);
  });

  it.each([
    "Det finns inga beslut i frågan.",
    "När avtalet godkänns ska det skickas.",
    "Om budgeten fastställs kan arbetet börja.",
    "Planen ska godkännas av fullmäktige.",
    "Budgeten godkänns av fullmäktige i juni.",
    "Planen antogs i nämnden i december 2024.",
    "Regionstyrelsen beslutade att bygga ut.",
    "Samrådet beslutade den 6 mars att bygga ut.",
    "Tidigare beslutade mötet att bygga ut.",
    "Beslut kommer att tas i nämnden.",
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
    expect(read("Mot denna bakgrund förordar Styrgruppen att planen antas.").proposals).toMatchObject([
      { by: "Styrgruppen" },
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
