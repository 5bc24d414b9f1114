import type { Shape } from "../../model/shape.ts";
import { nearestField } from "../nearest-field.ts";
import { fieldOf, type RecordShape } from "../shapes.ts";
import { doubt } from "./doubt.ts";

/** What the entries of a list are, where one is expected. */
export function itemsOf(shape: Shape | undefined): Shape | undefined {
  if (shape === undefined) return undefined;
  if (shape.type === "either") return itemsOf(shape.other);
  return shape.type === "list" ? shape.of : doubt();
}

/** What a record is, where one is expected. */
export function recordIn(shape: Shape | undefined): Shape | undefined {
  if (shape === undefined) return undefined;
  if (shape.type === "either") return recordIn(shape.other);
  return shape.type === "record" || shape.type === "map" ? shape : doubt();
}

/** A field with its name as the program has it: to set it costs less than by the file's own letters. */
interface KnownField {
  name: string;
  shape: Shape;
}

const known = new WeakMap<RecordShape, ReadonlyMap<string, KnownField>>();

/** A shape's fields by name. Shapes never change. */
export function fieldsOf(shape: RecordShape): ReadonlyMap<string, KnownField> {
  const fields =
    known.get(shape) ??
    new Map(Object.entries(shape.fields).map(([name, field]) => [name, { name, shape: field }]));
  known.set(shape, fields);
  return fields;
}

/** True where one of the names is none of the shape's, but nearly one that is missing. */
export function looksLikeSlip(names: readonly string[], { fields }: RecordShape): boolean {
  const missing = Object.keys(fields).filter((name) => !names.includes(name));
  return names.some(
    (name) => fieldOf(fields, name) === undefined && nearestField(name, missing) !== undefined,
  );
}
