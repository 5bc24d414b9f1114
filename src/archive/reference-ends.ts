import { addTo } from "../model/groups.ts";
import type { Minutes } from "../model/minutes.ts";
import { formatReference } from "../model/reference.ts";
import { hasLocalId, localIds } from "./local-ids.ts";

/** So many ends are looked for one by one before a table of all is made, which takes as long as thirty times that. */
const fewEnds = 5;

type Referable = Pick<Minutes, "id" | "meeting">;

interface Referred {
  /** References of meetings, and of records that no minutes here have. */
  ids: ReadonlySet<string>;
  minutes: readonly Referable[];
}

/** References by their ends: what begins behind a hyphen or slash of theirs (`04-03/d2`, `d2`). */
export class ReferenceEnds {
  readonly #referred: Referred;
  // Each is made when it is first asked for.
  #ofIds: Map<string, string[]> | undefined;
  #ofAll: Map<string, string[]> | undefined;
  #minutesById: Map<string, Referable[]> | undefined;
  #hasSlashes: boolean | undefined;
  #asked = 0;

  constructor(referred: Referred) {
    this.#referred = referred;
  }

  /** Every reference there is. */
  all(): string[] {
    const refs = new Set(this.#referred.ids);
    for (const { id, meeting } of this.#referred.minutes)
      for (const local of localIds(meeting)) refs.add(formatReference(id, local));
    return [...refs];
  }

  /** The references that have that end, those of meetings first. */
  endingWith(text: string): readonly string[] {
    if (text.includes("/") && !this.#areOdd()) {
      const found = this.#withSlash(text);
      if (found.length < 2) return found;
    }
    if (this.#ofAll === undefined && ++this.#asked <= fewEnds) return this.#search(text);
    this.#ofAll ??= endsOf(this.all());
    return this.#ofAll.get(text) ?? [];
  }

  /** True for an end of some {@link Referred.ids}. */
  endsId(text: string): boolean {
    return this.#idEnds().has(text);
  }

  #idEnds(): Map<string, string[]> {
    this.#ofIds ??= endsOf(this.#referred.ids);
    return this.#ofIds;
  }

  /** True where a record's own id has a slash in it. */
  #areOdd(): boolean {
    this.#hasSlashes ??= this.#referred.minutes.some(({ meeting }) =>
      meeting.decisions.some(({ id }) => id?.includes("/")),
    );
    return this.#hasSlashes;
  }

  /** In no order: of meetings, and of records of meetings that have what stands before a slash as their end. */
  #withSlash(text: string): string[] {
    const found = new Set(this.#idEnds().get(text));
    for (const { index } of text.matchAll(/\//g)) {
      const local = text.slice(index + 1);
      for (const id of this.#idEnds().get(text.slice(0, index)) ?? [])
        for (const { meeting } of this.#minutesOf(id))
          if (hasLocalId(meeting, local)) found.add(formatReference(id, local));
    }
    return [...found];
  }

  #minutesOf(id: string): readonly Referable[] {
    if (this.#minutesById === undefined) {
      this.#minutesById = new Map();
      for (const minutes of this.#referred.minutes) addTo(this.#minutesById, minutes.id, minutes);
    }
    return this.#minutesById.get(id) ?? [];
  }

  #search(text: string): string[] {
    const { ids, minutes } = this.#referred;
    const found = new Set<string>();
    for (const id of ids) if (hasEnd(id, text)) found.add(id);
    for (const { id, meeting } of minutes)
      for (const local of localIds(meeting))
        if (isEndOf(text, id, local)) found.add(formatReference(id, local));
    return [...found];
  }
}

/** By each end of a reference, the references that have it. */
function endsOf(refs: Iterable<string>): Map<string, string[]> {
  const ends = new Map<string, string[]>();
  for (const ref of refs)
    for (const { index } of ref.matchAll(/[-/]/g)) addTo(ends, ref.slice(index + 1), ref);
  return ends;
}

/** {@link hasEnd} of a record's reference, which is not put together for it. */
function isEndOf(end: string, meeting: string, local: string): boolean {
  const before = end.length - local.length - 1;
  if (before < 0) return before === -1 ? end === local : hasEnd(local, end);
  return end.endsWith(local) && end[before] === "/" && hasEnd(meeting, end.slice(0, before));
}

function hasEnd(whole: string, end: string): boolean {
  const sign = whole[whole.length - end.length - 1];
  return (sign === "-" || sign === "/") && whole.endsWith(end);
}
