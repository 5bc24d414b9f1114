import { describe, expect, it } from "vitest";
import { recognise } from "../index.ts";

const organisations = ["Region Norrsjö", "Alby kommun", "Bolby stad", "Patientföreningen"];
const english = ["Norr Region", "Norr County Council", "Alby Municipality", "Harbour Council"];

function adoption(clause: string, known: readonly string[] = organisations, language = "sv"): unknown {
  const heading = language === "sv" ? "Beslut" : "Decision";
  const text = `## 4. Taxa\n\n**${heading}**\n\n${clause}\n`;
  const found = recognise({ text, start: 0 }, { language, date: "2025-04-03", organisations: known });
  return found.decisions[0]?.adoption;
}

describe("who is to adopt a decision", () => {
  it.each([
    ["att rekommendera kommunerna att anta planen.", ["Alby kommun", "Bolby stad"]],
    ["att rekommendera länets kommuner att anta planen.", ["Alby kommun", "Bolby stad"]],
    ["att anta planen. Varje kommun fattar eget beslut.", ["Alby kommun", "Bolby stad"]],
    [
      "1. Planen antas.\n2. Kommunerna rekommenderas att fatta motsvarande beslut.",
      ["Alby kommun", "Bolby stad"],
    ],
    ["att rekommendera respektive kommun att anta planen.", ["Alby kommun", "Bolby stad"]],
    ["att anta planen med förbehåll för beslut i respektive kommun.", ["Alby kommun", "Bolby stad"]],
    ["att anta planen. Planen ska antas i alla kommuner.", ["Alby kommun", "Bolby stad"]],
    ["att anta planen. Beslut i respektive nämnd väntas.", "all"],
    ["att rekommendera kommunerna och regionen att anta planen.", "all"],
    ["att anta planen. Samtliga kommuner och regionen fattar egna beslut.", "all"],
    ["att rekommendera parterna att anta planen.", "all"],
  ])("%s", (clause, who) => {
    expect(adoption(clause)).toEqual(who);
  });

  it.each([
    ["to recommend that the municipalities adopt the plan.", ["Alby Municipality", "Harbour Council"]],
    ["to recommend the municipalities and the region to adopt the plan.", "all"],
    ["to recommend the parties to adopt the plan.", "all"],
  ])("%s", (clause, who) => {
    expect(adoption(clause, english, "en")).toEqual(who);
  });

  it("is all where no organisation is known to be a municipality, or all are", () => {
    const clause = "att rekommendera kommunerna att anta planen.";
    for (const known of [[], ["Norra", "Södra"], ["Alby kommun", "Bolby stad"]])
      expect(adoption(clause, known)).toBe("all");
  });
});
