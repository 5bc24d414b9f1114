import type { Flow, Words } from "../markdown/flow.ts";
import type { Fields } from "./fields.ts";
import type { Numbering } from "./numbering.ts";
import type { Package, Relation } from "./package.ts";
import type { Styles } from "./styles.ts";
import { descendants, type XmlElement } from "./xml.ts";

/** What the whole of a document shares while it is read. */
export interface Reading {
  source: Package;
  styles: Styles;
  numbering: Numbering;
  tally: Tally;
  /** Footnotes and endnotes in the order in which the text refers to them. */
  notes: NoteReference[];
  /** Their numbers by kind and id. */
  noteNumbers: Map<string, number>;
  /** Lines that say again what the text says: a table of contents. */
  left: string[];
  /** What stands in a cell, a box or a note; here, so that their readers need not know each other. */
  readBlocks: (elements: readonly XmlElement[], story: Story) => Flow[];
  /** Reads a part that is itself a document in another format; undefined where nothing can. */
  readChunk: (part: string) => Flow[] | undefined;
}

interface Tally {
  changes: number;
  pictures: number;
  active: number;
}

export interface NoteReference {
  kind: "footnote" | "endnote";
  id: string;
}

/** One run of text, such as the body, a header or a note. */
export interface Story {
  reading: Reading;
  relations: ReadonlyMap<string, Relation>;
  fields: Fields;
  /** Whether page numbers are part of the text. */
  pages: boolean;
}

/** What has been read of a paragraph so far. */
export interface Line {
  words: Words[];
  /** Text boxes that hang on the paragraph. */
  boxes: Flow[];
}

/**
 * Of what Word wrote twice, for itself and for older programs, the one that says something; never both
 * (ECMA-376 part 3, 9.3).
 */
export function alternative(element: XmlElement): XmlElement | undefined {
  const choices = element.children.filter(({ name }) => name === "mc:Choice" || name === "mc:Fallback");
  return choices.find((each) => holdsText(each)) ?? choices[0];
}

function holdsText(element: XmlElement): boolean {
  for (const { name } of descendants(element)) if (name === "w:t" || name === "w:sym") return true;
  return false;
}
