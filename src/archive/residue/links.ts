import { addTo } from "../../model/groups.ts";
import type { JournalEntry } from "../../model/journal.ts";
import type { Action } from "../../model/meeting.ts";
import type { Minutes } from "../../model/minutes.ts";
import { formatReference } from "../../model/reference.ts";
import type { ReferenceIndex } from "../references.ts";
import { isCarried, type Unit, type Units } from "./units.ts";

/** What later items, lines and decisions do with a record, each by the record's reference. */
export interface Links {
  /** Items that take it up. */
  following: ReadonlyMap<string, readonly Unit[]>;
  /** References of the actions that are for it. */
  actionsFor: ReadonlyMap<string, readonly string[]>;
  /** What an action is for. */
  purposes: ReadonlyMap<string, readonly string[]>;
  /** Lines about an earlier meeting's action. */
  carried: ReadonlyMap<string, readonly Action[]>;
  /** Items of the decisions that revoke or supersede it. */
  overriders: ReadonlyMap<string, readonly Unit[]>;
  journal: ReadonlyMap<string, readonly JournalEntry[]>;
  /** What refers to something by other than its whole reference, or to nothing: new minutes may be what is meant. */
  loose: readonly (Unit | Action | string)[];
  /** Every reference that records or the journal make, with what it may mean. */
  written: readonly Written[];
  /** References that each minutes' records lead to, whatever they are found to mean. */
  outgoing: ReadonlyMap<Minutes, readonly string[]>;
}

/** A reference as it stands in minutes or the journal. */
export interface Written {
  text: string;
  /** Id of the minutes whose own records it may mean. */
  own: string | undefined;
  meant: readonly string[];
}

/** All that a written reference may mean. */
export function meantBy(references: ReferenceIndex, text: string, meeting?: string): readonly string[] {
  const found = references.resolve(text, meeting);
  if (found.type === "found") return [found.ref];
  return found.type === "ambiguous" ? found.candidates : [];
}

/** Looks once through all minutes and the journal. */
export function linksIn(
  all: readonly Minutes[],
  journal: readonly JournalEntry[],
  { units, references }: { units: Units; references: ReferenceIndex },
): Links {
  const following = new Map<string, Unit[]>();
  const actionsFor = new Map<string, string[]>();
  const purposes = new Map<string, string[]>();
  const carried = new Map<string, Action[]>();
  const overriders = new Map<string, Unit[]>();
  const outgoing = new Map<Minutes, string[]>();
  const loose: (Unit | Action | string)[] = [];
  const written: Written[] = [];
  for (const minutes of all) {
    const { agenda, actions, decisions } = minutes.meeting;
    const lead = <T extends Unit | Action | string>(
      to: Map<string, T[]>,
      text: string,
      { what, own }: { what: T; own?: string },
    ) => {
      const meant = meantBy(references, text, own);
      written.push({ text, own, meant });
      if (meant[0] !== text && meant[0] !== formatReference(own ?? "", text)) loose.push(what);
      for (const ref of meant) {
        addTo(to, ref, what);
        addTo(outgoing, minutes, ref);
      }
      return meant;
    };
    for (const { follows = [], number } of agenda)
      for (const text of follows) lead(following, text, { what: units.at(minutes, number) });
    for (const action of actions) {
      if (isCarried(action)) lead(carried, action.id ?? "", { what: action });
      else if (action.for !== undefined) {
        const what = formatReference(minutes.id, action.id ?? "");
        for (const ref of lead(actionsFor, action.for, { what, own: minutes.id })) addTo(purposes, what, ref);
      }
    }
    for (const { supersedes = [], revokes = [], agenda: number } of decisions)
      for (const text of [...supersedes, ...revokes])
        lead(overriders, text, { what: units.at(minutes, number), own: minutes.id });
  }
  const entries = entriesByReference(journal, references, written);
  return { following, actionsFor, purposes, carried, overriders, journal: entries, outgoing, loose, written };
}

function entriesByReference(
  journal: readonly JournalEntry[],
  references: ReferenceIndex,
  written: Written[],
): Map<string, JournalEntry[]> {
  const entries = new Map<string, JournalEntry[]>();
  for (const entry of journal) {
    const { ref: text = "" } = entry;
    const meant = meantBy(references, text);
    written.push({ text, own: undefined, meant });
    for (const ref of meant) addTo(entries, ref, entry);
  }
  return entries;
}
