import type { Command, CommanderError } from "commander";
import { UserError } from "../commands/context.ts";
import type { Texts } from "../language/texts.ts";
import { nearest } from "../model/nearest.ts";
import type { Definition } from "./definitions/definition.ts";
import { nameOf } from "./words.ts";

/** What commander refused, in the user's language, with what was probably meant and where help stands. */
export function usageError(
  error: CommanderError,
  command: Command,
  { definition, texts }: { definition: Definition; texts: Texts },
): UserError {
  const name = nameOf(definition.name, texts);
  const words = wordsFor(error, command, texts.usage) ?? error.message;
  return new UserError(`${words}\n${texts.usage.helpHint({ command: name })}`);
}

function wordsFor(error: CommanderError, command: Command, usage: Texts["usage"]): string | undefined {
  const word = quoted(error.message);
  switch (error.code) {
    case "commander.unknownOption":
      return usage.unknownOption({ option: word, nearest: nearest(word, longOptions(command)) });
    case "commander.optionMissingArgument":
      return usage.missingValue({ option: /--[\w-]+/.exec(word)?.[0] ?? word });
    case "commander.missingArgument":
      return usage.missingArgument({ argument: word });
    case "commander.excessArguments":
      return usage.tooManyArguments({
        command: command.name(),
        expected: command.registeredArguments.length,
      });
    default:
      return undefined;
  }
}

// commander tells what it is about only within its English sentence, between the first pair of quotes.
function quoted(message: string): string {
  return /'([^']*)'/.exec(message)?.[1] ?? "";
}

function longOptions(command: Command): string[] {
  return command.options.flatMap((option) => option.long ?? []);
}
