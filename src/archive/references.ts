import { closest, distance } from "fastest-levenshtein";
import { addTo } from "../model/groups.ts";
import type { Minutes } from "../model/minutes.ts";
import { forumKeyOf } from "../model/names.ts";
import { formatReference } from "../model/reference.ts";
import { type Citable, citedMinutes, isCitation } from "./citations.ts";
import { hasLocalId, localIds } from "./local-ids.ts";
import { MinutesByDay } from "./minutes-by-day.ts";
import { ReferenceEnds } from "./reference-ends.ts";
import type { Archive } from "./register.ts";
import { dayOfMinutes } from "./view.ts";

export type Resolution =
  | { type: "found"; ref: string }
  | { type: "ambiguous"; candidates: string[] }
  | { type: "unknown"; nearest: string | undefined };

/** The minutes that have such an id, how often their records were asked for, and in the end the ids of those. */
interface Known {
  minutes: Minutes[];
  asked: number;
  local?: ReadonlySet<string>;
}

/** A list of a meeting's ids costs as much as to look so often for one. */
const fewAsked = 12;

/** Every record and meeting that can be referred to. Building it costs one pass over the minutes, none over their records. */
export class ReferenceIndex {
  /** Ids of meetings, and what is known of records that have been left out. */
  readonly #ids = new Set<string>();
  readonly #records = new Map<string, Known>();
  readonly #archive: Archive;
  readonly #ends: ReferenceEnds;
  /** Made when first asked about: most references are whole. */
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
      else this.#records.set(minutes.id, { minutes: [minutes], asked: 0 });
    }
    this.#ends = new ReferenceEnds({ ids: this.#ids, minutes: archive.minutes });
  }

  /** Every reference there is, meetings included. */
  all(): string[] {
    return this.#ends.all();
  }

  has(ref: string): boolean {
    if (this.#ids.has(ref)) return true;
    for (let slash = ref.indexOf("/"); slash >= 0; slash = ref.indexOf("/", slash + 1))
      if (this.#hasLocal(ref.slice(0, slash), ref.slice(slash + 1))) return true;
    return false;
  }

  #hasLocal(id: string, local: string): boolean {
    const known = this.#records.get(id);
    if (known === undefined) return false;
    if (known.asked++ < fewAsked) return known.minutes.some(({ meeting }) => hasLocalId(meeting, local));
    known.local ??= new Set(known.minutes.flatMap(({ meeting }) => localIds(meeting)));
    return known.local.has(local);
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
    const candidates: readonly string[] = this.#cited(wanted) ?? this.#ends.endingWith(wanted);
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
    const slashes = [...text.matchAll(/\//g)];
    return slashes.length === 0 || slashes.some(({ index }) => this.#ends.endsId(text.slice(0, index)));
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
