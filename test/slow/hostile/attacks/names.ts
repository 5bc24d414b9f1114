import { expect } from "vitest";
import { type Attack, minutesWith, type Outcome, settings } from "../attack.ts";

const file = "minutes/vs/2025-05-08.md";
const reading = [["beslut"], ["läge"], ["granska"], ["personer"], ["beslut", "--json"], ["sök", "budget"]];

function soundIsShown(outcomes: readonly Outcome[]): void {
  expect(outcomes[0]?.out).toContain("VS-2025-04-03/d1");
}

function isNamedAsOthers(outcomes: readonly Outcome[]): void {
  soundIsShown(outcomes);
  expect(outcomes[0]?.out).toContain("XX");
  expect(outcomes.map(({ out }) => out).join()).not.toContain("polluted");
}

/** Names that every object in JavaScript has. */
const inherited = ["__proto__", "constructor", "toString", "hasOwnProperty"];

export const nameAttacks: readonly Attack[] = [
  ...inherited.map((name) => ({
    name: `\`${name}\` as a key, a forum, a person, a topic and an organisation`,
    files: {
      "klubba.yaml": `${settings}  ${name}: { name: ${name}, prefix: XX }\norganisations:\n  - { name: ${name} }\npeople:\n  - { name: ${name}, organisation: ${name} }\ntopics:\n  ${name}: [${name}]\n`,
      [file]: minutesWith(
        `${name}: { polluted: true }\nattendees:\n  - { name: ${name}, organisation: ${name}, ${name}: x }\ndecisions:\n  - { id: d1, kind: commission, clauses: [att köpa], owner: ${name}, topics: [${name}], ${name}: { polluted: true } }`,
      ),
      "minutes/x/2025-05-09.md": `---\nklubba: 1\nforum: ${name}\ndate: 2025-05-09\nstatus: final\ndecisions:\n  - { id: d1, kind: commission, clauses: [att sälja], owner: ${name} }\n---\n`,
    },
    runs: [
      ...reading,
      ["möten"],
      ["agenda", name],
      ["visa", name],
      ["beslut", "--forum", name],
      ["beslut", "--topic", name],
    ],
    exits: [0, 1, 2, 3],
    holds: isNamedAsOthers,
  })),
  {
    name: "`{{constructor}}` and `{{__proto__}}` in a template",
    files: { "templates/vs.md": "---\n{{header}}\n---\n{{constructor}} {{__proto__.x}} {{{toString}}}\n" },
    runs: [["ny", "vs", "--date", "2025-06-05", "--template", "vs", "--dry-run"]],
    exits: [0, 1, 2, 3],
    holds: ([made]) => expect(`${made?.out}${made?.err}`).not.toMatch(/native code|\[object/),
  },
  {
    name: "a null byte and line ends in the address of who signed",
    files: {
      "klubba.yaml": `${settings}people:\n  - { name: Eva Lind, email: "eva\\0\\n* ssh-ed25519 AAAA" }\n`,
      [file]: minutesWith(
        `chair: Eva Lind\nseal:\n  - { by: Eva Lind, on: 2025-05-09, sha256: ${"0".repeat(64)} }`,
      ),
      [`seals/${"0".repeat(16)}.sig`]: "x",
      "seals/allowed_signers": "eva@example.org ssh-ed25519 AAAA\n",
    },
    runs: [["verifiera"], ["verifiera", file, "--json"]],
    holds: (outcomes) => {
      for (const { exit, out } of outcomes) expect([exit, out]).toEqual([1, expect.stringContaining(file)]);
    },
  },
];
