import type { Config } from "../model/config.ts";
import { clauseText } from "../model/decision.ts";
import type { Minutes } from "../model/minutes.ts";
import { nameKey, namesOfForum } from "../model/names.ts";
import { formatReference } from "../model/reference.ts";
import { readDayIn } from "../recognise/written-times.ts";
import type { MinutesByDay } from "./minutes-by-day.ts";

/** The minutes that a text may cite. */
export interface Citable {
  config: Config;
  minutes: MinutesByDay;
}

/**
 * What people write instead of a reference, "Chefsnätverket 200306": the minutes of the forum that is named and the
 * day that is given.
 * @returns undefined where the archive has no such minutes, or the text is no citation
 */
export function citedMinutes(text: string, citable: Citable): Minutes | undefined {
  if (!/\d/.test(text)) return undefined;
  const forum = forumNamedIn(citable.config, text);
  return forum === undefined ? undefined : citedOfForum(text, forum, citable);
}

/** As {@link citedMinutes}, where it is known whose minutes are meant. */
export function citedOfForum(text: string, forum: string, { config, minutes }: Citable): Minutes | undefined {
  const date = readDayIn(text, config.language);
  if (date === undefined) return undefined;
  const [found, other] = minutes.on(date).filter((one) => one.forum === forum);
  return other === undefined ? found : undefined;
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
  return forumFinder(config)(text);
}

/** As {@link forumNamedIn}, for many texts: the forums' names are made ready once. */
export function forumFinder({ forums = {} }: Config): (text: string) => string | undefined {
  const known = Object.entries(forums).map(([key, forum]) => ({
    key,
    names: spelt(namesOfForum(key, forum)),
  }));
  return (text) => {
    const said = ` ${plainWords(text)} `;
    const found = known
      .map(({ key, names }) => ({ key, length: lengthSaid(names, said, text) }))
      .filter(({ length }) => length > 0)
      .toSorted((a, b) => b.length - a.length);
    const [first, second] = found;
    return first && first.length > (second?.length ?? 0) ? first.key : undefined;
  };
}

interface Spelt {
  name: string;
  plain: string;
}

function spelt(names: readonly string[]): Spelt[] {
  return names.map((name) => ({ name, plain: plainWords(name) }));
}

/** The length of the longest name that is said, 0 where none is. */
function lengthSaid(names: readonly Spelt[], said: string, text: string): number {
  const meant = names.filter((one) => holds(said, one.plain) && isMeant(one, text));
  return Math.max(0, ...meant.map(({ plain }) => plain.length));
}

/** A short name, a prefix mostly, may be a word too ("OM", "EN"): it is meant where it is spelt as the forum spells it. */
function isMeant({ name, plain }: Spelt, text: string): boolean {
  const short = plain.length <= shortest;
  return !short || text.split(/[^\p{L}\p{N}]+/u).includes(name.trim());
}

const shortest = 3;

const endings = ["", "s", "et", "ets", "en", "ens", "n", "ns"];

/** "Chefsnätverkets", "Samrådet" */
function holds(said: string, name: string): boolean {
  return (
    name.length > 1 &&
    said.includes(` ${name}`) &&
    endings.some((ending) => said.includes(` ${name}${ending} `))
  );
}

function plainWords(text: string): string {
  return nameKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
