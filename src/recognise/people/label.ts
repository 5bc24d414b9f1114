import { caseless } from "../../language/folded.ts";
import type { LabelRole } from "../../language/labels.ts";
import type { RecognitionWords } from "../../language/recognition-words.ts";
import { oncePer } from "../../model/remember.ts";
import type { Plain } from "../text/plain.ts";
import { entryOf } from "./entry.ts";
import { isListRole, isPeopleRole } from "./roles.ts";

const longest = 400;

const wholeFormsOf = oncePer(({ labels }: RecognitionWords) =>
  labels
    .filter(({ role }) => isPeopleRole(role))
    .map(({ role, words }) => ({ role, form: caseless(`^(?:${words})$`) })),
);

const formsOf = oncePer(({ labels }: RecognitionWords) =>
  labels
    .filter(({ role }) => isPeopleRole(role))
    .map(({ role, words }) => ({ role, form: caseless(`^(?:${words})(?: | ?[–—-] ) *(?=[A-ZÅÄÖ(])`) })),
);

/** A label stands in a column of its own, before no longer text. */
const longestBehind = 120;

/** "Närvarande    Föreningar": a wide gap ends a label of people, whatever stands behind it but another label. */
export function labelBeforeGap(
  line: { text: string; plain: Plain },
  words: RecognitionWords,
): { role: LabelRole; end: number } | undefined {
  if (line.text.length > longest) return undefined;
  const [label = "", ...cells] = cellsIn(line.plain);
  const length = line.text.length - label.length;
  if (cells.length === 0 || length > longestBehind || /[.,:;]$/.test(label)) return undefined;
  const forms = wholeFormsOf(words);
  const role = forms.find(({ form }) => form.test(label))?.role;
  if (!role || !isListRole(role)) return undefined;
  const row = cells.some((cell) => forms.some(({ form }) => form.test(cell)));
  return row ? undefined : { role, end: label.length };
}

/** What stands between the blanks that were more than one in the file. */
function cellsIn({ text, runs }: Plain): string[] {
  const gaps = runs.filter(({ at, from }, index) => {
    const before = runs[index - 1];
    return before !== undefined && text[at - 1] === " " && before.from + (at - before.at) < from;
  });
  const starts = [0, ...gaps.map(({ at }) => at)];
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
}

/**
 * A label of people without a colon: "Övriga deltagare Siv Ek, Alby", "Närvarande – Siv Ek". What stands behind it must be people as a
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
