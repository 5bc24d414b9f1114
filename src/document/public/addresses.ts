import { addTo } from "../../model/groups.ts";
import type { Replaced } from "./replacing.ts";
import { beginsSentence, capital } from "./rules.ts";
import { plainKey } from "./spelling.ts";

/** What addresses tell of names and texts that are not for everybody. */
export interface Addresses {
  /** A text with the addresses replaced that name somebody: "ylva.rask@example.org". */
  text: (text: string) => string;
  /** True for an address with such a name or text in it, in any case and without accents. */
  names: (url: string) => boolean;
}

/** So many letters are no chance in the midst of an address. */
const tellingLength = 6;
const web = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"”]*[^\s<>"”.,;:!?)]/giu;
const mail =
  /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}][\p{L}\p{N}._%+-]*)@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?/gu;

/**
 * @param hides true for an address that must not be shown
 * @param gone what takes the place of a web address that must not
 */
export function addressesOf(
  all: readonly Replaced[],
  { hides, gone }: { hides: (url: string) => boolean; gone: string },
): Addresses {
  const byKey = new Map<string, Replaced>();
  for (const one of all.filter(({ name }) => name !== undefined).reverse())
    for (const spelling of one.spellings) for (const key of keysOf(spelling)) byKey.set(key, one);
  const whole = all
    .filter(({ name }) => name !== "part")
    .flatMap(({ spellings }) => spellings.flatMap(keysOf));
  const within = new Map<string, string[]>();
  for (const key of new Set(whole))
    if (key.length >= tellingLength) addTo(within, key.slice(0, tellingLength), key);
  const parts = new Set(
    all.filter(({ name }) => name === "part").flatMap(({ spellings }) => spellings.map(plainKey)),
  );
  return {
    text: (text) =>
      text
        .replace(web, (url) => (hides(url) ? gone : url))
        .replace(mail, (address: string, local: string, at: number) => {
          const one = byKey.get(plainKey(local).replace(/\p{N}+$/u, ""));
          return one === undefined ? address : beginsSentence(text, at) ? capital(one.by) : one.by;
        }),
    names: (url) => {
      return (
        holdsOne(plainKey(url), within) ||
        url.split(/[^\p{L}\p{N}\p{M}]+/u).some((word) => word !== "" && parts.has(plainKey(word)))
      );
    },
  };
}

/** @param within what is looked for, by its first letters */
function holdsOne(key: string, within: ReadonlyMap<string, readonly string[]>): boolean {
  for (let at = 0; at + tellingLength <= key.length; at++) {
    const telling = within.get(key.slice(at, at + tellingLength));
    if (telling?.some((one) => key.startsWith(one, at))) return true;
  }
  return false;
}

/** "YLVARASK", "RASKYLVA" */
function keysOf(spelling: string): string[] {
  const [, first = "", last = ""] = /^(.+)\s(\S+)$/u.exec(spelling.trim()) ?? [];
  return [spelling, `${last} ${first}`].map(plainKey).filter((key) => key !== "");
}
