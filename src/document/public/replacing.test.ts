import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { replacing } from "./replacing.ts";

const replaced = (spellings: string[], text: string, name?: "whole" | "part") =>
  replacing([{ spellings, by: "X", name }], { wholeTexts: new Map() }).text(text);

describe("replacing", () => {
  test.each([
    [["Ann-Marie Öst"], "Då sade Ann-Marie  Öst nej.", "Då sade X nej."],
    [["a/b (c) [d] $1 ^x|y?*+{2}\\"], "Se a/b (c) [d] $1 ^x|y?*+{2}\\ där", "Se X där"],
    [["Ek", "Ek Lund"], "Se Ek Lund.", "Se X."],
    [["Ek"], "Eken, ek och Ek.", "Eken, X och X."],
    [["İzmir A"], "Se İzmir A.", "Se X."],
    [["Valplan"], "Valplan’s, valplans och Valplan:s", "X’s, valplans och X:s"],
    [["Val ſ"], "Om VAL S här", "Om X här"],
  ])("of %j in %s", (spellings, text, wanted) => {
    expect(replaced(spellings, text)).toBe(wanted);
  });

  it("of a first name heeds capital letters", () => {
    expect(replaced(["Björn"], "En björn och Björn.", "part")).toBe("En björn och X.");
  });

  it("reads letters put together and taken apart as the same", () => {
    expect(replaced(["Åsa Öst"], "Se Åsa Öst.".normalize("NFD"))).toBe("Se X.");
  });

  it("leaves nothing of any text, whatever signs are in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 3, maxLength: 30 }), (secret) => {
        fc.pre(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(secret.normalize("NFC")));
        expect(replaced([secret], `Se ${secret}!`)).toBe("Se X!");
      }),
    );
  });
});

test("a long list of names and a long line take no longer than their sum", () => {
  const names = Array.from({ length: 1000 }, (_, at) => ({
    spellings: [`Per${String.fromCodePoint(0x4e00 + at)} Ek`],
    by: "X",
    name: "whole" as const,
  }));
  const replace = replacing(names, { wholeTexts: new Map() });
  for (const unit of ["Nämnden beslutar att höja. ", "Per Ek, ", "www.a.se ", "a@", ". ", " ", "Ek"])
    expect(replace.text(unit.repeat(40_000 / unit.length))).not.toContain("X");
}, 10_000);
