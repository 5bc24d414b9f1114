import { closest, distance } from "fastest-levenshtein";
import { isClauseRecord } from "../model/decision.ts";
import { addTo } from "../model/groups.ts";
import type { Minutes } from "../model/minutes.ts";
import { forumKeyOf } from "../model/names.ts";
import { formatReference } from "../model/reference.ts";
import { type Citable, citedMinutes, isCitation } from "./citations.ts";
import { MinutesByDay } from "./minutes-by-day.ts";
import type { Archive } from "./register.ts";
import { dayOfMinutes } from "./view.ts";

export type Resolution =
  | { type: "found"; ref: string }
  | { type: "ambiguous"; candidates: string[] }
  | { type: "unknown"; nearest: string | undefined };

/** Every record and meeting that can be referred to. Building it costs one pass over the minutes, none over their records. */
export class ReferenceIndex {
  /** Ids of meetings, and what is known of records that have been left out. */
  readonly #ids = new Set<string>();
  /** The minutes that have such an id, and the ids of their records as soon as one is asked for. */
  readonly #records = new Map<string, { minutes: Minutes[]; local?: ReadonlySet<string> }>();
  readonly #archive: Archive;
  /** Made when first asked about: most references are whole. */
  #byEnd: Map<string, string[]> | undefined;
  #idEnds: ReadonlySet<string> | undefined;
  #byDay: MinutesByDay | undefined;
  #byYear: Map<string, Minutes[]> | undefined;

  /** @param meetings ids of meetings that have no minutes yet */
  constructor(archive: Archive, meetings: Iterable<string>) {
    this.#archive = archive;
    for (const id of meetings) this.#ids.add(id);
    for (const ref of archive.leftOut?.refs ?? []) this.#ids.add(ref);
    for (const minutes of archive.minutes) {
      this.#ids.add(minutes.id);
      const known = this.#records.get(minutes.id);
      if (known) known.minutes.push(minutes);
      else this.#records.set(minutes.id, { minutes: [minutes] });
    }
  }

  /** Every reference there is, meetings included. */
  all(): string[] {
    const refs = new Set(this.#ids);
    for (const { id, meeting } of this.#archive.minutes)
      for (const local of localIds(meeting)) refs.add(formatReference(id, local));
    return [...refs];
  }

  has(ref: string): boolean {
    if (this.#ids.has(ref)) return true;
    for (let slash = ref.indexOf("/"); slash >= 0; slash = ref.indexOf("/", slash + 1))
      if (this.#localIds(ref.slice(0, slash))?.has(ref.slice(slash + 1))) return true;
    return false;
  }

  #localIds(id: string): ReadonlySet<string> | undefined {
    const known = this.#records.get(id);
    if (known) known.local ??= new Set(known.minutes.flatMap(({ meeting }) => localIds(meeting)));
    return known?.local;
  }

  /**
   * Finds what a person means: a whole reference, an end of one that only one record has (`04-03/d2`, `d2`),
   * a citation by section and year (`VS § 34/2025`), or a forum and its day ("Samrådet 250403").
   * @param meeting id of the meeting whose minutes say it, for a local id alone
   */
  resolve(text: string, meeting?: string): Resolution {
    const wanted = text.trim().replace(/^\^/, "").normalize("NFC");
    if (this.has(wanted)) return { type: "found", ref: wanted };
    const item = this.#item(wanted);
    if (item !== undefined) return { type: "found", ref: item };
    if (meeting !== undefined && this.has(formatReference(meeting, wanted))) {
      return { type: "found", ref: formatReference(meeting, wanted) };
    }
    const cited = isCitation(wanted) ? citedMinutes(wanted, this.#citable()) : undefined;
    if (cited) return { type: "found", ref: cited.id };
    const candidates: readonly string[] = this.#cited(wanted) ?? this.#endingWith(wanted);
    const [first, ...others] = candidates;
    if (first === undefined) return this.#unknown(wanted);
    return others.length === 0
      ? { type: "found", ref: first }
      : { type: "ambiguous", candidates: [...candidates] };
  }

  /** `VS-2025-04-03#4`: an item, as the agenda numbers it. */
  #item(text: string): string | undefined {
    const hash = text.lastIndexOf("#");
    if (hash < 0) return undefined;
    const meeting = this.resolve(text.slice(0, hash));
    const minutes =
      meeting.type === "found" ? this.#archive.minutes.find(({ id }) => id === meeting.ref) : undefined;
    const wanted = itemNumberKey(text.slice(hash + 1));
    const number = minutes?.meeting.agenda.find(
      (item) => itemNumberKey(item.number ?? "") === wanted,
    )?.number;
    return minutes && number !== undefined ? `${minutes.id}#${number}` : undefined;
  }

  /** What is nearest is looked for only when it is asked: that takes a look at every reference. */
  #unknown(wanted: string): Resolution {
    const nearest = () => this.#nearest(wanted);
    return {
      type: "unknown",
      get nearest() {
        return nearest();
      },
    };
  }

  /** False where what is written is certainly no end of a longer reference; told by the ids of meetings alone. */
  mayEndAnother(text: string): boolean {
    this.#idEnds ??= new Set(endsOf(this.#ids).keys());
    const ends = this.#idEnds;
    const slashes = [...text.matchAll(/\//g)];
    return slashes.length === 0 || slashes.some(({ index }) => ends.has(text.slice(0, index)));
  }

  #endingWith(text: string): readonly string[] {
    this.#byEnd ??= endsOf(this.all());
    return this.#byEnd.get(text) ?? [];
  }

  #citable(): Citable {
    const { config, minutes } = this.#archive;
    this.#byDay ??= new MinutesByDay(minutes);
    return { config, minutes: this.#byDay };
  }

  /** `VS § 34/2025`: the decisions of that section in that year, else undefined for another form. */
  #cited(text: string): string[] | undefined {
    const [, name, number, year] = /^(.+?),?\s*§\s*(\d+\s?[A-Za-z]?)\s*\/\s*(\d{4})$/.exec(text) ?? [];
    if (name === undefined || number === undefined || year === undefined) return undefined;
    const forum = forumKeyOf(this.#archive.config, name) ?? name;
    this.#byYear ??= yearsOf(this.#archive.minutes);
    return (this.#byYear.get(`${year} ${forum}`) ?? []).flatMap((one) =>
      one.meeting.decisions
        .filter((decision) => decision.agenda?.replace(/\s/g, "") === number.replace(/\s/g, ""))
        .map((decision) => formatReference(one.id, decision.id ?? "")),
    );
  }

  #nearest(text: string): string | undefined {
    const refs = this.all();
    if (refs.length === 0) return undefined;
    const best = closest(text, refs);
    return distance(text, best) <= Math.max(2, Math.floor(text.length / 4)) ? best : undefined;
  }
}

/** By each end of a reference that begins behind a hyphen or slash, the references that have it. */
function endsOf(refs: Iterable<string>): Map<string, string[]> {
  const ends = new Map<string, string[]>();
  for (const ref of refs)
    for (const { index } of ref.matchAll(/[-/]/g)) addTo(ends, ref.slice(index + 1), ref);
  return ends;
}

/** By year and forum. */
function yearsOf(all: readonly Minutes[]): Map<string, Minutes[]> {
  const years = new Map<string, Minutes[]>();
  for (const minutes of all) addTo(years, `${dayOfMinutes(minutes).slice(0, 4)} ${minutes.forum}`, minutes);
  return years;
}

/** "§ 6 B" and "6b" are the same. */
function itemNumberKey(number: string): string {
  return number.toLowerCase().replace(/[^\p{L}\p{N}.]/gu, "");
}

function localIds(meeting: Archive["minutes"][number]["meeting"]): string[] {
  const ids: string[] = [];
  for (const decision of meeting.decisions) {
    if (decision.id === undefined) continue;
    ids.push(decision.id);
    (decision.clauses ?? []).forEach((clause, index) => {
      if (isClauseRecord(clause)) ids.push(`${decision.id}.${index + 1}`);
    });
  }
  for (const { id } of [...meeting.actions, ...meeting.follow_ups]) {
    if (id !== undefined && !id.includes("/")) ids.push(id);
  }
  return ids;
}
