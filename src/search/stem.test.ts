import { describe, expect, it, test } from "vitest";
import { readQuery, screenFor } from "./query.ts";

const finds = (query: string, word: string, folding = false) => {
  const { terms } = readQuery([query], folding);
  return terms[0]?.tests[0]?.(word) ?? false;
};

describe("a word finds its forms", () => {
  test.each([
    ["beslut", "besluten"],
    ["beslut", "beslutets"],
    ["protokoll", "protokollet"],
    ["protokollet", "protokoll"],
    ["kommun", "kommunernas"],
    ["årsmöte", "årsmötet"],
    ["skola", "skolan"],
    ["vårdgaranti", "vårdgarantin"],
    ["meeting", "meetings"],
    ["policy", "policies"],
    ["vårdprogram*", "vårdprogrammet"],
    ["*program", "vårdprogram"],
  ])("%s: %s", (query, word) => {
    expect(finds(query, word)).toBe(true);
    expect(screenFor(readQuery([query], false))(Buffer.from(word).toString("latin1"))).toBe(true);
  });

  test.each([
    ["beslut", "beslutsförhet"],
    ["far", "får"],
    ["får", "far"],
    ["vårdprogram", "vårdprogramråd"],
    ["*program", "programmet"],
    ["plan", "planka"],
  ])("%s: not %s", (query, word) => {
    expect(finds(query, word)).toBe(false);
  });

  it("finds accented letters by plain ones only as a second choice", () => {
    expect(finds("arsmote", "årsmötet", true)).toBe(true);
    expect(finds("arsmote", "årsmötet", false)).toBe(false);
  });
});

describe("the screen over raw bytes", () => {
  test.each([
    ["ÅRSMÖTET hölls", true],
    ["a\u030arsmo\u0308tet", true],
    ["samrådet", false],
  ])("årsmöte in %s: %s", (text, passes) => {
    expect(screenFor(readQuery(["årsmöte"], false))(Buffer.from(text).toString("latin1"))).toBe(passes);
  });
});
