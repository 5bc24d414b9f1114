import { shortDay } from "../../language/days.ts";
import type { Day } from "../../model/day.ts";
import { type RoleFault, roleFaults } from "../../model/members.ts";
import { forumOf } from "../../model/names.ts";
import { forumName, type Question } from "../list/question.ts";
import type { RoleTerm } from "./part.ts";

/**
 * Sentences on the days from today on when a forum has two chairs or secretaries, or none. That nobody comes after
 * the last is told only where a meeting is known for those days.
 */
export function faultsToCome(question: Question, forums: readonly string[]): string[] {
  return forums.flatMap((key) => faultsOf(key, question).map((fault) => inWords(fault, key, question)));
}

/** The same, of the roles that somebody has or had. */
export function faultsOfRoles(question: Question, roles: readonly RoleTerm[]): string[] {
  const keys = [...new Set(roles.map(({ forum }) => forum))];
  return keys.flatMap((key) => {
    const own = new Set(roles.filter(({ forum }) => forum === key).map(({ role }) => role));
    return faultsOf(key, question)
      .filter(({ role }) => own.has(role))
      .map((fault) => inWords(fault, key, question));
  });
}

function faultsOf(key: string, { archive, register, asOf }: Question): RoleFault[] {
  const meetings = register.meetings.filter(({ forum, status }) => forum === key && status !== "cancelled");
  return roleFaults(forumOf(archive.config, key)).filter(({ fault, from, until }) => {
    if (until !== undefined) return until >= asOf;
    return fault === "overlap" || meetings.some(({ date }) => date >= from && date >= asOf);
  });
}

function inWords({ role, fault, from, until, names }: RoleFault, key: string, question: Question): string {
  const { texts } = question;
  const facts = {
    forum: forumName(question, key),
    role: texts.vocabulary.roles[role],
    days: termInWords({ from, until }, question),
  };
  const both = names.join(` ${texts.common.and} `);
  return fault === "gap" ? texts.persons.gap(facts) : texts.persons.overlap({ ...facts, names: both });
}

/**
 * "1 juli – 31 december", "från och med 1 juli", "tills vidare"
 * @param written how a day is put down, where it is not to be broken
 */
export function termInWords(
  { from, until }: { from: Day | undefined; until: Day | undefined },
  { texts, asOf }: Question,
  written = (day: string) => day,
): string {
  const [first, last] = [from, until].map((day) => day && written(shortDay(day, asOf, texts)));
  const { persons } = texts;
  if (first && last) return first === last ? first : persons.fromUntil({ from: first, until: last });
  if (first) return persons.from({ day: first });
  return last ? persons.until({ day: last }) : persons.always;
}
