import { Command, Option } from "commander";
import type { Texts } from "../language/texts.ts";
import { definitions } from "./definitions/index.ts";
import type { HelpStyle } from "./program.ts";
import { nameOf } from "./words.ts";

/** The help of klubba as a whole: every command with one line, under the headings of their groups. */
export function programHelp(style: HelpStyle): string {
  const { texts } = style;
  const program = new Command("klubba").description(texts.commands.program);
  localise(program, style);
  program
    .helpCommand(false)
    .usage(`${texts.usage.command} ${texts.usage.synopsis} [${texts.commands.arguments.paths.value}…]`);
  for (const { name, group } of definitions) {
    const command = new Command(nameOf(name, texts)).description(texts.commands.commands[name].summary);
    program.addCommand(command.helpGroup(`${texts.commands.groups[group]}:`));
  }
  addGlobalOptions(program, texts);
  program.option("-V, --version", texts.commands.options.version.about);
  return `${optionsLast(program.helpInformation(), texts)}\n${texts.usage.more}\n`;
}

/** What klubba can do stands before how it can be told to. */
function optionsLast(help: string, { usage }: Texts): string {
  const blocks = help.trimEnd().split("\n\n");
  const isOptions = (block: string) =>
    block.startsWith(usage.options) || block.startsWith(usage.globalOptions);
  const ordered = [...blocks.filter((block) => !isOptions(block)), ...blocks.filter(isOptions)];
  return `${ordered.join("\n\n")}\n`;
}

/** Lists the options that every command has; the runner has taken them off the line before. */
export function addGlobalOptions(command: Command, texts: Texts): void {
  const { directory, language, debug, noColour, noInput } = texts.commands.options;
  const group = texts.usage.globalOptions;
  const options = [
    new Option(`-C, --directory <${directory.value}>`, directory.about),
    new Option(`--language <${language.value}>`, language.about),
    new Option("--no-colour", noColour.about),
    new Option("--no-input", noInput.about),
    new Option("--debug", debug.about),
  ];
  for (const option of options) command.addOption(option.helpGroup(group));
}

/** Puts commander's own words into the user's language. */
export function localise(command: Command, { texts, width }: HelpStyle): void {
  const { usage } = texts;
  const titles: Record<string, string> = {
    "Usage:": usage.usage,
    "Arguments:": usage.arguments,
    "Options:": usage.options,
    "Commands:": usage.commands,
  };
  command.helpOption("-h, --help", texts.commands.options.help.about);
  // There are no colours that commander would have to take out for an output that shows none.
  command.configureOutput({ getOutHasColors: () => true, getOutHelpWidth: () => width });
  command.configureHelp({
    helpWidth: width,
    styleTitle: (title) => titles[title] ?? title,
    subcommandTerm: (sub) => sub.name(),
    optionDescription: (option) => option.description,
    commandUsage: (of) =>
      of.name() === "klubba" ? `klubba ${of.usage()}` : `klubba ${of.name()} ${of.usage()}`,
  });
}

/** What may follow the command's name: `[OPTIONS] REF…`. */
export function usageOf(command: Command, texts: Texts): string {
  const operands = command.registeredArguments.map((argument) => {
    const name = argument.variadic ? `${argument.name()}…` : argument.name();
    return argument.required ? name : `[${name}]`;
  });
  return [texts.usage.synopsis, ...operands].join(" ");
}
