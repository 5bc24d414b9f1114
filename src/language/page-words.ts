import { pages as en } from "./en/pages.ts";
import { pages as sv } from "./sv/pages.ts";

/** The words about pages and line ends that reading a source needs, before its language is known. */
export interface PageWords {
  /** What stands before a page's number ("Sida 3"). In lower case; a full stop may follow. */
  page: readonly string[];
  /** What stands between a page's number and how many there are ("3 av 8"). */
  of: readonly string[];
  /** Words after which a hyphen at a line's end is a part of the text ("hälso- och sjukvård"). */
  joins: readonly string[];
  /** Words that begin a clause of a decision; a line that begins with one may be an item of its own. */
  clauses: readonly string[];
  /** First parts that keep their hyphen before a word in lower case ("covid-vård"). */
  hyphenated: readonly string[];
  /** Titles of tables' columns. In lower case. */
  titles: readonly string[];
}

/** Of every language: a source's page numbers may be in another language than its text. */
export const pageWords: PageWords = {
  page: [...sv.page, ...en.page],
  of: [...sv.of, ...en.of],
  joins: [...sv.joins, ...en.joins],
  clauses: [...sv.clauses, ...en.clauses],
  hyphenated: [...sv.hyphenated, ...en.hyphenated],
  titles: [...sv.titles, ...en.titles],
};
