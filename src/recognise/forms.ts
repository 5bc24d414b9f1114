import { phrase } from "../language/phrase.ts";

/** Regular expressions by their source, so that a language's patterns are compiled once. */
const phrases = new Map<string, RegExp>();
const sentences = new Map<string, RegExp>();

/** The source as whole words anywhere in a text. */
export function anywhere(source: string): RegExp {
  let form = phrases.get(source);
  if (!form) {
    form = phrase(source);
    phrases.set(source, form);
  }
  return form;
}

/** The source as a whole sentence, its full stop left aside. */
export function whole(source: string): RegExp {
  let form = sentences.get(source);
  if (!form) {
    form = new RegExp(`^(?:${source})[.!]?$`, "i");
    sentences.set(source, form);
  }
  return form;
}

/** The source at a text's start, followed by no letter. */
export function opening(source: string): RegExp {
  return whole(`(?:${source})(?![0-9A-Za-z\\u00aa-\\u052f])[^]*`);
}
