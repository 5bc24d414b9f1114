import type { RecognitionWords } from "../../language/recognition-words.ts";
import type { Context } from "../context.ts";
import { textOf } from "../text/piece.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Passage } from "../units.ts";
import { type Entry, entryOf, isRunning } from "./entry.ts";
import { joinRows, type Row } from "./rows.ts";

/** Signs of a list that is read as one, however its lines are broken. */
const longestList = 3500;

/** True for a list whose last line goes on with other sentences: "…, Bo Alm och Siv\nEk. Per Ed kunde inte komma." */
export function runsOn({ piece, lines }: Passage, words: RecognitionWords): boolean {
  if (lines.length < 2 || !isRunning(textOf(piece))) return false;
  const [first] = sentencesOf(piece, words.outline);
  const people = first && entryOf(textOf(first), words.people)?.people.length;
  return (people ?? 0) > lines.length;
}

/** Rows that are one list broken anywhere, within names too. */
export function asOne(
  rows: readonly Row[],
  { source, words }: Context,
): { entry: Entry; row: Row } | undefined {
  const [first, ...others] = rows;
  if (!first?.cells[0]?.includes(",") || others.length === 0) return undefined;
  const length = rows.reduce((sum, { piece }) => sum + textOf(piece).length, 0);
  if (length > longestList || rows.some(({ cells }) => cells.length > 1)) return undefined;
  const row = joinRows(rows, source);
  const entry = entryOf(row.cells.join(" "), words.people);
  if (!entry || entry.people.length <= rows.length) return undefined;
  const alone = rows.map(({ cells }) => entryOf(cells.join("\t"), words.people));
  const count = alone.reduce((sum, each) => sum + (each?.people.length ?? 0), 0);
  const better = count < entry.people.length || alone.some((each) => each === undefined);
  return better ? { entry, row } : undefined;
}
