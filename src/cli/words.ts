import { languageTags, loadTexts } from "../language/load.ts";
import type { Texts } from "../language/texts.ts";
import { unaccented } from "../model/names.ts";
import { nearest } from "../model/nearest.ts";
import type { Definition } from "./definitions/definition.ts";
import { definitions } from "./definitions/index.ts";

/** What the first word of a command line asks for. */
export type Asked = Definition | "help" | undefined;

/** Finds the command by its English name, else by its name in any other language, with or without its accents. */
export async function commandNamed(word: string): Promise<Asked> {
  if (word === "help") return "help";
  const english = definitions.find((definition) => definition.name === word);
  if (english) return english;
  for (const tag of languageTags) {
    const texts = await loadTexts(tag);
    const asked = namedIn(texts, unaccented(word));
    if (asked) return asked;
  }
  return undefined;
}

/** The name of a command, in the user's language or in English, that is most like the word. */
export function nearestCommand(word: string, texts: Texts): string | undefined {
  const names = definitions.flatMap(({ name }) => [nameOf(name, texts), name]);
  return nearest(word, names);
}

/** The command's name in that language. */
export function nameOf(name: Definition["name"], texts: Texts): string {
  return texts.commands.commands[name].name;
}

function namedIn(texts: Texts, word: string): Asked {
  if (unaccented(texts.usage.help) === word) return "help";
  return definitions.find(({ name }) => unaccented(nameOf(name, texts)) === word);
}
