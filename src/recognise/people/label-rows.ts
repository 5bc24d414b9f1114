import type { LabelRole } from "../../language/labels.ts";
import type { RecognitionWords } from "../../language/recognition-words.ts";
import type { Context } from "../context.ts";
import { wholeLabel } from "../labels.ts";
import type { Piece } from "../text/piece.ts";
import { type Entry, entryOf } from "./entry.ts";
import type { Row } from "./rows.ts";

/** A row of a table that has a label in its first cell and people in its second. */
interface LabelRow {
  role: LabelRole;
  label: string;
  entry: Entry;
  piece: Piece;
}

/** The rows "| Närvarande | Siv Ek, Bo Alm |" among those of a table. */
export function labelRows(rows: readonly Row[], words: RecognitionWords): LabelRow[] {
  return rows.flatMap(({ cells, piece }) => {
    const [label = "", value = "", ...others] = cells;
    const role = others.length > 0 ? undefined : wholeLabel(label, words)?.role;
    const entry = role && entryOf(value, words.people);
    return role && entry ? [{ role, label, entry, piece }] : [];
  });
}

/** The names in an entry, first names too, in full where they are known. */
export function namesOf({ people, singles = [] }: Entry, context: Context): string[] {
  return [...people, ...singles].map(({ name = "" }) => context.people.resolve(name) ?? name);
}
