import { readMinutesHeader } from "../../format/index.ts";
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

/** A draft's records have been merged with its prose by now, so the front matter is read once more. */
function idsInHeader({ text, minutes, body }: CheckedFile): Placed[] {
  if (!/^(?:decisions|actions|follow_ups):/m.test(text.slice(0, body))) return [];
  const { value, positions } = readMinutesHeader({ file: minutes.file, text });
  const records = [...(value.decisions ?? []), ...(value.actions ?? []), ...(value.follow_ups ?? [])];
  return records.flatMap((record) => {
    const place = positions.of(record);
    return record.id === undefined || !place
      ? []
      : [{ id: record.id, offset: place.fields.get("id") ?? place.offset }];
  });
}
