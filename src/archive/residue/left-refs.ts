import { clauseText } from "../../model/decision.ts";
import type { JournalEntry } from "../../model/journal.ts";
import type { Minutes } from "../../model/minutes.ts";
import { findReferences } from "../../recognise/index.ts";
import type { ReferenceIndex } from "../references.ts";
import { meantBy } from "./links.ts";
import { isCarried, type Units } from "./units.ts";

interface Kept {
  minutes: readonly Minutes[];
  journal: readonly JournalEntry[];
  /** Keys of forums whose minutes tell by words what they answer. */
  boards: ReadonlySet<string>;
  /** All items; those of kept minutes are known by themselves. */
  units: Units;
}

/**
 * What the kept records and lines refer to by something that could mean another, were this not known: an end of a
 * reference, a citation. A whole reference to what is left out means nothing any more, and nothing is lost by it.
 */
export function leftRefs({ minutes, journal, boards, units }: Kept, references: ReferenceIndex): string[] {
  const refs = new Set<string>();
  const add = (text: string, meeting?: string) => {
    const meant = meantBy(references, text, meeting);
    const isWhole = meant[0] === text && !/[\s§]/.test(text) && !references.mayEndAnother(text);
    if (!isWhole) for (const ref of meant) refs.add(ref);
  };
  for (const { id, meeting } of minutes) {
    for (const { follows = [] } of meeting.agenda) for (const text of follows) add(text);
    for (const action of meeting.actions) {
      if (isCarried(action)) add(action.id ?? "");
      if (action.for !== undefined) add(action.for, id);
    }
    for (const { supersedes = [], revokes = [] } of meeting.decisions)
      for (const text of [...supersedes, ...revokes]) add(text, id);
  }
  for (const { ref = "", event } of journal) if (event !== "undone") add(ref);
  for (const one of minutes)
    if (boards.has(one.forum))
      for (const text of writtenIn(one)) for (const ref of meantBy(references, text, one.id)) refs.add(ref);
  const files = new Set(minutes.map(({ file }) => file));
  const ids = new Set(minutes.map(({ id }) => id));
  const isThere = (ref: string) =>
    ids.has(ref) || units.withRef(ref).some((unit) => files.has(unit.minutes.file));
  return [...refs].filter((ref) => !isThere(ref));
}

/** What minutes name as the matter they answer, in fields of its own and in their words. */
function writtenIn({ meeting }: Minutes): string[] {
  const titles = meeting.agenda.flatMap(({ title = "", follows = [] }) => [title, ...follows]);
  const clauses = meeting.decisions.flatMap((one) => (one.clauses ?? []).map(clauseText));
  const named = meeting.decisions.flatMap(({ refers_to = [] }) => refers_to);
  const texts = [...titles, ...clauses, ...named];
  return [...texts, ...texts.flatMap((text) => findReferences(text).map(({ ref }) => ref))];
}
