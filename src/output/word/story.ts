import type { DocumentWords } from "../../document/document.ts";
import type { DocumentStyle, Picture } from "../style.ts";
import type { Lists } from "./lists.ts";
import type { Notes } from "./notes.ts";

/** What a document is written with: its look, its pictures, and what is numbered through all of it. */
export interface Story {
  style: DocumentStyle;
  /** By the address that the prose gives. */
  pictures: ReadonlyMap<string, Picture>;
  words: DocumentWords;
  lists: Lists;
  notes: Notes;
}

/** Where blocks stand. */
export interface Place {
  /** The id of the paragraphs' style; undefined for plain text. */
  style?: string | undefined;
  /** Twips from the left margin. */
  indent: number;
  /** How deep in lists, 0 for outside. */
  depth: number;
  /** The heading that the prose's highest may become: 1 for the document's own headings. */
  heading: number;
  /** True where the last of the blocks stays on one page with what follows them. */
  keepNext?: boolean | undefined;
}

export const plainPlace: Place = { indent: 0, depth: 0, heading: 2 };
