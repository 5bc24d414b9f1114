import { moveItems, readMinutesHeader, setMinutesFields } from "../../format/index.ts";
import { shortFormsIn } from "../../minutes/short-forms.ts";
import type { Config } from "../../model/config.ts";
import type { AgendaItem } from "../../model/meeting.ts";
import type { Minutes } from "../../model/minutes.ts";
import type { Problem } from "../../model/problem.ts";
import { applyEdits } from "../../model/text-edit.ts";
import type { ProposedItem } from "../new/propose.ts";

export interface PlannedFile {
  file: string;
  text: string;
  config: Config;
  minutes: Minutes;
}

/** What the planned file is to say. */
export interface Wanted {
  items: readonly ProposedItem[];
  /** References that are not to be taken up at this meeting, beside those that the file leaves out already. */
  leftOut: readonly string[];
}

/** A planned item as it stands in the file, and what becomes of it. */
interface Kept {
  item: ProposedItem;
  /** 0-based place in the file's agenda. */
  index: number;
}

/**
 * A planned file with what its agenda lacks, in the order wanted. What stands there already keeps every byte,
 * its comments and unknown keys included, unless something is to be added to it or taken away.
 */
export function renewPlanned(planned: PlannedFile, wanted: Wanted): string | Problem {
  const { file, config, minutes, text } = planned;
  const forms = shortFormsIn(config.language, minutes.meeting.date);
  const kept = wanted.items.flatMap((item): Kept[] => {
    const index = item.record ? minutes.meeting.agenda.indexOf(item.record) : -1;
    return index < 0 ? [] : [{ item, index }];
  });
  const moves = moveItems(text, "agenda", orderOf(kept, minutes.meeting.agenda.length));
  if (!Array.isArray(moves)) return moves;
  const ordered = applyEdits(text, moves);
  // Read again, since what the file says has no numbers but its own.
  const stated = readMinutesHeader({ file, text }, forms).value;
  const records = wanted.items.map((item) => recordOf(item, kept, stated.agenda ?? []));
  const leftOut = [...(stated.left_out ?? []), ...wanted.leftOut.map((ref) => ({ ref }))];
  const edits = setMinutesFields(
    ordered,
    [
      { path: ["agenda"], value: records },
      ...(wanted.leftOut.length > 0 ? [{ path: ["left_out"], value: leftOut }] : []),
    ],
    forms,
  );
  return Array.isArray(edits) ? applyEdits(ordered, edits) : edits;
}

/** The order of the file's items: those that stay as wanted, and where they stand those that go. */
function orderOf(kept: readonly Kept[], count: number): number[] {
  const staying = new Set(kept.map(({ index }) => index));
  const inTurn = kept.map(({ index }) => index);
  return Array.from({ length: count }, (_, index) =>
    staying.has(index) ? (inTurn.shift() ?? index) : index,
  );
}

/** The item as the file is to say it. */
function recordOf(item: ProposedItem, kept: readonly Kept[], stated: readonly AgendaItem[]): AgendaItem {
  const index = kept.find((one) => one.item === item)?.index;
  const record = index === undefined ? undefined : stated[index];
  if (!record) return freshRecord(item);
  const { settled_by: settled, follows, ...rest } = record;
  const isOpen = item.matters.length > 0;
  const by = isOpen ? undefined : (settled ?? item.settled);
  const refs = item.follows.length > 0 ? item.follows : follows;
  return { ...rest, ...(refs ? { follows: refs } : {}), ...(by === undefined ? {} : { settled_by: by }) };
}

/** An item that the file does not have yet; `new` numbers it. */
export function freshRecord({ title, follows }: ProposedItem): AgendaItem {
  return { title, ...(follows.length > 0 ? { follows } : {}) };
}
