import { describe, expect, it } from "vitest";
import { boundsAt, readBounds, readMinimum, shortfalls } from "./bounds.ts";

const names = (measures: [string, number][], bounds: [string, number][]) =>
  shortfalls(new Map(measures), new Map(bounds)).map(({ name }) => name);

describe("bounds", () => {
  it("are kept at the very value, and not below it", () => {
    expect(names([["decisions", 0.9]], [["decisions", 0.9]])).toEqual([]);
    expect(names([["decisions", 0.899]], [["decisions", 0.9]])).toEqual(["decisions"]);
  });

  it("are upper ones for what must not be", () => {
    expect(names([["false_decisions", 3]], [["false_decisions", 3]])).toEqual([]);
    expect(names([["false_decisions", 4]], [["false_decisions", 3]])).toEqual(["false_decisions"]);
  });

  it("at what is reached are kept by it, and not by a hundredth less", () => {
    const bounds = boundsAt(
      new Map([
        ["decisions", 0.8799],
        ["actions", 0.29],
        ["agenda", 1],
        ["false_decisions", 7],
      ]),
    );
    expect(bounds).toEqual({ decisions: 0.87, actions: 0.29, agenda: 1, false_decisions: 7 });
  });

  it("on what is not measured are not kept", () => {
    expect(names([], [["decisons", 0.5]])).toEqual(["decisons"]);
  });

  it("are read from a file and from the command line, and refused where they say nothing", () => {
    expect(readBounds({ actions: 0.7 })).toEqual(new Map([["actions", 0.7]]));
    expect(() => readBounds({ actions: "0.7" })).toThrow("actions");
    expect(readMinimum("actions=0.7")).toEqual(["actions", 0.7]);
    expect(() => readMinimum("actions")).toThrow("LIST=F1");
    expect(() => readMinimum("actions=many")).toThrow("LIST=F1");
  });
});
