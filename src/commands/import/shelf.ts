import { MinutesByDay } from "../../archive/minutes-by-day.ts";
import { readText } from "../../archive/read-text.ts";
import type { Archive } from "../../archive/register.ts";
import { readMinutes } from "../../minutes/read-minutes.ts";
import type { Day } from "../../model/day.ts";
import { minutesFolder } from "../../model/layout.ts";
import type { Minutes } from "../../model/minutes.ts";
import { forumKeyOf } from "../../model/names.ts";
import type { Desk } from "../desk.ts";
import { folderName, type Spot, secondSpot, spotOf } from "../new/where.ts";

/** The archive's minutes while documents are added: where the next ones go, and what is there already. */
export class Shelf {
  readonly #desk: Desk;
  readonly #archive: Archive;
  readonly #files: Set<string>;
  readonly #byDay = new MinutesByDay([]);
  readonly #bySource = new Map<string, string>();
  readonly #unwritten = new Map<string, string>();
  /** The files that the archive had beforehand, by the paths that users see. */
  readonly #byPath: ReadonlyMap<string, string>;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#byPath = new Map(desk.archive.minutes.map(({ file }) => [desk.context.shown(file), file]));
    // The very same config: forums may come to it meanwhile.
    this.#archive = { ...desk.archive, minutes: [] };
    this.#files = new Set(desk.context.store.list([minutesFolder]));
    for (const minutes of desk.archive.minutes) this.add(minutes);
  }

  get minutes(): Minutes[] {
    return this.#archive.minutes;
  }

  add(minutes: Minutes): void {
    this.#archive.minutes.push(minutes);
    this.#byDay.add(minutes);
    this.#files.add(minutes.file);
    const hash = minutes.meeting.source_sha256;
    if (hash !== undefined && !this.#bySource.has(hash)) this.#bySource.set(hash, minutes.file);
  }

  /** What the file says, or would say: a dry run writes none. */
  textOf(file: string): string {
    const unwritten = this.#unwritten.get(file);
    if (unwritten !== undefined) return unwritten;
    const decoded = readText(this.#desk.context.store, file);
    return "code" in decoded ? "" : decoded.text;
  }

  /** Keeps in mind what would have been written. */
  addUnwritten(minutes: Minutes, text: string): void {
    this.#unwritten.set(minutes.file, text);
    this.add(minutes);
  }

  /** Reads a file anew that somebody else may have written meanwhile. */
  learn(file: string): void {
    const { minutes, config } = this.#archive;
    const index = minutes.findIndex((one) => one.file === file);
    for (const old of index < 0 ? [] : minutes.splice(index, 1)) this.#byDay.delete(old);
    this.#files.add(file);
    const decoded = readText(this.#desk.context.store, file);
    const read = "code" in decoded ? undefined : readMinutes({ file, ...decoded }, { config, plain: false });
    if (read?.minutes) this.add(read.minutes);
  }

  /** The archive's own minutes at a path, when a folder that holds the archive is imported. */
  ownFile(path: string): string | undefined {
    return this.#byPath.get(this.#desk.context.shown(path));
  }

  /** The minutes file that was imported from these very bytes. */
  importedFrom(hash: string): string | undefined {
    return this.#bySource.get(hash);
  }

  /** The minutes of that forum and day, planned ones not counted. */
  on(forum: string, date: Day): Minutes[] {
    return this.#byDay.on(date).filter((one) => one.status !== "planned" && this.#keyOf(one) === forum);
  }

  /**
   * The minutes that may say the same as a document: those of its forum and day. A copy may have lost its forum, as
   * the Word file's page header is lost in plain text; one without a day bears the same name.
   */
  alike(forum: string | undefined, date: Day | undefined, name: string): Minutes[] {
    const isOfForum = (one: Minutes) => [forum, ""].includes(this.#keyOf(one)) || forum === undefined;
    const all = date === undefined ? this.#undatedAs(stemOf(name)) : this.#byDay.on(date);
    return all.filter((one) => one.status !== "planned" && isOfForum(one));
  }

  #undatedAs(stem: string): Minutes[] {
    const own = (file: string) =>
      file.slice(file.lastIndexOf("/") + 1).replace(/(?: \d+)?\.md$/, "") === stem;
    return this.minutes.filter(({ file, meeting }) => meeting.date === undefined && own(file));
  }

  /** Minutes may have been read while nobody knew their forum, which has been added since. */
  #keyOf({ forum, meeting }: Minutes): string {
    return forumKeyOf(this.#archive.config, meeting.forum ?? forum) ?? forum;
  }

  /** The place of a meeting's minutes: the planned file, a new one, or that of a second meeting on the day. */
  spot(forum: string, date: Day): Spot {
    const { register } = this.#desk;
    const folder = this.#folderOf(forum);
    const sought = { forum, date, archive: this.#archive, register, files: this.#files, folder };
    const planned = spotOf(sought).existing;
    if (planned?.status === "planned") this.learn(planned.file);
    const first = spotOf(sought);
    const taken = first.existing ? first.existing.status !== "planned" : this.#files.has(first.file);
    return taken ? secondSpot(sought, first) : first;
  }

  /** Minutes that nobody knows the forum of lie together, in a folder that says so. */
  #folderOf(forum: string): string {
    return forum === "" ? this.#desk.texts.importing.noForumFolder : forum;
  }

  /** A file for minutes whose day nobody knows, with the source's own name. */
  undated(forum: string, name: string): string {
    const stem = stemOf(name);
    const folder = `${minutesFolder}/${folderName(this.#folderOf(forum))}`;
    for (let count = 1; ; count++) {
      const file = `${folder}/${stem}${count === 1 ? "" : ` ${count}`}.md`;
      if (!this.#files.has(file)) return file;
    }
  }
}

/** The name of a source without its ending, as a file may be called. */
function stemOf(name: string): string {
  return folderName(name.replace(/\.[^.]*$/, ""));
}
