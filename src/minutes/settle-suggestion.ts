import { type Source, setMinutesFields } from "../format/index.ts";
import type { RecordList } from "../model/meeting.ts";
import type { MeetingRecords, Minutes } from "../model/minutes.ts";
import type { Problem } from "../model/problem.ts";
import { LineIndex } from "../model/source.ts";
import { applyEdits } from "../model/text-edit.ts";
import { idPlace } from "./id-lines.ts";
import { giveIds } from "./ids.ts";
import { findPassage } from "./passage.ts";

/** The lists that a suggestion can become a record of. */
export type ReviewList = Exclude<RecordList, "agenda">;

/** How a doubtful passage was judged: a record of that list, or nothing. */
export interface Settled {
  /** 0-based place among the file's suggestions. */
  index: number;
  kept?: { list: ReviewList; record: object };
  /** The words in the prose that the record gets its id behind. */
  words?: string | undefined;
}

/**
 * The text of final minutes once a suggestion has been judged: it is gone from `suggestions`; if it was kept it
 * stands in its list, with an id there and behind its words in the prose. Everything else stays as it is.
 * @returns the problem where the front matter cannot be changed
 */
export function settleSuggestion(source: Source, minutes: Minutes, settled: Settled): string | Problem {
  const { index, kept } = settled;
  const left = minutes.meeting.suggestions.length - 1;
  const gone =
    left > 0
      ? { path: ["suggestions", index], value: undefined }
      : { path: ["suggestions"], value: undefined };
  const without = setMinutesFields(source.text, [gone]);
  if (!Array.isArray(without)) return without;
  const text = applyEdits(source.text, without);
  if (!kept) return text;
  const record = withId(minutes.meeting, kept);
  const there = minutes.meeting[kept.list].length > 0;
  const added = there ? { path: [kept.list], append: record } : { path: [kept.list], value: [record] };
  const edits = setMinutesFields(text, [added]);
  if (!Array.isArray(edits)) return edits;
  return idInProse(applyEdits(text, edits), record, settled.words);
}

type WithId = { id?: string | undefined };

function withId(meeting: MeetingRecords, { list, record }: NonNullable<Settled["kept"]>): WithId {
  const copy: WithId = { ...record };
  giveIds({ ...meeting, [list]: [...meeting[list], copy] });
  const { id, ...rest } = copy;
  return id === undefined ? rest : { id, ...rest };
}

function idInProse(text: string, { id }: WithId, words: string | undefined): string {
  if (id === undefined || words === undefined) return text;
  const passage = findPassage(text, words, new LineIndex(text));
  if (!passage) return text;
  const at = idPlace(text, passage.end);
  return applyEdits(text, [{ start: at, end: at, text: ` ^${id}` }]);
}
