import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import type { Shape } from "../../model/shape.ts";
import type { Path } from "../positions.ts";
import { fieldOf, type RecordShape } from "../shapes.ts";
import { isNothing } from "../walk.ts";
import { changeValue, type Edits, type Place, removeAll, replaceValue } from "./change.ts";
import { type Desk, valuesOf } from "./desk.ts";
import { insertField, insertItem, naturalPlace } from "./insert.ts";
import { type Slot, slotsOf } from "./slots.ts";

/** A value to be set at a path, or an item to be added to the list there. */
type Change = { set: unknown } | { append: unknown };

/** What is still to be done below a place. */
interface Errand {
  shape: Shape;
  path: Path;
  change: Change;
}

export interface Done {
  edits: Edits;
  /** The part of the path at whose end the file was changed; all else must be as it was. */
  changed: Path;
}

const refused: Done = { edits: undefined, changed: [] };

/** Follows a path from a place on, and makes the change at its end. */
export function descend(desk: Desk, place: Place, errand: Errand): Done {
  const { slot } = place;
  const node = slot.node && !isNothing(slot.node) ? slot.node : undefined;
  const shape = branch(errand);
  const [step] = errand.path;
  if (step === undefined) return arrive(desk, place, errand);
  if (typeof step === "string" && (shape.type === "record" || shape.type === "map")) {
    if (isMap(node)) return intoMap(desk, node, { ...errand, shape });
    const known = isScalar(node) ? valuesOf(desk, node, shape)[0] : undefined;
    return here(
      replaceValue(desk, place, {
        value: { ...Object(known), ...Object(wrap(errand.path, errand.change)) },
        shape,
      }),
    );
  }
  if (typeof step !== "number" || shape.type !== "list") return refused;
  if (isSeq(node)) return intoList(desk, node, { ...errand, shape });
  if (node && step === 0)
    return descend(desk, place, { ...errand, shape: shape.of, path: errand.path.slice(1) });
  const old = valuesOf(desk, node, shape)[0];
  const items = Array.isArray(old) ? old : [];
  if (step !== items.length) return refused;
  return here(
    replaceValue(desk, place, { value: [...items, wrap(errand.path.slice(1), errand.change)], shape }),
  );
}

function arrive(desk: Desk, place: Place, { shape, change }: Errand): Done {
  if ("set" in change) return here(changeValue(desk, place, { value: change.set, shape }));
  const { node } = place.slot;
  const list = branch({ shape, path: [0] });
  if (list.type !== "list") return refused;
  const slots = isSeq(node) ? slotsOf(node) : [];
  if (!slots) return refused;
  if (isSeq(node) && slots.length > 0) {
    const at = { collection: node, slots, after: slots.length - 1 };
    return below([slots.length], here(insertItem(desk, at, { value: change.append, shape: list.of })));
  }
  const old = valuesOf(desk, node, list)[0];
  const value = [...(Array.isArray(old) ? old : []), change.append];
  return here(replaceValue(desk, place, { value, shape: list }));
}

function intoMap(
  desk: Desk,
  map: YAMLMap,
  errand: Errand & { shape: RecordShape | Extract<Shape, { type: "map" }> },
): Done {
  const [step = "", ...path] = errand.path;
  const name = String(step);
  const { shape, change } = errand;
  const slots = slotsOf(map);
  const field = shape.type === "map" ? shape.of : fieldOf(shape.fields, name);
  if (!slots || !field) return refused;
  const slot = slots.find((each) => each.name === name);
  const removal = path.length === 0 && "set" in change && change.set === undefined;
  if (removal) return below([name], here(slot ? remove(desk, map, { slots, slot }) : []));
  const standing = map.flow ? "flow" : "field";
  if (slot) return below([name], descend(desk, { slot, standing }, { shape: field, path, change }));
  if (slots.length === 0) return refused;
  const after = shape.type === "map" ? slots.length - 1 : naturalPlace(slots, shape, name);
  const content = { name, shape: field, value: wrap(path, change) };
  return below([name], here(insertField(desk, { collection: map, slots, after }, content)));
}

function intoList(
  desk: Desk,
  list: YAMLSeq,
  errand: Errand & { shape: Extract<Shape, { type: "list" }> },
): Done {
  const [step, ...path] = errand.path;
  const { shape, change } = errand;
  const slots = slotsOf(list);
  const slot = slots?.[Number(step)];
  if (!slots || slots.length === 0 || Number(step) > slots.length) return refused;
  if (slot && path.length === 0 && "set" in change && change.set === undefined) {
    return below([Number(step)], here(remove(desk, list, { slots, slot })));
  }
  const standing = list.flow ? "flow" : "item";
  if (slot)
    return below([Number(step)], descend(desk, { slot, standing }, { shape: shape.of, path, change }));
  const at = { collection: list, slots, after: slots.length - 1 };
  return below([Number(step)], here(insertItem(desk, at, { value: wrap(path, change), shape: shape.of })));
}

// The last one leaves an empty collection behind, on the line where it stood.
function remove(
  desk: Desk,
  collection: YAMLMap | YAMLSeq,
  { slots, slot }: { slots: Slot[]; slot: Slot },
): Edits {
  if (slots.length > 1)
    return removeAll(desk, { slots, gone: new Set([slot]), flow: collection.flow === true });
  const end = collection.flow ? (collection.range?.[1] ?? slot.end) : slot.end;
  const start = collection.flow ? (collection.range?.[0] ?? slot.first) : slot.first;
  return [{ start, end, text: isMap(collection) ? "{}" : "[]" }];
}

function branch({ shape, path }: Pick<Errand, "shape" | "path">): Shape {
  return shape.type === "either" && path.length > 0 ? shape.other : shape;
}

/** The value that holds the change at the end of a path which the file does not have yet. */
export function wrap(path: Path, change: Change): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return "set" in change ? change.set : [change.append];
  return typeof step === "string" ? Object.fromEntries([[step, wrap(rest, change)]]) : [wrap(rest, change)];
}

function here(edits: Edits): Done {
  return { edits, changed: [] };
}

function below(path: Path, done: Done): Done {
  return { ...done, changed: [...path, ...done.changed] };
}
