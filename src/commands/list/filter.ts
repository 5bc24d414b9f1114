import { nameKey } from "../../model/names.ts";
import type { Directory } from "./directory.ts";
import type { Facts, Wanted } from "./facts.ts";

/** True for a record that has everything asked for. Values of one option are alternatives. */
export function matches(facts: Facts, wanted: Wanted, directory: Directory): boolean {
  const { forum, kind, status, due, since, until, paths } = wanted;
  return (
    (forum === undefined || forum.has(facts.forum)) &&
    (kind === undefined || (facts.kind !== undefined && kind.has(facts.kind))) &&
    (status === undefined || facts.statuses.some((one) => status.has(one))) &&
    (due === undefined || due(facts)) &&
    (since === undefined || facts.date >= since) &&
    (until === undefined || facts.date <= until) &&
    isIn(facts.file, paths) &&
    isOwnedBy(facts, wanted.owner, directory) &&
    concerns(facts, wanted.organisation, directory) &&
    isAbout(facts, wanted.topic)
  );
}

/** True where the file is one of the paths or lies below one; no paths are the whole archive. */
export function isIn(file: string, paths: readonly string[]): boolean {
  return paths.length === 0 || paths.some((path) => file === path || file.startsWith(`${path}/`));
}

/** Owned by one of them, or by somebody whom an organisation among them employs. */
function isOwnedBy({ owner, file }: Facts, wanted: Wanted["owner"], directory: Directory): boolean {
  if (wanted === undefined) return true;
  return owner().some((name) => {
    const employer = directory.employer(name, file);
    return wanted.has(directory.ownerIn(file, name)) || (employer !== undefined && wanted.has(employer));
  });
}

/** An organisation owns it, is named in it, or employs one who owns it. */
function concerns(facts: Facts, wanted: Wanted["organisation"], directory: Directory): boolean {
  if (wanted === undefined) return true;
  const owners = facts.owner();
  const employers = owners.flatMap((name) => directory.employer(name, facts.file) ?? []);
  return [...facts.organisations, ...owners, ...employers].some((name) =>
    wanted.has(directory.organisations.own(name)),
  );
}

/** Its topics, its item's, or a word of its text that begins with one of the topic's words ("munskydden"). */
function isAbout(facts: Facts, wanted: Wanted["topic"]): boolean {
  if (wanted === undefined) return true;
  const stated = new Set(facts.topics().map(nameKey));
  const text = wordsOf(facts.words);
  return wanted.some((word) => stated.has(nameKey(word)) || text.includes(wordsOf(word)));
}

/** The words alone, each after one space. */
function wordsOf(text: string): string {
  return ` ${nameKey(nameKey(text).replace(/[^\p{L}\p{N}]+/gu, " "))}`;
}
