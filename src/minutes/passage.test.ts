import { describe, expect, it } from "vitest";
import { LineIndex } from "../model/source.ts";
import { findPassage } from "./passage.ts";

const find = (text: string, words: string) => {
  const found = findPassage(text, words, new LineIndex(text));
  return found && { line: found.line, text: text.slice(found.start, found.end) };
};

describe("a passage", () => {
  it("is found however its words are broken over lines or emphasised", () => {
    const text = "---\ntask: ringa Siv\n---\n\nVi ska **ringa\n> Siv** i dag.\n";
    expect(find(text, "ringa Siv")).toEqual({ line: 5, text: "ringa\n> Siv" });
    expect(find(text, "ringa Bo")).toBeUndefined();
    expect(find(text, "  ")).toBeUndefined();
  });

  it("is found from its first word to its last where it is longer than any pattern could be", () => {
    const many = Array.from({ length: 3000 }, (_, index) => `ord${index}`);
    const text = `Före.\n${many.join("\n")} efter.\n`;
    expect(find(text, many.join(" "))).toEqual({ line: 2, text: many.join("\n") });
    expect(find(text, [...many, "saknas"].join(" "))).toBeUndefined();
  });

  it("that is made to take for ever is given up", () => {
    expect(find("a ".repeat(500_000), `${"a ".repeat(400_000)}b`)).toBeUndefined();
  });

  it("may be one long word", () => {
    const long = "x".repeat(2_000_000);
    expect(find(`Före\n${long} efter`, `${long} efter`)?.line).toBe(2);
  });
});
