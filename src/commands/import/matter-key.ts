import type { MatterWords } from "../../language/matters.ts";
import { recognitionLanguages } from "../../language/recognition.ts";
import { nameKey } from "../../model/names.ts";

const anyOf = (part: keyof MatterWords) =>
  recognitionLanguages.flatMap(({ matters }) => matters[part]).join("|");

const standing = new RegExp(`^(?:${anyOf("standing")})`, "u");
const before = new RegExp(`^(?:${anyOf("before")})(?:\\s*[:–—-]\\s*|\\s+)(?=\\S)`, "u");
const behind = new RegExp(`(?:\\s*\\(|\\s+[–—-]\\s+|,\\s+)(?:${anyOf("behind")})[^()]{0,60}\\)?$`, "u");

/** Longer titles than this are text; none are compared. */
const longest = 200;

/**
 * What is the same in two titles of one matter: "Forts. Skolskjuts (bordlagt 6 mars)" is "skolskjuts".
 * @returns undefined for what stands on every agenda, which is no matter of its own
 */
export function matterKey(title: string | undefined): string | undefined {
  if (title === undefined || title.length > longest) return undefined;
  const words = nameKey(title.replace(/[*_`]+/g, ""))
    .replace(before, "")
    .replace(behind, "")
    .replace(/[\s.:;,]+$/, "");
  return words === "" || standing.test(words) ? undefined : words;
}

/** True for a title that tells its matter from others: one word alone ("personal") is a heading for many. */
export function isTelling(key: string): boolean {
  return /\d/.test(key) || (key.match(/\p{L}{4,}/gu) ?? []).length >= 2;
}

const special = new RegExp(`(?<!\\p{L})(?:${anyOf("special")})`, "u");

/** True for the title of minutes of a meeting that was none of the forum's ordinary ones: "Protokoll årsmöte 2023". */
export function isSpecialMeeting(title: string): boolean {
  return special.test(nameKey(title.slice(0, longest)));
}
