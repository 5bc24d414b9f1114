import { describe, expect, it } from "vitest";
import type { Decision } from "../../model/decision.ts";
import { decided, read } from "./item.fixture.ts";

const [one, two] = ["att anta planen", "att trycka den."];

describe("under a heading", () => {
  it.each([
    "Beslut",
    "Beslut:",
    "BESLUT",
    "**Beslut**",
    "Överenskommelse",
    "Samrådets beslut",
    "Mötets beslut:",
    "Mötet beslutade",
    "Styrelsen beslutar",
    "Styrelsen beslutade enhälligt:",
    "Mötet beslutar följande",
    "Nämnden beslöt",
    "Ställningstagande",
    "Beslutades",
    "Följande beslut fattades:",
    "Beslut i samrådet",
    "Direktionens beslut för egen del",
  ])("%s", (heading) => {
    expect(decided(`${heading}\n\n- ${one}\n- ${two}`)).toMatchObject([
      { kind: "approve", clauses: [one, two], explicit: true },
    ]);
  });

  it.each([
    ["Samrådet beslutade: a) att anta planen, b) att Bo trycker den och c) att tacka.", "sv"],
    [
      "It was RESOLVED:\n(a) to adopt the plan, if it is printed;\n(b) that Bob prints it;\n(c) to thank all.",
      "en",
    ],
  ])("%s has three clauses", (text, language) => {
    expect(decided(text, language).map(({ clauses }) => clauses?.length)).toEqual([3]);
  });

  it("says again who decides, and that is no clause", () => {
    expect(decided(`Beslut: Samrådet beslutar\n${one},\n${two}`)).toMatchObject([
      { clauses: [`${one},`, two] },
    ]);
  });

  it("is none what a sentence decides on somebody's proposal", () => {
    const { decisions, proposals } = read(
      "Samrådet beslutar enligt beredningens förslag.\n\nBo tackar alla.",
    );
    const clauses = ["Samrådet beslutar enligt beredningens förslag."];
    expect(decisions).toMatchObject([{ kind: "approve", clauses }]);
    expect(proposals).toEqual([]);
    expect(decided("Samrådet stöder nämndens beslut.\n\nBo tackar alla.")).toEqual([]);
  });

  it.each<[string, Partial<Decision>[]]>([
    ["Mötet beslutade att\n- anta planen\n- trycka den.", [{ clauses: ["anta planen", "trycka den."] }]],
    ["**Beslut**\n\n1. Planen antas.\n2. Bo Alm får i uppdrag att trycka den.", [{ kind: "approve" }]],
    ["**Beslut**\n\nMötet beslutar att anta planen.", [{ clauses: ["att anta planen."] }]],
    ["Beslut: Samrådet beslutade att anta planen.", [{ kind: "approve", clauses: ["att anta planen."] }]],
    ["Beslut: Vi fortsätter som förut.", [{ kind: "other", clauses: ["Vi fortsätter som förut."] }]],
    ["**Beslut:** Planen antas med de ändringar som mötet gjort.", [{ kind: "approve" }]],
    [
      "**Beslut**\n\nSamrådet föreslår kommunerna besluta\n\natt anta planen.",
      [{ kind: "recommend", clauses: ["att anta planen."] }],
    ],
    ["- Beslut: att anta planen.\n- Nästa steg är tryckning.", [{ clauses: ["att anta planen."] }]],
    ["RESOLUTION: att anta planen.", []],
  ])("%s", (text, decisions) => {
    expect(decided(text)).toHaveLength(decisions.length);
    expect(decided(text)).toMatchObject(decisions);
  });

  it.each([
    "**Beslut**\n\nBeslut tas på nästa möte.",
    "**Beslut**\n\nInget beslut.",
    "Beslut: Inga beslut fattades.",
    "Beslut: frågan behandlas inte.",
    "Beslut: Avvaktar besked innan beslut fattas?",
    "**Beslutsunderlag**\n\nTjänsteskrivelse den 3 mars.",
    "**Beslutsgång**\n\nOrdföranden finner att nämnden beslutar enligt förslaget.",
    "**Tidigare beslut**\n\nFullmäktige antog planen 2020.",
  ])("none: %s", (text) => {
    expect(decided(text)).toEqual([]);
  });
});

describe("what stands elsewhere", () => {
  it("is decided by pointing at it", () => {
    const att = "Att: Köpa nya stolar.\n\n";
    expect(decided(`${att}Beslut: bifalles`)).toMatchObject([
      { kind: "approve", clauses: ["Köpa nya stolar."] },
    ]);
    expect(decided(`${att}Attsats 1 bifalls.`)).toMatchObject([{ clauses: ["Köpa nya stolar."] }]);
    expect(read(`${att}Beslut: Attsats avslås`)).toMatchObject({
      decisions: [],
      proposals: [{ text: "Köpa nya stolar.", outcome: "reject" }],
    });
  });

  it("is chosen by number", () => {
    const put = "Att 1: Köpa stolar.\n\nAtt 2: Köpa bord.\n\n";
    expect(read(`${put}Beslut: Attsats 1 bifalles, attsats 2 avslås`)).toMatchObject({
      decisions: [{ clauses: ["Köpa stolar."] }],
      proposals: [{ text: "Köpa bord.", outcome: "reject" }],
    });
  });

  it("may be carried with a change, or put off", () => {
    const put = "Att: Köpa stolar.\n\n";
    expect(decided(`${put}Beslut: Bifall med ändringen att de ska vara röda.`)).toMatchObject([
      { clauses: ["Köpa stolar."], addition: "med ändringen att de ska vara röda" },
    ]);
    expect(decided(`${put}Beslut: Attsatsen bordläggs.`)).toMatchObject([
      { clauses: ["Köpa stolar."], kind: "postpone" },
    ]);
  });

  it("is what was proposed under a heading", () => {
    const found = read("**Förslag till beslut**\n\natt anta planen.\n\n**Beslut**\n\nEnligt förslaget.");
    expect(found.decisions).toMatchObject([{ kind: "approve", clauses: ["att anta planen."] }]);
    expect(found.proposals).toEqual([]);
    expect(
      read("**Förslag**\n\natt anta planen.\n\nMötet beslutar enligt förslaget.").decisions,
    ).toMatchObject([{ clauses: ["att anta planen."] }]);
  });

  it("is decided once, however often it is found", () => {
    const text =
      "**Förslag till beslut**\n\natt anta planen.\n\nOrdföranden finner att mötet beslutar enligt förslaget.\n\n**Beslut**\n\natt anta planen.";
    expect(read(text)).toMatchObject({ decisions: [{ clauses: ["att anta planen."] }], proposals: [] });
  });
});
