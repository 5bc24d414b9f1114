import type { ActionWords } from "../../language/follow-ups.ts";
import { letter } from "../../language/phrase.ts";
import { oncePer } from "../once.ts";

/** What a phrase says of its subject; the lists of `ActionWords` have the same names. */
export type VerbKind = "shall" | "should" | "promises" | "does" | "doesThen" | "passives" | "carried";

/** A phrase in a sentence: UTF-16 offsets of the whole of it, and where its first word ends. */
export interface VerbFind {
  kind: VerbKind;
  start: number;
  firstEnd: number;
  end: number;
}

interface Phrase {
  kind: VerbKind;
  words: readonly string[];
}

/** Phrases by their first word, longer ones first: looking words up keeps the time linear however many there are. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>;

const kinds: readonly VerbKind[] = ["promises", "does", "carried", "passives", "shall", "should", "doesThen"];

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
    const phrase = phrases.get(word.text)?.find((each) => fits(each, words, index, text));
    const last = phrase && words[index + phrase.words.length - 1];
    return phrase && last
      ? [{ kind: phrase.kind, start: word.start, firstEnd: word.end, end: last.end }]
      : [];
  });
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordForm)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function fits(phrase: Phrase, words: readonly Word[], from: number, text: string): boolean {
  return phrase.words.every((each, index) => {
    const word = words[from + index];
    const before = words[from + index - 1];
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
