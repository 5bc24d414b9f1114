import { unnamed } from "../language/phrase.ts";

/** In letters; longer patterns take more than their share to compile. */
const longest = 1200;

/** Some of many, and a source that fits whatever the source of any of them fits. */
export interface Handful<T> {
  any: string;
  of: T[];
}

/**
 * Puts together what is tried one after another, in the same order: most texts fit none of it, and a few patterns are
 * tried sooner than many. The sources must not name a group that they go back to.
 */
export function handfuls<T>(all: readonly T[], sourceOf: (one: T) => string): Handful<T>[] {
  const made: Handful<T>[] = [];
  for (const one of all) {
    const last = made.at(-1);
    const source = unnamed(sourceOf(one));
    if (last && last.any.length + source.length < longest) {
      last.any += `|${source}`;
      last.of.push(one);
    } else made.push({ any: source, of: [one] });
  }
  return made;
}

/** A match, and which pattern's it is. */
interface Found {
  match: RegExpExecArray;
  of: number;
}

/**
 * The matches of some global patterns, in the order of the text, none within another: what `matchAll` finds for one
 * pattern that has all of them as alternatives. Where two fit at one place, it is the earlier pattern's.
 */
export function allMatches(text: string, forms: readonly RegExp[]): Found[] {
  const found: Found[] = [];
  const next = forms.map((form) => matchFrom(0, text, form));
  for (let first = earliest(next); first; first = earliest(next)) {
    found.push(first);
    const { index, 0: own } = first.match;
    const from = index + Math.max(1, own.length);
    for (const [of, form] of forms.entries())
      if ((next[of]?.index ?? from) < from) next[of] = matchFrom(from, text, form);
  }
  return found;
}

function matchFrom(from: number, text: string, form: RegExp): RegExpExecArray | null {
  form.lastIndex = from;
  return from > text.length ? null : form.exec(text);
}

function earliest(matches: readonly (RegExpExecArray | null)[]): Found | undefined {
  let first: Found | undefined;
  for (const [of, match] of matches.entries())
    if (match && (!first || match.index < first.match.index)) first = { match, of };
  return first;
}
