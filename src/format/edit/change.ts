import { isMap, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import type { Shape } from "../../model/shape.ts";
import type { TextEdit } from "../../model/text-edit.ts";
import { sameValue } from "../same-value.ts";
import { fieldOf, isRecordValue, ownValue } from "../shapes.ts";
import { alignLists } from "./align.ts";
import { type Desk, isReferredTo, shapeFor, valuesOf } from "./desk.ts";
import { insertField, insertItem, naturalPlace } from "./insert.ts";
import { removeFromBlock, removeFromFlow } from "./remove.ts";
import { type Content, replaceField, replaceInFlow, replaceItem } from "./replace.ts";
import { type Slot, slotsOf } from "./slots.ts";

/** Where a slot stands: in a `{ }` or `[ ]`, behind a dash, or behind a key. */
type Standing = "flow" | "item" | "field";

/** A slot with its standing. */
export interface Place {
  slot: Slot;
  standing: Standing;
}

/** The edits that bring a change about; undefined where the file's form does not allow it. */
export type Edits = TextEdit[] | undefined;

/** Gives a place another value, touching only what differs within it. */
export function changeValue(desk: Desk, place: Place, content: Content): Edits {
  const old = valuesOf(desk, place.slot.node, content.shape);
  if (old.length === 1 && sameValue(old[0], content.value)) return [];
  const shape = shapeFor(content);
  const { node } = place.slot;
  const fitting = { value: content.value, shape };
  const inside = isMap(node)
    ? changeFields(desk, { map: node, shape }, content.value)
    : isSeq(node) && shape.type === "list" && Array.isArray(content.value)
      ? changeItems(desk, { list: node, of: shape.of }, content.value)
      : undefined;
  return inside && !overlap(inside) ? inside : replaceValue(desk, place, fitting);
}

/** Writes a value anew in its place. */
export function replaceValue(desk: Desk, { slot, standing }: Place, content: Content): Edits {
  if (isReferredTo(desk, slot.node)) return undefined;
  if (standing === "flow") return replaceInFlow(slot, content);
  return standing === "item" ? replaceItem(desk, slot, content) : replaceField(desk, slot, content);
}

function changeFields(desk: Desk, { map, shape }: { map: YAMLMap; shape: Shape }, value: unknown): Edits {
  const slots = slotsOf(map);
  if (!slots || !isRecordValue(value) || (shape.type !== "record" && shape.type !== "map")) return undefined;
  const of = (name: string) => (shape.type === "map" ? shape.of : fieldOf(shape.fields, name));
  const gone = new Set(slots.filter((slot) => isDropped(desk, { slot, shape: of(slot.name ?? "") }, value)));
  if (gone.size === slots.length) return undefined;
  const standing = map.flow ? "flow" : "field";
  const edits: Edits[] = [removeAll(desk, { slots, gone, flow: map.flow === true })];
  const kept = map.flow ? slots.filter((slot) => !gone.has(slot)) : slots;
  for (const name of shape.type === "map" ? Object.keys(value) : Object.keys(shape.fields)) {
    const content = { value: ownValue(value, name), shape: of(name) ?? { type: "text" } };
    if (content.value === undefined) continue;
    const slot = slots.find((each) => each.name === name);
    const after = shape.type === "map" ? kept.length - 1 : naturalPlace(kept, shape, name);
    if (slot) edits.push(changeValue(desk, { slot, standing }, content));
    else edits.push(insertField(desk, { collection: map, slots: kept, after }, { ...content, name }));
  }
  return joined(edits);
}

// A field that was read and is not wanted any more; what could not be read is not ours to drop.
function isDropped(
  desk: Desk,
  { slot, shape }: { slot: Slot; shape: Shape | undefined },
  value: object,
): boolean {
  if (shape === undefined || ownValue(value, slot.name ?? "") !== undefined) return false;
  return valuesOf(desk, slot.node, shape).length > 0;
}

function changeItems(
  desk: Desk,
  { list, of }: { list: YAMLSeq; of: Shape },
  wanted: readonly unknown[],
): Edits {
  const slots = slotsOf(list);
  if (!slots) return undefined;
  const steps = alignLists(
    slots.map((slot) => valuesOf(desk, slot.node, of)),
    wanted,
  );
  const gone = new Set(steps.flatMap((step) => (step.type === "remove" ? (slots[step.old] ?? []) : [])));
  if (gone.size === slots.length) return undefined;
  const edits: Edits[] = [removeAll(desk, { slots, gone, flow: list.flow === true })];
  const kept = list.flow ? slots.filter((slot) => !gone.has(slot)) : slots;
  let last: Slot | undefined;
  for (const step of steps) {
    if (step.type === "add") {
      const at = { collection: list, slots: kept, after: last ? kept.indexOf(last) : -1 };
      edits.push(insertItem(desk, at, { value: step.value, shape: of }));
      continue;
    }
    const slot = slots[step.old];
    if (slot && kept.includes(slot)) last = slot;
    if (step.type === "change" && slot) edits.push(changeItem(desk, { slot, list }, { ...step, shape: of }));
  }
  return joined(edits);
}

function changeItem(desk: Desk, { slot, list }: { slot: Slot; list: YAMLSeq }, content: Content): Edits {
  return changeValue(desk, { slot, standing: list.flow ? "flow" : "item" }, content);
}

interface Removal {
  slots: readonly Slot[];
  gone: ReadonlySet<Slot>;
  flow: boolean;
}

/** Takes some of a collection's slots out, never all of them. */
export function removeAll(desk: Desk, { slots, gone, flow }: Removal): Edits {
  if (flow) return removeFromFlow(slots, gone);
  return joined(slots.flatMap((slot, at) => (gone.has(slot) ? [removeFromBlock(desk, slots, at)] : [])));
}

function joined(edits: readonly Edits[]): Edits {
  return edits.every((edit) => edit !== undefined) ? edits.flat() : undefined;
}

function overlap(edits: readonly TextEdit[]): boolean {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return ordered.some((edit, index) => edit.start < (ordered[index - 1]?.end ?? 0));
}
