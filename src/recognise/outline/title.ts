import { letter } from "../../language/phrase.ts";
import type { RecognitionWords } from "../../language/recognition-words.ts";
import type { Attachment } from "../../model/meeting.ts";
import { anywhere, fragments } from "../forms.ts";

/** Takes the attachments out of a title: "Budget 2026, Bil 13,14" is "Budget 2026" with Bil 13 and Bil 14. */
export function titleParts(
  text: string,
  words: RecognitionWords,
): { title: string; attachments: Attachment[] } {
  const attachments: Attachment[] = [];
  const number = "\\d{1,3}[A-Za-z]?(?![A-Za-z0-9])";
  const source = `[ ,;–(-]*(?<![${letter}])(${words.outline.attachment}) ?:? ?(?:nr |no )?(${number}(?: ?(?:[,;]|[–-]|${words.people.and}) ?${number})*)\\)?`;
  const title = text.replace(fragments(source), (_, word: string, numbers: string) => {
    attachments.push(...expand(numbers).map((each) => ({ label: `${singular(word, words)} ${each}` })));
    return "";
  });
  return { title: title.replace(/[\s,;:–-]+$/, "").trim(), attachments };
}

function expand(numbers: string): string[] {
  const found: string[] = [];
  for (const [, first = "", last] of numbers.matchAll(/(\d{1,3}[A-Za-z]?)(?: ?[–-] ?(\d{1,3}))?/g)) {
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

/** The case number that a text gives, "Dnr RS 2025/12". */
export function caseIn(text: string, words: RecognitionWords): string | undefined {
  const form = anywhere`(?:${words.outline.case}):? ?(?<number>(?:[A-Z\\u00c0-\\u00de]{1,6}[ -]?)?\\d[\\d/:.-]*\\d(?:[ -]?\\d+)?)`;
  return form.exec(text)?.groups?.["number"];
}
