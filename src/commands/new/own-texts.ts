import { languageOf, loadTexts } from "../../language/load.ts";
import type { Texts } from "../../language/texts.ts";
import type { Desk } from "../desk.ts";

/** The words of the language in which the archive's minutes are written. */
export async function ownTexts({ archive, texts }: Desk): Promise<Texts> {
  const tag = languageOf(archive.config.language);
  return tag === undefined ? texts : loadTexts(tag);
}
