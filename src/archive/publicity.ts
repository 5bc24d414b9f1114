import type { AgendaItem } from "../model/meeting.ts";
import type { Minutes } from "../model/minutes.ts";
import { decisionOfClause, parseReference } from "../model/reference.ts";
import type { Archive } from "./register.ts";

/** What of an archive is not for the public, made ready for many questions. */
interface Publicity {
  byId: ReadonlyMap<string, Minutes>;
  byFile: ReadonlyMap<string, Minutes>;
  /** What items take up that are not public, as they refer to it. */
  closed: ReadonlySet<string>;
}

const known = new WeakMap<readonly Minutes[], Publicity>();

/** False where one of the records belongs to an item with `public: false`, or such an item takes one up. */
export function arePublic(refs: readonly string[], { minutes }: Pick<Archive, "minutes">): boolean {
  const publicity = publicityOf(minutes);
  const all = refs.flatMap((one) => [one, decisionOfClause(one) ?? one]);
  return all.every((ref) => !publicity.closed.has(ref) && itemOf(ref, publicity)?.public !== false);
}

/** False for an item of that file that is not for the public. */
export function isPublicItem(
  { file, agenda }: { file: string; agenda: string | undefined },
  { minutes }: Pick<Archive, "minutes">,
): boolean {
  return itemNumbered(publicityOf(minutes).byFile.get(file), agenda)?.public !== false;
}

function publicityOf(minutes: readonly Minutes[]): Publicity {
  const made = known.get(minutes) ?? {
    // Of two files that claim one meeting the first counts.
    byId: new Map(minutes.toReversed().map((one) => [one.id, one])),
    byFile: new Map(minutes.toReversed().map((one) => [one.file, one])),
    closed: new Set(minutes.flatMap(closedIn)),
  };
  known.set(minutes, made);
  return made;
}

function closedIn({ meeting }: Minutes): string[] {
  return meeting.agenda.flatMap((item) => (item.public === false ? (item.follows ?? []) : []));
}

/** The agenda item that the record belongs to. */
function itemOf(ref: string, { byId }: Publicity): AgendaItem | undefined {
  const { meeting: id, local } = parseReference(ref);
  const minutes = byId.get(id);
  if (minutes === undefined) return undefined;
  const { decisions, follow_ups, actions } = minutes.meeting;
  const record = [...decisions, ...follow_ups, ...actions].find((one) => one.id === local);
  return itemNumbered(minutes, record?.agenda);
}

function itemNumbered(minutes: Minutes | undefined, number: string | undefined): AgendaItem | undefined {
  if (number === undefined) return undefined;
  return minutes?.meeting.agenda.find((item) => item.number === number);
}
