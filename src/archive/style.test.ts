import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { logoPath } from "../model/style.ts";
import { MemoryStore } from "../ports/memory-store.ts";
import { readArchive } from "./load.ts";

async function problemsOf(yaml: string, file = "klubba.yaml", more: Record<string, string> = {}) {
  const store = new MemoryStore({ "klubba.yaml": "klubba: 1\n", [file]: yaml, ...more });
  const { diagnostics } = await readArchive(store, { selection: [], hasConfig: true });
  return diagnostics.map(({ file: where, position: { line, column }, problem }) => ({
    at: `${where}:${line}:${column}`,
    ...problem,
  }));
}

describe("colours", () => {
  it("that cannot be read are told of with their contrast, where they stand", async () => {
    const yaml = 'klubba: 1\nstyle:\n  colours:\n    accent: "#7ab800"\n    accent_dark: "#333333"\n';
    // By the formulas of WCAG 2.2: 2.43 to white; 1.39 to #15191c.
    expect(await problemsOf(yaml)).toMatchObject([
      { at: "klubba.yaml:4:13", code: "low-contrast", field: "accent", ratio: 2.4, dark: false },
      { at: "klubba.yaml:5:18", code: "low-contrast", field: "accent_dark", ratio: 1.3, dark: true },
    ]);
  });

  it("of a forum too, and of style/style.yaml", async () => {
    const forum = 'forums:\n  bygg:\n    style: { colours: { accent: "#fc0" } }\n';
    expect(await problemsOf(forum)).toMatchObject([{ at: "klubba.yaml:3:33", code: "low-contrast" }]);
    expect(await problemsOf("colours: { accent: fc0 }\n", "style/style.yaml")).toMatchObject([
      { at: "style/style.yaml:1:20", code: "low-contrast" },
    ]);
  });

  it("that YAML takes for a comment are told of", async () => {
    expect(await problemsOf("style:\n  colours:\n    accent: #1f4e5f\n")).toMatchObject([
      { code: "field-value", field: "accent", expected: { type: "colour" } },
    ]);
  });

  it("that are none, and fonts that are none, once each", async () => {
    const yaml = "style:\n  colours: { accent: blå }\n  fonts: { text: ['a\";}', Arial] }\n";
    expect(await problemsOf(yaml)).toMatchObject([
      { at: "klubba.yaml:2:22", code: "field-value", field: "accent" },
      { at: "klubba.yaml:3:19", code: "field-value", field: "text", expected: { type: "font" } },
    ]);
  });

  it("that can be read are not told of, quoted or not", async () => {
    expect(await problemsOf('style: { colours: { accent: 1f4e5f, accent_dark: "#8fc7d8" } }\n')).toEqual([]);
  });
});

describe("logos", () => {
  const named = async (logo: string, more: Record<string, string> = {}) =>
    await problemsOf(`logo: ${logo}\n`, "style/style.yaml", more);

  it.each([
    ["../../etc/logo.png", "archive"],
    ["/etc/logo.png", "archive"],
    [String.raw`C:\logo.png`, "archive"],
    ["logo.svg", "format"],
    ["logo.png", "missing"],
  ])("%s: %s", async (logo, reason) => {
    expect(await named(logo)).toMatchObject([
      { at: "style/style.yaml:1:7", code: "unusable-logo", path: logo, reason },
    ]);
  });

  it("are looked for from the file that names them", async () => {
    expect(await named("logo.png", { "style/logo.png": "x" })).toEqual([]);
    expect(await named("../bilder/logo.PNG", { "bilder/logo.PNG": "x" })).toEqual([]);
    expect(
      await problemsOf("style: { logo: style/logo.png }\n", "klubba.yaml", { "style/logo.png": "x" }),
    ).toEqual([]);
  });
});

test.each([
  ["klubba.yaml", "style/logo.png", "style/logo.png"],
  ["style/style.yaml", "./logo.png", "style/logo.png"],
  ["style/style.yaml", String.raw`..\bilder\logo.png`, "bilder/logo.png"],
  ["style/style.yaml", "../../logo.png", undefined],
  ["klubba.yaml", "a/../../logo.png", undefined],
  ["klubba.yaml", "c:logo.png", undefined],
])("from %s, %s is %s", (from, written, path) => {
  expect(logoPath(from, written)).toBe(path);
});

test("a style without klubba.yaml counts as well", async () => {
  const store = new MemoryStore({ "style/style.yaml": "footer: norrsjo.example\n", "a.md": "# A\n" });
  expect((await readArchive(store, { selection: [], hasConfig: false })).style).toEqual({
    footer: "norrsjo.example",
  });
});

test("what the page on style shows is read as it stands", async () => {
  const page = readFileSync(new URL("../../docs/style.md", import.meta.url), "utf8");
  const [, yaml = ""] = /```yaml\n([^]*?)```/.exec(page) ?? [];
  expect(await problemsOf(`klubba: 1\n${yaml}`, "klubba.yaml", { "style/logotype.png": "x" })).toEqual([]);
  const store = new MemoryStore({ "klubba.yaml": yaml });
  const { config } = await readArchive(store, { selection: [], hasConfig: true });
  expect(config.style).toMatchObject({
    colours: { accent: "#1f4e5f" },
    fonts: { text: ["Georgia"], headings: ["Source Sans 3", "Arial"] },
    letterhead: { address: ["Storgatan 1", "123 45 Norrsjö"], phone: "0123-45 67 89" },
  });
});
