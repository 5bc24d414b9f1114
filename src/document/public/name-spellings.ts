import { nameKey } from "../../model/names.ts";
import { particles } from "../../model/person-names.ts";
import { bodiesIn, namedIn, type PublicSource, type Unnamed } from "./people.ts";
import type { Replaced } from "./replacing.ts";

const smallWords: ReadonlySet<string> = new Set([...particles, "du", "le", "di", "da"]);

/**
 * The names to replace in texts: whole names and aliases of everybody; of those who have to do with the meeting also
 * first and last name alone, and the last one with an initial, where nobody who is named shares it and no organisation,
 * forum or place has it.
 */
export function replacedNames(unnamed: readonly Unnamed[], source: PublicSource): Replaced[] {
  const whole = unnamed.map(
    ({ name, aliases, written, by, asides }): Replaced => ({
      spellings: [
        ...[name, ...written].filter((one) => /\S\s+\S/.test(one) || one.includes("@")),
        ...aliases,
      ],
      by,
      name: "whole",
      asides,
    }),
  );
  const named = namedIn(source);
  const { place = "" } = source.minutes.meeting;
  const words = (text: string) => nameKey(text).split(/[^\p{L}\p{N}-]+/u);
  const kept = new Set([
    ...[...named, ...bodiesIn(source), place].flatMap(words),
    ...named.flatMap(initialled).map(nameKey),
  ]);
  const parts = unnamed
    .filter(({ written }) => written.length > 0)
    .map(
      ({ name, written, by, asides }): Replaced => ({
        spellings: [name, ...written].flatMap(partsOf).filter((part) => !kept.has(nameKey(part))),
        by,
        name: "part",
        asides,
      }),
    );
  return [...whole, ...parts];
}

/** "Carl", "De Geer", "Geer", "C. De Geer" of Carl De Geer; "Bo", but neither "R." nor "De". */
function partsOf(name: string): string[] {
  const words = name.split(/\s+/).filter((word) => word !== "");
  const alone = words.filter((word) => isTelling(word));
  return [...initialled(name), ...withParticles(words), ...alone];
}

function isTelling(word: string): boolean {
  const letters = word.replace(/[^\p{L}\p{N}]/gu, "");
  return (
    letters.length > 1 && !smallWords.has(nameKey(word)) && (letters.length > 2 || /^\p{Lu}/u.test(word))
  );
}

/** "De Geer" of Carl De Geer. */
function withParticles(words: readonly string[]): string[] {
  const at = words.findIndex((word, index) => index > 0 && smallWords.has(nameKey(word)));
  return at < 0 || at === words.length - 1 ? [] : [words.slice(at).join(" ")];
}

/** "Y. Rask", "Y Rask" of Ylva Rask. */
function initialled(name: string): string[] {
  const [first = "", ...rest] = name.trim().split(/\s+/);
  const [initial = ""] = first;
  const last = withParticles([first, ...rest])[0] ?? rest.at(-1) ?? "";
  return last.length < 2 ? [] : [`${initial}. ${last}`, `${initial}.${last}`, `${initial} ${last}`];
}
