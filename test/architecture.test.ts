import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, it } from "vitest";

/**
 * Which folders of `src` a folder may import from, itself included. Outer parts know inner ones, never the
 * other way round.
 */
const mayImport: Record<string, readonly string[]> = {
  model: [],
  language: ["model"],
  format: ["model", "language"],
  recognise: ["model", "language"],
  ports: ["model"],
  minutes: ["model", "language", "format", "recognise"],
  import: ["model", "language"],
  archive: ["model", "ports", "format", "recognise", "minutes"],
  search: ["model", "ports", "format", "minutes", "archive"],
  lint: ["model", "language", "format", "recognise", "minutes", "archive"],
  document: ["model", "language", "format", "recognise", "minutes", "archive"],
  output: ["model", "language", "format", "recognise", "archive", "document"],
  commands: [
    "model",
    "language",
    "format",
    "recognise",
    "ports",
    "import",
    "minutes",
    "archive",
    "lint",
    "search",
    "document",
    "output",
  ],
  cli: ["model", "language", "recognise", "ports", "archive", "search", "output", "commands", "format"],
  adapters: ["model", "language", "ports"],
};

const root = join(import.meta.dirname, "..", "src");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !/\.(?:test|fixture)\.ts$/.test(file),
);
const importForm = /(?:from|import\()\s*"(\.[^"]+)"/g;

function importsOf(file: string, text = readFileSync(join(root, file), "utf8")): string[] {
  return [...text.matchAll(importForm)].map(([, path = ""]) =>
    relative(root, normalize(join(root, dirname(file), path))),
  );
}

/** What is loaded with a file: all that it imports from its beginning, and what those do. */
function loadedWith(file: string): string[] {
  const loaded = new Set([file]);
  for (const one of loaded) {
    const text = readFileSync(join(root, one), "utf8").replace(
      /^(?:import|export) type [^;]*;|import\(/gm,
      "",
    );
    for (const path of importsOf(one, text)) loaded.add(path);
  }
  return [...loaded];
}

const folderOf = (file: string) => file.split(/[/\\]/)[0] ?? "";

describe("the folders of src", () => {
  it("are all known here", () => {
    const folders = new Set(files.filter((file) => /[/\\]/.test(file)).map(folderOf));
    expect([...folders].sort()).toEqual(Object.keys(mayImport).sort());
  });

  it.each(Object.entries(mayImport))("%s imports only %j", (folder, allowed) => {
    const wrong = files
      .filter((file) => folderOf(file) === folder)
      .flatMap((file) => importsOf(file).map((path) => [file, path] as const))
      .filter(([, path]) => folderOf(path) !== folder && !allowed.includes(folderOf(path)));
    expect(wrong.map(([file, path]) => `${file} imports ${path}`)).toEqual([]);
  });

  it("leave clock, process and console to the adapters and what starts the program", () => {
    const outside = /\bconsole\.|\bprocess\.|\bnew Date\(\)|\bDate\.now\(|Math\.random\(/;
    const wrong = files
      .filter((file) => folderOf(file) !== "adapters" && !["main.ts", "process.ts"].includes(file))
      .filter((file) =>
        outside.test(readFileSync(join(root, file), "utf8").replace(/\/\/.*|\/\*[\s\S]*?\*\//g, "")),
      );
    expect(wrong).toEqual([]);
  });

  it("reads complete minutes without what reads prose, finds faults or writes", () => {
    const loaded = loadedWith(join("archive", "load.ts"));
    expect(loaded).toContain(join("minutes", "read-final.ts"));
    const heavy = loaded.filter(
      (file) =>
        folderOf(file) === "recognise" ||
        file.startsWith(join("format", "edit")) ||
        readFileSync(join(root, file), "utf8").includes('from "yaml"'),
    );
    expect(heavy).toEqual([]);
  });
});
