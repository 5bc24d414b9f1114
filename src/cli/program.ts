import { Argument, Command, CommanderError, Option } from "commander";
import { UserError } from "../commands/context.ts";
import type { Texts } from "../language/texts.ts";
import { nearest } from "../model/nearest.ts";
import type { ArgumentText, Definition, OptionSpec } from "./definitions/definition.ts";
import { addGlobalOptions, localise, usageOf } from "./help.ts";
import { usageError } from "./usage-errors.ts";
import { nameOf } from "./words.ts";

type Parsed = { type: "run"; options: object; paths: string[] } | { type: "help"; text: string };

/** How the help is written. */
export interface HelpStyle {
  texts: Texts;
  /** Columns to fit. */
  width: number;
}

/**
 * Reads what stands after a command's name.
 * @throws UserError with exit code 2 for what the command does not know, in the user's language
 */
export function parseCommand(definition: Definition, rest: readonly string[], style: HelpStyle): Parsed {
  const command = commandOf(definition, style);
  let text = "";
  command.configureOutput({
    writeOut: (part) => {
      text += part;
    },
    writeErr: () => {},
  });
  try {
    command.parse([...rest], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { type: "help", text };
    throw usageError(error, command, { definition, texts: style.texts });
  }
  return { type: "run", ...readValues(definition, command) };
}

/** The commander command of a definition, with help in the user's language. */
function commandOf(definition: Definition, style: HelpStyle): Command {
  const { texts } = style;
  const command = new Command(nameOf(definition.name, texts))
    .description(texts.commands.commands[definition.name].summary)
    .exitOverride()
    .allowExcessArguments(false)
    .showSuggestionAfterError(false)
    .action(() => {});
  for (const argument of argumentsOf(definition, texts)) command.addArgument(argument);
  for (const [key, spec] of Object.entries(definition.options)) {
    command.addOption(optionOf(key, spec, texts));
  }
  addGlobalOptions(command, texts);
  localise(command, style);
  return command.usage(usageOf(command, texts));
}

function argumentsOf(definition: Definition, texts: Texts): Argument[] {
  const named = Object.values(definition.arguments).map((spec) => argument(spec.text, texts, spec));
  if (definition.paths === "one") named.push(argument("file", texts, { required: false, variadic: false }));
  if (definition.paths === "many") named.push(argument("paths", texts, { required: false, variadic: true }));
  return named;
}

function argument(
  text: ArgumentText,
  texts: Texts,
  form: { required: boolean; variadic: boolean },
): Argument {
  const { value, about } = texts.commands.arguments[text];
  const name = form.variadic ? `${value}...` : value;
  return new Argument(form.required ? `<${name}>` : `[${name}]`, about);
}

function optionOf(key: string, spec: OptionSpec<unknown>, texts: Texts): Option {
  const { value, about } = texts.commands.options[spec.text];
  const name = longName(key);
  const flags = [spec.short ? `-${spec.short}, ` : "", name, valueForm(spec.takes, value)];
  const option = new Option(flags.join(""), about);
  if (spec.takes === "nothing") return option;
  return option.argParser((given: string, before: string[] | undefined) => {
    refuseUnknown(given, { spec, name, texts });
    return [...(before ?? []), given];
  });
}

function valueForm(takes: OptionSpec<unknown>["takes"], value: string): string {
  if (takes === "nothing") return "";
  return takes === "optional" ? ` [${value}]` : ` <${value}>`;
}

function refuseUnknown(
  given: string,
  { spec, name, texts }: { spec: OptionSpec<unknown>; name: string; texts: Texts },
): void {
  const { choices } = spec;
  if (choices === undefined || choices.includes(given)) return;
  const facts = { option: name, value: given, allowed: choices.join(", "), nearest: nearest(given, choices) };
  throw new UserError(texts.usage.badValue(facts));
}

function readValues(definition: Definition, command: Command): { options: object; paths: string[] } {
  const given = command.opts<Record<string, true | string[] | undefined>>();
  const options: Record<string, unknown> = {};
  for (const [key, spec] of Object.entries(definition.options)) {
    const written = given[key];
    options[key] = spec.read(written === undefined ? [] : written === true ? [""] : written);
  }
  const operands = [...command.args];
  for (const [key, spec] of Object.entries(definition.arguments)) {
    options[key] = spec.read(operands.splice(0, spec.variadic ? operands.length : 1));
  }
  return { options, paths: operands };
}

/** `asOf` → `--as-of` */
function longName(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
