import type { ImportRemark } from "../../import/types.ts";
import type { Minutes } from "../../model/minutes.ts";
import type { Problem } from "../../model/problem.ts";
import type { SourceRef } from "./sources.ts";

/** What became of one source. */
export type ImportResult = { source: SourceRef } & (
  | {
      type: "imported";
      minutes: Minutes;
      remarks: readonly ImportRemark[];
      /** What could not be settled and is for a person to see to. */
      doubts: readonly ImportDoubt[];
    }
  /** The very same bytes have been imported before, or the source is the archive's own file. */
  | { type: "known"; file: string }
  /** The same minutes are there already, in another form. */
  | { type: "same"; file: string }
  | { type: "unread"; problem: Problem }
  /** Nobody foresaw it. */
  | { type: "failed"; detail: string }
);

export type ImportDoubt =
  | { type: "no-date" }
  | { type: "no-forum" }
  | { type: "unknown-forum"; name: string }
  /** The only forum there is, in want of better. */
  | { type: "assumed-forum"; name: string }
  /** There are other minutes of that forum and day. */
  | { type: "second"; file: string }
  /** The document gives one id to two records, on these 1-based lines of its minutes. */
  | { type: "repeated-id"; file: string; id: string; line: number; otherLine: number }
  /** Nothing that minutes have was found: no items, decisions or people. */
  | { type: "nothing-found" }
  /** More was found than the front matter of final minutes can hold: they stay a draft. */
  | { type: "unfinished"; problem: Problem };
