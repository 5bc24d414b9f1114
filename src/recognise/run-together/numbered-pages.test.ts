import { describe, expect, it } from "vitest";
import { recognise } from "../index.ts";
import { filler } from "./lines.fixture.ts";

const first = [
  "1 NORRSJÖ KOMMUN PROTOKOLL 1(9) Plats och tid Folkets hus, Norrsjö, torsdagen den 9 juni 2022, kl Beslutande",
  "Siv Ek, ordf. Bo Alm Eva Lind Per Ask Ulla Berg Karin Dahl Övriga deltagande Utses att justera Nils Vik Lena Palm",
  "Underskrifter Sekreterare Lena Palm Ordförande... Siv Ek Justerande... Bo Alm",
].join(" ");
const second = `2 NORRSJÖ KOMMUN PROTOKOLL 2(9) Nämnden talade om läget. ${filler.trim().slice(0, 150)}`;

describe("short pages that begin with their numbers", () => {
  it("come apart at their labels", () => {
    const { attendees, facts } = recognise({ text: `${first}\n\n${second}\n`, start: 0 }, { language: "sv" });
    expect(attendees.map(({ name }) => name)).toEqual([
      "Siv Ek",
      "Bo Alm",
      "Eva Lind",
      "Per Ask",
      "Ulla Berg",
      "Karin Dahl",
    ]);
    expect(facts.date).toBe("2022-06-09");
    expect(facts.place).toBe("Folkets hus, Norrsjö");
  });

  it("give nobody's name for the label of another column", () => {
    const { approvers = [] } = recognise(
      { text: `${first}\n\n${second}\n`, start: 0 },
      { language: "sv" },
    ).facts;
    expect(approvers.map(({ name }) => name)).not.toContain("Nils Vik");
  });

  it("are none where the numbers do not follow each other", () => {
    const text = `${first}\n\n${second.replace(/^2/, "9")}\n`;
    expect(recognise({ text, start: 0 }, { language: "sv" }).attendees).toEqual([]);
  });
});
