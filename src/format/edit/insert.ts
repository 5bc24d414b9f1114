import { isMap, type YAMLMap, type YAMLSeq } from "yaml";
import type { TextEdit } from "../../model/text-edit.ts";
import type { RecordShape } from "../shapes.ts";
import { formatText } from "../write-text.ts";
import { formatField, formatFlow, formatItem, indented } from "../write-value.ts";
import { columnAt, lineStart, nextLine, placeLines, startsLine } from "./lines.ts";
import { type Content, insertion, type Sheet } from "./replace.ts";
import { type Collection, type Slot } from "./slots.ts";

interface NewField extends Content {
  name: string;
}

/** A collection, the places in it, and the one after which something is to come (-1: before all). */
interface InsertAt {
  collection: Collection;
  slots: readonly Slot[];
  after: number;
}

/** Adds a field to a map that has some already. */
export function insertField(
  sheet: Sheet,
  at: InsertAt & { collection: YAMLMap },
  field: NewField,
): TextEdit[] {
  if (at.collection.flow) {
    return insertInFlow(
      at,
      `${formatText(field.name, { flow: true })}: ${formatFlow(field.value, field.shape)}`,
    );
  }
  return insertLines(sheet, at, formatField(field.name, field, { literal: true }));
}

/** Adds an item to a list that has some already. */
export function insertItem(
  sheet: Sheet,
  at: InsertAt & { collection: YAMLSeq },
  { value, shape }: Content,
): TextEdit[] {
  if (at.collection.flow) return insertInFlow(at, formatFlow(value, shape));
  // Among records of one line each, as people write them, a new one is no different.
  const neighbour = (at.slots[at.after] ?? at.slots[0])?.node;
  if (isMap(neighbour) && neighbour.flow) return insertLines(sheet, at, [`- ${formatFlow(value, shape)}`]);
  return insertLines(sheet, at, formatItem(value, shape, { literal: true }));
}

function insertInFlow({ slots, after }: InsertAt, written: string): TextEdit[] {
  const before = slots[after];
  if (before) return [insertion(before.end, `, ${written}`)];
  return [insertion(slots[0]?.first ?? 0, `${written}, `)];
}

function insertLines(sheet: Sheet, { slots, after }: InsertAt, lines: readonly string[]): TextEdit[] {
  const { text, newline } = sheet;
  const first = slots[0]?.first ?? 0;
  const column = columnAt(text, first);
  const before = slots[after];
  if (before) {
    const offset = nextLine(text, before.end);
    return [insertion(offset, placeLines({ ...sheet, offset }, indented(lines, column)))];
  }
  if (startsLine(text, first)) {
    const offset = lineStart(text, first);
    return [insertion(offset, placeLines({ ...sheet, offset }, indented(lines, column)))];
  }
  // Behind a dash: the first line takes the place, what was there moves to a line of its own.
  const [head = "", ...rest] = indented(lines, column);
  return [insertion(first, [head.trimStart(), ...rest, " ".repeat(column)].join(newline))];
}

/** After which of a record's fields a new one comes: the last of those that the shape names before it. */
export function naturalPlace(slots: readonly Slot[], shape: RecordShape, name: string): number {
  const order = Object.keys(shape.fields);
  const earlier = new Set(order.slice(0, order.indexOf(name)));
  const known = slots.some((slot) => order.includes(slot.name ?? ""));
  if (!known) return slots.length - 1;
  return slots.findLastIndex((slot) => earlier.has(slot.name ?? ""));
}
