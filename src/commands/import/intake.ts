import type { Day } from "../../model/day.ts";
import type { Desk } from "../desk.ts";
import type { ForumBook } from "./forum-book.ts";
import type { ImportOptions } from "./options.ts";
import type { Shelf } from "./shelf.ts";

/** What all sources of one run are imported with. */
export interface Intake {
  desk: Desk;
  shelf: Shelf;
  options: ImportOptions;
  /** Key of the forum, and the day, that were asked for. */
  forum: string | undefined;
  date: Day | undefined;
  forums: ForumBook;
}
