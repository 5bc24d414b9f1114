import type { Sourced } from "../model/meeting.ts";
import type { MeetingRecords } from "../model/minutes.ts";
import { nameKey } from "../model/names.ts";
import { withoutGaps } from "../model/records.ts";

type Keyed = { id?: string | undefined };

/** A field that the front matter and the prose of a draft tell differently. */
export interface Difference {
  id: string;
  field: string;
  record: unknown;
  prose: unknown;
  /** 1-based line of the record in the front matter. */
  line: number | undefined;
}

/**
 * The records of a draft: prose leads, a record of the front matter adds what the prose with its id does not
 * say. What has no prose stands as it is.
 */
export function mergeById<R extends Sourced<Keyed>>(
  front: readonly R[],
  prose: readonly R[],
): { records: R[]; differences: Difference[] } {
  const differences: Difference[] = [];
  const added = new Map(
    front.filter((record) => record.id !== undefined).map((record) => [record.id, record]),
  );
  const told = prose.map((record) => {
    const more = added.get(record.id);
    if (record.id === undefined || !more) return record;
    differences.push(...differing(record.id, more, record));
    return { ...more, ...withoutGaps(record) };
  });
  const proseIds = new Set(prose.map((record) => record.id).filter((id) => id !== undefined));
  return { records: [...told, ...front.filter((record) => !proseIds.has(record.id ?? ""))], differences };
}

/**
 * Agenda items of the front matter add to the headings of the same number; without headings they stand.
 * @param isCounted true where the front matter gives no numbers, and they were counted: the headings of the same title, else
 * of the same place, are meant then
 */
export function mergeAgenda(
  front: MeetingRecords["agenda"],
  prose: MeetingRecords["agenda"],
  isCounted: boolean,
): MeetingRecords["agenda"] {
  if (prose.length === 0) return front;
  const key = ({ title = "" }: { title?: string | undefined }) => nameKey(title);
  const titles = new Set(isCounted ? prose.map(key) : []);
  return prose.map((item) => {
    const planned =
      front.find((one) => isCounted && key(one) === key(item)) ??
      front.find((one) => one.number !== undefined && one.number === item.number && !titles.has(key(one)));
    if (!planned) return item;
    const follows = [...new Set([...(planned.follows ?? []), ...(item.follows ?? [])])];
    return { ...planned, ...withoutGaps(item), ...(follows.length > 0 ? { follows } : {}) };
  });
}

/** Who is there stands in the front matter; prose adds what it says of them ("anmäler jäv"), or the whole list. */
export function mergeAttendees(
  front: MeetingRecords["attendees"],
  prose: MeetingRecords["attendees"],
): MeetingRecords["attendees"] {
  if (front.length === 0) return prose;
  return front.map((attendee) => {
    const said = prose.find((one) => one.name !== undefined && one.name === attendee.name);
    if (!said) return attendee;
    const recused = [...new Set([...(attendee.recused ?? []), ...(said.recused ?? [])])];
    return { ...withoutGaps(said), ...withoutGaps(attendee), ...(recused.length > 0 ? { recused } : {}) };
  });
}

const provenance: readonly string[] = ["id", "line", "explicit", "span"];

function differing(id: string, record: Sourced<object>, prose: object): Difference[] {
  const { line } = record;
  const told = new Map<string, unknown>(Object.entries(prose));
  return Object.entries(record).flatMap(([field, value]) => {
    const said = told.get(field);
    if (provenance.includes(field) || value === undefined || said === undefined) return [];
    return JSON.stringify(value) === JSON.stringify(said)
      ? []
      : [{ id, field, record: value, prose: said, line }];
  });
}
