import { addDays, type Day } from "../../model/day.ts";
import { isJournal, minutesFolder } from "../../model/layout.ts";
import type { Shelf, Survey, Taken } from "../../ports/shelf.ts";
import type { Store } from "../../ports/store.ts";
import type { DaysIn } from "../folded.ts";
import type { Archive } from "../register.ts";
import type { Residue } from "../residue/residue.ts";
import { dayOfMinutes } from "../view.ts";
import { type Looked, lookedNow, type ReadAgain } from "./changed-files.ts";
import { markOf } from "./journal-growth.ts";
import { changesSince, type Remembered } from "./open-changes.ts";
import { archiveFrom, type PlainArchive, packed, packedArchive, unpacked } from "./pack.ts";
import type { ReadFile } from "./read-here.ts";

/** The name of the index's file. */
const shelfName = "open";

export interface OpenOptions {
  shelf: Shelf;
  store: Store;
  readFile: ReadFile;
}

/** What a whole reading has found, of which a residue is made. */
export interface Whole {
  archive: Archive;
  survey: Survey;
  /** Of each file of the survey, zeros where they are not known. */
  hashes: Uint8Array;
  /** Sixteen bytes of the SHA-256 of what was read of each file. */
  marks: Uint8Array;
  since: number;
}

/** People ask about last week as well as about today. */
const daysBefore = 31;

interface Head extends Remembered, Omit<Residue, "archive"> {
  /** The last day of which complete minutes tell: before it they were not known, and nothing could refer to them. */
  latest: Day;
}

/** What of an archive is not settled for good, kept so that lists of what stands open need not ask for the rest. */
export class OpenIndex {
  readonly #options: OpenOptions;
  /** True where what is kept is good, and only begins after the day that was asked about. */
  #tooEarly = false;

  constructor(options: OpenOptions) {
    this.#options = options;
  }

  /**
   * The archive of what is open or to come on that day; undefined where the whole has to be asked.
   * @param daysIn the day asked about, in an archive of these settings
   */
  async read(daysIn: DaysIn): Promise<{ archive: Archive; looked: Looked } | undefined> {
    const { shelf } = this.#options;
    const since = shelf.now();
    const taken = shelf.take(shelfName);
    const survey = taken && shelf.survey(taken);
    if (!taken || !survey) return undefined;
    const residue = residueIn(taken);
    if (!residue) return undefined;
    const { asOf } = daysIn(residue.archive.config);
    this.#tooEarly = asOf < residue.day || asOf < residue.latest;
    if (this.#tooEarly) return undefined;
    const found = survey.unchanged
      ? { archive: residue.archive, read: new Map<string, ReadAgain>() }
      : await changesSince({ taken, survey, residue }, this.#options);
    if (!found) return undefined;
    const { archive, read } = found;
    if (archive !== residue.archive && latestOf(archive) > asOf) return undefined;
    const looked = lookedNow({ taken, survey, facts: residue.facts }, read);
    return { archive, looked: { ...looked, since } };
  }

  /**
   * Keeps what is not settled around the day that was asked about. It takes as long as several answers: to be called
   * when one has been given.
   */
  async keep({ archive, survey, hashes, marks, since }: Whole, daysIn: DaysIn): Promise<void> {
    if (this.#tooEarly) return;
    const { shelf, store } = this.#options;
    const { asOf, today } = daysIn(archive.config);
    const day = addDays(asOf < today ? asOf : today, -daysBefore);
    const { residueOf } = await import("../residue/residue.ts");
    const { archive: open, ...rest } = residueOf(archive, day);
    const { files, places = files } = survey.tree;
    const all = hashes.slice();
    const journals = files.filter(isJournal).flatMap((file) => {
      const bytes = store.read(file);
      return "code" in bytes ? [] : [markOf(file, bytes, (some) => shelf.hash(some))];
    });
    for (const [index, file] of files.entries())
      if (!file.startsWith(`${minutesFolder}/`))
        all.set(shelf.hashAt(places[index] ?? "") ?? none, index * 16);
    // What was looked into just now must be what was read before.
    if (!isAsBefore(shelf, survey)) return;
    const ids = `\n${archive.journal.map(({ id }) => id ?? "").join("\n")}\n`;
    const head: Head = { ...rest, journals, ids, latest: latestOf(archive) };
    const content = [packed(head), packedArchive(open), marks];
    shelf.put(shelfName, { tree: survey.tree, hashes: all, note: "", pieces: content }, since);
  }
}

const none = new Uint8Array(16);

function latestOf({ minutes }: Archive): Day {
  const complete = minutes.filter(({ status }) => status !== "planned" && status !== "draft");
  let latest: Day = "";
  for (const day of complete.map(dayOfMinutes)) if (day > latest) latest = day;
  return latest;
}

function isAsBefore(shelf: Shelf, { tree }: Survey): boolean {
  const { files, places = files } = tree;
  const indices = files.flatMap((file, index) => (file.startsWith(`${minutesFolder}/`) ? [] : [index]));
  const stamps = Float64Array.from(
    indices.flatMap((index) => [...tree.stamps.subarray(index * 4, index * 4 + 4)]),
  );
  const others = indices.map((index) => places[index] ?? "");
  const known = { tree: { folders: [], files: others, stamps }, sureUntil: Number.POSITIVE_INFINITY };
  return shelf.survey(known)?.unchanged === true;
}

/** What this very program has kept, whole: the shelf has seen to that. */
function residueIn(taken: Taken): (Residue & Head & { facts: Buffer }) | undefined {
  const [head, archive, facts] = taken.pieces() ?? [];
  if (!head || !archive || facts?.length !== taken.tree.files.length * 16) return undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const rest = unpacked(head) as Head;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { ...rest, facts, archive: archiveFrom(unpacked(archive) as PlainArchive) };
}
