import { caseless } from "../../language/folded.ts";
import type { LabelRole } from "../../language/labels.ts";
import { unnamed } from "../../language/phrase.ts";
import type { RecognitionWords } from "../../language/recognition-words.ts";
import { oncePer } from "../../model/remember.ts";
import { entryOf } from "./entry.ts";
import { isPeopleRole } from "./roles.ts";

/** What stands behind a label in the middle of a line, up to the next one. */
interface Labelled {
  role: LabelRole;
  label: string;
  /** Indices of the label and of the people in the line. */
  at: number;
  start: number;
  end: number;
}

const longest = 3500;

/** What a word may end with, and a little more: `\p{L}` in so long a pattern takes four times as long to compile. */
const maybeWord = "[0-9A-Za-z).\\u00aa-\\uffff]";
const wordBefore = /[\p{L}\d).] $/u;

const formOf = oncePer(({ labels }: RecognitionWords) => {
  const listed = labels.filter(({ role }) => isPeopleRole(role));
  const any = listed.map(({ words }) => unnamed(words)).join("|");
  return {
    any: caseless(`(?<=${maybeWord} )(?:${any})(?::(?= )|(?= [^ ]))`, "g"),
    each: listed.map(({ role, words }) => ({ role, form: caseless(`^(?:${words})$`) })),
  };
});

/**
 * The labels within a line of a list: "Siv Ek, Bo Alm Förhinder: Per Ed", "Siv Ek (S) Övriga deltagare Bo Alm, rektor".
 * They begin with a capital, and have people behind them.
 */
export function innerLabels(text: string, words: RecognitionWords): Labelled[] {
  if (text.length > longest) return [];
  const { any, each } = formOf(words);
  const found = labelsBehindWords(text, any).filter(([label]) => /^\p{Lu}/u.test(label));
  return found.flatMap((match, index) => {
    const [label] = match;
    const bare = label.replace(":", "");
    const role = each.find(({ form }) => form.test(bare))?.role;
    const start = match.index + label.length;
    const end = found[index + 1]?.index ?? text.length;
    const entry = entryOf(text.slice(start, end), words.people);
    const named = (entry?.people.length ?? 0) > 0 || (label.endsWith(":") && entry?.singles !== undefined);
    return role !== undefined && named ? [{ role, label: bare, at: match.index, start, end }] : [];
  });
}

function labelsBehindWords(text: string, any: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  any.lastIndex = 0;
  for (let match = any.exec(text); match; match = any.exec(text)) {
    if (wordBefore.test(text.slice(Math.max(0, match.index - 3), match.index))) found.push(match);
    else any.lastIndex = match.index + 1;
  }
  return found;
}
