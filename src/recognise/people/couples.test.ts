import { expect, it } from "vitest";
import { recognise } from "../index.ts";

/** Everybody in a list of those present, and their organisations where they have any. */
function present(list: string): string[] {
  const text = `Närvarande: ${list}\n\n## 1. Öppnande\n\nMötet öppnas.\n`;
  return recognise({ text, start: 0 }, { language: "sv" }).attendees.map(({ name = "", organisation }) =>
    [name, organisation].filter((part) => part !== undefined).join(", "),
  );
}

it.each([
  ["Siv Alm, Eva o Bo Ek, Per Ed", ["Siv Alm", "Eva Ek", "Bo Ek", "Per Ed"]],
  ["Eva & Bo Ek, Siv Alm", ["Eva Ek", "Bo Ek", "Siv Alm"]],
  ["Siv Alm, Eva och Bo Ek, Per Ed", ["Siv Alm", "Eva Ek", "Bo Ek", "Per Ed"]],
  ["Siv Alm, Eva och Bo Ek", ["Siv Alm", "Eva Ek", "Bo Ek"]],
  ["Siv Alm, Eva Lind och Bo Ek", ["Siv Alm", "Eva Lind", "Bo Ek"]],
  ["Siv, Eva och Bo", ["Siv", "Eva", "Bo"]],
  ["Mia, Eva och Bo Ek", ["Mia", "Eva", "Bo Ek"]],
])("a surname that two share: %s", (list, names) => {
  expect(present(list)).toEqual(names);
});
