import type { Config } from "../model/config.ts";
import type { Minutes } from "../model/minutes.ts";
import { formatReference, parseReference } from "../model/reference.ts";
import { findReferences } from "../recognise/references.ts";
import { type Citable, citedOfForum, citedRecord, forumFinder } from "./citations.ts";
import { MinutesByDay } from "./minutes-by-day.ts";
import type { ReferenceIndex } from "./references.ts";

const section = /§\s*(\d+\s?[A-Za-z]?)(?!\p{L})(?:\s*\/\s*(\d{4}))?/u;

/**
 * What a decision's own words cite of other minutes: `FR-2025-01-31/d7`, "Rådet § 7/2025", "Rådets rekommendation
 * 2025-01-31, § 7".
 */
export class CitedInWords {
  readonly #references: ReferenceIndex;
  readonly #cited: Citable;
  readonly #forumNamedIn: (text: string) => string | undefined;

  /** @param cited the minutes that may be cited by their forum and day */
  constructor(
    { config, references }: { config: Config; references: ReferenceIndex },
    cited: readonly Minutes[],
  ) {
    const keys = new Set(cited.map(({ forum }) => forum));
    const forums = Object.fromEntries(Object.entries(config.forums ?? {}).filter(([key]) => keys.has(key)));
    this.#references = references;
    this.#cited = { config: { ...config, forums }, minutes: new MinutesByDay(cited) };
    this.#forumNamedIn = forumFinder(this.#cited.config);
  }

  /**
   * @param about all the words that may tell which of a meeting's decisions is meant
   * @returns references of decisions; of a meeting where no decision of it can be told
   */
  in(text: string, about: string): string[] {
    if (!/\d/.test(text)) return [];
    const written = findReferences(text).flatMap(({ ref }) => this.#resolved(ref));
    if (written.length > 0) return written;
    const forum = this.#forumNamedIn(text);
    if (forum === undefined) return [];
    const [, number, year] = section.exec(text) ?? [];
    if (number !== undefined && year !== undefined) return this.#resolved(`${forum} § ${number}/${year}`);
    const minutes = citedOfForum(text, forum, this.#cited);
    if (minutes === undefined) return [];
    return number === undefined ? [citedRecord(minutes, about)] : ofSection(minutes, number);
  }

  #resolved(written: string): string[] {
    const found = this.#references.resolve(written);
    if (found.type === "found") return [found.ref];
    if (found.type !== "ambiguous") return [];
    // The decisions of one item are meant together; where every meeting has a § 4, nobody can tell which is.
    const meetings = new Set(found.candidates.map((ref) => parseReference(ref).meeting));
    return meetings.size === 1 ? found.candidates : [];
  }
}

function ofSection({ id, meeting }: Minutes, number: string): string[] {
  const wanted = number.replace(/\s/g, "");
  return meeting.decisions
    .filter(({ agenda }) => agenda?.replace(/\s/g, "") === wanted)
    .map((decision) => formatReference(id, decision.id ?? ""));
}
