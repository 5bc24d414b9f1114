import { Finder, firstWords, later, type Sought } from "./finder.ts";
import type { IsOrdinary } from "./ordinary.ts";
import type { Replaced } from "./replacing.ts";
import { asSeen, nameBlank, patternOf, upper } from "./spelling.ts";

/** A text with everything replaced that one rule knows. */
export type Rule = (text: string) => string;

/**
 * Texts in any case, wherever they stand; then names: whole ones in any case, then with the last one first, then single ones
 * with their capitals.
 */
export function rulesOf(all: readonly Replaced[], isOrdinary: IsOrdinary): Rule[] {
  const texts = all.filter(({ name }) => name === undefined);
  return [textRule(texts), patternRule(texts), nameRule(all, isOrdinary)];
}

function textRule(texts: readonly Replaced[]): Rule {
  const finder = new Finder(soughtOf(texts, { flags: "iuy", spelt: (text) => [text, upper(text)] }));
  return (text) => {
    let [told, from] = ["", 0];
    for (const { what, match } of finder.in(text)) {
      told += text.slice(from, match.index) + what.by;
      from = match.index + match[0].length;
    }
    return told + text.slice(from);
  };
}

function patternRule(texts: readonly Replaced[]): Rule {
  const rules = texts.flatMap(({ patterns = [], by }) =>
    patterns.map((one) => ({ by, pattern: new RegExp(`${begin}(?:${one})${end}`, "giu") })),
  );
  return (text) => rules.reduce((told, { by, pattern }) => told.replace(pattern, () => by), text);
}

function nameRule(all: readonly Replaced[], isOrdinary: IsOrdinary): Rule {
  const whole = all.filter(({ name }) => name === "whole");
  const parts = all.filter(({ name }) => name === "part");
  const genitive = "(['’:]?[sS])?";
  const finder = new Finder([
    ...soughtOf(whole, { flags: "iuy", spelt: (name) => [name, upper(name)], behind: genitive }),
    ...soughtOf(whole, { flags: "uy", spelt: lastNameFirst, ...aloneInList, behind: genitive + notBefore }),
    ...soughtOf(parts, { flags: "uy", spelt: (name) => [name, upper(name)], behind: genitive }),
  ]);
  return (text) => {
    let [told, from] = ["", 0];
    for (const { what, match } of finder.in(text)) {
      const { index, 0: written, 1: behind = "" } = match;
      const at = index + written.length;
      const begins = beginsSentence(text, index);
      const around = { before: text.slice(Math.max(0, index - 6), index), behind: text.slice(at, at + 40) };
      if (what.name === "part" && isOrdinary({ written, begins, ...around })) continue;
      const by = begins ? capital(what.by) : what.by;
      told +=
        text.slice(from, index) + by + (what.by.endsWith("s") ? "" : behind.toLowerCase().replace(":", ""));
      from = at + asideAt(text, at, what.asides ?? []);
    }
    return told + text.slice(from);
  };
}

// Not in "Bo Rask, Ylva Ek", which are two.
const aloneInList = { before: String.raw`(?<!\p{Lu}\S*\s)` };
const notBefore = String.raw`(?!\s+\p{Lu})`;

/** "Rask, Ylva", "RASK YLVA" */
function lastNameFirst(name: string): string[] {
  const [, first = "", last = ""] = /^(.+)\s(\S+)$/u.exec(name.trim()) ?? [];
  const turned = first === "" ? [] : [`${last}, ${first}`, `${last} ${first}`];
  return turned.flatMap((one) => [one, upper(one)]);
}

interface Spelt {
  flags: string;
  /** The ways to write what is given. */
  spelt: (spelling: string) => readonly string[];
  /** Patterns of what must, or must not, stand around it. */
  before?: string;
  behind?: string;
}

const begin = String.raw`(?<![\p{L}\p{N}])`;
const end = String.raw`(?![\p{L}\p{N}])`;

/** The longest first; words only, never parts of them. */
function soughtOf(
  all: readonly Replaced[],
  { flags, spelt, before = "", behind = "" }: Spelt,
): Sought<Replaced>[] {
  const found = new Map<string, { length: number; sought: Sought<Replaced> }>();
  for (const what of all) {
    for (const spelling of what.spellings.flatMap(spelt)) {
      const [words = ""] = /[\p{L}\p{N}][^]*$/u.exec(asSeen(spelling)) ?? [];
      if (words === "" || found.has(words)) continue;
      const body = () => patternOf(words, what.name && nameBlank);
      const pattern = later(() => new RegExp(`${before}${begin}(?:${body()})${behind}${end}`, flags));
      found.set(words, { length: words.length, sought: { first: firstWords(words), pattern, what } });
    }
  }
  return [...found.values()].sort((a, b) => b.length - a.length).map(({ sought }) => sought);
}

export function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?]\s+|\n)[\s"”»(]*$/u.test(text.slice(Math.max(0, at - 12), at));
}

export function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** UTF-16 length of ", Alby" or " (Alby)" at that place; 0 where none stands there. */
function asideAt(text: string, at: number, asides: readonly string[]): number {
  const [, inner, behind] =
    /^(?:\s{0,2}\(([^()]{1,80})\)|,\s{0,2}([^,.;:()]{1,80}))/u.exec(text.slice(at, at + 100)) ?? [];
  const told = (inner ?? behind ?? "").trim().toLowerCase();
  const known = asides.some((aside) => aside.toLowerCase() === told);
  return known
    ? (/^(?:\s{0,2}\([^()]*\)|,\s{0,2}[^,.;:()]*)/u.exec(text.slice(at, at + 100))?.[0].length ?? 0)
    : 0;
}
