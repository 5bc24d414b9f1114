import type { ActionWords } from "../../language/follow-ups.ts";
import { letter } from "../../language/phrase.ts";
import { oncePer } from "../../model/remember.ts";
import { whole } from "../forms.ts";
import { lately } from "../lately.ts";

/**
 * What a phrase says of its subject; the lists of `ActionWords` have the same names. `works` is the present of an
 * infinitive that is work, `any` a verb in the present that stands in no list.
 */
export type VerbKind = ListedKind | "works" | "any";
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

/** So many words are remembered; a text without end must not fill the memory. */
const mostWords = 20_000;

const wordForm = new RegExp(`[${letter}-]+`, "g");

/** A sentence's words with their offsets, in small letters. */
interface Word {
  text: string;
  start: number;
  end: number;
}

/** The phrases of a sentence that tell of doing, in order; where two begin at a word, the longer one. */
export function findVerbs(text: string, actions: ActionWords): readonly VerbFind[] {
  return verbsOf(actions)(text);
}

const verbsOf = oncePer((actions: ActionWords) => lately((text) => searchVerbs(text, actions)));

function searchVerbs(text: string, actions: ActionWords): readonly VerbFind[] {
  const words = wordsOf(text);
  const finds: VerbFind[] = [];
  for (let index = 0; index < words.length; index++) {
    const find = verbAt(index, { words, text }, actions);
    if (find) finds.push(find);
  }
  return finds;
}

function verbAt(
  index: number,
  { words, text }: { words: readonly Word[]; text: string },
  actions: ActionWords,
): VerbFind | undefined {
  const word = words[index];
  if (!word) return undefined;
  const phrase = phrasesOf(actions)
    .get(word.text)
    ?.find((each) => fits(each, words.slice(index, index + each.words.length), text));
  // "sätter upp" is work, whatever "sätter" alone tells.
  if (!phrase || (phrase.kind === "tells" && phrase.words.length === 1)) {
    const own = unlisted(word, text, actions);
    if (!phrase || (own?.kind === "works" && own.end > word.end)) return own;
  }
  return findOf(phrase.kind, word, words[index + phrase.words.length - 1] ?? word);
}

function findOf(kind: VerbKind, first: Word, last: Word): VerbFind {
  return { kind, start: first.start, firstEnd: first.end, end: last.end };
}

/** A verb in the present right behind a word in capitals, which may be its subject, or before one. */
function unlisted(word: Word, text: string, actions: ActionWords): VerbFind | undefined {
  const { start, end } = word;
  if (text[end] !== " " || text[start] !== word.text[0] || !isPresent(word.text, actions)) return undefined;
  const behind =
    /(?:^|[ (])\p{Lu}[^ ]*[ )]+$/u.test(text.slice(Math.max(0, start - 30), start)) ||
    (start < 50 && whole(actions.everyone).test(text.slice(0, start).trim()));
  if (!behind && !/^ \p{Lu}/u.test(text.slice(end, end + 2))) return undefined;
  const length = workNow(text.slice(start, end + 30), actions);
  if (length > 0) return findOf("works", word, { ...word, end: start + length });
  return behind ? findOf("any", word, word) : undefined;
}

const presentsOf = oncePer(({ present }: ActionWords) => ({
  form: whole(present),
  known: new Map<string, boolean>(),
}));

/** True for what a verb in the present looks like. A language has few words that are used again and again. */
function isPresent(word: string, actions: ActionWords): boolean {
  const { form, known } = presentsOf(actions);
  const told = known.get(word) ?? form.test(word);
  if (known.size < mostWords) known.set(word, told);
  return told;
}

/** How long the verb in the present is that a text begins with, if it is one of work: "målar", "sätter upp". */
function workNow(text: string, actions: ActionWords): number {
  const verb = text.split(" ", 1)[0] ?? "";
  const lengths = actions.presents.map(([present, infinitive]) => {
    if (!verb.endsWith(present)) return 0;
    const stem = verb.slice(0, verb.length - present.length) + infinitive;
    const found = listOf(actions).work(stem + text.slice(verb.length));
    return found === undefined ? 0 : found.length + verb.length - stem.length;
  });
  return Math.max(...lengths);
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  wordForm.lastIndex = 0;
  for (let match = wordForm.exec(text); match; match = wordForm.exec(text)) {
    const [word] = match;
    words.push({ text: word.toLowerCase(), start: match.index, end: wordForm.lastIndex });
  }
  return words;
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
  return listOf(actions).work(text) !== undefined;
}

/** True where a text begins as a request does: "Skicka in …". */
export function isRequest(text: string, actions: ActionWords): boolean {
  return listOf(actions).requests(text) !== undefined;
}

export function isState(word: string, actions: ActionWords): boolean {
  return listOf(actions).states.has(word.toLowerCase());
}

/** The longest of some phrases that a text begins with. */
function startsWith(phrases: readonly string[]): (text: string) => string | undefined {
  const byFirst = new Map<string, string[]>();
  for (const phrase of phrases) {
    const first = phrase.split(" ", 1)[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  for (const same of byFirst.values()) same.sort((one, other) => other.length - one.length);
  const first = new RegExp(`^[${letter}-]+`);
  const edge = new RegExp(`^(?![${letter}-])`);
  return (text) => {
    const lower = text.slice(0, 60).toLowerCase();
    const known = byFirst.get(first.exec(lower)?.[0] ?? "") ?? [];
    return known.find((phrase) => lower.startsWith(phrase) && edge.test(lower.slice(phrase.length)));
  };
}
