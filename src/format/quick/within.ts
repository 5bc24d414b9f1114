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

/** True where one of the names is none of the shape's, but nearly one that is missing. */
export function looksLikeSlip(names: readonly string[], { fields }: RecordShape): boolean {
  const missing = Object.keys(fields).filter((name) => !names.includes(name));
  return names.some(
    (name) => fieldOf(fields, name) === undefined && nearestField(name, missing) !== undefined,
  );
}
