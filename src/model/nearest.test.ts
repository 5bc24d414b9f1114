import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

test.each([
  ["beslt", ["beslut", "bevaka"], "beslut"],
  ["BESLUT", ["beslut"], "beslut"],
  ["la\u0308ge", ["läge", "ny"], "läge"],
  ["--fourm", ["--forum", "--all"], "--forum"],
  ["xyz", ["beslut", "bevaka"], undefined],
  ["x", [], undefined],
])("%s among %j", (word, candidates, found) => {
  expect(nearest(word, candidates)).toBe(found);
});
