import { letter } from "../../language/phrase.ts";
import type { RecognitionWords } from "../../language/recognition-words.ts";
import type { Attachment } from "../../model/meeting.ts";
import { anywhere, fragment, fragments } from "../forms.ts";
import { grownOnce } from "../grown.ts";

/** Takes the attachments out of a title: "Budget 2026, Bil 13,14" is "Budget 2026" with Bil 13 and Bil 14. */
export function titleParts(
  text: string,
  words: RecognitionWords,
): { title: string; attachments: Attachment[] } {
  const attachments: Attachment[] = [];
  const number = `(?:\\d{1,3}[A-Za-z]?|[A-Z])(?![${letter}])`;
  const source = `[ ,;–(-]*(?<![${letter}])(${words.outline.attachment}) ?:? ?(?:nr |no )?(${number}(?: ?(?:[,;]|[–-]|${words.people.and}) ?${number})*)\\)?`;
  const title = text.replace(fragments(source), (found, word: string, numbers: string) => {
    // "bilaga i ärendet" has no letter for its number.
    if (/^\p{Ll}/u.test(numbers)) return found;
    attachments.push(...expand(numbers).map((each) => ({ label: `${singular(word, words)} ${each}` })));
    return "";
  });
  const cased = fragment`[ ,;(–-]+(?:${words.outline.case}):? ?${caseNumber}\\)?[\\s.]*$`.exec(title)?.index;
  const bare = title
    .slice(0, cased || undefined)
    .replace(/[\s,;:–-]+$/, "")
    .trim();
  // "Ekonomi." before what is said of it.
  return { title: /^[^.!?]{2,36}\p{L}{4}\.$/u.test(bare) ? bare.slice(0, -1) : bare, attachments };
}

/** The attachments that an item has, with those that a sentence of its text names by number: "enligt bilaga 2". */
export function bodyAttachments(
  text: string,
  before: Attachment[] | undefined,
  words: RecognitionWords,
): Attachment[] | undefined {
  if (text.length > 1500 || !anywhere(words.outline.attachment).test(text)) return before;
  const found = titleParts(text, words).attachments.map(({ label = "" }) => ({ label: capital(label) }));
  return found.length > 0 ? grownOnce(before, found, ({ label = "" }) => label.toLowerCase()) : before;
}

/** "Bilaga: Prognos 2": attachments by their names. */
export function namedAttachments(text: string, words: RecognitionWords): Attachment[] {
  const parts = text
    .split(/[;\n]|, (?=\p{Lu}|\d)/u)
    .map((part) => part.trim().replace(/^[*_]+(?=\S)|[.\s*_]+$/g, ""));
  const [first] = words.outline.attachments;
  return parts
    .filter((part) => part !== "" && part.length <= 150)
    .map((part) => ({
      label: /^\d{1,3}[a-z]?$/i.test(part) ? `${first?.singular ?? ""} ${part}`.trim() : part,
    }));
}

function capital(label: string): string {
  return label.slice(0, 1).toUpperCase() + label.slice(1);
}

function expand(numbers: string): string[] {
  const found: string[] = [];
  for (const [, first = "", last] of numbers.matchAll(
    /(\d{1,3}[A-Za-z]?|\b[A-Z]\b)(?: ?[–-] ?(\d{1,3}))?/g,
  )) {
    const count = last === undefined ? 0 : Math.min(Math.max(Number(last) - Number(first), 0), 100);
    if (count === 0) found.push(first, ...(last === undefined ? [] : [last]));
    else for (let step = 0; step <= count; step++) found.push(String(Number(first) + step));
  }
  return found;
}

function singular(word: string, { outline }: RecognitionWords): string {
  const plural = outline.attachments.find((each) => each.plural.toLowerCase() === word.toLowerCase());
  return plural?.singular ?? word;
}

const caseNumber = "(?:[a-z\\u00df-\\u017f]{1,6}[ -]?)?\\d[\\d/:.-]*\\d(?:[ -]?\\d+)?";

/** The case number that a text gives, "Dnr RS 2025/12". */
export function caseIn(text: string, words: RecognitionWords): string | undefined {
  const form = anywhere`(?:${words.outline.case}):? ?(?<number>${caseNumber})`;
  return form.exec(text)?.groups?.["number"];
}

/**
 * "MINUTES OF THE MEETING, 16 March. It was …": capitals make the words before the first stop a topic, however long.
 * @returns the index behind that stop; undefined for any other text
 */
export function capitalEnd(text: string): number | undefined {
  const topic = /^(?:[^\p{Ll}.!?]{8,90}|[^\p{Ll}.!?,]{8,60}, [^.!?]{3,30})\.(?= \p{Lu})/u.exec(text)?.[0];
  return topic?.includes(" ") ? topic.length : undefined;
}
