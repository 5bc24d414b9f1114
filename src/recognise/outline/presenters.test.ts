import { describe, expect, it } from "vitest";
import { read } from "../reading.fixture.ts";

const list = "Närvarande: Siv Ek, Bo Alm, Eva Lind\n\n";

function presenters(item: string, text = "", language = "sv"): string[] | undefined {
  const before = language === "sv" ? list : "Present: Ann Oak, Bob Elm\n\n";
  return read(`${before}## 4. ${item}\n\n${text}\n\n## 5. Slut\n`, language).agenda[0]?.presenter;
}

describe("who presents an item", () => {
  it("is nobody whom the title elects", () => {
    expect(presenters("Till ledamöter på två år valdes Per Ed, Eva Lind, Siv Ek")).toBeUndefined();
  });

  it.each([
    ["Budget", "Föredragande: Siv Ek", ["Siv Ek"]],
    ["Budget", "*Föredragande: Siv Ek och Bo Alm*", ["Siv Ek", "Bo Alm"]],
    ["Budget", "Föredras av Siv Ek.", ["Siv Ek"]],
    ["Budget", "Siv Ek föredrar.", ["Siv Ek"]],
    ["Budget", "Siv föredrar ärendet.", ["Siv"]],
    ["Budget", "Siv Ek och Bo Alm föredrog ärendet.", ["Siv Ek", "Bo Alm"]],
    ["Budget", "Kassören Siv Ek föredrar berättelsen som finns i handlingarna.", ["Siv Ek"]],
    ["Budget", "Siv Ek informerar om läget. Bo Alm redovisar siffrorna.", ["Siv Ek"]],
    ["Budget", "Ulla Bergström redogjorde för anbuden.", ["Ulla Bergström"]],
    ["Budget (Siv Ek)", "", ["Siv Ek"]],
    ["Budget (Siv, Alby)", "", ["Siv"]],
    ["Budget (15 min, Siv)", "", ["Siv"]],
    ["Budget – Siv Ek", "", ["Siv Ek"]],
    ["Budget – Siv Ek, Alby", "", ["Siv Ek"]],
    ["Budget – Ulla Bergström, Länsstyrelsen", "", ["Ulla Bergström"]],
    ["Budget", "Föredragande Siv Ek, Alby", ["Siv Ek"]],
    ["Budget", "Ulla Bergström från Länsstyrelsen presenterade läget.", ["Ulla Bergström"]],
    ["Budget", "Siv Ek gav en lägesbild.", ["Siv Ek"]],
    ["Budget /Siv Ek", "", ["Siv Ek"]],
    [
      "Läget",
      "Rapport från gruppen (Siv):\n\nAllt är bra.\n\nRapport från hamnen (Ulla Bergström)\n\nAllt är bra.",
      ["Siv", "Ulla Bergström"],
    ],
    ["Övrigt", "Båtlån – Siv Ek föredrar ärendet", ["Siv Ek"]],
    ["Budget", "Föredragande: Per Ek\nPer redogör för läget. Alla är nöjda.", ["Per Ek"]],
    ["Budget", "Föredragande: Siv Ek. Bo bokar lokal.", ["Siv Ek"]],
    ["Budget", "Föredragande: Siv Ek, utredare, och\nBo Alm (Alby), Alby kommun", ["Siv Ek", "Bo Alm"]],
    ["Budget", "Föredragande\nSiv Ek\nBo Alm\nAlla är nöjda.", ["Siv Ek", "Bo Alm"]],
    ["Budget", "Föredragande:\n\n- Siv Ek\n- Bo Alm\n\nAlla är nöjda.", ["Siv Ek", "Bo Alm"]],
    ["Budget", "Föredragande: förvaltningschefen", ["förvaltningschefen"]],
  ])("%s: %s", (title, text, names) => {
    expect(presenters(title, text)).toEqual(names);
  });

  it("stands apart from what is said and decided below", () => {
    const { actions, decisions } = read(
      `${list}## 4. Plan\n\nFöredragande: Per Ek\nBo bokar en lokal. Mötet beslutade att anta planen.\n`,
    );
    expect(actions.map(({ owner }) => owner)).toEqual([["Bo"]]);
    expect(decisions.map(({ clauses }) => clauses)).toEqual([["att anta planen."]]);
  });

  it.each([
    ["Avtal (Alby kommun)", ""],
    ["Avtal (Beslut)", ""],
    ["Avtal – Hamnen", ""],
    ["Avtal – Region Norrsjö, Alby kommun", ""],
    ["Val till styrelsen – Ulla Bergström valdes, Alby kommun", ""],
    ["Budget", "Mötet talade om läget. Siv Ek informerar om en mässa."],
    ["Budget", "Styrelsen informerar om läget."],
    ["Budget", "Ärendebeskrivning\nVerksamheten redovisar ett överskott."],
    ["Budget", "Kassören redovisar siffrorna."],
    ["Budget", "Siv Ek tackade för maten."],
  ])("nobody: %s %s", (title, text) => {
    expect(presenters(title, text)).toBeUndefined();
  });

  it("is taken out of the title", () => {
    const titles = read(
      `${list}## 1. Budget (Siv Ek)\n\n## 2. Avtal (Alby kommun)\n\n## 3. Rapport – Bo Alm`,
    ).agenda;
    expect(titles.map(({ title }) => title)).toEqual(["Budget", "Avtal (Alby kommun)", "Rapport"]);
  });

  it("in English", () => {
    expect(presenters("Budget (5m, Ann)", "", "en")).toEqual(["Ann"]);
    expect(presenters("Budget", "Bob Elm presented the item.", "en")).toEqual(["Bob Elm"]);
    expect(presenters("Budget", "Ann Oak reported that all is well.", "en")).toEqual(["Ann Oak"]);
  });
});

describe("attachments of an item", () => {
  it.each([
    ["Budget, Bil 2", "", ["Bil 2"]],
    ["Budget, Bil 13,14 och 15", "", ["Bil 13", "Bil 14", "Bil 15"]],
    ["Budget", "Planen redovisas i bilaga 2. Se även bilaga 3 och bilaga 2.", ["Bilaga 2", "Bilaga 3"]],
    ["Budget, bilaga 2", "Se bilaga 2.", ["bilaga 2"]],
    ["Budget", "Bilaga: Prognos", ["Prognos"]],
    ["Budget", "Bilagor: 1, 2", ["Bilaga 1", "Bilaga 2"]],
    ["Budget", "*Bilagor: Bilaga 1*", ["Bilaga 1"]],
    ["Budget", "**Bilaga:** *Prognos 2*", ["Prognos 2"]],
  ])("%s: %s", (title, text, labels) => {
    const [item] = read(`## 4. ${title}\n\n${text}\n\n## 5. Slut\n`).agenda;
    expect(item?.attachments?.map(({ label }) => label)).toEqual(labels);
  });

  it("are none where none has a number or a name", () => {
    expect(
      read("## 4. Budget\n\nBilagan skickas ut senare.\n\n## 5. Slut").agenda[0]?.attachments,
    ).toBeUndefined();
  });
});
