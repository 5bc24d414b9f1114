import { caseless } from "../../language/folded.ts";
import type { LabelRole } from "../../language/labels.ts";
import type { RecognitionWords } from "../../language/recognition-words.ts";
import { oncePer } from "../once.ts";
import { entryOf } from "./entry.ts";

const roles: ReadonlySet<LabelRole> = new Set<LabelRole>([
  "attendees",
  "absent",
  "called",
  "chair",
  "secretary",
  "approvers",
]);
const longest = 400;

const formsOf = oncePer(({ labels }: RecognitionWords) =>
  labels
    .filter(({ role }) => roles.has(role))
    .map(({ role, words }) => ({ role, form: caseless(`^(?:${words}) +(?=[A-ZÅÄÖ(])`) })),
);

/**
 * A label of people without a colon: "Övriga deltagare Siv Ek, Alby". What stands behind it must be people as a
 * whole, for it may be the first words of a sentence as well.
 * @returns the index where the people begin
 */
export function peopleLabel(
  text: string,
  words: RecognitionWords,
): { role: LabelRole; end: number } | undefined {
  if (text.length > longest) return undefined;
  for (const { role, form } of formsOf(words)) {
    const end = form.exec(text)?.[0].length;
    if (end === undefined || !/^[\p{Lu}(]/u.test(text.slice(end))) continue;
    if ((entryOf(text.slice(end), words.people)?.people.length ?? 0) > 0) return { role, end };
  }
  return undefined;
}
