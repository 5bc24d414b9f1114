import type { PersonWords } from "../../language/people.ts";
import { fragment } from "../forms.ts";
import { isFirstName } from "./first-name.ts";
import { peopleRunOn } from "./run-on.ts";
import { cutAtAnd } from "./split.ts";
import { type Token, tokenOf } from "./token.ts";
import { leadingTitle } from "./words.ts";

/** The parts of a stretch with "och" in it, if each of them names somebody, or one first name. */
export function tokensOf(part: string, words: PersonWords): Token[] {
  // "…, ordförande Siv Ek (S) Bo Alm (M)": the title belongs to somebody before.
  const title = /^\p{Ll}/u.test(part) ? (leadingTitle(part, words) ?? "") : "";
  const several = peopleRunOn(part.slice(title.length), words);
  if (several) {
    const tokens = several.map((person): Token => ({ kind: "person", person }));
    return title === "" ? tokens : [{ kind: "detail", text: title.trim() }, ...tokens];
  }
  const whole = tokenOf(part, words);
  const all = cutAtAnd(part, words);
  const noise = fragment`^(?:${words.noise}|${words.andOthers})$`;
  const parts = all.length > 1 ? all.filter((each) => !noise.test(each)) : all;
  const bare = parts.length === 1 && parts[0] !== part ? tokenOf(parts[0] ?? "", words) : whole;
  if (parts.length < 2) return slashed(part, bare, words);
  const tokens = parts.map((each) => tokenOf(each, words));
  const people = tokens.every(({ kind }) => kind === "person");
  const singles = tokens.every(({ kind }) => kind === "single");
  const named =
    people ||
    singles ||
    isPlaceAndPerson(tokens) ||
    areSurnames(part, tokens, words) ||
    areFirstNames(tokens, words);
  return named ? tokens : [whole];
}

/** "Cllrs Oak and Elm". */
function areSurnames(part: string, tokens: readonly Token[], { honorifics }: PersonWords): boolean {
  return (
    fragment`^(?:${honorifics}) `.test(part) &&
    tokens.every(({ kind }) => kind === "person" || kind === "single")
  );
}

/** "Siv E och Per", not "Siv Ek och Alby". */
function areFirstNames(tokens: readonly Token[], words: PersonWords): boolean {
  return tokens.every(
    (token) => token.kind === "person" || (token.kind === "single" && isFirstName(token.text, words)),
  );
}

/** "Alby och Siv Ek", behind somebody from Alby. */
function isPlaceAndPerson(tokens: readonly Token[]): boolean {
  const [place, person, ...others] = tokens;
  return (
    (place?.kind === "single" || place?.kind === "organisation") &&
    person?.kind === "person" &&
    others.length === 0
  );
}

/** "Siv Ek/Bo Alm" are two. */
function slashed(part: string, whole: Token, words: PersonWords): Token[] {
  if (!part.includes("/")) return [whole];
  const tokens = part.split("/").map((each) => tokenOf(each.trim(), words));
  return tokens.every(({ kind }) => kind === "person") ? tokens : [whole];
}
