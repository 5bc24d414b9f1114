import type { RecognitionWords } from "../../language/recognition-words.ts";
import { opening, whole } from "../forms.ts";

/** "Till ordförande väljs Siv Ek": a sentence of its own, whatever stands before it on its line. */
export function isElectionByForm(text: string, { decisions }: Pick<RecognitionWords, "decisions">): boolean {
  return opening`(?:${decisions.officeFirst}) [^.:;?]{3,120}? (?:${decisions.elected})`.test(text);
}

/**
 * True for words that decide, by their form alone and whoever decides: "Till justerare valdes Siv Ek", "Godkändes
 * dagordningen". No title of an item is worded so, though it may stand where a title would.
 */
export function isRuling(text: string, { decisions }: RecognitionWords): boolean {
  if (text.length > 300 || !/^\p{Lu}/u.test(text)) return false;
  const {
    passive,
    passivePast,
    elected,
    office,
    decided,
    clause,
    actsFirst,
    tail,
    acts,
    self,
    article,
    body,
  } = decisions;
  const made = `${passive}|${passivePast}`;
  if (isElectionByForm(text, { decisions })) return true;
  if (opening`[^.:;?]{2,100}? (?:${elected}) (?:${office})`.test(text)) return true;
  if (opening`(?:(?:${article}) )?(?:${self}|${body}) (?:${decided}) (?:${clause})`.test(text)) return true;
  if (opening`(?:${made}|${elected}|${actsFirst}) \\S`.test(text)) return true;
  if (whole`(?:(?:${article}) )?(?:${self}|${body}) (?:${acts})`.test(text)) return true;
  return whole`[^.:;?]{2,120}? (?:${made})(?: ${tail})?`.test(text.replace(/[.!] \p{Lu}.*$/u, ""));
}
