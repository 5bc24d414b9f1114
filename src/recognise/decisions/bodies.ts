import type { RecognitionWords } from "../../language/recognition-words.ts";
import type { Context } from "../context.ts";
import { anywhere, everywhere, fragment, whole } from "../forms.ts";

const letters = "[a-z\\u00df-\\u052f-]";

/** How a deciding body is known, for comparing: in small letters, without article and genitive. */
export function bodyKey(name: string, { decisions }: RecognitionWords): string {
  const { article, genitive } = decisions;
  return name
    .trim()
    .replace(fragment`^(?:${article}) `, "")
    .replace(fragment`(?:${genitive})$`, "")
    .toLowerCase();
}

/**
 * True where the subject of a sentence is those who meet here: "Mötet", the forum's name or an end of it. Where no
 * name of theirs says what sort of body they are, any sort named alone ("Styrelsen") is they.
 */
export function isOwnBody(subject: string, context: Context): boolean {
  if (isKnownBody(subject, context)) return true;
  const { body, membership } = context.words.decisions;
  const key = bodyKey(subject, context.words);
  return !isSorted(context) && fragment`^(?:${body}|${membership})$`.test(key);
}

/** As {@link isOwnBody}, by what the meeting is called alone. */
export function isKnownBody(subject: string, context: Context): boolean {
  const { words, bodies } = context;
  if (whole(words.decisions.self).test(subject)) return true;
  const key = bodyKey(subject, words);
  if (bodies.has(key)) return true;
  const members = whole(words.decisions.members).exec(key)?.groups?.["stem"];
  if (members !== undefined) return [...bodies].some((name) => name.includes(members));
  if (key.includes(" ") || !isBody(subject, context)) return false;
  const stem = stemOf(key, words);
  return stem.length >= 3 && [...bodies].some((name) => name.includes(stem));
}

/** "Samrådet" is "Vårdsamråd Norrsjö": what the article adds to a word's end is left out. */
function stemOf(key: string, { decisions }: RecognitionWords): string {
  return key.replace(fragment`(?:${decisions.definite})$`, "");
}

/** True where a name of those who meet says that they are a board, a network …. */
export function isSorted({ words, bodies }: Pick<Context, "words" | "bodies">): boolean {
  const sorts = words.decisions.body.split("|").map((body) => stemOf(body, words));
  return [...bodies].some((name) => sorts.some((sort) => name.includes(sort)));
}

/** True for what may be any body's name: "Styrelsen". */
export function isBody(subject: string, { words }: Context): boolean {
  const { article, body, membership } = words.decisions;
  return (
    whole`(?:(?:${article}) )?${letters}{0,40}(?:${body}|${membership})`.test(subject) && subject.length <= 60
  );
}

/** True where a text names a body other than the one that meets here. */
export function namesOther(text: string, context: Context): boolean {
  const form = everywhere`${letters}{0,40}(?:${context.words.decisions.body})`;
  return [...text.matchAll(form)].some(([name]) => !isOwnBody(name, context));
}

/** Whoever else decides by its name or sort: "Regeringen", "Alby kommun", "beredningen". */
export function isOther(subject: string, context: Context): boolean {
  if (isOwnBody(subject, context)) return false;
  return isBody(subject, context) || anywhere(context.words.decisions.authority).test(subject);
}

/** Sorts of bodies that a text makes the subject of deciding at least twice: those who meet, where no name says so. */
export function decidersIn(text: string, words: RecognitionWords): string[] {
  const { article, body, membership, decides, decided, and } = words.decisions;
  const form = everywhere`(?:(?:${article}) )?(?<body>${letters}{0,40}(?:${body}|${membership})) (?:[a-z\\u00df-\\u052f]{3,20} [^.:;]{0,60}? (?:${and}) )?(?:${decides}|${decided})`;
  const counts = new Map<string, number>();
  for (const match of text.matchAll(form)) {
    const key = bodyKey(match.groups?.["body"] ?? "", words);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const name of acronymsDeciding(text, words)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= 2).map(([key]) => key);
}

/** "ABC beslutar att …": those who decide in the present, by a name in capitals. */
function acronymsDeciding(text: string, words: RecognitionWords): string[] {
  const { decides, clause, authority } = words.decisions;
  const form = everywhere`(?<body>[a-zà-ÿ]{2,8}) (?:${decides}) (?:${clause})`;
  const names = [...text.matchAll(form)].map(({ groups }) => groups?.["body"] ?? "");
  const own = names.filter((name) => /^\p{Lu}+$/u.test(name) && !whole(authority).test(name));
  return own.map((name) => bodyKey(name, words));
}
