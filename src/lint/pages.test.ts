import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { problemTexts as english } from "../language/en/problems.ts";
import { problemTexts as swedish } from "../language/sv/problems.ts";
import { MemoryStore } from "../ports/memory-store.ts";
import { check, checkStore, found } from "./check.fixture.ts";
import { codes } from "./codes.ts";
import { fixText } from "./fix.ts";

const folder = join(import.meta.dirname, "..", "..", "docs", "rules");
const page = (name: string) => readFileSync(join(folder, `${name}.md`), "utf8");
const index = page("README");
const names = readdirSync(folder).map((file) => file.replace(/\.md$/, ""));

/** Codes whose files no page of text can show. */
const unshown = ["unreadable", "not-utf8", "file-too-large", "front-matter-too-large"];

/** What commands that write refuse, and why a document cannot be imported: nothing that `check` says. */
const isRefusal = (code: string) =>
  ["not-editable", "records-too-large"].includes(code) || code.startsWith("import-");

interface Example {
  files: Record<string, string>;
  expected: string[];
}

function exampleOf(text: string): Example {
  const files: Record<string, string> = {};
  const expected: string[] = [];
  for (const [, name = "", body = ""] of text.matchAll(/^```(?:markdown|yaml) (\S.*)\n([^]*?)^```$/gm)) {
    const lines = body.split("\n").map((line, number) => {
      const [, wanted] = /(?:<!--|#) expect: ([\w, -]+?)(?: -->)?$/.exec(line) ?? [];
      for (const code of wanted?.split(", ") ?? []) expected.push(`${name}:${number + 1} ${code}`);
      return line.replace(/[ ]*(?:<!--|#) expect: .*$/, "");
    });
    files[name] = lines.join("\n");
  }
  return { files, expected: expected.sort() };
}

function withConfig(files: Record<string, string>): Record<string, string> {
  return { ...exampleOf(index).files, ...files };
}

test("each code has a page, words in both languages and a row of the index; nothing else has", () => {
  const all = [...codes.keys()].sort();
  expect(names.filter((name) => name !== "README").sort()).toEqual(all);
  for (const table of [english, swedish]) {
    expect(
      Object.keys(table)
        .filter((code) => !isRefusal(code))
        .sort(),
    ).toEqual(all);
  }
  const rows = [...index.matchAll(/^\| \[([\w-]+)\]\(([\w-]+)\.md\) \| (\w+) \| (yes|) ?\|$/gm)];
  expect(rows.map(([, name = ""]) => name).sort()).toEqual(all);
  for (const [, name = "", file, severity, fix] of rows) {
    expect([file, severity, fix === "yes"]).toEqual([
      name,
      codes.get(name)?.severity,
      codes.get(name)?.fixable,
    ]);
  }
});

describe.each([...codes])("%s", (code, { severity, fixable }) => {
  const text = page(code);

  it("says its name, its severity, and how it is mended and silenced", () => {
    const [title, , traits = ""] = text.split("\n");
    expect(title).toBe(`# ${code}`);
    expect(traits.toLowerCase().startsWith(`*${severity};`)).toBe(true);
    expect(traits.includes("--fix")).toBe(fixable);
    expect(text.includes("## How to silence it")).toBe(severity !== "error");
    expect(text.includes(`klubba: ignore ${code}`)).toBe(severity !== "error");
  });

  if (!unshown.includes(code))
    it("finds what its example expects, and nothing else", async () => {
      const { files, expected } = exampleOf(text);
      expect(expected.some((line) => line.endsWith(` ${code}`))).toBe(true);
      expect(found(await check(withConfig(files))).sort()).toEqual(expected);
    });

  if (severity !== "error")
    it("is silenced by a comment for the file", async () => {
      const { files } = exampleOf(text);
      const comment = (name: string) =>
        name.endsWith(".yaml")
          ? `# klubba: ignore-file ${code}\n`
          : `\n<!-- klubba: ignore-file ${code} -->\n`;
      const silenced = Object.entries(files).map(
        ([name, body]) => [name, `${body}${comment(name)}`] as const,
      );
      expect(found(await check(withConfig(Object.fromEntries(silenced)))).join()).not.toContain(` ${code}`);
    });

  if (fixable)
    it("leaves nothing to fix once its example is fixed, and less to say", async () => {
      const files = withConfig(exampleOf(text).files);
      const before = await check(files);
      for (const [file, body] of Object.entries(files)) {
        files[file] = fixText(
          body,
          before.filter((one) => one.file === file),
        ).text;
      }
      const after = await check(files);
      expect(before.some(({ edits }) => edits.length > 0)).toBe(true);
      expect(after.filter(({ edits }) => edits.length > 0)).toEqual([]);
      expect(after.length).toBeLessThan(before.length);
    });
});

describe("what no page can show", () => {
  const file = "minutes/council/2025-04-03.md";

  it("not-utf8", async () => {
    const store = new MemoryStore({ "klubba.yaml": "klubba: 1\n" });
    store.files.set(file, new Uint8Array([0x2d, 0xe5, 0x0a]));
    expect(found(await checkStore(store))).toEqual([`${file}:1 not-utf8`]);
  });

  it("unreadable", async () => {
    expect(found(await check({ "klubba.yaml": "klubba: 1\n" }, [file]))).toEqual([`${file}:1 unreadable`]);
  });

  it("front-matter-too-large", async () => {
    const header = `---\ntitle: ${"a".repeat(300_000)}\n---\n`;
    expect(found(await check({ "klubba.yaml": "klubba: 1\n", [file]: header }))).toEqual([
      `${file}:1 front-matter-too-large`,
    ]);
  });

  it("file-too-large", async () => {
    const store = new MemoryStore({ "klubba.yaml": "klubba: 1\n", [file]: "x" });
    const read = store.read.bind(store);
    store.read = (path) => (path === file ? { code: "file-too-large", limit: 10 } : read(path));
    expect(found(await checkStore(store))).toEqual([`${file}:1 file-too-large`]);
  });
});
