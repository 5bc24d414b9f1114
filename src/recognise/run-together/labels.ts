import { caseless } from "../../language/folded.ts";
import type { LabelRole } from "../../language/labels.ts";
import type { RecognitionWords } from "../../language/recognition-words.ts";
import { oncePer } from "../../model/remember.ts";
import { wholeLabel } from "../labels.ts";
import { endsSentence, type Page, type Part } from "./page.ts";
import { wordAt } from "./words.ts";

type LabelPart = Part & { type: "label" };

const longest = 60;
const mostWords = 6;

const formsOf = oncePer(({ running, outline, dates }: RecognitionWords) => {
  const free = (source: string, behind = "(?=:? )"): RegExp =>
    new RegExp(`(?<![^ (])(?:${source}|${source.toUpperCase()})${behind}`, "g");
  return {
    head: free(running.head),
    headTime: free(running.headTime, `(?= (?:${running.when}|\\d))`),
    within: free(running.within),
    people: caseless(`^(?:${running.people})$`),
    attachment: caseless(`^(?:${outline.attachment})$`),
    known: caseless(`^(?:${running.within})$`),
    weekday: caseless(`(?<![^ ])(?:${dates.weekdays.join("|")})(?= (?:${dates.article} )?\\d)`, "g"),
    kind: caseless(`(?<![^ (])(?:${outline.minutes.map((kind) => kind.words).join("|")})(?= )`, "g"),
  };
});

/** The labels with a colon: those that are known, and in a document's head any. */
export function colonLabels(page: Page, headEnd: number, words: RecognitionWords): LabelPart[] {
  const found: LabelPart[] = [];
  for (const match of page.text.matchAll(/:(?= )/g)) {
    const part = labelBefore(page, match.index, { free: match.index < headEnd, words });
    if (part && part.at >= (found.at(-1)?.value ?? 0)) found.push(part);
  }
  return found;
}

function labelBefore(
  page: Page,
  colon: number,
  { free, words }: { free: boolean; words: RecognitionWords },
): LabelPart | undefined {
  const own = wordAt(page.words, colon) - 1;
  let any: number | undefined;
  for (let index = own; index > own - mostWords && index >= 0; index--) {
    const word = page.words[index];
    if (!word || colon - word.start > longest || (index < own && word.sign !== "")) break;
    if (!word.capital || !mayBegin(page, index)) continue;
    any ??= index;
    const label = page.text.slice(word.start, colon);
    const role = wholeLabel(label, words)?.role;
    if (role === undefined && !formsOf(words).known.test(label)) continue;
    return partAt(page, { at: word.start, end: colon, role }, words);
  }
  const start = any === undefined ? undefined : page.words[any]?.start;
  const bullet = /^: ?[-–•*] ?\p{Lu}/u.test(page.text.slice(colon, colon + 6));
  if (start === undefined || !(free || bullet)) return undefined;
  return { ...partAt(page, { at: start, end: colon, role: undefined }, words), short: free };
}

/** A label is no part of a name or a sentence's midst: nothing before it calls for more. */
function mayBegin({ words, vocabulary }: Page, index: number): boolean {
  const before = words[index - 1];
  if (!before || before.sign === ".") return true;
  return before.sign !== "," && !vocabulary.join.test(before.bare);
}

interface Found {
  at: number;
  end: number;
  role: LabelRole | undefined;
}

const shortValues: ReadonlySet<LabelRole> = new Set<LabelRole>([
  "presenter",
  "place",
  "date",
  "time",
  "chair",
  "secretary",
  "approvers",
  "case",
]);

function partAt(page: Page, { at, end, role }: Found, words: RecognitionWords): LabelPart {
  const colon = page.text[end] === ":";
  const text = page.text.slice(at, end);
  const value = end + (colon ? 1 : 0) + (page.text[end + (colon ? 1 : 0)] === " " ? 1 : 0);
  const people = role === "attendees" || role === "absent" || formsOf(words).people.test(text);
  const known = role !== undefined && shortValues.has(role);
  const short = people || known || formsOf(words).attachment.test(text);
  return { type: "label", at, value, colon, role, people, short };
}

/** The labels without a colon that a document's head has before their values. */
export function headLabels(page: Page, headEnd: number, words: RecognitionWords): LabelPart[] {
  const { head, headTime } = formsOf(words);
  return [head, headTime].flatMap((form) =>
    [...page.text.slice(0, headEnd).matchAll(form)].flatMap((match) => {
      const end = match.index + match[0].length;
      const valued = form === headTime || /^ ["“”(]?[\p{Lu}\d]/u.test(page.text.slice(end, end + 3));
      if (page.text[end] === ":" || !valued || !isLabel(page, match.index, match[0])) return [];
      return [partAt(page, { at: match.index, end, role: wholeLabel(match[0], words)?.role }, words)];
    }),
  );
}

/** The labels without a colon within items: "Beslut Nämnden beslutar att …", "Beslut att …". */
export function withinLabels(page: Page, from: number, words: RecognitionWords): LabelPart[] {
  const { within } = formsOf(words);
  return [...page.text.matchAll(within)].flatMap((match) => {
    const end = match.index + match[0].length;
    if (match.index < from || page.text[end] === ":") return [];
    const own = wordAt(page.words, match.index);
    const next = page.words[wordAt(page.words, end)];
    const before = page.words[own - 1];
    const follows =
      next !== undefined &&
      (next.capital || page.vocabulary.clause.test(next.bare) || /^(?:1?|[-–•*])$/.test(next.bare));
    const free =
      endsSentence(page, own - 1) || before?.sign === "" || before?.sign === ":" || before?.sign === ")";
    if (!follows || !free || !isLabel(page, match.index, match[0])) return [];
    return [partAt(page, { at: match.index, end, role: wholeLabel(match[0], words)?.role }, words)];
  });
}

/** It begins with a capital and stands where something new can begin. */
function isLabel(page: Page, at: number, text: string): boolean {
  const capitals = text === text.toUpperCase();
  if (!/^\p{Lu}/u.test(text) || (!capitals && /\p{Lu}/u.test(text.slice(1)))) return false;
  return mayBegin(page, wordAt(page.words, at));
}

/** Where the document names itself ("Minnesanteckningar", "PROTOKOLL"), or its day, in its head. */
export function titlesIn(page: Page, headEnd: number, words: RecognitionWords): number[] {
  const head = page.text.slice(0, headEnd);
  const { kind, weekday } = formsOf(words);
  return [kind, weekday]
    .flatMap((form) => [...head.matchAll(form)])
    .filter((match) => isLabel(page, match.index, match[0]))
    .map(({ index }) => index);
}
