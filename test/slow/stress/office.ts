import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A year that lies ahead whenever the tests run. */
export const year = new Date().getFullYear() + 1;

/** An archive for every command that writes. Everybody in it is invented. */
export const office: Readonly<Record<string, string>> = {
  "klubba.yaml": `klubba: 1
language: sv
time_zone: Europe/Stockholm
organisations:
  - { name: Alby kommun }
forums:
  råd:
    name: Rådet
    prefix: R
    minutes: notes
    members:
      - { name: Siv Ek, role: chair, organisation: Alby kommun }
      - { name: Bo Alm, role: secretary, organisation: Alby kommun }
    standing_items: [Föregående anteckningar, Övriga frågor]
    planned:
      - { id: R-${year}-01-15, date: ${year}-01-15 }
`,
  "journal.yaml": `- { id: k7f3, at: 2025-03-10T08:40:00+01:00, on: 2025-03-10, ref: R-2025-03-06/a9, event: done, by: Bo Alm }
`,
  "minutes/råd/2025-03-06.md": `---
klubba: 1
id: R-2025-03-06
forum: råd
date: 2025-03-06
status: final
agenda:
  - { number: "1", title: Taket }
decisions:
  - { id: d1, agenda: "1", kind: postpone, clauses: [att bordlägga ärendet.] }
actions:
${Array.from({ length: 9 }, (_, index) => `  - { id: a${index + 1}, agenda: "1", owner: [Bo Alm], task: skriva brev ${index + 1} }\n`).join("")}---

## 1. Taket

**Beslut**

att bordlägga ärendet. ^d1

${Array.from({ length: 9 }, (_, index) => `- [ ] Bo Alm: skriva brev ${index + 1} ^a${index + 1}\n`).join("")}`,
  "minutes/råd/2025-04-03.md": `---
klubba: 1
id: R-2025-04-03
forum: råd
date: 2025-04-03
status: draft
attendees: [Siv Ek, Bo Alm]
---

## 1. Föregående anteckningar

Anteckningarna läggs till handlingarna.

## 2. Taket

*Återupptar R-2025-03-06/d1.*

Siv Ek berättar om taket.

**Beslut**

att lägga om taket.

- [ ] Bo Alm: begära in anbud (senast 30 maj)

## 3. Övriga frågor

Inga frågor.
`,
  [`minutes/råd/${year}-01-15.md`]: `---
klubba: 1
id: R-${year}-01-15
forum: råd
date: ${year}-01-15
status: planned
agenda:
  - { number: "1", title: Budget }
---
`,
  "in/gammalt.md": `# Rådet, anteckningar 2024-11-07

Närvarande: Siv Ek, Bo Alm

## 1. Budget

Beslut: att anta budgeten.
`,
  "in/plan.ics": [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Alby//Kalender//SV",
    "BEGIN:VEVENT",
    "UID:1@example.org",
    `DTSTAMP:20250101T000000Z`,
    `DTSTART;VALUE=DATE:${year}0507`,
    "SUMMARY:Rådet",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n"),
  "ut/.gitkeep": "",
};

/** Every command that writes files, by a name for the figures. */
export const writingCommands: readonly { name: string; argv: readonly string[]; empty?: boolean }[] = [
  { name: "new", argv: ["new", "råd", "--date", `${year}-02-05`] },
  { name: "new (of a planned file)", argv: ["new", "råd", "--date", `${year}-01-15`] },
  { name: "attend", argv: ["attend", "minutes/råd/2025-04-03.md", "--absent", "Siv Ek"] },
  { name: "agenda --write", argv: ["agenda", "råd", "--date", `${year}-03-05`, "--write"] },
  { name: "agenda --write (again)", argv: ["agenda", "råd", "--date", `${year}-01-15`, "--write"] },
  {
    name: "agenda --invite",
    argv: ["agenda", "råd", "--date", `${year}-01-15`, "--invite", "ut/kallelse.md"],
  },
  { name: "finalize", argv: ["finalize", "minutes/råd/2025-04-03.md"] },
  { name: "approve", argv: ["approve", "minutes/råd/2025-04-03.md", "--by", "Siv Ek", "--on", "2025-04-10"] },
  { name: "done", argv: ["done", ...[1, 2, 3, 4].map((one) => `R-2025-03-06/a${one}`)] },
  { name: "record", argv: ["record", "R-2025-03-06/a5", "note", "--text", "Brevet är på väg, säger Åsa"] },
  { name: "undo", argv: ["undo", "k7f3"] },
  { name: "check --fix", argv: ["check", "--fix"] },
  { name: "plan", argv: ["plan", "råd", String(year), "första fredagen i månaden", "--write"] },
  { name: "import", argv: ["import", "in/gammalt.md", "--keep"] },
  { name: "init", argv: ["init", "--forum", "Nämnden"], empty: true },
  {
    name: "calendar --import",
    argv: ["calendar", "--import", "in/plan.ics", "--forum", "råd", "--match", "*", "--write"],
  },
  { name: "calendar --ics", argv: ["calendar", "--ics", "ut/möten.ics"] },
  { name: "export", argv: ["export", "minutes/råd/2025-03-06.md", "--out", "ut/taket.html"] },
  { name: "decisions --html", argv: ["decisions", "--html", "ut/beslut.html"] },
];

export function lay(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

export function clear(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Everything below a folder, by path: text of files, "" for an empty folder; caches and git's own left out. */
export function everything(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  const enter = (path: string) => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const at = path === "" ? entry.name : `${path}/${entry.name}`;
      if (at === ".klubba" || at === ".git") continue;
      if (entry.isDirectory() && /\.(?:lock|tmp)$/.test(entry.name)) found[at] = "";
      if (entry.isDirectory()) enter(at);
      else found[at] = readFileSync(join(folder, at), "utf8");
    }
  };
  enter("");
  return found;
}

/** What klubba puts down for a moment only: locks, and files that are about to take another's place. */
export function passing(files: Readonly<Record<string, string>>): string[] {
  return Object.keys(files).filter((path) => /\.lock(?:\/|$)|\.tmp$/.test(path));
}
