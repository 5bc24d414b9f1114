import type { RecognitionWords } from "../../language/recognition-words.ts";
import { oncePer } from "../once.ts";

/** An item's number as its heading begins: `4.`, `§ 34`, `34 §`, `6 B`, `punkt 4`. */
export interface NumberedTitle {
  /** `4`, `34`, `6 B` */
  number: string;
  /** Where the title begins in the text. */
  title: number;
  /** True for a number that only a heading's look makes one: no stop, no section sign. */
  bare: boolean;
  section: boolean;
}

const formOf = oncePer(({ outline }: RecognitionWords) => {
  return new RegExp(
    `^(?:(?:${outline.item}) (?<item>\\d{1,3}(?: ?[a-z](?![a-z\\u00df-\\u052f]))?)|§§? ?(?<sign>\\d{1,4}(?: ?[a-z](?![a-z\\u00df-\\u052f]))?)|(?<before>\\d{1,4}(?: ?[a-z])?) ?§|(?<stop>\\d{1,3}(?: ?[a-z])?)[.)](?!\\d)|(?<bare>\\d{1,3}(?: [A-Z](?= ))?)(?![\\d.,:/%-]))(?:[ .:)–-]+|$)`,
    "i",
  );
});

/** The number that a line begins with, in any of the forms that headings use; undefined where there is none. */
export function numberedTitle(text: string, words: RecognitionWords): NumberedTitle | undefined {
  const match = formOf(words).exec(text);
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  const section = groups["sign"] ?? groups["before"];
  const number = section ?? groups["item"] ?? groups["stop"] ?? groups["bare"] ?? "";
  return {
    number: tidy(number),
    title: match[0].length,
    bare: groups["bare"] !== undefined,
    section: section !== undefined,
  };
}

function tidy(number: string): string {
  const [, digits = number, letter] = /^(\d+) ?([a-z])?$/i.exec(number) ?? [];
  return letter === undefined ? digits : `${digits} ${letter.toUpperCase()}`;
}

/** The place of a number among others: its digits, then its letter. */
export function rankOf(number: string): number {
  const [, digits = "0", letter] = /^(\d+)(?: ([A-Z]))?/.exec(number) ?? [];
  return Number(digits) + (letter === undefined ? 0 : (letter.charCodeAt(0) - 64) / 100);
}
