import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NodeClock } from "../src/adapters/node-clock.ts";
import { nodePlaces } from "../src/adapters/node-places.ts";
import { run } from "../src/cli/run.ts";
import type { World } from "../src/cli/world.ts";
import { MemoryBrowser } from "../src/ports/memory-browser.ts";
import { MemoryCalendars } from "../src/ports/memory-calendars.ts";

/** One command of a page's console blocks, with what the page says it prints. */
export interface Shown {
  /** 1-based line of the command. */
  line: number;
  command: string;
  printed: string;
}

/** The commands (`$ …`) of all blocks marked `console`, in order. */
export function commandsIn(markdown: string): Shown[] {
  const shown: Shown[] = [];
  let inside = false;
  for (const [index, line] of markdown.split("\n").entries()) {
    if (line.startsWith("```")) inside = line === "```console";
    else if (inside && line.startsWith("$ "))
      shown.push({ line: index + 1, command: line.slice(2), printed: "" });
    else if (inside) {
      const last = shown.at(-1);
      if (last) last.printed += `${line}\n`;
    }
  }
  return shown;
}

/**
 * A copy of the examples in which a page's commands run one after the other, as its reader would. What stderr
 * says of a broken file is given once: the page says that it comes each time.
 */
export class Scratch {
  readonly #said = new Set<string>();
  readonly #root = mkdtempSync(join(tmpdir(), "klubba-page-"));
  readonly #random = chance();
  #cwd = this.#root;

  constructor(repository: string) {
    cpSync(join(repository, "examples"), join(this.#root, "examples"), { recursive: true });
  }

  /** Runs `cd`, `cat` or `klubba`, and gives what appears on the screen. */
  async perform(command: string): Promise<string> {
    const [program = "", ...args] = splitWords(command);
    if (program === "cd") {
      this.#cwd = join(this.#cwd, args[0] ?? "");
      return "";
    }
    if (program === "cat") return args.map((file) => readFileSync(join(this.#cwd, file), "utf8")).join("");
    if (program !== "klubba") throw new Error(`the page uses ${program}, which its test does not know`);
    return this.#klubba(args);
  }

  remove(): void {
    rmSync(this.#root, { recursive: true });
  }

  async #klubba(args: string[]): Promise<string> {
    let screen = "";
    const stdout = (text: string) => void (screen += text);
    const stderr = (text: string) => {
      if (!this.#said.has(text)) screen += text;
      this.#said.add(text);
    };
    await run(args, { ...quietWorld, stdout, stderr, cwd: this.#cwd, random: this.#random });
    return screen;
  }
}

/** Numbers from 0 up to 1 as chance might bring them, the same ones each time (Lehmer, 1951). */
function chance(): () => number {
  let last = 1;
  return () => {
    last = (last * 16_807) % 2_147_483_647;
    return last / 2_147_483_647;
  };
}

/** A pipe 80 columns wide, nobody at the keyboard. */
const quietWorld: Omit<World, "stdout" | "stderr" | "cwd" | "random"> = {
  terminal: { interactive: false, width: undefined, height: undefined, colour: false },
  env: { LANG: "en_GB.UTF-8" },
  places: nodePlaces,
  clock: new NodeClock(),
  prompt: {
    select: () => Promise.resolve(undefined),
    checkbox: () => Promise.resolve(undefined),
    input: () => Promise.resolve(undefined),
    lines: () => Promise.resolve(undefined),
    confirm: () => Promise.resolve(undefined),
    say: () => {},
  },
  calendars: new MemoryCalendars("https://example.org/calendar/"),
  browser: new MemoryBrowser(),
  stdin: () => Promise.resolve(new Uint8Array()),
  user: () => "Johan Ekdahl",
  version: "0.0.0",
};

/** What one command prints (to stdout) on a terminal of that width. */
export async function screenOf(
  args: string[],
  {
    cwd,
    width,
    height = 60,
    colour = false,
  }: { cwd: string; width: number; height?: number; colour?: boolean },
): Promise<string> {
  let screen = "";
  const terminal = { ...quietWorld.terminal, width, height, colour };
  const stdout = (text: string) => void (screen += text);
  await run(args, { ...quietWorld, terminal, stdout, stderr: () => undefined, cwd, random: chance() });
  return screen;
}

/** The words of a command line: spaces part them, quotes hold them together. */
export function splitWords(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
}
