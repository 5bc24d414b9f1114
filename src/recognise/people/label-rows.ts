import type { LabelRole } from "../../language/labels.ts";
import type { RecognitionWords } from "../../language/recognition-words.ts";
import type { Context } from "../context.ts";
import { wholeLabel } from "../labels.ts";
import type { Piece } from "../text/piece.ts";
import { type Entry, entryOf } from "./entry.ts";
import { isListRole } from "./roles.ts";
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

/** A table whose head has a list's label over each column: "| Närvarande | Frånvarande |"; empty for any other. */
export function labelColumns([head, ...rows]: readonly Row[], words: RecognitionWords): LabelRow[] {
  const labels = (head?.cells ?? []).map((label) => ({ label, role: wholeLabel(label, words)?.role }));
  if (labels.length < 2 || !labels.every(({ role }) => role !== undefined && isListRole(role))) return [];
  return labels.flatMap(({ label, role }, column) =>
    rows.flatMap(({ cells, piece }) =>
      (cells[column] ?? "").split("\n").flatMap((line) => {
        const entry = entryOf(line, words.people);
        return role && entry ? [{ role, label, entry, piece }] : [];
      }),
    ),
  );
}

/** The names in an entry, first names too, in full where they are known. */
export function namesOf({ people, singles = [] }: Entry, context: Context): string[] {
  return [...people, ...singles].map(({ name = "" }) => context.people.resolve(name) ?? name);
}
