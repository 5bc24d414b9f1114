import { run } from "../../cli/run.ts";
import { MemoryBrowser } from "../../ports/memory-browser.ts";
import { MemoryCalendars } from "../../ports/memory-calendars.ts";
import { MemoryPlaces } from "../../ports/memory-places.ts";
import type { MemoryStore } from "../../ports/memory-store.ts";
import type { ExitCode } from "../context.ts";

const config = `klubba: 1
language: sv
time_zone: Europe/Stockholm
organisations:
  - { name: Region Norrsjö }
  - { name: Alby kommun, aliases: [Alby] }
  - { name: Berga kommun }
forums:
  vs:
    name: Vårdsamråd
    prefix: VS
    organisations: [Alby kommun, Berga kommun]
    planned:
      - { id: VS-2025-06-12, date: 2025-06-12 }
`;

const minutes = `---
klubba: 1
id: VS-2025-04-03
forum: vs
date: 2025-04-03
status: final
agenda:
  - { number: "2", title: Vårdprogram }
  - { number: "3", title: Lägesrapport }
decisions:
  - { id: d2, agenda: "2", kind: approve, clauses: [att godkänna programmet], condition: regionen beslutar lika }
  - { id: d3, agenda: "2", kind: note-to-file, clauses: [att lägga informationen till handlingarna] }
  - { id: d4, agenda: "2", kind: recommend, clauses: [att införa rutinen], adoption: all }
  - { id: d5, agenda: "2", kind: refer-back, clauses: [att återremittera] }
actions:
  - { id: a2, agenda: "2", owner: [Siv Ek], task: skicka programmet }
  - { id: a3, agenda: "2", owner: [Per Ed], task: boka lokal }
follow_ups:
  - { id: f4, agenda: "3", text: Lägesrapport, when: nästa möte }
---
`;

const draft = `---
klubba: 1
id: VS-2025-05-08
forum: vs
date: 2025-05-08
actions:
  - { agenda: "1", owner: [Siv Ek], task: räkna på lokalen }
  - { id: a2, owner: [Siv Ek], task: skriva ett utkast }
---
`;

export const files = {
  "/arkiv/klubba.yaml": config,
  "/arkiv/minutes/vs/2025-04-03.md": minutes,
  "/arkiv/minutes/vs/2025-05-08.md": draft,
};

export interface Desk {
  store: MemoryStore;
  /** Runs `klubba` with these words; the answer is what it says on both streams. */
  klubba: (...argv: string[]) => Promise<{ exit: ExitCode; out: string; err: string }>;
  /** The journal's lines. */
  journal: () => string[];
}

/** An archive of one final minutes and one draft, on 19 May 2025 at noon, seen by Bo Alm. */
export function desk(rest: Readonly<Record<string, string>> = {}): Desk {
  const places = new MemoryPlaces({ ...files, ...rest });
  const store = places.openStore("/arkiv");
  let seed = 1;
  const klubba = async (...argv: string[]) => {
    let [out, err] = ["", ""];
    const exit = await run(argv, {
      stdout: (text) => void (out += text),
      stderr: (text) => void (err += text),
      terminal: { interactive: false, width: undefined, height: undefined, colour: false },
      env: {},
      cwd: "/arkiv",
      places,
      clock: { today: () => "2025-05-19", now: () => "2025-05-19T12:00:00+02:00" },
      prompt: noPrompt,
      calendars: new MemoryCalendars("https://example.org/calendar/"),
      browser: new MemoryBrowser(),
      stdin: () => Promise.resolve(new Uint8Array()),
      user: () => "Bo Alm",
      random: () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647,
      version: "0",
    });
    return { exit, out, err };
  };
  return { store, klubba, journal: () => store.text("journal.yaml").split("\n").filter(Boolean) };
}

const noPrompt = {
  select: () => Promise.resolve(undefined),
  checkbox: () => Promise.resolve(undefined),
  input: () => Promise.resolve(undefined),
  lines: () => Promise.resolve(undefined),
  confirm: () => Promise.resolve(undefined),
  say: () => {},
};
