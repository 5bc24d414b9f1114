import { expect, it } from "vitest";
import { dearest } from "./profile.ts";
import { secondsIn } from "./run.ts";
import { sourcePlaces } from "./source-places.ts";
import { median, ratio, rotated, roundsFor } from "./statistics.ts";

it("takes the middle value, or the mean of the two in the middle", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

it("compares round by round, so that a slow round slows neither", () => {
  // By the medians of each alone it would be 30 / 10 = 3.
  expect(ratio([20, 200, 30], [10, 100, 10])).toBe(2);
});

it("leaves out a round in which one of the two is not known", () => {
  expect(ratio([4, undefined, 9], [2, 5, 3])).toBe(2.5);
  expect(ratio([1], [])).toBeNaN();
});

it("runs as many rounds as there is time for, and always one", () => {
  expect(roundsFor(2, 10, 25)).toBe(5);
  expect(roundsFor(0.1, 10, 25)).toBe(25);
  expect(roundsFor(60, 10, 25)).toBe(1);
});

it("begins each round one further on", () => {
  expect(rotated(["a", "b", "c"], 1)).toEqual(["b", "c", "a"]);
  expect(rotated(["a", "b", "c"], 5)).toEqual(["c", "a", "b"]);
  expect(rotated([], 2)).toEqual([]);
});

it("reads the processor time that bash tells, also with a decimal comma", () => {
  expect(secondsIn("0m1.250s 0m0.500s")).toBe(1.75);
  expect(secondsIn("1m0,500s 0m0,250s")).toBe(60.75);
});

it("gives each function what it costs by itself, the dearest first", () => {
  const node = (id: number, functionName: string) => ({
    id,
    callFrame: { functionName, url: "file:///a/b.js", lineNumber: 4, columnNumber: 0 },
  });
  const profile = {
    nodes: [node(1, "f"), node(2, "g"), node(3, "f")],
    samples: [1, 2, 3],
    timeDeltas: [2000, 3000, 5000],
  };
  expect(dearest(profile, sourcePlaces())).toEqual([
    { place: "f b.js:5", milliseconds: 7, share: 0.7 },
    { place: "g b.js:5", milliseconds: 3, share: 0.3 },
  ]);
});
