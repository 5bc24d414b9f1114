import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseless } from "./folded.ts";

/** Long enough to be folded. */
const long = (source: string) => `(?:${source}|${"q".repeat(120)})`;

const sources = [
  "(?<who>[A-ZÅÄÖ][a-zåäö]+) (?:ska|Bör) (?<what>.{1,20})",
  "\\bÖver\\b|§ ?\\d+|\\S+kommun",
  "[^A-Z]{3}",
  "(?<=att )[a-z]+(?! Ej)",
  "(?<nameA>é|Ü)+",
  "(?<=(?<who>[a-z]+) )att(?= (?<what>[a-zåäö]+))",
  "att (?:(?<a>[a-z])|(?=(b)[)(\\](]?))",
];
const text = fc.string({
  unit: fc.constantFrom(
    ..."abcÅåÄäÖöéÜqQ §12.-–İßſ ".split(""),
    "att ",
    "ska ",
    "SKA ",
    "Bör ",
    "Siv ",
    "kommun",
    "\n",
  ),
  maxLength: 60,
});

describe("caseless", () => {
  it("finds, whatever its length, what the flag i finds, in the text's own letters", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sources), text, (source, said) => {
        const wanted = [...said.matchAll(new RegExp(long(source), "gi"))];
        const found = [...said.matchAll(caseless(long(source), "g"))];
        const told = (matches: RegExpExecArray[]) =>
          matches.map((match) => [match.index, match.input, [...match], { ...match.groups }]);
        expect(told(found)).toEqual(told(wanted));
        expect(caseless(long(source)).test(said)).toBe(wanted.length > 0);
        expect(said.replace(caseless(long(source), "g"), "<$&>")).toBe(
          said.replace(new RegExp(long(source), "gi"), "<$&>"),
        );
        expect(said.split(caseless(long(source)))).toEqual(said.split(new RegExp(long(source), "i")));
      }),
    );
  });

  it("keeps letters whose small form is longer in their place", () => {
    expect(caseless(`${"x".repeat(120)}|(stan)`).exec("İSTAN")?.[1]).toBe("STAN");
    expect(caseless(`${"x".repeat(120)}|(stan)`).exec("İSTAN")?.index).toBe(1);
  });

  it("gives what is captured beside a match as the text has it", () => {
    const form = caseless(long("(?<=(?<who>[a-z]+) )att(?= (?<what>[a-z]+))"));
    expect({ ...form.exec("ber SIV att Ringa")?.groups }).toEqual({ who: "SIV", what: "Ringa" });
  });

  it("leaves escapes and groups' names alone", () => {
    const form = caseless(`${"x".repeat(120)}|(?<toA>\\S\\D\\W?)B`);
    expect(form.exec("Ab1 ÅÄb")?.groups?.["toA"]).toBe("ÅÄ");
  });

  it("tells its flags as any pattern does, and finds all places anew each time", () => {
    const form = caseless(long("[ab]"), "g");
    expect([form.flags, form.global]).toEqual(["g", true]);
    const said = "Ab cB";
    for (let round = 0; round < 2; round++)
      expect([...said.matchAll(form)].map(({ 0: found, index }) => [found, index])).toEqual([
        ["A", 0],
        ["b", 1],
        ["B", 4],
      ]);
  });
});
