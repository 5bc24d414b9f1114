import { NodeClock } from "../../../src/adapters/node-clock.ts";
import { nodePlaces } from "../../../src/adapters/node-places.ts";
import { run } from "../../../src/cli/run.ts";
import { MemoryBrowser } from "../../../src/ports/memory-browser.ts";
import { MemoryCalendars } from "../../../src/ports/memory-calendars.ts";
import { ScriptedPrompt } from "../../../src/ports/scripted-prompt.ts";

export interface Answer {
  exit: number;
  out: string;
  err: string;
}

/** Runs one command on the real disk, in this process: a hundred of them cost no hundred starts. */
export async function klubba(cwd: string, ...argv: readonly string[]): Promise<Answer> {
  let out = "";
  let err = "";
  const exit = await run(argv, {
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    terminal: { interactive: false, width: undefined, height: undefined, colour: false },
    env: { KLUBBA_LANGUAGE: "en" },
    cwd,
    places: nodePlaces,
    clock: new NodeClock(),
    prompt: new ScriptedPrompt(undefined),
    calendars: new MemoryCalendars("https://example.org/calendar/"),
    browser: new MemoryBrowser(),
    stdin: () => Promise.resolve(new Uint8Array()),
    user: () => "Bo Alm",
    random: Math.random,
    version: "0.0.0",
  });
  return { exit, out, err };
}
