import { addTo } from "../../model/groups.ts";
import type { Minutes } from "../../model/minutes.ts";
import { forumKeyOf } from "../../model/names.ts";
import { ReferenceIndex } from "../references.ts";
import type { Archive } from "../register.ts";
import { type Links, meantBy } from "./links.ts";
import { isCarried, type Unit, type Units } from "./units.ts";

export interface Known {
  archive: Archive;
  /** All minutes but those of cancelled meetings. */
  counted: readonly Minutes[];
  /** Complete minutes of the past. */
  settled: ReadonlySet<Minutes>;
  units: Units;
  links: Links;
  references: ReferenceIndex;
}

/**
 * References of what may be open were it not for minutes that are not settled: a draft may yet say something else. What
 * such minutes take up themselves is left to others. It is those references, and more, that a fold of settled minutes
 * alone would find open, in a tenth of the time.
 */
export function hangingOn(known: Known): Set<string> {
  const { settled, links } = known;
  const hanging = new Set<string>(meantOtherwise(known));
  for (const [minutes, refs] of links.outgoing)
    if (!settled.has(minutes)) for (const ref of refs) hanging.add(ref);
  if (hanging.size > 0) reachBack(hanging, known);
  return hanging;
}

/** What an item took up whose outcome was taken up in turn: another forum's outcome alone settles nothing. */
function reachBack(reached: Set<string>, { counted, units, references }: Known): void {
  const carriers = new Map<string, Unit[]>();
  for (const minutes of counted)
    for (const { id = "", agenda } of minutes.meeting.actions.filter(isCarried))
      for (const ref of meantBy(references, id)) addTo(carriers, ref, units.at(minutes, agenda));
  for (const ref of reached)
    for (const { minutes, number } of [...units.withRef(ref), ...(carriers.get(ref) ?? [])])
      for (const item of minutes.meeting.agenda)
        if ((item.number ?? "") === number)
          for (const text of item.follows ?? [])
            for (const before of meantBy(references, text)) reached.add(before);
}

/** All that a reference may mean which means one thing, or nothing certain, only as long as all minutes are as they are. */
function* meantOtherwise({ archive, counted, settled, units, links }: Known): Iterable<string> {
  const isSettled = (ref: string) => {
    const known = units.withRef(ref);
    return known.length > 0 && known.every(({ minutes }) => settled.has(minutes));
  };
  let past: ReferenceIndex | undefined;
  for (const { text, own, meant } of links.written) {
    if (meant.length > 1) yield* meant;
    if (meant.every(isSettled)) continue;
    past ??= new ReferenceIndex({ ...archive, minutes: counted.filter((one) => settled.has(one)) }, []);
    yield* meantBy(past, text, own);
  }
}

/** True where a forum is known by such minutes alone: what goes there goes elsewhere without them. */
export function nameForums({ archive, counted, settled }: Known): boolean {
  const named = new Set<string>();
  for (const one of settled) if (one.status !== "cancelled") named.add(one.forum);
  return counted.some(
    (one) =>
      !settled.has(one) && !named.has(one.forum) && forumKeyOf(archive.config, one.forum) === undefined,
  );
}
