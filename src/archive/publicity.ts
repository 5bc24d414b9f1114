import type { AgendaItem } from "../model/meeting.ts";
import type { Minutes } from "../model/minutes.ts";
import { decisionOfClause } from "../model/reference.ts";
import type { Archive } from "./register.ts";

/** What of an archive is not for the public, made ready for many questions. */
const known = new WeakMap<object, ReadonlySet<string>>();

/** False where one of the records belongs to an item with `public: false`, or such an item takes one up. */
export function arePublic(refs: readonly string[], archive: Pick<Archive, "minutes" | "notPublic">): boolean {
  const hidden = known.get(archive) ?? new Set(notPublicIn(archive));
  known.set(archive, hidden);
  return refs.every((ref) => [ref, decisionOfClause(ref) ?? ref].every((one) => !hidden.has(one)));
}

/** References to all records that belong to an item with `public: false`, and to what such items take up. */
export function notPublicIn(archive: Pick<Archive, "minutes" | "notPublic">): readonly string[] {
  if (archive.notPublic) return archive.notPublic;
  const { byId } = tablesOf(archive.minutes);
  return [...archive.minutes.flatMap(takenUpClosed), ...[...byId.values()].flatMap(recordsOfClosed)];
}

/** False for an item of that file that is not for the public. */
export function isPublicItem(
  { file, agenda }: { file: string; agenda: string | undefined },
  { minutes }: Pick<Archive, "minutes">,
): boolean {
  return itemNumbered(tablesOf(minutes).byFile.get(file), agenda)?.public !== false;
}

interface Tables {
  byId: ReadonlyMap<string, Minutes>;
  byFile: ReadonlyMap<string, Minutes>;
}

const tables = new WeakMap<readonly Minutes[], Tables>();

/** Of two files that claim one meeting the first counts. */
function tablesOf(minutes: readonly Minutes[]): Tables {
  const made = tables.get(minutes) ?? {
    byId: new Map(minutes.toReversed().map((one) => [one.id, one])),
    byFile: new Map(minutes.toReversed().map((one) => [one.file, one])),
  };
  tables.set(minutes, made);
  return made;
}

function takenUpClosed({ meeting }: Minutes): string[] {
  return meeting.agenda.flatMap((item) => (item.public === false ? (item.follows ?? []) : []));
}

function recordsOfClosed(minutes: Minutes): string[] {
  const { agenda, decisions, follow_ups, actions } = minutes.meeting;
  if (agenda.every((item) => item.public !== false)) return [];
  const seen = new Set<string>();
  return [...decisions, ...follow_ups, ...actions].flatMap(({ id, agenda: number }) => {
    if (id === undefined || seen.has(id)) return [];
    seen.add(id);
    return itemNumbered(minutes, number)?.public === false ? [`${minutes.id}/${id}`] : [];
  });
}

function itemNumbered(minutes: Minutes | undefined, number: string | undefined): AgendaItem | undefined {
  if (number === undefined) return undefined;
  return minutes?.meeting.agenda.find((item) => item.number === number);
}
