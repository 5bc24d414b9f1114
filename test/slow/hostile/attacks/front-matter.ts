import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { type Attack, minutesWith, type Outcome } from "../attack.ts";

const file = "minutes/vs/2025-05-08.md";
const lists = [["beslut"], ["granska"], ["läge"]];

function soundIsShown([list]: readonly Outcome[]): void {
  expect(list?.out).toContain("VS-2025-04-03/d1");
}

/** What stands in sound minutes is shown all the same, and the hostile file is named. */
function othersAreShown(outcomes: readonly Outcome[]): void {
  soundIsShown(outcomes);
  expect(outcomes.map(({ out, err }) => out + err).join("\n")).toContain(file);
}

const marker = "require('fs').writeFileSync('hacked', '')";

function engine(fence: string, code: string): Attack {
  return {
    name: `code in front matter: \`${fence}\``,
    files: { [file]: `${fence}\n${code}\n---\n\n# Vårdsamråd\n` },
    runs: lists,
    holds: (outcomes) => {
      othersAreShown(outcomes);
      for (const { archive } of outcomes) expect(existsSync(join(archive, "hacked"))).toBe(false);
    },
  };
}

function tag(value: string): Attack {
  return {
    name: `code in a value: \`${value.split(" ")[0]}\``,
    files: { [file]: minutesWith(`title: ${value}`) },
    runs: lists,
    holds: (outcomes) => {
      soundIsShown(outcomes);
      for (const { archive } of outcomes) expect(existsSync(join(archive, "hacked"))).toBe(false);
    },
  };
}

const bomb = [
  "a0: &a0 x",
  ...Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}*a${at}]`),
];

export const frontMatterAttacks: readonly Attack[] = [
  engine("---js", `module.exports = ${marker}`),
  engine("---javascript", marker),
  engine("---coffee", marker),
  engine("---json", '{ "title": "x" }'),
  engine("--- # js", marker),
  tag(`!!js/function "function () { ${marker} }"`),
  tag('!!js/regexp "/(a+)+$/"'),
  tag(`!!python/object/apply:os.system ["touch hacked"]`),
  {
    name: "a bomb of YAML aliases",
    files: { [file]: minutesWith(bomb.join("\n")) },
    runs: [...lists, ["visa", "VS-2025-05-08", "--json"]],
    holds: (outcomes) => {
      soundIsShown(outcomes);
      for (const { out } of outcomes) expect(out.length).toBeLessThan(10_000);
    },
  },
  {
    name: "an alias of what holds it",
    files: { [file]: minutesWith("decisions: &d\n  - { id: d1, clauses: [att x], refers_to: *d }") },
    runs: lists,
    holds: othersAreShown,
  },
  {
    name: "merge keys",
    files: {
      [file]: minutesWith(
        "x: &x { owner: någon annan }\ndecisions:\n  - { <<: *x, id: d1, clauses: [att x] }",
      ),
    },
    runs: [["beslut", "--all", "--json"]],
    holds: (outcomes) => {
      soundIsShown(outcomes);
      expect(outcomes[0]?.out).toContain("VS-2025-05-08/d1");
      expect(outcomes[0]?.out).not.toContain("någon annan");
    },
  },
  {
    name: "the same key twice",
    files: { [file]: minutesWith("title: Ett\ntitle: Två") },
    runs: [["granska"]],
    holds: ([{ out } = { out: "" }]) => expect(out).toContain(`${file}:7`),
  },
  {
    name: "lists nested 50,000 deep",
    files: { [file]: minutesWith(`title: ${"[".repeat(50_000)}`) },
    runs: lists,
    holds: othersAreShown,
  },
  {
    name: "a front matter of eight megabytes",
    files: { [file]: minutesWith(`title: ${"x".repeat(8 << 20)}`) },
    runs: lists,
    holds: othersAreShown,
  },
  {
    name: "a front matter that never ends",
    files: { [file]: `---\n${"title: x\n".repeat(100_000)}` },
    runs: lists,
    holds: othersAreShown,
  },
  {
    name: "half a megabyte on one line of prose, in quotes and lists 5,000 deep",
    files: {
      [file]: `---\nklubba: 1\nforum: vs\ndate: 2025-05-08\n---\n\n# Vårdsamråd\n\n${"> ".repeat(5000)}${"- ".repeat(5000)}x ${"ord ".repeat(120_000)}\n`,
    },
    runs: lists,
    holds: ([list]) => expect(list?.out).toContain("VS-2025-04-03/d1"),
  },
];
