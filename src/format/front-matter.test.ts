import matter from "gray-matter";
import { expect, test } from "vitest";
import { splitFrontMatter } from "./front-matter.ts";
import { readMinutesHeader } from "./header.ts";
import { depthLimit, sizeLimit } from "./limits.ts";

test.each([
  ["---\na: 1\n---\nText", 4, 9, 13],
  ["\uFEFF---\na: 1\n---\nText", 5, 10, 14],
  ["---\r\na: 1\r\n---\r\nText", 5, 11, 16],
  ["--- \t\na: 1\n---  \nText", 6, 11, 17],
  ["---yaml\na: 1\n---", 8, 13, 16],
  ["---\n---\n", 4, 4, 8],
  ["---\na: |\n  ---\n---x\n----\n---\n", 4, 25, 29],
])("%j has its header and its text apart", (text, start, end, body) => {
  expect(splitFrontMatter(text)).toMatchObject({ yaml: { start, end }, body });
});

test("gray-matter itself finds the same text after the header", () => {
  for (const text of ["---\na: 1\n---\nText\n", "---\r\na: 1\r\n---\r\nText\r\n", "---\n# c\n---\n\nText"]) {
    const split = splitFrontMatter(text);
    expect("code" in split ? split : text.slice(split.body)).toBe(matter(text, {}).content);
  }
});

const ran = "globalThis.klubbaRan = true";

test.each([
  [`---js\n${ran}\n---\n`, "front-matter-code"],
  [`---javascript\n${ran}\n---\n`, "front-matter-code"],
  [`---JS\n${ran}\n---\n`, "front-matter-code"],
  [`---JavaScript\n${ran}\n---\n`, "front-matter-code"],
  [`--- js\n${ran}\n---\n`, "front-matter-code"],
  [`---\tjs \r\n${ran}\r\n---\r\n`, "front-matter-code"],
  [`---coffee\n${ran}\n---\n`, "front-matter-code"],
  ["---json\n{}\n---\n", "front-matter-code"],
  ["---constructor\na: 1\n---\n", "front-matter-code"],
  [`---js // x\n${ran}\n---\n`, "no-front-matter"],
  ["----\na: 1\n----\n", "no-front-matter"],
  ["# Rubrik\n---\n", "no-front-matter"],
  ["", "no-front-matter"],
  ["---", "front-matter-unclosed"],
  ["---\na: 1\n", "front-matter-unclosed"],
  ["---\na: 1\n----\n", "front-matter-unclosed"],
  ["---\na: 1\n...\nText\n", "front-matter-unclosed"],
  ["---\na: 1\n...\n---\nText\n", "front-matter-unclosed"],
  ["---\r\na: 1\r\n... \r\n---\r\nText\r\n", "front-matter-unclosed"],
])("%j is refused and never run", (text, code) => {
  expect(splitFrontMatter(text)).toMatchObject({ code });
  expect(globalThis).not.toHaveProperty("klubbaRan");
});

test("dots where the header should end are pointed at, and dots elsewhere end nothing", () => {
  const read = (text: string) => readMinutesHeader({ file: "a.md", text });
  for (const text of ["---\ntitle: x\n...\nText\n", "---\ntitle: x\n...\n---\nText\n"]) {
    const { diagnostics, frontMatter, value } = read(text);
    expect(diagnostics.map(({ position }) => position)).toEqual([{ line: 3, column: 1 }]);
    expect([frontMatter, value]).toEqual([undefined, {}]);
  }
  for (const text of [
    "---\ntitle: x\n---\nText\n...\n---\n",
    "---\ntitle: |\n  ...\n---\n",
    "---\ntitle: ...\n---\n",
    "---\n....: x\n---\n",
    "---\n...x: x\n---\n",
  ])
    expect(read(text).frontMatter).toBeDefined();
});

const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
for (let level = 1; level < 10; level++) {
  const [to, from] = [String.fromCharCode(97 + level), String.fromCharCode(96 + level)];
  bomb.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(", ")}]`);
}
const many = 10_000;
const hostile: [string, string, string[]][] = [
  ["an alias bomb in a field of its own", `${bomb.join("\n")}\ntitle: T`, []],
  [
    "a square of aliases",
    `x: &x { owner: [${"a, ".repeat(3000)}] }\ndecisions: [${"*x, ".repeat(3000)}]\ntitle: T`,
    ["front-matter-aliases"],
  ],
  ["a cycle", "attendees: &a [*a]\ntitle: T", ["front-matter-aliases"]],
  ["a cycle through a record", "decisions:\n  - &d { clauses: [*d] }\ntitle: T", ["front-matter-aliases"]],
  ["an alias to nothing", "chair: *nobody\ntitle: T", ["front-matter-aliases"]],
  ["a megabyte of [", "[".repeat(1 << 20), ["front-matter-too-large"]],
  ["many [", "[".repeat(many), ["front-matter-too-deep"]],
  ["many {", "{ a: ".repeat(many), ["front-matter-too-deep"]],
  ["many dashes", "- ".repeat(many), ["front-matter-too-deep"]],
  ["a megabyte of dashes", "- ".repeat(1 << 19), ["front-matter-too-large"]],
  [
    "many steps of indentation",
    Array.from({ length: 300 }, (_, by) => `${" ".repeat(by)}a:`).join("\n"),
    ["front-matter-too-deep"],
  ],
  ["a megabyte in one text", `title: ${"x".repeat(1 << 20)}`, ["front-matter-too-large"]],
  ["many blank lines", `title: T${"\n".repeat(sizeLimit - 100)}`, ["front-matter-too-large"]],
  ["many stray commas", `[${",".repeat(sizeLimit - 100)}]`, ["front-matter-too-large"]],
  ["many closing brackets", "]".repeat(sizeLimit - 100), ["front-matter-too-large"]],
  ["many slips in one text", `title: T\nplace: "${"\\x".repeat(sizeLimit / 2 - 100)}"`, ["yaml-syntax"]],
  ["many quotes", '"'.repeat(sizeLimit - 100), ["front-matter-too-large"]],
  [
    "many fields",
    Array.from({ length: 40_000 }, (_, at) => `a${at}:`).join("\n"),
    ["front-matter-too-large"],
  ],
  ["control characters", "title: T\nchair: a\u0000\u001b[31m\u0007b", []],
  ["lone surrogates", "title: T\nchair: \uD800 x \uDC00", []],
  [
    "deep, but within the limit",
    `title: T\nx: ${"[".repeat(depthLimit - 4)}${"]".repeat(depthLimit - 4)}`,
    [],
  ],
];

test.each(hostile)("%s ends in a diagnostic, and soon", (_name, yaml, codes) => {
  const before = performance.now();
  const header = readMinutesHeader({ file: "m.md", text: `---\n${yaml}\n---\n` });
  expect(performance.now() - before).toBeLessThan(5000);
  expect(header.diagnostics.map(({ problem }) => problem.code)).toEqual(codes);
  if (/title: T\b/.test(yaml) && !codes.includes("front-matter-too-large"))
    expect(header.value.title).toBe("T");
});
