import { describe, expect, it } from "vitest";
import { read } from "../reading.fixture.ts";
import type { Recognition } from "../types.ts";

const list = "Närvarande: Siv Ek, Bo Alm\n\n## 4. Bryggan\n\n";

function tasks({ actions }: Recognition): string[] {
  return actions.map(({ owner, task }) => `${owner?.join(" + ") ?? "–"} | ${task ?? ""}`);
}

describe("whoever is made responsible for what was told before", () => {
  it.each([
    ["Räcket är löst. Ansvarig: Siv Ek.", "Siv Ek | Räcket är löst"],
    ["Räcket är löst. Ansvarig: Siv Ek. Klart: 3 juni.", "Siv Ek | Räcket är löst"],
    ["Räcket är löst.\nAnsvarig: Siv Ek\nKlart: 3 juni", "Siv Ek | Räcket är löst"],
    ["Räcket är löst\nAnsvarig: Siv Ek", "Siv Ek | Räcket är löst"],
    ["Måla räcket. Ansvarig: Siv Ek, klart 3 juni", "Siv Ek | Måla räcket"],
    ["Räcket är löst.\n\nAnsvar Siv.", "Siv | Räcket är löst."],
    ["Räcket är löst.\n\nAnsvariga: Siv och Bo", "Siv + Bo | Räcket är löst."],
    ["Räcket är löst. Bo ansvarar för detta.", "Bo | Räcket är löst."],
    ["Räcket är löst. Hamngruppen tar ansvaret för detta.", "Hamngruppen | Räcket är löst."],
    ["Räcket är löst.\n\nÅtgärd: Siv", "Siv | Räcket är löst."],
    ["Siv kontaktar hamnen.\n\nAnsvar Siv.", "Siv | kontaktar hamnen."],
    ["Räcket ska målas före nästa möte.\n\nAnsvar Siv.", "Siv | Räcket ska målas före nästa möte."],
  ])("%s", (text, task) => {
    expect(tasks(read(list + text))).toEqual([task]);
  });

  it("has it to do by the day behind the name", () => {
    const { actions } = read(`${list}Räcket är löst. Ansvarig: Siv Ek. Klart: 3 juni.`);
    expect(actions.map(({ due }) => due)).toEqual(["3 juni"]);
  });

  it("has the decision to carry out", () => {
    const { decisions, actions } = read(`${list}Mötet beslutade att måla räcket.\n\nAnsvar Siv.`);
    expect(decisions.map(({ owner }) => owner)).toEqual([["Siv"]]);
    expect(actions).toEqual([]);
  });

  it("has the decision to carry out by a day that stands behind it", () => {
    const { decisions, actions } = read(
      `${list}Mötet beslutade att måla räcket. Ansvarig: Siv Ek. Klart: 3 juni.`,
    );
    expect(decisions).toMatchObject([{ clauses: ["att måla räcket."], owner: ["Siv Ek"], due: "3 juni" }]);
    expect(actions).toEqual([]);
  });

  it.each([
    "Beslut: Mötet antar planen.\nAnsvarig: Siv Ek\nTidplan: senast 30 juni",
    "Beslut: Mötet antar planen\nAnsvarig: Siv Ek\nKlart: senast 30 juni",
  ])("has the decision above to carry out, by a day: %s", (text) => {
    const { decisions, actions } = read(list + text);
    expect(decisions).toMatchObject([{ clauses: [expect.stringMatching(/^Mötet antar planen\.?$/)] }]);
    expect(actions).toMatchObject([{ owner: ["Siv Ek"], due: "30 juni" }]);
  });

  it.each([
    "Räcket är löst.\n\nAnsvar för hamnen har kommunen.",
    "Vem målar räcket?\n\nAnsvar Siv.",
    "Ansvarig: Siv",
    "Räcket är löst. Bo ansvarar för ekonomin.",
  ])("is not told by %s", (text) => {
    expect(tasks(read(list + text))).toEqual([]);
  });

  it("is told in English too", () => {
    const text = `${list.replace("Närvarande", "Present")}The railing is loose. ACTION: Siv Ek`;
    expect(tasks(read(text, "en"))).toEqual(["Siv Ek | The railing is loose."]);
  });
});

describe("labels within a line", () => {
  it("begin what is decided", () => {
    const { decisions } = read(`${list}Länk på sidan Beslut: Att bordlägga frågan till nästa möte`);
    expect(decisions.map(({ kind }) => kind)).toEqual(["postpone"]);
  });

  it.each(["Nämnden fick ett Förslag till Beslut: Att måla räcket", "Bo läser förslaget Beslut: Att måla"])(
    "are none in %s",
    (text) => {
      expect(read(list + text).decisions).toEqual([]);
    },
  );

  it("begin a task, as an arrow does", () => {
    expect(tasks(read(`${list}Räcket är löst Åtgärd: Siv lagar det`))).toEqual(["Siv | lagar det"]);
    expect(tasks(read(`${list}→ Siv ringer hamnen`))).toEqual(["Siv | ringer hamnen"]);
  });
});

describe("two people who get something to do", () => {
  it("have a task, as one has", () => {
    const found = read(`${list}Siv och Bo får i uppdrag att måla räcket.`);
    expect(found.decisions).toEqual([]);
    expect(found.actions.map(({ owner }) => owner)).toEqual([["Siv", "Bo"]]);
  });
});

describe("who and by when, each in a paragraph of its own", () => {
  it.each([
    ["Åtgärd: Måla räcket.\n\nAnsvarig: Siv Ek\n\nKlart: 3 juni", ["Siv Ek"], "3 juni"],
    ["Åtgärd: Måla räcket.\n\nAnsvarig:\n\nSiv Ek\n\nKlart senast:\n\n3 juni", ["Siv Ek"], "3 juni"],
    ["Åtgärd: Måla räcket.\n\nKlart: nästa möte\n\nAnsvarig: Siv", ["Siv"], "nästa möte"],
    ["Åtgärd: Måla räcket.\n\nKlart: bryggan den 3 juni", undefined, undefined],
    ["Åtgärd: Måla räcket.\n\nRäcket är löst.\n\nKlart:\n\nVi ses.", undefined, undefined],
  ])("%s", (text, owner, due) => {
    const [action, ...others] = read(list + text).actions;
    expect({ task: action?.task, owner: action?.owner, due: action?.due }).toEqual({
      task: "Måla räcket.",
      owner,
      due,
    });
    expect(others).toEqual([]);
  });

  it("says nothing of another item's task", () => {
    const { actions } = read(`${list}Åtgärd: Måla räcket.\n\n## 5. Kassan\n\nBra.\n\nKlart: 3 juni`);
    expect(actions.map(({ due }) => due)).toEqual([undefined]);
  });
});

describe("what only looks like a task for somebody", () => {
  const present = list.replace("Närvarande", "Present");

  it.each([
    "@deprecated use the other call",
    "@param name of the call",
    "Siv: let's move on",
    "ACTION REQUIRED Soon",
  ])("%s", (text) => {
    expect(tasks(read(present + text, "en"))).toEqual([]);
  });

  it.each(["@siv to book the hall", "[ACTION] Siv books the hall", "ACTION Siv to book the hall"])(
    "not so %s",
    (text) => {
      expect(read(present + text, "en").actions).toHaveLength(1);
    },
  );
});
