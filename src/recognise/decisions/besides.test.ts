import { describe, expect, it } from "vitest";
import type { Decision } from "../../model/decision.ts";
import { decided, read } from "./item.fixture.ts";

const under = (text: string, language = "sv") =>
  decided(`**${language === "sv" ? "Beslut" : "Decision"}**\n\n${text}`, language);

describe("conditions and additions", () => {
  it.each<[string, Partial<Decision>]>([
    ["att anta planen om Alby kommun godkänner den.", { condition: "om Alby kommun godkänner den" }],
    ["att anta planen förutsatt att pengar finns.", { condition: "förutsatt att pengar finns" }],
    ["att säga upp avtalet om inte priset sänks.", { condition: "om inte priset sänks" }],
    ["att anta planen villkorat av att pengar finns.", { condition: "villkorat av att pengar finns" }],
    [
      "att anta planen, dock med ändringen att avgiften stryks.",
      { addition: "dock med ändringen att avgiften stryks" },
    ],
    [
      "Dagordningen fastställs med den ändringen att ärende 9 utgår.",
      { addition: "med den ändringen att ärende 9 utgår" },
    ],
    [
      "Dagordningen godkänns med tillägget ”Båtplatser” under övriga frågor.",
      { addition: "med tillägget ”Båtplatser” under övriga frågor" },
    ],
    ["att anta planen med undantag för avsnitt 3.", { addition: "med undantag för avsnitt 3" }],
  ])("%s", (text, fields) => {
    expect(under(text)).toMatchObject([fields]);
  });

  it("are none where the words ask a question", () => {
    expect(under("att undersöka om Alby kommun vill delta.")[0]).not.toHaveProperty("condition");
  });

  it("stay with the decision where one clause sets them", () => {
    expect(under("- att anta planen om Alby kommun godkänner den\n- att trycka den.")).toMatchObject([
      { condition: "om Alby kommun godkänner den" },
    ]);
  });

  it.each([
    ["Mötet beslutar under förutsättning att regionen gör detsamma att anta planen.", "under"],
    ["Mötet beslutade, under förutsättning att regionen gör detsamma, att anta planen.", "under"],
    ["Det beslutades, under förutsättning att regionen gör detsamma, att anta planen.", "under"],
    ["Under förutsättning att regionen gör detsamma beslutar mötet att anta planen.", "Under"],
    ["Under förutsättning att regionen gör detsamma, beslutade mötet att anta planen.", "Under"],
  ])("outside of the clause: %s", (text, first) => {
    const found = {
      kind: "approve",
      clauses: ["att anta planen."],
      condition: `${first} förutsättning att regionen gör detsamma`,
    };
    expect(decided(text)).toMatchObject([found]);
    expect(under(text)).toMatchObject([found]);
  });

  it.each([
    ["att under förutsättning att pengar finns anta planen.", "under förutsättning att pengar finns"],
    ["att, under förutsättning att pengar finns, anta planen.", "under förutsättning att pengar finns"],
    ["att, om nämnden avslår budgeten, starta i maj.", "om nämnden avslår budgeten"],
    ["Under förutsättning att pengar finns antas planen.", "Under förutsättning att pengar finns"],
    [
      "Under förutsättning att Alby, Broby och regionen godkänner den, antas planen.",
      "Under förutsättning att Alby, Broby och regionen godkänner den",
    ],
  ])("before what is decided: %s", (text, condition) => {
    expect(under(text)[0]?.condition).toBe(condition);
  });

  it.each([
    ["att vänta till hösten om regionen säger nej.", "other"],
    ["att föra över medlen förutsatt att nämnden godkänner detta.", "other"],
    ["att avslå förslaget om regionen godkänner ett eget.", "reject"],
  ])("say nothing of what is decided: %s", (text, kind) => {
    expect(under(text)).toMatchObject([{ kind }]);
  });

  it.each([
    ["Beslutet gäller under förutsättning att pengar finns.", "under förutsättning att pengar finns"],
    ["Beslutet träder i kraft först om regionen antar det.", "om regionen antar det"],
    ["Beslutet är villkorat av att pengar finns.", "villkorat av att pengar finns"],
    ["Beslutet förutsätter att pengar finns.", "förutsätter att pengar finns"],
    ["Beslutet gäller från den 1 maj.", undefined],
  ])("told behind the decision: %s", (text, condition) => {
    expect(decided(`Mötet beslutar att anta planen. ${text}`)[0]?.condition).toBe(condition);
  });

  it("told behind no decision are none", () => {
    expect(decided("Beslutet gäller under förutsättning att pengar finns.")).toEqual([]);
  });

  it("are mere suppositions where the body stands in them", () => {
    expect(decided("Om mötet beslutar att anta planen blir det dyrt.")).toEqual([]);
  });

  it("outside of the clause in English", () => {
    const found = { clauses: ["to adopt the plan."], kind: "approve" };
    expect(decided("The council decided, subject to funding, to adopt the plan.", "en")).toMatchObject([
      { ...found, condition: "subject to funding" },
    ]);
    expect(decided("Subject to funding, the council agreed to adopt the plan.", "en")).toMatchObject([
      { ...found, condition: "Subject to funding" },
    ]);
  });

  it("in English", () => {
    expect(under("to adopt the plan if the board approves it.", "en")).toMatchObject([
      { condition: "if the board approves it" },
    ]);
    expect(under("to adopt the plan except for section 3.", "en")).toMatchObject([
      { addition: "except for section 3" },
    ]);
  });
});

describe("validity, owner and due", () => {
  it.each<[string, Partial<Decision>]>([
    [
      "att hyra lokalen under perioden 2025-07-01–2030-06-30.",
      { valid_from: "2025-07-01", valid_to: "2030-06-30" },
    ],
    ["att fastställa taxan att gälla från och med 1 januari 2026.", { valid_from: "2026-01-01" }],
    ["att anta planen för perioden 2025–2028.", { valid_from: "2025-01-01", valid_to: "2028-12-31" }],
    ["att anta planen för mandatperioden 2027-2030.", { valid_from: "2027-01-01", valid_to: "2030-12-31" }],
    ["att förlänga avtalet till och med 2027.", { valid_to: "2027-12-31" }],
    ["att förlänga avtalet till och med 2027-06-30.", { valid_to: "2027-06-30" }],
    ["att hyra ut under tiden 1 januari–30 juni 2024.", { valid_from: "2024-01-01", valid_to: "2024-06-30" }],
    [
      "att teckna avtalet, att gälla från och med 1 maj 2025.",
      { clauses: ["att teckna avtalet, att gälla från och med 1 maj 2025."], valid_from: "2025-05-01" },
    ],
    ["att utse Siv Ek till ombud till och med 2025-12-31.", { valid_to: "2025-12-31" }],
    ["Taxan gäller tills vidare från 1 maj.", { valid_from: "2025-05-01" }],
    ["Bo Alm får i uppdrag att ringa hamnen senast 30 maj.", { owner: ["Bo Alm"], due: "30 maj" }],
    ["att Bo Alm skriver till hamnen senast 30 maj.", { owner: ["Bo Alm"], due: "30 maj" }],
    ["att Siv Ek och Bo Alm tar fram ett förslag.", { owner: ["Siv Ek", "Bo Alm"] }],
  ])("%s", (text, fields) => {
    expect(under(text)).toMatchObject([fields]);
  });

  it("of somebody who is given something among other clauses are theirs", () => {
    expect(under("- att anta planen\n- att Bo Alm skriver till hamnen senast 30 maj.")).toMatchObject([
      { clauses: ["att anta planen", { kind: "other", owner: ["Bo Alm"], due: "30 maj" }] },
    ]);
  });

  it("of a clause are its own", () => {
    expect(under("- att anta planen\n- att Bo Alm får i uppdrag att trycka den.")).toMatchObject([
      { clauses: ["att anta planen", { kind: "commission", owner: ["Bo Alm"] }] },
    ]);
  });
});

describe("votes", () => {
  it.each<[string, Decision["votes"]]>([
    ["Med 5 röster mot 3 beslutade mötet att anta planen.", { for: 5, against: 3 }],
    ["Mötet beslutade med siffrorna 5–3 att anta planen.", { for: 5, against: 3 }],
  ])("%s", (text, votes) => {
    expect(decided(text)).toMatchObject([{ votes }]);
  });

  it.each<[string, Decision["votes"]]>([
    ["Med 4 ja-röster mot 1 nej-röst vann förslaget.", { for: 4, against: 1 }],
    ["Ja: 5, nej: 3, avstår: 1.", { for: 5, against: 3, abstain: 1 }],
    ["5 röstade för, 3 emot och 1 avstod.", { for: 5, against: 3, abstain: 1 }],
    ["Fem ja-röster, tre nej-röster och en nedlagd röst.", { for: 5, against: 3, abstain: 1 }],
    ["Förslaget fick 5 röster för och 3 röster emot.", { for: 5, against: 3 }],
  ])("around a decision: %s", (text, votes) => {
    expect(decided(`${text}\n\n**Beslut**\n\natt anta planen.`)).toMatchObject([{ votes }]);
  });
});

describe("reservations", () => {
  it.each([
    ["Per Ed (S) reserverar sig mot beslutet till förmån för eget yrkande.", ["Per Ed (S)"]],
    ["Mot beslutet reserverar sig Per Ed och Siv Ek.", ["Per Ed", "Siv Ek"]],
    ["Mot beslutet anmälde Per Ed reservation.", ["Per Ed"]],
    ["Reservation: Per Ed, Siv Ek", ["Per Ed", "Siv Ek"]],
    ["**Reservation**\n\nPer Ed (M) reserverade sig skriftligen.", ["Per Ed (M)"]],
    ["Per Ed lämnar en skriftlig reservation.", ["Per Ed"]],
    ["Reservation\nPer Ed (M) reserverar sig mot beslutet.", ["Per Ed (M)"]],
  ])("%s", (text, reservations) => {
    expect(under(`att anta planen.\n\n${text}`)).toMatchObject([{ reservations }]);
  });

  it("are from the decision just above, in one paragraph with it or not", () => {
    const [first, second] = decided(
      "**Beslut**\n\natt anta planen. Per Ed reserverar sig mot beslutet.\n\n## 5 Taxa\n\nNämndens beslut\nNämnden antar taxan.\nReservation\nSiv Ek (M) reserverar sig mot beslutet.",
    );
    expect([first?.reservations, second?.reservations]).toEqual([["Per Ed"], ["Siv Ek (M)"]]);
  });
});

describe("receivers", () => {
  it.each([
    [
      "**Beslutet skickas till**\n\nKommunerna i länet\nEkonomiavdelningen",
      ["Kommunerna i länet", "Ekonomiavdelningen"],
    ],
    ["Beslutet skickas till\n- Alby kommun\n- revisorerna", ["Alby kommun", "revisorerna"]],
    ["Expedieras till: Alby kommun, revisorerna", ["Alby kommun", "revisorerna"]],
    ["**Expediering**\n\nAlby kommun", ["Alby kommun"]],
    ["Protokollsutdrag till: Alby kommun", ["Alby kommun"]],
    ["Protokollsutdrag till Alby kommun och revisorerna.", ["Alby kommun", "revisorerna"]],
    ["Utdrag skickas till: Alby kommun", ["Alby kommun"]],
    ["Delges: Siv Ek", ["Siv Ek"]],
    ["Kopia till\nAlby kommun", ["Alby kommun"]],
  ])("%s", (text, sentTo) => {
    expect(under(`att anta planen.\n\n${text}`)).toMatchObject([
      { clauses: ["att anta planen."], sent_to: sentTo },
    ]);
  });
});

describe("what people agree on", () => {
  const agreed = "Rådet är enigt om att kursen måste finnas kvar.";
  const found = (text: string, language = "sv") => {
    const { decisions, suggestions } = read(text, language);
    return { decided: decisions.map(({ kind }) => kind), doubtful: suggestions.map(({ list }) => list) };
  };

  it("is decided where the item has no other decision under a heading", () => {
    expect(found(agreed)).toEqual({ decided: ["other"], doubtful: [] });
  });

  it("is doubtful beside a decision under its heading", () => {
    const own = "**Rådets beslut**\n\natt notera informationen.";
    expect(found(`${agreed}\n\n${own}`)).toEqual({ decided: ["note-to-file"], doubtful: ["decisions"] });
    const en =
      "The Council is in agreement that the course must stay.\n\n**Decision**\n\nto note the report.";
    expect(found(en, "en")).toEqual({ decided: ["note-to-file"], doubtful: ["decisions"] });
  });

  it("stays a decision where it is an act, and where its author gave it an id", () => {
    const own = "**Beslut**\n\natt notera informationen.";
    expect(found(`Rådet enades om att kursen ska finnas kvar.\n\n${own}`).decided).toHaveLength(2);
    expect(found(`${agreed} ^d7\n\n${own}`).decided).toHaveLength(2);
  });
});
