import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { type Attack, minutesWith, type Outcome } from "../attack.ts";

const file = "minutes/vs/2025-05-08.md";

/** What a terminal obeys, or what turns the order of letters around; a line's end is none. */
// oxlint-disable-next-line no-control-regex
const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

function nothingIsObeyed(outcomes: readonly Outcome[]): void {
  for (const { out, err } of outcomes) expect(obeyed.exec(out + err)).toBeNull();
}

const words = "\\e[2J\\e]0;ägd\\a\\u202Efdp.x\\u2066\\x9b31m\\0\\r";
const everywhere = [
  ["beslut"],
  ["uppgifter"],
  ["läge"],
  ["granska"],
  ["personer"],
  ["möten"],
  ["visa", "VS-2025-05-08"],
  ["spåra", "VS-2025-05-08/d1"],
  ["sök", "köpa"],
  ["statistik", "närvaro"],
];

export const screenAttacks: readonly Attack[] = [
  {
    name: "control and bidi characters in every text",
    files: {
      [file]: minutesWith(
        `title: "${words}"\nattendees:\n  - { name: "Siv ${words} Ek", organisation: "Alby ${words}" }\nagenda:\n  - { number: 1, title: "Inköp ${words}" }\ndecisions:\n  - { id: d1, agenda: 1, kind: commission, clauses: ["att köpa ${words}"], owner: "Siv ${words} Ek", due: "2025-06-01" }\nactions:\n  - { id: a1, task: "köpa ${words}", owner: ["Siv ${words} Ek"] }\n"key ${words}": x`,
        `\n\u001b[31mAtt köpa\u202e\u0007\n`,
      ),
    },
    runs: everywhere,
    exits: [0, 1, 2, 3],
    holds: nothingIsObeyed,
  },
  {
    name: "control characters and a line's end in file names",
    files: {},
    prepare: (archive) => {
      const names = ["a\nb.md", "\u001b[2Jc.md", "-rf.md", "\u202efdp.md", "*.md"];
      for (const name of names)
        writeFileSync(join(archive, "minutes/vs", name), "---\nklubba: 1\nforum: [\n---\n");
    },
    runs: [["granska"], ["beslut"], ["läge"]],
    holds: (outcomes) => {
      nothingIsObeyed(outcomes);
      expect(outcomes[1]?.out).toContain("VS-2025-04-03/d1");
      // A file's name is told on the line of its fault, never on one of its own.
      expect(outcomes[0]?.out).not.toMatch(/^b\.md/m);
    },
  },
  {
    name: "control characters in words on the command line",
    files: {},
    runs: [
      ["beslut", "--forum", "\u001b[2J\u202ex"],
      ["visa", "\u001b[2J\u202ex"],
      ["\u001b[2J"],
      ["granska", "\u001b[2J\u202ex.md"],
      ["importera", "\u001b[2J\u202ex.md"],
    ],
    exits: [1, 2, 3],
    holds: nothingIsObeyed,
  },
];
