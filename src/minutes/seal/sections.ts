import { splitFrontMatter } from "../../format/index.ts";

/** An item's part of the prose, from its heading to the next one of its level or above. */
export interface ItemSection {
  /** The item's number in the form of {@link numberKey}. */
  number: string;
  /** 1-based line of the heading. */
  line: number;
  lines: string[];
}

/** The form in which two ways to write an item's number are the same: "§ 6 B", "6b." and "6 B" are `6b`. */
export function numberKey(number: string): string {
  return number
    .normalize("NFC")
    .toLowerCase()
    .replace(/^\s*(?:§+|punkt(?:en)?|item|paragraf|section)/u, "")
    .replace(/[^\p{L}\p{N}.]/gu, "")
    .replace(/\.+$/, "");
}

interface Heading {
  level: number;
  /** 0-based. */
  line: number;
  number: string | undefined;
}

/**
 * The items of the prose, by its Markdown headings (`#`) that begin with a number.
 * @param text in the canonical form
 * @param numbers the agenda's, to know "6 B" from "6 Bygglov"
 */
export function itemSections(text: string, numbers: readonly string[]): ItemSection[] {
  const split = splitFrontMatter(text);
  const body = "code" in split ? 0 : split.body;
  const before = text.slice(0, body).split("\n").length - 1;
  const lines = text.slice(body).split("\n");
  const headings = headingsOf(lines, new Set(numbers.map(numberKey)));
  return headings.flatMap(({ level, line, number }, index) => {
    if (number === undefined) return [];
    const next = headings.slice(index + 1).find((other) => other.level <= level);
    return { number, line: before + line + 1, lines: lines.slice(line, next?.line) };
  });
}

function headingsOf(lines: readonly string[], known: ReadonlySet<string>): Heading[] {
  const headings: Heading[] = [];
  let fence = "";
  for (const [line, text] of lines.entries()) {
    const [, mark = ""] = /^ {0,3}(`{3,}|~{3,})/.exec(text) ?? [];
    if (fence === "") fence = mark;
    else if (mark.startsWith(fence) && /^[`~]+\s*$/.test(text.trim())) fence = "";
    const [, signs, words = ""] = (fence === "" && /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/.exec(text)) || [];
    if (signs !== undefined) headings.push({ level: signs.length, line, number: numberIn(words, known) });
  }
  return headings;
}

/** The number that a heading begins with; with a letter behind it where the agenda has such an item. */
function numberIn(words: string, known: ReadonlySet<string>): string | undefined {
  const form = /^(?:§+|punkt|item|paragraf|section)?\s*(\d+(?:\.\d+)*)(?:\s?([a-zåäö]))?(?![\p{L}\p{N}])/iu;
  const plain = /^(?:§+|punkt|item|paragraf|section)?\s*(\d+(?:\.\d+)*)(?![\p{L}\p{N}])/iu;
  const [, number = "", letter = ""] = form.exec(words) ?? [];
  const lettered = numberKey(`${number}${letter}`);
  if (lettered !== "" && (letter === "" || known.has(lettered))) return lettered;
  const [, alone] = plain.exec(words) ?? [];
  return alone === undefined ? undefined : numberKey(alone);
}
