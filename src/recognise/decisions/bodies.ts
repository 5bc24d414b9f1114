import type { RecognitionWords } from "../../language/recognition-words.ts";
import type { Context } from "../context.ts";
import { fragment, opening, whole } from "../forms.ts";

/** How a deciding body is known, for comparing: in small letters, without article and genitive. */
export function bodyKey(name: string, { decisions }: RecognitionWords): string {
  const { article, genitive } = decisions;
  return name
    .trim()
    .replace(fragment`^(?:${article}) `, "")
    .replace(fragment`(?:${genitive})$`, "")
    .toLowerCase();
}

/** True where the subject of a sentence is those who meet here: "Mötet", the forum's name or an end of it. */
export function isOwnBody(subject: string, { words, bodies }: Context): boolean {
  if (whole(words.decisions.self).test(subject)) return true;
  const key = bodyKey(subject, words);
  if (bodies.has(key)) return true;
  // "Samrådet" is "Vårdsamråd Norrsjö": the article at a word's end is left out.
  const stem = key.slice(0, -2);
  return stem.length >= 4 && !key.includes(" ") && [...bodies].some((name) => name.includes(stem));
}

/** True for what may be any body's name: "Styrelsen". In the present tense it decides here and now. */
export function isBody(subject: string, { words }: Context): boolean {
  return opening`[a-z\\u00df-\\u052f]*(?:${words.decisions.body})`.test(subject) && subject.length <= 60;
}
