import { isNode, isScalar, type Node, type YAMLMap } from "yaml";
import type { Fields } from "../model/shape.ts";
import { nearestField } from "./nearest-field.ts";
import { fieldOf } from "./shapes.ts";
import { addFault, textOf, type Walk } from "./walk.ts";

export interface Field {
  name: string;
  key: Node;
  value: Node | undefined;
}

/** The entries of a map that have a word for a key, in the file's order, each name once: the first one counts. */
export function fieldsOf(walk: Walk, map: YAMLMap): Field[] {
  const fields = new Map<string, Field>();
  for (const { key, value } of map.items) {
    if (!isScalar(key)) {
      // "? id: BG" and "[a]: b" have a list or a record for a name: nobody means that.
      if (isNode(key)) addFault(walk, key, { code: "yaml-syntax", cause: "sign", detail: "" });
      continue;
    }
    const name = textOf(key);
    if (fields.has(name)) addFault(walk, key, { code: "duplicate-key", field: name });
    else fields.set(name, { name, key, value: isNode(value) ? value : undefined });
  }
  return [...fields.values()];
}

/** Reports keys that look like a slip for one of the shape's fields which the record does not have. */
export function reportUnknown(walk: Walk, read: readonly Field[], fields: Fields): void {
  const unknown = read.filter((field) => fieldOf(fields, field.name) === undefined);
  if (unknown.length === 0) return;
  const present = new Set(read.map((field) => field.name));
  const missing = Object.keys(fields).filter((name) => !present.has(name));
  for (const { name, key } of unknown) {
    const nearest = nearestField(name, missing);
    if (nearest !== undefined) addFault(walk, key, { code: "unknown-field", field: name, nearest });
  }
}
