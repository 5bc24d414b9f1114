import { type Citable, citedMinutes, citedRecord } from "../../archive/citations.ts";
import { MinutesByDay } from "../../archive/minutes-by-day.ts";
import type { Archive } from "../../archive/register.ts";
import { setMinutesFields } from "../../format/index.ts";
import { clauseText, type Decision } from "../../model/decision.ts";
import type { Minutes } from "../../model/minutes.ts";
import { applyEdits } from "../../model/text-edit.ts";
import type { Desk } from "../desk.ts";
import { Matters } from "./continued.ts";
import { rewrite } from "./rewrite.ts";
import type { Shelf } from "./shelf.ts";

type Change = Parameters<typeof setMinutesFields>[1][number];

/**
 * Makes references between final minutes: of what they cite, "Chefsnätverket 200306", and from an item to the matter
 * of an earlier meeting that it takes up again. Done when all documents are there: they come in any order, and what
 * was imported before may have waited for one of them.
 * @returns how many items take up a matter of an earlier meeting
 */
export async function linkMinutes(desk: Desk, shelf: Shelf, imported: readonly Minutes[]): Promise<number> {
  let continued = 0;
  if (imported.length === 0) return continued;
  const linker = new Linker({ ...desk.archive, minutes: shelf.minutes }, imported);
  for (const { file } of linker.waiting()) {
    let made = 0;
    // One file after the other, each as it stands when its turn has come.
    // oxlint-disable-next-line no-await-in-loop
    const written = await rewrite(desk, file, ({ minutes, text }) => {
      const found = linker.changesIn(minutes);
      const edits = found.changes.length === 0 ? [] : setMinutesFields(text, found.changes);
      made = found.continued;
      return Array.isArray(edits) && edits.length > 0 ? applyEdits(text, edits) : undefined;
    });
    if (written) continued += made;
  }
  return continued;
}

/** Finds the references; minutes that were there before get only those to what has come now. */
class Linker {
  readonly #archive: Archive;
  readonly #citable: Citable;
  readonly #new: ReadonlySet<string>;
  readonly #matters: Matters;

  constructor(archive: Archive, imported: readonly Minutes[]) {
    this.#archive = archive;
    this.#citable = { config: archive.config, minutes: new MinutesByDay(archive.minutes) };
    this.#new = new Set(imported.map(({ file }) => file));
    this.#matters = new Matters(archive);
  }

  /** The imported minutes for which there is something to write, as far as is known without reading them anew. */
  waiting(): Minutes[] {
    return this.#archive.minutes.filter(
      (minutes) => minutes.meeting.source_sha256 !== undefined && this.changesIn(minutes).changes.length > 0,
    );
  }

  changesIn(minutes: Minutes): { changes: Change[]; continued: number } {
    if (minutes.status !== "final") return { changes: [], continued: 0 };
    const cited = this.#citations(minutes);
    const continued = this.#matters
      .continuedIn(minutes)
      .filter(({ from }) => this.#counts(minutes, from))
      .map(({ index, follows }) => ({ path: ["agenda", index, "follows"], value: follows }));
    return { changes: [...cited, ...continued], continued: continued.length };
  }

  #counts(minutes: Minutes, other: Minutes): boolean {
    return this.#new.has(minutes.file) || this.#new.has(other.file);
  }

  #citations(minutes: Minutes): Change[] {
    return minutes.meeting.decisions.flatMap((decision, index) => {
      const cited = decision.refers_to ?? [];
      const refs = cited.map((text) => this.#referenceFor(text, decision, minutes));
      const same = refs.every((ref, at) => ref === cited[at]);
      return same ? [] : [{ path: ["decisions", index, "refers_to"], value: refs }];
    });
  }

  #referenceFor(text: string, decision: Decision, minutes: Minutes): string {
    const cited = citedMinutes(text, this.#citable);
    if (!cited || cited.id === minutes.id || !this.#counts(minutes, cited)) return text;
    const item = minutes.meeting.agenda.find(
      ({ number }) => number !== undefined && number === decision.agenda,
    );
    return citedRecord(cited, [item?.title ?? "", ...(decision.clauses ?? []).map(clauseText)].join(" "));
  }
}
