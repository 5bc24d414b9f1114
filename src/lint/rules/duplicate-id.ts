import { readMinutesHeader, type Source, scanMinutesHeader } from "../../format/index.ts";
import type { MeetingRecords } from "../../model/minutes.ts";
import type { ProblemOf } from "../../model/problem.ts";
import type { CheckedFile } from "../checked-file.ts";
import { idsInProse } from "../ids-in-prose.ts";
import type { Finding, Rule } from "../rule.ts";

interface Placed {
  id: string;
  offset: number;
}

/** An id belongs to one record: twice in the prose or twice in the front matter, nobody knows which is meant. */
export const duplicateId: Rule<"duplicate-id"> = {
  code: "duplicate-id",
  severity: "error",
  fixable: false,
  check: repeatedIds,
};

/** Ids that the file gives to a second record, where it does so. */
export function repeatedIds(file: CheckedFile): Finding<ProblemOf<"duplicate-id">>[] {
  return [...repeats(file, idsInHeader(file)), ...repeats(file, idsInProse(file))];
}

function repeats(file: CheckedFile, ids: readonly Placed[]): Finding<ProblemOf<"duplicate-id">>[] {
  const first = new Map<string, number>();
  return ids.flatMap(({ id, offset }) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, offset);
      return [];
    }
    return [{ problem: { code: "duplicate-id", id, otherLine: file.lines.at(before).line }, offset }];
  });
}

/** The places are worth a careful reading only where an id is there twice. */
function idsInHeader(file: CheckedFile): Placed[] {
  const source = { file: file.minutes.file, text: file.text };
  if (!isAnyTwice(recordsOfHeader(file, source))) return [];
  const { value, positions } = readMinutesHeader(source);
  return recordsIn(value).flatMap((record) => {
    const place = positions.of(record);
    return record.id === undefined || !place
      ? []
      : [{ id: record.id, offset: place.fields.get("id") ?? place.offset }];
  });
}

/** A draft's records have been merged with its prose by now, so its front matter is read once more. */
function recordsOfHeader({ minutes, text, body }: CheckedFile, source: Source): Identified[] {
  if (minutes.status !== "draft") return recordsIn(minutes.meeting);
  const hasRecords = /^(?:decisions|actions|follow_ups):/m.test(text.slice(0, body));
  return hasRecords ? recordsIn(scanMinutesHeader(source).value) : [];
}

interface Identified {
  id?: string | undefined;
}

function recordsIn({ decisions = [], actions = [], follow_ups = [] }: Partial<MeetingRecords>) {
  return [...decisions, ...actions, ...follow_ups];
}

function isAnyTwice(records: readonly Identified[]): boolean {
  const ids = records.flatMap(({ id }) => id ?? []);
  return new Set(ids).size < ids.length;
}
