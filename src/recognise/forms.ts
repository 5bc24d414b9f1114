import { letter, phrase } from "../language/phrase.ts";
import type { Wording } from "../language/wording.ts";
import { dayMark } from "./dates/mask.ts";

/** Regular expressions by what they were made of, so that a language's patterns are compiled once. */
const made = new Map<string, RegExp>();

/** Makes a regular expression on its first use. The key must tell everything that it depends on. */
export function once(key: string, make: () => RegExp): RegExp {
  let form = made.get(key);
  if (!form) {
    form = make();
    made.set(key, form);
  }
  form.lastIndex = 0;
  return form;
}

/** The source as whole words anywhere in a text. */
export function anywhere(source: string): RegExp {
  return once(`a${source}`, () => phrase(source));
}

/** The source as a whole sentence, its full stop left aside. */
export function whole(source: string): RegExp {
  return once(`w${source}`, () => new RegExp(`^(?:${source})[.!]?$`, "i"));
}

/** The source at a text's start, followed by no letter. */
export function opening(source: string): RegExp {
  return once(`o${source}`, () => new RegExp(`^(?:${source})(?![${letter}])`, "i"));
}

/** The source as a part of words too. */
export function fragment(source: string): RegExp {
  return once(`f${source}`, () => new RegExp(source, "i"));
}

/** The first pattern of a wording that fits; days in the text must have been masked where it speaks of `{date}`. */
export function firstFit(
  wording: Wording,
  text: string,
  form: (source: string) => RegExp,
): RegExpExecArray | undefined {
  if (!fragment(wording.hint).test(text)) return undefined;
  for (const pattern of wording.patterns) {
    const match = form(pattern.replaceAll("{date}", dayMark)).exec(text);
    if (match) return match;
  }
  return undefined;
}
