import { caseless } from "../../language/folded.ts";
import type { PersonWords } from "../../language/people.ts";
import type { RecognitionWords } from "../../language/recognition-words.ts";
import { oncePer } from "../../model/remember.ts";
import { type Entry, entryOf } from "./entry.ts";
import { groupOf } from "./heading.ts";
import { isListRole, type ListRole } from "./roles.ts";
import { cut } from "./split.ts";

/** A list of people within running text: "… Plats: Alby Närvarande: Siv Ek, Bo Alm Förhinder: Per Ed …". */
interface InlineList {
  role: ListRole;
  label: string;
  entry: Entry;
  /** Indices of the people in the text. */
  start: number;
  end: number;
}

/** No head of minutes is longer. */
const reach = 4000;
/** A name with its remark has no more words. */
const mostWords = 9;

const labelForms = oncePer(({ labels }: RecognitionWords) =>
  labels.flatMap(({ role, words }) =>
    isListRole(role) ? [{ role, form: caseless(`(?<![a-zåäöA-ZÅÄÖ])(?:${words}): (?=\\S)`, "g") }] : [],
  ),
);

/** The lists that a text without lines has behind labels with a capital and a colon, as far as they name people. */
export function inlineLists(text: string, words: RecognitionWords): InlineList[] {
  const head = text.slice(0, reach);
  if (!head.includes(":")) return [];
  const found = labelForms(words).flatMap(({ role, form }) =>
    [...head.matchAll(form)].flatMap((match) => {
      const label = match[0].trim();
      const start = match.index + match[0].length;
      if (!/^\p{Lu}/u.test(label) || groupOf(label, words.people)) return [];
      return [{ role, label, at: match.index, start }];
    }),
  );
  found.sort((a, b) => a.start - b.start);
  return found.flatMap(({ role, label, start }, index) => {
    const people = peopleAtStart(head.slice(start, found[index + 1]?.at), words.people);
    const entry = people && entryOf(people, words.people);
    return entry ? [{ role, label, entry, start, end: start + people.length }] : [];
  });
}

/** As much of a text, from its start, as is a list of people. */
function peopleAtStart(text: string, words: PersonWords): string | undefined {
  const parts = cut(text, (sign) => sign === ",");
  let taken: string[] = [];
  for (const part of parts) {
    const whole = [...taken, part].join(", ");
    if (part.split(" ").length <= mostWords && namesPeople(part, words)) {
      taken = [...taken, part];
      continue;
    }
    const last = longestName(part, words);
    if (last !== undefined) taken = [...taken, last];
    else if (taken.length > 0 && part.split(" ").length <= 2 && entryOf(whole, words)) {
      taken = [...taken, part];
      continue;
    }
    break;
  }
  return taken.length > 0 ? taken.join(", ") : undefined;
}

function longestName(part: string, words: PersonWords): string | undefined {
  const all = part.split(" ");
  for (let count = Math.min(mostWords, all.length); count >= 2; count--) {
    const start = all.slice(0, count).join(" ");
    if (namesPeople(start, words)) return start;
  }
  return undefined;
}

function namesPeople(text: string, words: PersonWords): boolean {
  return !/[!?:]$/.test(text) && (entryOf(text, words)?.people.length ?? 0) > 0;
}
