import type { ActionWords } from "../../language/follow-ups.ts";
import { letter } from "../../language/phrase.ts";
import { whole } from "../forms.ts";
import { oncePer } from "../once.ts";

/**
 * What a phrase says of its subject; the lists of `ActionWords` have the same names. `any` is a verb in the present
 * that stands in none of them.
 */
export type VerbKind = ListedKind | "any";
type ListedKind =
  | "tells"
  | "mark"
  | "shall"
  | "should"
  | "promises"
  | "does"
  | "homework"
  | "doesThen"
  | "passives"
  | "carried";

/** A phrase in a sentence: UTF-16 offsets of the whole of it, and where its first word ends. */
export interface VerbFind {
  kind: VerbKind;
  start: number;
  firstEnd: number;
  end: number;
}

interface Phrase {
  kind: ListedKind;
  words: readonly string[];
}

/** Phrases by their first word, longer ones first: looking words up keeps the time linear however many there are. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>;

const kinds: readonly ListedKind[] = [
  "promises",
  "does",
  "homework",
  "carried",
  "passives",
  "shall",
  "should",
  "doesThen",
  "tells",
  "mark",
];

const phrasesOf = oncePer((actions: ActionWords): Phrases => {
  const phrases = new Map<string, Phrase[]>();
  for (const kind of kinds) {
    for (const text of actions[kind].split("|")) {
      const words = text.split(" ");
      const [first = ""] = words;
      phrases.set(first, [...(phrases.get(first) ?? []), { kind, words }]);
    }
  }
  for (const same of phrases.values()) same.sort((one, other) => other.words.length - one.words.length);
  return phrases;
});

const wordForm = new RegExp(`[${letter}-]+`, "g");

/** A sentence's words with their offsets, in small letters. */
interface Word {
  text: string;
  start: number;
  end: number;
}

/** The phrases of a sentence that tell of doing, in order; where two begin at a word, the longer one. */
export function findVerbs(text: string, actions: ActionWords): VerbFind[] {
  const phrases = phrasesOf(actions);
  const words = wordsOf(text);
  return words.flatMap((word, index) => {
    const phrase = phrases
      .get(word.text)
      ?.find((each) => fits(each, words.slice(index, index + each.words.length), text));
    if (!phrase) return isAny(word, text, actions) ? [findOf("any", word, word)] : [];
    return findOf(phrase.kind, word, words[index + phrase.words.length - 1] ?? word);
  });
}

function findOf(kind: VerbKind, first: Word, last: Word): VerbFind {
  return { kind, start: first.start, firstEnd: first.end, end: last.end };
}

/** A verb in the present right behind a word in capitals, which may be its subject. */
function isAny({ text: word, start, end }: Word, text: string, actions: ActionWords): boolean {
  if (text[end] !== " " || !whole(actions.present).test(word)) return false;
  return (
    /(?:^|[ (])\p{Lu}[^ ]*[ )]+$/u.test(text.slice(Math.max(0, start - 30), start)) && text[start] === word[0]
  );
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordForm)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function fits(phrase: Phrase, words: readonly Word[], text: string): boolean {
  return phrase.words.every((each, index) => {
    const word = words[index];
    const before = words[index - 1];
    const joined = index === 0 || (before && word && /^\s+$/.test(text.slice(before.end, word.start)));
    return word?.text === each && joined === true;
  });
}

const listOf = oncePer((actions: ActionWords) => ({
  work: startsWith(actions.work.split("|")),
  requests: startsWith(actions.requests.split("|")),
  states: new Set(actions.states.split("|")),
}));

/** True where a text begins with an infinitive that is work for somebody. */
export function isWork(text: string, actions: ActionWords): boolean {
  return listOf(actions).work(text);
}

/** True where a text begins as a request does: "Skicka in …". */
export function isRequest(text: string, actions: ActionWords): boolean {
  return listOf(actions).requests(text);
}

export function isState(word: string, actions: ActionWords): boolean {
  return listOf(actions).states.has(word.toLowerCase());
}

/** A test for texts that begin with one of some phrases. */
function startsWith(phrases: readonly string[]): (text: string) => boolean {
  const byFirst = new Map<string, string[]>();
  for (const phrase of phrases) {
    const first = phrase.split(" ", 1)[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  const first = new RegExp(`^[${letter}-]+`);
  const edge = new RegExp(`^(?![${letter}-])`);
  return (text) => {
    const lower = text.slice(0, 60).toLowerCase();
    const known = byFirst.get(first.exec(lower)?.[0] ?? "") ?? [];
    return known.some((phrase) => lower.startsWith(phrase) && edge.test(lower.slice(phrase.length)));
  };
}
