import { type LanguageTag, languageOf } from "../language/load.ts";
import { configFile } from "../model/layout.ts";
import type { Store } from "../ports/store.ts";
import type { World } from "./world.ts";

/**
 * The language to speak: the option's, else KLUBBA_LANGUAGE's, else the archive's, else the system's.
 * @param archive the store whose `klubba.yaml` is asked, undefined where there is none
 */
export function chooseLanguage(
  option: string | undefined,
  env: World["env"],
  archive: Store | undefined,
): LanguageTag {
  const locale = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find(
    (set) => set !== undefined && set !== "",
  );
  return (
    languageOf(option) ??
    languageOf(env["KLUBBA_LANGUAGE"]) ??
    (archive && languageOf(languageIn(archive))) ??
    languageOf(locale) ??
    "en"
  );
}

// A look at the one line, not a reading of the YAML: `--help` must not wait for a parser.
function languageIn(archive: Store): string | undefined {
  const bytes = archive.read(configFile);
  if (!(bytes instanceof Uint8Array)) return undefined;
  return /^language:[ \t]*["']?([A-Za-z-]+)/m.exec(new TextDecoder().decode(bytes))?.[1];
}
