import { expect, test } from "vitest";
import { loadTexts } from "../../language/load.ts";
import { ordinaryIn } from "./ordinary.ts";

const { publicDocuments, common } = await loadTexts("en");
const text = "We met on a hill by the road. Write to lane@hill.example.";
const isOrdinary = ordinaryIn(text, { ...publicDocuments, months: common.months });

test.each([
  ["8 ", "May", " was fine.", true],
  ["8th ", "May", " was fine.", true],
  ["or ", "May", " 9.", true],
  ["May 9. ", "May", " asked why.", false],
  ["", "May", ", Alby, asked.", false],
  ["", "Will", " the board decide?", true],
  ["", "Will", " asked again.", false],
  ["", "Hill", " country is wide.", true],
  ["and ", "Hill", " country is wide.", false],
  ["", "Lane", " country is wide.", false],
  ["and ", "Mark", "- and price", true],
  ["and ", "Mark", "-like", false],
])("%s[%s]%s is an ordinary word: %s", (before, written, behind, wanted) => {
  const begins = before === "" || before.endsWith(". ");
  expect(isOrdinary({ written, before, behind, begins })).toBe(wanted);
});
