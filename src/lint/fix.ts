import type { TextEdit } from "../model/text-edit.ts";
import { applyEdits } from "../model/text-edit.ts";
import type { Remark } from "./lint.ts";

interface Fixed {
  /** Without byte order mark. */
  text: string;
  /** What was mended; what got in another's way waits for the next round. */
  mended: Remark[];
}

/** The text of one file with the edits of its remarks; of two that overlap the first one is made. */
export function fixText(text: string, remarks: readonly Remark[]): Fixed {
  const edits: TextEdit[] = [];
  const mended: Remark[] = [];
  for (const remark of remarks) {
    if (remark.edits.length === 0 || remark.edits.some((edit) => edits.some((made) => overlap(made, edit)))) {
      continue;
    }
    edits.push(...remark.edits);
    mended.push(remark);
  }
  return { text: applyEdits(text, edits), mended };
}

function overlap(a: TextEdit, b: TextEdit): boolean {
  return a.start < b.end && b.start < a.end;
}
