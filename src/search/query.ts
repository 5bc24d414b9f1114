import { remembered } from "../model/remember.ts";
import { stemsOf } from "./stem.ts";
import { folded, type Word, wordsOf } from "./words.ts";

/** A test of one word in lower case. */
type Test = (word: string) => boolean;

/** What must occur: one word, or several behind each other. */
export interface Term {
  tests: readonly Test[];
  /** How a word begins that passes the first test, as far as that is sure; "" where it is not. */
  beginning: string;
}

export interface Query {
  terms: readonly Term[];
  /** True where å, ä and ö are found by a and o. */
  folding: boolean;
}

/** Characters of an argument that are read; the command refuses more. */
export const longestQuery = 500;

/**
 * Words as they stand on the command line. In quotes, or an argument with blanks in it: a phrase. `vård*` finds how
 * words begin, `*program` how they end.
 */
export function readQuery(written: readonly string[], folding: boolean): Query {
  const parts = written.flatMap((argument) => partsOf(argument.slice(0, longestQuery)));
  // A word asked for twice is asked for once.
  const terms = [...new Set(parts)].map((part) => termOf(part, folding));
  return { terms: terms.filter(({ tests }) => tests.length > 0), folding };
}

function partsOf(argument: string): string[] {
  if (!/["”“]/.test(argument)) return [argument];
  return argument.split(/["”“]/).flatMap((part, index) => (index % 2 === 1 ? [part] : part.split(/\s+/)));
}

function termOf(part: string, folding: boolean): Term {
  const words = wordsOf(part);
  const tests = words.map((word) => testOf(part, word, folding));
  const [first] = words;
  if (first === undefined || part[first.start - 1] === "*") return { tests, beginning: "" };
  const word = folding ? folded(first.word) : first.word;
  if (part[first.end] === "*") return { tests, beginning: word };
  const { sv, en } = stemsOf(word);
  return { tests, beginning: common(word, common(sv, en)) };
}

function testOf(part: string, { word: written, start, end }: Word, folding: boolean): Test {
  const form = (word: string) => (folding ? folded(word) : word);
  const wanted = form(written);
  const [ends, begins] = [part[start - 1] === "*", part[end] === "*"];
  if (ends && begins) return (word) => form(word).includes(wanted);
  if (ends) return (word) => form(word).endsWith(wanted);
  if (begins) return (word) => form(word).startsWith(wanted);
  const { sv, en } = stemsOf(wanted);
  const sure = common(wanted, common(sv, en)).slice(0, -1);
  const isForm = remembered((one) => {
    const stems = stemsOf(one);
    return stems.sv === sv || stems.en === en;
  });
  return (word) => {
    const one = form(word);
    return one === wanted || (one.startsWith(sure) && isForm(one));
  };
}

function common(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
}

/**
 * False where a file's bytes, read as Latin-1, can't hold what is asked for: then nobody needs to decode it. Whatever
 * lies outside ASCII is taken for any letter, in whichever encoding and form it stands.
 */
export function screenFor({ terms, folding }: Query): (latin1: string) => boolean {
  const patterns = terms.map(({ beginning }) => {
    const letters = beginning.slice(0, 30).slice(0, -1).split("");
    return new RegExp(letters.map((letter) => letterPattern(letter, folding)).join(""), "i");
  });
  return (latin1) => /^(?:\xff\xfe|\xfe\xff)/.test(latin1) || patterns.every((one) => one.test(latin1));
}

function letterPattern(letter: string, folding: boolean): string {
  const foreign = "[^\\x00-\\x7f]";
  if (!/^[a-z0-9]$/.test(letter)) return `[a-z]?${foreign}{1,8}`;
  return folding ? `(?:${letter}${foreign}{0,4}|${foreign}{1,4})` : letter;
}
