import { describe, expect, it } from "vitest";
import { texts as english } from "../../language/en/index.ts";
import { texts } from "../../language/sv/index.ts";
import { giveUp } from "../../ports/scripted-prompt.ts";
import { network } from "../secretary.fixture.ts";
import { archiveWith, tryOut } from "../trial.fixture.ts";
import { withOwners } from "./words.ts";

const titles = async (...order: string[]) => {
  const { out } = await tryOut(archiveWith(network), ["agenda", "VS", "--order", ...order, "--json"]);
  return (JSON.parse(out) as { title: string }[]).map(({ title }) => title);
};

describe("agenda --order", () => {
  it("puts one item alone in front of the others, after the standing items", async () => {
    expect((await titles("4")).slice(0, 4)).toEqual([
      "Godkännande av dagordning",
      "Föregående anteckningar",
      "Överenskommelsen för 2025",
      "Hjärtsvikt",
    ]);
  });

  it("puts a standing item alone first of all", async () => {
    expect((await titles("2"))[0]).toBe("Föregående anteckningar");
  });

  it("lists the items a line each, none too wide, where it knows no such one", async () => {
    const long = "x".repeat(500);
    const { err, exit } = await tryOut(archiveWith(network), ["agenda", "VS", "--order", long]);
    const lines = err.trimEnd().split("\n");
    expect(exit).toBe(2);
    expect(lines[1]).toBe("  1 Godkännande av dagordning");
    expect(lines.slice(1).every((line) => line.length <= 80)).toBe(true);
    expect(err).not.toContain("x".repeat(60));
  });
});

describe("who is to do something", () => {
  it.each([
    [["Eva Lind"], "ringa kommunen.", "Eva Lind: ringa kommunen"],
    [["Eva Lind"], "att uppdra åt Eva Lind att ringa", "att uppdra åt Eva Lind att ringa"],
    [
      ["Eva Lind", "Bo Alm"],
      "att uppdra åt Eva Lind att ringa",
      "Eva Lind, Bo Alm: att uppdra åt Eva Lind att ringa",
    ],
    [["Eva Lind"], "att uppdra åt Eva Lindgren att ringa", "Eva Lind: att uppdra åt Eva Lindgren att ringa"],
    [[], "ringa", "ringa"],
  ])("%j, %s", (owner, text, told) => {
    expect(withOwners(owner, text)).toBe(told);
  });
});

describe("words", () => {
  it("ends a reminder's quotation with a full stop, once", () => {
    const facts = {
      ref: "VS-2025-03-06/d4",
      reason: "unanswered",
      day: "6 mars",
      text: "",
      question: "vem larmar",
    } as const;
    expect(texts.writing.reminder(facts)).toContain("”vem larmar”. Om den är det: klubba notera");
    expect(english.writing.reminder({ ...facts, question: "vem larmar." })).toContain(
      '"vem larmar". If it is:',
    );
  });

  it("says löpte ut of what has lapsed, as the status does", () => {
    expect(texts.agendas.lapsed({ day: "31 mars" })).toBe(texts.status.lapsed({ day: "31 mars" }));
  });

  it("sets no comma after a number that goes on with its sentence", async () => {
    const yaml = (network["klubba.yaml"] ?? "").replace(
      "    prefix: VS\n",
      "    prefix: VS\n    numbering: year\n",
    );
    const files = archiveWith({ ...network, "klubba.yaml": yaml });
    const { out } = await tryOut(files, ["agenda", "VS", "--invite"]);
    expect(out).toContain("Återkommer från 6 mars (§ 3).");
  });
});

describe("the menus of agenda --write", () => {
  const tasks = Array.from(
    { length: 3 },
    (_, index) =>
      `  - { id: a2${"bcd"[index]}, agenda: "2", owner: [Siv Ek], task: räkna taxan, due: 2025-04-01 }\n`,
  );
  const february = `---
klubba: 1
id: VS-2025-02-06
forum: vårdsamråd
date: 2025-02-06
status: final
agenda:
  - { number: "2", title: Taxor }
actions:
${tasks.join("")}---
`;
  const files = { ...network, "minutes/vårdsamråd/2025-02-06.md": february };

  it("counts what is reported under one item, planned already or not", async () => {
    const places = archiveWith(files);
    const ask = async () =>
      (await tryOut(places, ["agenda", "VS", "--write"], { answers: [giveUp] })).prompt.seen;
    expect((await ask()).join("\n")).toContain("Uppföljning av uppgifter (3)");
    await tryOut(places, ["agenda", "VS", "--write"]);
    expect((await ask()).join("\n")).toContain("Uppföljning av uppgifter (3)");
  });
});
