import { splitFrontMatter } from "../../format/index.ts";
import { sameText } from "../../import/same-text.ts";
import { forumOf } from "../../model/names.ts";
import type { Desk } from "../desk.ts";
import { forumOfSource, onlyForum } from "./forum.ts";
import type { Intake } from "./intake.ts";
import type { ReadSource } from "./read-source.ts";
import type { ImportDoubt } from "./result.ts";

/** Whose minutes a document holds. */
export interface FoundForum {
  /** Its key; the name as the document has it, where the archive knows no such forum; undefined where nothing tells. */
  forum: string | undefined;
  /** True where nothing tells, and it is the only one there is. */
  assumed: boolean;
}

/** Where a document's minutes go. */
export interface Target {
  file: string;
  id: string | undefined;
  forum: string | undefined;
  /** The text of a planned file that they take the place of; undefined where nothing may stand there yet. */
  planned: string | undefined;
  doubts: ImportDoubt[];
}

/** Looks for the forum; one that `klubba.yaml` does not have may be added to it. */
export async function findForum(read: ReadSource, intake: Intake): Promise<FoundForum> {
  const { desk, forums, options } = intake;
  const { source, found } = read;
  if (intake.forum !== undefined) return { forum: intake.forum, assumed: false };
  const { config } = desk.archive;
  const { forum, title, minutes } = found.facts;
  const name = forumOfSource(config, { forum, title, places: [source.name, source.folder] });
  if (name === undefined) return { forum: onlyForum(config), assumed: true };
  if (forumOf(config, name) || options.dryRun) return { forum: name, assumed: false };
  return { forum: await forums.settle({ name, source: source.name, minutes }), assumed: false };
}

/** The minutes which say the same already, in whatever form they came: of that day, as far as it is told, and forum. */
export function sameMinutes(
  { shelf }: Intake,
  { date, imported, source }: ReadSource,
  { forum }: FoundForum,
): string | undefined {
  return shelf
    .alike(forum, date, source.name)
    .find(({ file }) => sameText(bodyOf(shelf.textOf(file)), imported.text))?.file;
}

function bodyOf(text: string): string {
  const split = splitFrontMatter(text);
  return "code" in split ? text : text.slice(split.body);
}

/** Finds the place in the archive: the planned file's, a new one, that of a second meeting on the day. */
export function targetOf({ desk, shelf }: Intake, { source, date }: ReadSource, found: FoundForum): Target {
  const { forum } = found;
  const doubts = forumDoubts(desk, found);
  const key = forum ?? "";
  if (date === undefined) {
    const file = shelf.undated(key, source.name);
    return { file, id: undefined, forum, planned: undefined, doubts: [...doubts, { type: "no-date" }] };
  }
  const [other] = shelf.on(key, date);
  const spot = shelf.spot(key, date);
  return {
    file: spot.file,
    id: spot.existing || forum !== undefined ? spot.id : undefined,
    forum,
    planned: spot.existing && shelf.textOf(spot.existing.file),
    doubts: other ? [...doubts, { type: "second", file: other.file }] : doubts,
  };
}

function forumDoubts({ archive }: Desk, { forum, assumed }: FoundForum): ImportDoubt[] {
  if (forum === undefined) return [{ type: "no-forum" }];
  const known = forumOf(archive.config, forum);
  if (!known) return [{ type: "unknown-forum", name: forum }];
  return assumed ? [{ type: "assumed-forum", name: known.name ?? forum }] : [];
}
