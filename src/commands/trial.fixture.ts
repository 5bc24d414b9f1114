import { readdirSync, readFileSync } from "node:fs";
import { run } from "../cli/run.ts";
import type { World } from "../cli/world.ts";
import type { Day } from "../model/day.ts";
import { Failure } from "../ports/failure.ts";
import { MemoryBrowser } from "../ports/memory-browser.ts";
import { MemoryCalendars } from "../ports/memory-calendars.ts";
import { MemoryPlaces } from "../ports/memory-places.ts";
import type { MemoryStore } from "../ports/memory-store.ts";
import { type Answer, ScriptedPrompt } from "../ports/scripted-prompt.ts";

const templates = new URL("../../templates/", import.meta.url);

/** What klubba ships, as its own store has it. */
export const shipped: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(templates).map((file) => [`templates/${file}`, readFileSync(new URL(file, templates), "utf8")]),
);

export interface TrialOptions {
  today?: Day;
  /** What a person at a terminal answers; without it there is no terminal. */
  answers?: readonly Answer[];
  language?: string;
  cwd?: string;
  /** What stands on standard input. */
  input?: string;
}

export interface Trial {
  exit: number;
  out: string;
  err: string;
  prompt: ScriptedPrompt;
  store: MemoryStore;
}

/** Runs one command in an archive in memory, `/archive`. Its files are those of `places`, and change with it. */
export async function tryOut(
  places: MemoryPlaces,
  argv: readonly string[],
  { today = "2025-04-01", answers, language = "sv", cwd = "/archive", input = "" }: TrialOptions = {},
): Promise<Trial> {
  const prompt = new ScriptedPrompt(answers);
  let out = "";
  let err = "";
  const world: World = {
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    terminal: {
      interactive: answers !== undefined,
      width: answers && 80,
      height: answers && 24,
      colour: false,
    },
    env: { KLUBBA_LANGUAGE: language },
    cwd,
    places,
    clock: { today: (zone) => dayIn(zone, today), now: () => `${today}T10:00:00+02:00` },
    prompt,
    calendars: new MemoryCalendars("https://example.org/calendar/"),
    browser: new MemoryBrowser(),
    stdin: () => Promise.resolve(new TextEncoder().encode(input)),
    user: () => "Bo Alm",
    random: () => 0.5,
    version: "0.0.0",
  };
  const exit = await run(argv, world);
  return { exit, out, err, prompt, store: places.openStore("/archive") };
}

/** The same day everywhere; only a zone that there is has one. */
function dayIn(zone: string, today: Day): Day {
  if (["Europe/Stockholm", "Europe/London", "UTC"].includes(zone)) return today;
  throw new Failure({ code: "unknown-time-zone", name: zone });
}

/** An archive at `/archive` with these files, paths relative to it. */
export function archiveWith(files: Readonly<Record<string, string>>): MemoryPlaces {
  const placed = Object.entries(files).map(([path, text]) => [`/archive/${path}`, text]);
  return new MemoryPlaces(Object.fromEntries(placed), shipped);
}
