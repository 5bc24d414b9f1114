import { addressesOf } from "./addresses.ts";
import type { IsOrdinary } from "./ordinary.ts";
import { rulesOf } from "./rules.ts";
import { asSeen } from "./spelling.ts";

/** What takes the place of names and texts that are not for everybody. */
export interface Replacing {
  /** A text with everything replaced that is to be; the same text where nothing is. */
  text: (text: string) => string;
  /** True for an address that must not be shown: it leads to somebody's mail, or names what is withheld. */
  hides: (url: string) => boolean;
  /** A name within the document, as a footnote's, that may be seen; the same for one name each time. */
  inner: (name: string) => string;
}

/** One thing to replace, however it is spelt. */
export interface Replaced {
  spellings: readonly string[];
  by: string;
  /** Patterns of further ways to write it. */
  patterns?: readonly string[] | undefined;
  /** A name: an "s" may stand behind it; of a part of one capital letters count. */
  name?: "whole" | "part" | undefined;
  /** What may stand behind a name and would say twice what replaces it: ", Alby", "(Alby)". */
  asides?: readonly string[] | undefined;
}

export interface ReplacingWords {
  /** What replaces a text where it is all that is said, by {@link keyOf}. */
  wholeTexts: ReadonlyMap<string, string>;
  /** What takes the place of an address that must not be shown. */
  gone?: string;
  isOrdinary?: IsOrdinary;
}

/** Replaces what is longest first. Takes time linear in each text, however much there is to replace. */
export function replacing(
  all: readonly Replaced[],
  { wholeTexts, gone = "…", isOrdinary = () => false }: ReplacingWords,
): Replacing {
  const rules = rulesOf(all, isOrdinary);
  const told = (seen: string) =>
    wholeTexts.get(keyOf(seen)) ?? rules.reduce((text, rule) => rule(text), seen);
  const hides = (url: string): boolean => {
    const plain = asSeen(decoded(url));
    const words = plain.replace(/[-_+./:?&=#\\]+/g, " ");
    return [plain, words].some((one) => told(one) !== one) || addresses.names(plain);
  };
  const addresses = addressesOf(all, { hides, gone });
  const names = new Map<string, string>();
  return {
    text: (written) => {
      const seen = asSeen(written);
      const given = told(addresses.text(seen));
      return given === seen ? written : given;
    },
    hides,
    inner: (name) => {
      if (!hides(name)) return name;
      const known = names.get(name) ?? `not-public-${names.size + 1}`;
      names.set(name, known);
      return known;
    },
  };
}

/** A text without the number and the signs around it: "4. Val av jurist." is the same as "Val av jurist". */
export function keyOf(text: string): string {
  return asSeen(text)
    .toLowerCase()
    .replace(/^[\s§\d.):•*–-]+(?:[a-z][.)]\s*)?/u, "")
    .replace(/\s+/gu, " ")
    .replace(/(?<![ .:;,])[ .:;,]+$/u, "");
}

function decoded(url: string): string {
  return url.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    const values = bytes.split("%").slice(1);
    return new TextDecoder().decode(Uint8Array.from(values, (hex) => Number.parseInt(hex, 16)));
  });
}
