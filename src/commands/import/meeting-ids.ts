import { foldArchive } from "../../archive/fold.ts";
import { setMinutesFields } from "../../format/index.ts";
import type { Minutes } from "../../model/minutes.ts";
import { applyEdits } from "../../model/text-edit.ts";
import type { Desk } from "../desk.ts";
import { lastDay } from "./last-day.ts";
import { rewrite } from "./rewrite.ts";
import type { Shelf } from "./shelf.ts";

/**
 * Gives imported minutes the id that their meeting has had since it was first announced: one that was moved from
 * 4 to 11 September is still that of the fourth. Only when all documents are there is it known which were moved.
 */
export async function settleMeetingIds(
  desk: Desk,
  shelf: Shelf,
  imported: readonly Minutes[],
): Promise<void> {
  if (imported.length === 0) return;
  const archive = { ...desk.archive, minutes: shelf.minutes };
  const { meetings } = foldArchive(archive, lastDay(archive));
  const idOf = new Map(meetings.map(({ file, id }) => [file, id]));
  const taken = new Set(shelf.minutes.map(({ id }) => id));
  for (const { file, id } of imported) {
    const known = idOf.get(file);
    if (known === undefined || known === id || taken.has(known)) continue;
    taken.add(known);
    // One file after the other, each as it stands when its turn has come.
    // oxlint-disable-next-line no-await-in-loop
    if (await rewrite(desk, file, ({ text }) => withId(text, known))) shelf.learn(file);
  }
}

function withId(text: string, id: string): string | undefined {
  const edits = setMinutesFields(text, [{ path: ["id"], value: id }]);
  return Array.isArray(edits) ? applyEdits(text, edits) : undefined;
}
