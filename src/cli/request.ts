import type { Definition } from "./definitions/definition.ts";
import { definitions } from "./definitions/index.ts";
import type { Globals } from "./globals.ts";
import { commandNamed } from "./words.ts";
import type { World } from "./world.ts";

/** What a command line asks for, before its own options are read. */
export type Request =
  | { type: "help" }
  | { type: "command"; definition: Definition; rest: string[] }
  | { type: "unknown"; word: string };

/**
 * The command that is named. Without a name, or with a file or folder instead of one, it is the first of
 * all commands: `klubba`, `klubba minutes/2025-04-03.md`.
 * @param folder absolute path of the folder to work in
 */
export async function readRequest(
  globals: Globals,
  places: World["places"],
  folder: string,
): Promise<Request> {
  const { word, rest } = globals;
  if (word === undefined) return asksForHelp(rest) ? { type: "help" } : first(rest);
  const asked = await commandNamed(word);
  if (asked === "help") return helpAbout(rest);
  if (asked !== undefined) return { type: "command", definition: asked, rest };
  if (places.kind(places.resolve(folder, word)) !== undefined) return first([word, ...rest]);
  return { type: "unknown", word };
}

/** `klubba help decisions` is `klubba decisions --help`. */
async function helpAbout(rest: readonly string[]): Promise<Request> {
  const [word] = rest;
  if (word === undefined || word.startsWith("-")) return { type: "help" };
  const asked = await commandNamed(word);
  if (asked === undefined) return { type: "unknown", word };
  return asked === "help" ? { type: "help" } : { type: "command", definition: asked, rest: ["--help"] };
}

function first(rest: string[]): Request {
  const [definition] = definitions;
  return definition === undefined ? { type: "help" } : { type: "command", definition, rest };
}

function asksForHelp(rest: readonly string[]): boolean {
  return rest.includes("--help") || rest.includes("-h");
}
