import type { ExitCode, Outcome } from "../commands/context.ts";
import { UserError } from "../commands/context.ts";
import { type LanguageTag, languageOf, languageTags, loadTexts } from "../language/load.ts";
import type { Texts } from "../language/texts.ts";
import { nearest } from "../model/nearest.ts";
import { DamagedPiece } from "../ports/shelf.ts";
import type { Terminal } from "../ports/terminal.ts";
import { explain } from "./explain.ts";
import { type Globals, readGlobals } from "./globals.ts";
import { chooseLanguage } from "./language.ts";
import { locate } from "./locate.ts";
import { type Request, readRequest } from "./request.ts";
import type { World } from "./world.ts";

/** What one run has settled before it does what was asked. */
interface Session {
  world: World;
  globals: Globals;
  /** Absolute path of the folder to work in. */
  folder: string;
  texts: Texts;
  terminal: Terminal;
}

/**
 * Runs one command line (without node and the script's name) in that world. Never throws for what a user
 * can cause; the caller makes the answer the process's exit code.
 */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  const globals = readGlobals(argv);
  if (globals.version) {
    world.stdout(`${world.version}\n`);
    return 0;
  }
  const folder = world.places.resolve(world.cwd, globals.directory ?? ".");
  const request = await readRequest(globals, world.places, folder);
  const texts = await loadTexts(languageFor(request, { world, globals, folder }));
  world.prompt.speak?.(texts.common.prompt);
  const session = { world, globals, folder, texts, terminal: terminalFor(world, globals) };
  try {
    refuseBadGlobals(session);
    return await perform(request, session);
  } catch (error) {
    return explain(error, session);
  }
}

async function perform(request: Request, session: Session): Promise<ExitCode> {
  const { world, texts, folder, terminal } = session;
  if (request.type === "unknown") return refuseWord(request.word, texts);
  const style = { texts, width: Math.min(terminal.width ?? 80, 100) };
  if (request.type === "help") {
    const { programHelp } = await import("./help.ts");
    world.stdout(programHelp(style));
    return 0;
  }
  const { definition, rest } = request;
  const { parseCommand } = await import("./program.ts");
  const parsed = parseCommand(definition, rest, style);
  if (parsed.type === "help") {
    world.stdout(parsed.text);
    return 0;
  }
  const location = locate(world.places, folder, { archive: definition.archive, paths: parsed.paths, texts });
  const [{ makeContext }, command] = await Promise.all([import("./context.ts"), definition.load()]);
  // The definition made the options what its command expects; see `define`.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const options = parsed.options as never;
  const answer = async (within: World) => {
    const context = makeContext(within, location, { texts, terminal, folder });
    try {
      return await finish(await command(options, context), session, context.shown);
    } finally {
      await context.settle();
    }
  };
  try {
    return await answer(world);
  } catch (error) {
    if (!(error instanceof DamagedPiece)) throw error;
    return await answer({ ...world, openIndex: undefined });
  }
}

async function finish(
  outcome: Outcome,
  session: Session,
  shown: (file: string) => string,
): Promise<ExitCode> {
  const { world, texts } = session;
  if (outcome.out) world.stdout(outcome.out);
  if (outcome.notes) world.stderr(outcome.notes);
  const { diagnostics = [], exit = 0 } = outcome;
  if (diagnostics.length === 0) return exit;
  const { leftUnread, reportProblems } = await import("./report.ts");
  world.stderr(reportProblems(diagnostics, { texts, shown, width: world.terminal.width }));
  return exit <= 1 && leftUnread(diagnostics) ? 3 : exit;
}

function languageFor(
  request: Request,
  { world, globals, folder }: Pick<Session, "world" | "globals" | "folder">,
): LanguageTag {
  const words = request.type === "command" ? mayBePaths(request) : [];
  const paths = words.filter((word) => world.places.kind(world.places.resolve(folder, word)) !== undefined);
  const { root, hasConfig } = locate(world.places, folder, { archive: "nearest", paths });
  return chooseLanguage(globals.language, world.env, hasConfig ? world.places.openStore(root) : undefined);
}

/** The words that may name files of the archive: not what stands behind an option, such as a calendar to take in. */
function mayBePaths({ definition, rest }: Request & { type: "command" }): string[] {
  if (definition.paths === "none") return [];
  const taking = Object.entries(definition.options)
    .filter(([, { takes }]) => takes !== "nothing")
    .map(([key]) => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
  return rest.filter((_, index) => !taking.includes(rest[index - 1] ?? ""));
}

function refuseBadGlobals({ world, globals, folder, texts }: Session): void {
  const { language, directory } = globals;
  if (language !== undefined && languageOf(language) === undefined) {
    const facts = {
      value: language,
      allowed: languageTags.join(", "),
      nearest: nearest(language, languageTags),
    };
    throw new UserError(texts.usage.badValue({ option: "--language", ...facts }));
  }
  if (directory !== undefined && world.places.kind(folder) !== "folder") {
    throw new UserError(texts.usage.noSuchFolder({ path: directory }));
  }
}

async function refuseWord(word: string, texts: Texts): Promise<never> {
  const { nearestCommand } = await import("./words.ts");
  throw new UserError(texts.usage.unknownCommand({ word, nearest: nearestCommand(word, texts) }));
}

/** No screen has more columns; lines are filled up with blanks to the width. */
const widest = 1000;

function terminalFor({ terminal, env }: World, { colour, input }: Globals): Terminal {
  const columns = Number(env["COLUMNS"]);
  const told = Number.isInteger(columns) && columns > 0 ? Math.min(columns, widest) : undefined;
  const interactive = terminal.interactive && input;
  return { ...terminal, interactive, width: terminal.width ?? told, colour: terminal.colour && colour };
}
