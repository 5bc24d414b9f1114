import { readMinutesHeader, type Source, setMinutesFields } from "../format/index.ts";
import type { Minutes } from "../model/minutes.ts";
import type { TextEdit } from "../model/text-edit.ts";
import { idPlace } from "./id-lines.ts";

const lists = ["decisions", "actions", "follow_ups"] as const;

/**
 * The edits that write the ids which reading gave: ` ^d2` behind the words of each decision, action and follow-up
 * of the prose, `id: d2` into a record of the front matter that has no prose. Nothing else changes.
 * @param minutes what `source` reads as, unchanged
 */
export function idEdits(source: Source, minutes: Minutes): TextEdit[] {
  const { meeting, provisional } = minutes;
  const given = lists.flatMap((list) => meeting[list].filter(({ id }) => provisional.has(id ?? "")));
  const inProse = given.flatMap(({ id, span }) => {
    if (!span || id === undefined) return [];
    const at = idPlace(source.text, span.end);
    return [{ start: at, end: at, text: ` ^${id}` }];
  });
  return [...inProse, ...inHeader(source, minutes)];
}

/** Records of the header keep their order, so that the nth without an id is the nth that was given one. */
function inHeader(source: Source, { meeting, provisional }: Minutes): TextEdit[] {
  const { value, positions } = readMinutesHeader(source);
  const fields = lists.flatMap((list) => {
    const ids = meeting[list].filter(({ id, span }) => span === undefined && provisional.has(id ?? ""));
    const records = (value[list] ?? []).filter(({ id }) => id === undefined);
    if (ids.length !== records.length) return [];
    return records.flatMap((record, index) => {
      const place = positions.of(record);
      return place ? [{ path: [...place.path, "id"], value: ids[index]?.id }] : [];
    });
  });
  if (fields.length === 0) return [];
  const edits = setMinutesFields(source.text, fields);
  return Array.isArray(edits) ? edits : [];
}
