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
