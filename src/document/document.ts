import type { RootContent } from "mdast";
import type { Day } from "../model/day.ts";

/**
 * Minutes, or an extract of them, as people receive them: all that stands in the document, in its order and in its
 * language's words, before any format. Texts are plain, prose is a Markdown tree without ids and front matter.
 */
export interface MeetingDocument {
  /** BCP 47: `sv-SE`. */
  language: string;
  extract: boolean;
  /** "Protokoll", "Protokollsutdrag", "Minnesanteckningar". */
  genre: string;
  title: string;
  forum: string;
  day: Day | undefined;
  /** The day in words, "3 april 2025"; with {@link forum} the head of every page. */
  date: string;
  /** Who wrote the minutes; "" where they do not say. */
  author: string;
  /** Stands on every page: a draft's mark; undefined where the minutes are final. */
  mark: string | undefined;
  facts: Fact[];
  attendance: AttendanceList[];
  /** What stands before the first agenda item and is said by neither facts nor attendance. */
  opening: Block[];
  items: DocumentItem[];
  closing: Block[];
  attachments: DocumentAttachment[];
  signatures: Signature[];
  /** Approval, seal and what else is known of the document itself, a sentence each. */
  standing: string[];
  words: DocumentWords;
}

/** "Plats: Folkets hus, Alby". */
export interface Fact {
  label: string;
  value: string;
}

/** "Närvarande", "Frånvarande", "Vakanser": people by organisation, in the minutes' order. */
export interface AttendanceList {
  title: string;
  groups: { organisation: string; people: AttendanceEntry[] }[];
}

export interface AttendanceEntry {
  name: string;
  role: string;
  /** "via länk, §§ 4–6, ersättare för Per Ed"; "" where there is nothing to say. */
  note: string;
}

export interface DocumentItem {
  /** ASCII, unique in the document, for links: `item-12`. */
  anchor: string;
  /** As the minutes write it, "§ 12"; "" for an item without a number. */
  label: string;
  title: string;
  /** Presenter, case, attachments. */
  facts: Fact[];
  blocks: Block[];
  /** What the journal has corrected, beside what it corrects. */
  corrections: string[];
  /** In place of everything else where the item is not public. */
  withheld?: string | undefined;
}

/** Prose, or a decision that is set off from it. */
export type Block = Prose | DecisionBlock;

export interface Prose {
  type: "prose";
  content: RootContent[];
}

export interface DecisionBlock {
  type: "decision";
  /** "Beslut", "Nätverkets beslut". */
  heading: string;
  content: RootContent[];
}

export interface DocumentAttachment {
  /** "Bilaga 1". */
  label: string;
  text: string;
  /** Relative to the written document; undefined where there is no such file, which {@link missing} tells. */
  href: string | undefined;
  missing: boolean;
  /** Anchors of the items that it belongs to: it goes where they go. */
  items?: readonly string[];
}

/** A line to sign on. */
export interface Signature {
  /** "Ordförande", "Justerare". */
  role: string;
  name: string;
  /** "Justerat 12 april 2025"; "" where it is yet to be signed. */
  signed: string;
}

/** The words that the document itself needs, in its language. */
export interface DocumentWords {
  contents: string;
  attachments: string;
  signatures: string;
  /** Above the columns of people, "Organisation" and "Namn". */
  organisation: string;
  name: string;
  /** Behind an attachment that is not in the archive: "saknas". */
  missing: string;
  page: (numbers: { page: string; pages: string }) => string;
}
