import type { RecognitionWords } from "../../language/recognition-words.ts";
import type { Attendee } from "../../model/meeting.ts";
import { fragment, opening } from "../forms.ts";
import { isFullName, isName } from "./name.ts";
import { personOf } from "./person.ts";

/** One line of a list of those present: people, or a seat that nobody holds. */
export interface PeopleLine {
  people: Attendee[];
  vacancy?: string | undefined;
}

/**
 * Reads a line of a list of people; undefined where it is none. A line names one person with what belongs to
 * them, or several: names alone between commas, or people between semicolons. Where any text may stand, only
 * `fullNames` tell people from other words.
 */
export function peopleLine(text: string, words: RecognitionWords, fullNames = false): PeopleLine | undefined {
  const clean = text.replace(/[.;,\s]+$/, "").replace(/^[–—•*-]\s*/, "");
  if (clean === "" || clean.length > 3000) return undefined;
  const vacancy = vacancyIn(clean, words);
  if (vacancy !== undefined) return { people: [], vacancy };
  const parts = partsOf(clean, words);
  const people = parts.map((part) => onePerson(part, words)).filter((person) => person !== undefined);
  if (people.length === 0 || people.length !== parts.length) return undefined;
  return fullNames && !people.every(({ name }) => isFullName(name ?? "")) ? undefined : { people };
}

function vacancyIn(text: string, { people }: RecognitionWords): string | undefined {
  const match = opening`(?:${people.vacant})`.test(text);
  if (!match) return undefined;
  return text.replace(fragment`^(?:${people.vacant})[\\s,:–-]*`, "").trim();
}

function partsOf(text: string, { people }: RecognitionWords): string[] {
  const isNoise = (part: string): boolean => fragment`^(?:${people.noise})$`.test(part);
  const split = (form: RegExp): string[] =>
    text
      .split(form)
      .map((part) => part.trim())
      .filter((part) => part !== "" && !isNoise(part));
  if (text.includes(";")) return split(/;/);
  const outside = split(fragment`,(?![^()]*\\))| (?:${people.and}) (?![^()]*\\))`);
  const named = outside.every((part) => isFullName(nameOf(part)));
  const remarks = outside.length === 2 && !/[()]/.test(text);
  return named && !remarks ? outside : [text];
}

/** The part of a person's entry that comes before parentheses. */
function nameOf(text: string): string {
  return text.replace(/\s*\(.*$/, "").trim();
}

function onePerson(text: string, words: RecognitionWords): Attendee | undefined {
  const stead = /^\(([^()]{3,60})\)\s+(.+)$/.exec(text);
  const ordinary = stead?.[1];
  if (stead && ordinary !== undefined && isFullName(ordinary)) {
    const person = onePerson(stead[2] ?? "", words);
    return person && { ...person, substitute_for: ordinary };
  }
  const person = personOf(text, [words.people]);
  return isName(person.name ?? "") ? person : undefined;
}
