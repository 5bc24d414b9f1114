import { expect, it } from "vitest";
import { read } from "../reading.fixture.ts";

const minutes = [
  "§ 1 Mötets öppnande Ordförande Eva Lind hälsade alla välkomna och förklarade mötet öppnat.",
  "§ 2 Val av justerare Siv Ek valdes till justerare.",
  "§ 3 Föregående mötesprotokoll Lästes, godkändes och lades till handlingarna.",
  "§ 4 Val av sekreterare Bo Alm",
  "§ 5 Budget för Norrsjö hamn",
];

it("a title of procedure ends where a sentence follows it on its line", () => {
  const { agenda, decisions, facts } = read(minutes.join("\n\n"));
  expect(agenda.map(({ title }) => title)).toEqual([
    "Mötets öppnande",
    "Val av justerare",
    "Föregående mötesprotokoll",
    "Val av sekreterare Bo Alm",
    "Budget för Norrsjö hamn",
  ]);
  expect(decisions.map(({ agenda: item, kind, formality }) => [item, kind, formality])).toEqual([
    ["2", "elect", true],
    ["3", "approve", true],
  ]);
  expect(facts).toMatchObject({ chair: "Eva Lind", approvers: [{ name: "Siv Ek" }] });
});

it("what an item decides without a full stop is its text too", () => {
  const items = [
    "§1 Eva Lind hälsade alla välkomna",
    "§2 Eva Lind valdes till mötets ordförande",
    "§3 Siv Ek och Bo Alm valdes till justerare",
    "§4 Valet av ny brygga diskuterades till nästa vecka",
    "§5 Mötet beslutade att avgiften är oförändrad",
    "§6 Mötet avslutades",
  ];
  const { decisions } = read(items.join("\n\n"));
  expect(decisions.map(({ agenda: item, kind }) => [item, kind])).toEqual([
    ["2", "elect"],
    ["3", "elect"],
    ["5", "other"],
  ]);
});
