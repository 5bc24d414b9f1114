import { Command } from "commander";

/** Options that every command has; they may stand before and after its name. */
export interface Globals {
  directory: string | undefined;
  language: string | undefined;
  debug: boolean;
  colour: boolean;
  /** False where nobody is to be asked, whatever the terminal. */
  input: boolean;
  version: boolean;
  /** The first word, normally the command; undefined where the line begins with a command's option. */
  word: string | undefined;
  /** All the rest, for the command itself. */
  rest: string[];
}

/** Takes the options that every command has off the line. What a value is missing for is left in `rest`. */
export function readGlobals(argv: readonly string[]): Globals {
  const end = argv.indexOf("--");
  const before = end < 0 ? argv : argv.slice(0, end);
  const command = globalsCommand();
  const { operands, unknown } = command.parseOptions([...before]);
  const given = command.opts<Record<string, string | boolean | undefined>>();
  const [word, ...others] = operands;
  return {
    directory: valueOf(given["directory"]),
    language: valueOf(given["language"]),
    debug: given["debug"] === true,
    colour: given["colour"] !== false && given["color"] !== false,
    input: given["input"] !== false,
    version: given["version"] === true,
    word,
    rest: [
      ...(given["directory"] === true ? ["-C"] : []),
      ...(given["language"] === true ? ["--language"] : []),
      ...others,
      ...unknown,
      ...(end < 0 ? [] : argv.slice(end)),
    ],
  };
}

function globalsCommand(): Command {
  return new Command()
    .option("-C, --directory [dir]")
    .option("--language [tag]")
    .option("--debug")
    .option("--no-colour")
    .option("--no-color")
    .option("--no-input")
    .option("-V, --version");
}

function valueOf(given: string | boolean | undefined): string | undefined {
  return typeof given === "string" ? given : undefined;
}
