import { lastMark, lineMark } from "../../archive/seal-list.ts";
import { formatListedSeal } from "../../format/index.ts";
import { heldLines, lineMarks } from "../../minutes/seal/line-marks.ts";
import type { Minutes } from "../../model/minutes.ts";
import type { ListedSeal, Seal } from "../../model/seal.ts";
import type { Desk } from "../desk.ts";
import { idsIn, newId } from "../journal/ids.ts";

/**
 * The lines that tell of approvals in the list of seals, each holding the one before it.
 * @param existing the list as it stands, read under its lock
 */
export function listed(
  desk: Desk,
  { id: ref, file, text }: Pick<Minutes, "id" | "file"> & { text: string },
  { seals, existing, signed }: { seals: readonly Seal[]; existing: string; signed: boolean },
): string {
  const { context, timeZone } = desk;
  const taken = idsIn(existing);
  const at = context.clock.now(timeZone);
  let after = lastMark(existing);
  const lines = seals.map(({ on, items, by, sha256, ...rest }) => {
    const id = newId(
      () => context.random(),
      (candidate) => taken.has(candidate),
    );
    taken.add(id);
    const marks = lineMarks(heldLines(text, { items, ...rest }));
    const entry: ListedSeal = {
      id,
      at,
      on,
      ref,
      file,
      items,
      by,
      sha256,
      ...(signed ? { signed } : {}),
      after,
      lines: marks,
    };
    const line = formatListedSeal(entry);
    after = lineMark(line);
    return `${line}\n`;
  });
  return lines.join("");
}
