import type { Config } from "../model/config.ts";
import { clauseText } from "../model/decision.ts";
import type { Minutes } from "../model/minutes.ts";
import { nameKey, namesOfForum } from "../model/names.ts";
import { formatReference } from "../model/reference.ts";
import { readMeeting } from "../recognise/index.ts";
import type { Archive } from "./register.ts";

/**
 * What people write instead of a reference, "Chefsnätverket 200306": the minutes of the forum that is named and the
 * day that is given.
 * @returns undefined where the archive has no such minutes, or the text is no citation
 */
export function citedMinutes(
  text: string,
  { config, minutes }: Pick<Archive, "config" | "minutes">,
): Minutes | undefined {
  if (!/\d/.test(text)) return undefined;
  const forum = forumNamedIn(config, text);
  const date = forum === undefined ? undefined : readMeeting(text, { language: config.language })[0]?.date;
  if (date === undefined) return undefined;
  const found = minutes.filter((one) => one.forum === forum && one.meeting.date === date);
  return found.length === 1 ? found[0] : undefined;
}

/** True for a forum's name with a day or number behind it, rather than an id. */
export function isCitation(text: string): boolean {
  return /\p{L}{2}[^/]* \S*\d/u.test(text) && !text.includes("§");
}

/**
 * The decision of a cited meeting that is about the same matter.
 * @param about the words of the item and the decision that cite it
 * @returns its reference; the meeting's where no decision, or more than one, has enough words in common
 */
export function citedRecord(cited: Minutes, about: string): string {
  const words = contentWords(about);
  const [best, second] = cited.meeting.decisions
    .filter(({ id, formality }) => id !== undefined && formality !== true)
    .map((decision) => {
      const item = cited.meeting.agenda.find(
        ({ number }) => number !== undefined && number === decision.agenda,
      );
      const own = contentWords([item?.title ?? "", ...(decision.clauses ?? []).map(clauseText)].join(" "));
      return { id: decision.id ?? "", shared: weightOf([...own].filter((word) => words.has(word))) };
    })
    .toSorted((a, b) => b.shared - a.shared);
  const clear = best && best.shared >= 2 && best.shared > (second?.shared ?? 0);
  return clear ? formatReference(cited.id, best.id) : cited.id;
}

/** A compound such as "hjälpmedelsförsörjning" tells a matter by itself, two shorter words together. */
function weightOf(words: readonly string[]): number {
  return words.reduce((sum, { length }) => sum + (length >= 12 ? 2 : 1), 0);
}

/** Words long enough to tell one matter from another. */
function contentWords(text: string): Set<string> {
  return new Set(nameKey(text).match(/[\p{L}\p{N}]{6,}/gu) ?? []);
}

/** The forum whose name stands in a text, also with a Swedish noun's ending; the longest name where several do. */
export function forumNamedIn(config: Config, text: string): string | undefined {
  const said = ` ${plainWords(text)} `;
  const found = Object.entries(config.forums ?? {})
    .map(([key, forum]) => {
      const names = namesOfForum(key, forum).filter(
        (name) => holds(said, plainWords(name)) && isMeant(name, text),
      );
      return { key, length: Math.max(0, ...names.map((name) => plainWords(name).length)) };
    })
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => b.length - a.length);
  const [first, second] = found;
  return first && first.length > (second?.length ?? 0) ? first.key : undefined;
}

/** A short name, a prefix mostly, may be a word too ("OM", "EN"): it is meant where it is spelt as the forum spells it. */
function isMeant(name: string, text: string): boolean {
  const short = plainWords(name).length <= shortest;
  return !short || text.split(/[^\p{L}\p{N}]+/u).includes(name.trim());
}

const shortest = 3;

const endings = ["", "s", "et", "ets", "en", "ens", "n", "ns"];

/** "Chefsnätverkets", "Samrådet" */
function holds(said: string, name: string): boolean {
  return name.length > 1 && endings.some((ending) => said.includes(` ${name}${ending} `));
}

function plainWords(text: string): string {
  return nameKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
