import { CheckedFile } from "../../lint/checked-file.ts";
import { repeatedIds } from "../../lint/rules/duplicate-id.ts";
import type { SourceDraft } from "../../minutes/from-source.ts";
import type { Minutes } from "../../model/minutes.ts";

/** An id that a document gives to two records: 1-based lines of the minutes made of it. */
export interface RepeatedId {
  id: string;
  line: number;
  otherLine: number;
}

/** `check` tells of the others. */
const mostTold = 5;

/**
 * Ids that the document itself has twice (`… avtalet. ^d4`), as text that was copied from other minutes may have.
 * Which of them later references mean only a person can tell.
 */
export function idsGivenTwice({ minutes, text }: SourceDraft): RepeatedId[] {
  const file = new CheckedFile(minutes, text);
  const written = repeatedIds(file).map(({ problem: { id, otherLine }, offset }) => ({
    id,
    line: file.lines.at(offset).line,
    otherLine,
  }));
  const told = new Set(written.map(({ id }) => id));
  return [...written, ...amongRecords(minutes).filter(({ id }) => !told.has(id))].slice(0, mostTold);
}

/** Ids that stand within a line, behind a sentence, are seen where the records have been read. */
function amongRecords({ meeting }: Minutes): RepeatedId[] {
  const first = new Map<string, number>();
  return [...meeting.decisions, ...meeting.actions, ...meeting.follow_ups].flatMap(({ id, line = 1 }) => {
    // What carries on another meeting's record may do so in several places.
    if (id === undefined || id.includes("/")) return [];
    const otherLine = first.get(id);
    first.set(id, otherLine ?? line);
    return otherLine === undefined ? [] : [{ id, line, otherLine }];
  });
}
