import { describe, expect, it, test } from "vitest";
import { contrast } from "../model/colour.ts";
import type { Config } from "../model/config.ts";
import { nightTint, paperTint } from "../model/paper.ts";
import { defaultStyle, night, paper } from "./style.ts";
import { logoOf, styleOf } from "./style-of.ts";

const of = (config: Config, rest: Partial<Parameters<typeof styleOf>[0]> = {}) =>
  styleOf({ config, forum: undefined, ...rest });

test("without a style it is the default, which can be read by day and by night", () => {
  expect(of({})).toEqual(defaultStyle);
  const { accent, accentDark } = defaultStyle.colours;
  expect(contrast(accent, paper)).toBeGreaterThan(4.5);
  expect(contrast(accentDark, night)).toBeGreaterThan(4.5);
});

describe("what the forum says goes before what the archive says", () => {
  const config: Config = {
    style: {
      colours: { accent: "#7a1f3d" },
      footer: "norrsjo.example",
      letterhead: { organisation: "Norrsjö kommun", phone: "0123-45 67 89" },
    },
    forums: { bygg: { style: { footer: "", letterhead: { unit: "Byggnadsnämnden" } } } },
  };

  it("field by field", () => {
    expect(of(config, { forum: "bygg" })).toMatchObject({
      colours: { accent: "#7a1f3d" },
      footer: "",
      letterhead: { organisation: "Norrsjö kommun", unit: "Byggnadsnämnden", phone: "0123-45 67 89" },
    });
  });

  it("for its own documents only", () => {
    expect(of(config, { forum: "skola" })).toMatchObject({
      footer: "norrsjo.example",
      letterhead: { unit: "" },
    });
    expect(of(config, { forum: "constructor" }).footer).toBe("norrsjo.example");
  });

  it("and both before style/style.yaml", () => {
    const style = { footer: "från mappen", fonts: { text: ["Georgia"] } };
    expect(of(config, { style }).footer).toBe("norrsjo.example");
    expect(of(config, { style }).fonts.text.names[0]).toBe("Georgia");
  });
});

test("a colour without a dark one gets a lighter shade of itself", () => {
  const { accent, accentDark } = of({ style: { colours: { accent: "#7a1f3d" } } }).colours;
  expect(accent).toBe("#7a1f3d");
  expect(accentDark).not.toBe(defaultStyle.colours.accentDark);
  expect(contrast(accentDark, night)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(accentDark, nightTint)).toBeGreaterThanOrEqual(4.5);
});

test("a colour that cannot be read is darkened", () => {
  const { accent } = of({ style: { colours: { accent: "#ffcc00" } } }).colours;
  expect(accent).not.toBe("#ffcc00");
  expect(contrast(accent, paper)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(accent, paperTint)).toBeGreaterThanOrEqual(4.5);
});

test("fonts end with those of their kind that are found everywhere", () => {
  const { text, headings } = of({
    style: { fonts: { text: ["EB Garamond"], headings: ["Source Sans 3", "Arial"] } },
  }).fonts;
  expect([text.names[0], text.generic]).toEqual(["EB Garamond", "serif"]);
  expect(text.names).toContain("Times New Roman");
  expect([headings.names.slice(0, 2), headings.generic]).toEqual([["Source Sans 3", "Arial"], "sans-serif"]);
  expect(headings.names.filter((name) => name === "Arial")).toHaveLength(1);
});

test("the only organisation of an archive stands at its letters' head, one of several does not", () => {
  const [a, b] = [{ name: "Alby kommun" }, { name: "Berga kommun" }];
  expect(of({ organisations: [a] }).letterhead.organisation).toBe("Alby kommun");
  expect(of({ organisations: [a, b] }).letterhead.organisation).toBe("");
});

describe("the logo", () => {
  const style = { logo: "logotyp.png" };

  it("is named from the file that says it", () => {
    const all = { config: { style: { logo: "style/a.png" } }, style, forum: undefined };
    expect(logoOf(all)).toMatchObject({ from: "klubba.yaml", written: "style/a.png" });
    expect(logoOf({ config: {}, style, forum: undefined })).toMatchObject({
      from: "style/style.yaml",
      written: "logotyp.png",
    });
  });

  it("is told of by its own words, else by the organisation's name", () => {
    const config: Config = { organisations: [{ name: "Alby kommun" }] };
    expect(logoOf({ config, style, forum: undefined })?.alt).toBe("Alby kommun");
    const told = { ...style, logo_text: "Alby kommuns vapen" };
    expect(logoOf({ config, style: told, forum: undefined })?.alt).toBe("Alby kommuns vapen");
  });
});
