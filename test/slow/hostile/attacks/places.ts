import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { type Attack, minutesWith, type Outcome, settings, sound } from "../attack.ts";

const file = "minutes/vs/2025-05-08.md";

/** Beside the archive lies a secret, and nothing else but the archive. */
function secretStays(outcomes: readonly Outcome[]): void {
  for (const { out, err, archive } of outcomes) {
    expect(out + err).not.toContain("hemligt");
    expect(readdirSync(dirname(archive)).sort()).toEqual(["archive", "secret.md"]);
    expect(readFileSync(join(dirname(archive), "secret.md"), "utf8")).toBe(secret);
  }
}

const secret = sound.replaceAll("Budget", "hemligt").replace("att ta fram en budget", "att tiga om hemligt");

function besides(archive: string): void {
  writeFileSync(join(dirname(archive), "secret.md"), secret);
}

const outside = [
  "../secret.md",
  "..\\secret.md",
  "/etc/passwd",
  "C:\\Windows\\win.ini",
  "\\\\server\\share\\x.md",
];
const lists = [["beslut"], ["granska"], ["läge"]];

export const placeAttacks: readonly Attack[] = [
  {
    name: "attachments outside the archive",
    files: {
      [file]: minutesWith(
        `attachments:\n${outside.map((path, at) => `  - { label: Bilaga ${at + 1}, file: '${path}' }`).join("\n")}`,
      ),
    },
    prepare: besides,
    runs: [...lists, ["exportera", file, "--to", "html", "--out", "x.html"], ["visa", "VS-2025-05-08"]],
    holds: (outcomes) => {
      secretStays(outcomes);
      const page = readFileSync(join(outcomes[0]?.archive ?? "", "x.html"), "utf8");
      expect(page).not.toMatch(/hemligt|root:|href="(?:\.\.|\/|C:|\\)/);
    },
  },
  {
    name: "pictures outside the archive, in the text and in the letterhead",
    files: {
      "klubba.yaml": `${settings}style: { logo: ../secret.png }\n`,
      [file]: minutesWith(
        "title: x",
        "\n![x](../secret.png) ![y](/etc/passwd) ![z](https://example.org/x.png)\n",
      ),
    },
    prepare: besides,
    runs: [["granska"], ["exportera", file, "--to", "html", "--out", "x.html"]],
    exits: [0, 1, 2, 3],
    holds: (outcomes) => {
      secretStays(outcomes);
      const path = join(outcomes[0]?.archive ?? "", "x.html");
      if (existsSync(path)) expect(readFileSync(path, "utf8")).not.toMatch(/<img|src="http/);
    },
  },
  {
    name: "a forum, a template and a date that name a folder above",
    files: {
      "klubba.yaml": `klubba: 1\nlanguage: sv\nforums:\n  ../../out: { name: Ute, prefix: UT }\n  vs: { name: Vårdsamråd, prefix: VS, template: ../secret }\n`,
    },
    prepare: besides,
    runs: [
      ["ny", "../../out", "--date", "2025-06-05"],
      ["ny", "vs", "--date", "2025-06-05"],
      ["ny", "vs", "--date", "2025-06-06", "--template", "../secret.md"],
      ["ny", "vs", "--date", "../../2025-06-07"],
      ["agenda", "../../out", "--write"],
    ],
    exits: [0, 1, 2, 3],
    holds: secretStays,
  },
  {
    name: "links that lead out: minutes, a folder, the journal, `klubba.yaml`'s style",
    files: {},
    prepare: (archive) => {
      besides(archive);
      symlinkSync("../../../secret.md", join(archive, "minutes/vs/2025-06-05.md"));
      symlinkSync("../..", join(archive, "minutes/loop"));
      symlinkSync("/etc", join(archive, "minutes/etc"));
      symlinkSync("../secret.md", join(archive, "journal.yaml"));
    },
    runs: [...lists, ["klar", "d1"], ["granska", "minutes/vs/2025-06-05.md"], ["sök", "hemligt"]],
    exits: [0, 1, 3, 4],
    holds: (outcomes) => {
      secretStays(outcomes.slice(0, 5));
      expect(outcomes[0]?.out).toContain("VS-2025-04-03/d1");
    },
  },
  {
    name: "an export onto a link that leads to minutes",
    files: {},
    prepare: (archive) => symlinkSync("minutes/vs/2025-04-03.md", join(archive, "x.html")),
    runs: [["exportera", "minutes/vs/2025-04-03.md", "--to", "html", "--out", "x.html", "--force"]],
    exits: [0, 1, 2, 3],
    holds: ([{ archive } = { archive: "" }]) =>
      expect(readFileSync(join(archive, "minutes/vs/2025-04-03.md"), "utf8")).toBe(sound),
  },
  {
    name: "pipes and devices in place of minutes, settings, journal and what is imported",
    files: {},
    prepare: (archive) => {
      for (const name of ["minutes/vs/2025-06-05.md", "journal.yaml", "x.docx"])
        execFileSync("mkfifo", [join(archive, name)]);
      symlinkSync("/dev/zero", join(archive, "minutes/vs/2025-06-06.md"));
      mkdirSync(join(archive, "minutes/vs/2025-06-07.md"));
    },
    runs: [...lists, ["importera", "x.docx"], ["importera", "/dev/zero"]],
    holds: (outcomes) => expect(outcomes[0]?.out).toContain("VS-2025-04-03/d1"),
  },
];
