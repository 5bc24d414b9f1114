import { findPassage, type Passage } from "../../../minutes/passage.ts";
import { plainRecord } from "../../../minutes/plain-record.ts";
import type { ReviewList } from "../../../minutes/settle-suggestion.ts";
import type { Suggestion } from "../../../model/meeting.ts";
import type { Minutes } from "../../../model/minutes.ts";
import { LineIndex } from "../../../model/source.ts";
import { suggestionWords } from "../../../model/suggestion.ts";

/** A doubtful passage that somebody is to judge. */
export interface Pending {
  minutes: Minutes;
  /** 0-based place among the file's suggestions, as the file stands. */
  index: number;
  /** What it would be a record of. */
  list: ReviewList;
  record: Suggestion;
  /** Its words as the minutes have them. */
  words: string;
  passage: Passage | undefined;
  /** The lines around it, the passage's own marked. */
  context: { text: string; own: boolean }[];
}

export const reviewLists: readonly ReviewList[] = [
  "decisions",
  "actions",
  "follow_ups",
  "proposals",
  "reported_decisions",
  "upcoming_meetings",
];

/** The suggestion at that place, with what stands around it in the file. */
export function pendingAt(minutes: Minutes, text: string, index: number): Pending | undefined {
  const suggestion = minutes.meeting.suggestions[index];
  const list = reviewLists.find((one) => one === suggestion?.list);
  if (!suggestion || list === undefined) return undefined;
  const { list: _list, ...record } = plainRecord(suggestion);
  const words = suggestionWords(record);
  const lines = new LineIndex(text);
  const passage = words === "" ? undefined : findPassage(text, words, lines);
  const context = passage ? around(text, passage, lines) : [];
  return { minutes, index, list, record, words, passage, context };
}

const shownLines = 2;

function around(text: string, { start, end, line }: Passage, lines: LineIndex): Pending["context"] {
  const last = lines.at(Math.max(start, end - 1)).line;
  const body = text.slice(0, start).lastIndexOf("\n---\n");
  const first = body < 0 ? 1 : lines.at(body + 1).line + 1;
  const whole = text.split(/\r\n|\r|\n/);
  const from = Math.max(first + 1, line - shownLines);
  return whole
    .slice(from - 1, last + shownLines)
    .map((one, index) => ({ text: one, own: from + index >= line && from + index <= last }))
    .filter((one) => one.text.trim() !== "");
}
