import { isMap, isNode, isScalar, isSeq, type Node } from "yaml";
import type { Problem } from "../model/problem.ts";
import type { Shape } from "../model/shape.ts";
import { fieldsOf, reportUnknown } from "./fields.ts";
import { readFlag, readScalar, type ScalarShape, valueProblem } from "./read-scalar.ts";
import { fieldOf, type RecordShape } from "./shapes.ts";
import { readShortForm } from "./short-forms.ts";
import { isConflictMark } from "./syntax-cause.ts";
import { addFault, isNothing, offsetOf, type Target, textOf, type Walk } from "./walk.ts";

type Of<T extends Shape["type"]> = Target<Extract<Shape, { type: T }>>;

/** The value of a node by its shape; undefined where there is none, a fault saying why unless it was left out. */
export function readNode(walk: Walk, given: Node, target: Target): unknown {
  return readValues(walk, given, target)[0];
}

/** Several values only where one line of text stands for several records. */
export function readValues(walk: Walk, given: Node, target: Target): unknown[] {
  const node = walk.aliases.follow(given);
  if (!node) {
    if (walk.aliases.report()) addFault(walk, given, { code: "front-matter-aliases" });
    return [];
  }
  if (isNothing(node)) return [];
  const { shape } = target;
  if (shape.type === "record" && isScalar(node)) return readLine(walk, node, { ...target, shape });
  const value = readOne(walk, node, target);
  return value === undefined ? [] : [value];
}

function readOne(walk: Walk, node: Node, target: Target): unknown {
  const { shape } = target;
  if (shape.type === "list") return readList(walk, node, { ...target, shape });
  if (shape.type === "map") return readMap(walk, node, { ...target, shape });
  if (shape.type === "record") return readFields(walk, node, { ...target, shape });
  if (shape.type === "either") return readEither(walk, node, { ...target, shape });
  return readWord(walk, node, { ...target, shape });
}

function readWord(walk: Walk, node: Node, target: Target<ScalarShape>): unknown {
  const { field, shape } = target;
  if (!isScalar(node)) return addFault(walk, node, { code: "field-type", field, expected: "text" });
  const value = readScalar(textOf(node), shape);
  return value ?? addFault(walk, node, valueProblem(field, textOf(node), shape));
}

// One entry alone counts as a list of one.
function readList(walk: Walk, node: Node, { shape, field, path }: Of<"list">): unknown[] {
  if (!isSeq(node)) return readValues(walk, node, { shape: shape.of, field, path });
  const values: unknown[] = [];
  for (const [index, item] of node.items.entries()) {
    if (!isNode(item)) continue;
    values.push(...readValues(walk, item, { shape: shape.of, field, path: [...path, index] }));
  }
  return values;
}

function readMap(walk: Walk, node: Node, { shape, field, path }: Of<"map">): unknown {
  if (!isMap(node)) return addFault(walk, node, { code: "field-type", field, expected: "record" });
  const entries: [string, unknown][] = [];
  for (const { name, value } of fieldsOf(walk, node)) {
    const read = value && readNode(walk, value, { shape: shape.of, field: name, path: [...path, name] });
    if (read !== undefined) entries.push([name, read]);
  }
  return Object.fromEntries(entries);
}

function readFields(walk: Walk, node: Node, target: Target<RecordShape>): unknown {
  const { shape, path } = target;
  if (!isMap(node)) return addFault(walk, node, notFields(target, node));
  const fields = fieldsOf(walk, node);
  reportUnknown(walk, fields, shape.fields);
  const record: Record<string, unknown> = {};
  for (const { name, value } of fields) {
    const known = fieldOf(shape.fields, name);
    const read =
      known && value && readNode(walk, value, { shape: known, field: name, path: [...path, name] });
    if (read !== undefined) record[name] = read;
  }
  const places = fields.map(({ name, key, value }): [string, number] => [name, offsetOf(walk, value ?? key)]);
  walk.places.set(record, { offset: offsetOf(walk, node), path, fields: new Map(places) });
  return record;
}

function readLine(walk: Walk, node: Node, target: Target<RecordShape>): unknown[] {
  const { shape, field, path } = target;
  if (!isScalar(node) || shape.short === undefined) {
    addFault(walk, node, notFields(target, node));
    return [];
  }
  const records = readShortForm(textOf(node), shape, walk.forms);
  if (records.length === 0) {
    addFault(walk, node, { code: "field-value", field, value: textOf(node), expected: { type: "day" } });
  }
  for (const record of records)
    walk.places.set(record, { offset: offsetOf(walk, node), path, fields: new Map() });
  return records;
}

function notFields({ field, path }: Target, node: Node): Problem {
  if (path.length > 0) return { code: "field-type", field, expected: "record" };
  const cause = isScalar(node) && isConflictMark(textOf(node)) ? "conflict" : "no-colon";
  return { code: "yaml-syntax", cause, detail: "fields were expected" };
}

// `remote: true` is a flag, `remote: Teams` a text; so is `remote: "true"`, whose quotes say so.
function readEither(walk: Walk, node: Node, target: Of<"either">): unknown {
  const { scalar, other } = target.shape;
  if (!isScalar(node)) return readOne(walk, node, { ...target, shape: other });
  if (scalar.type !== "flag") return readOne(walk, node, { ...target, shape: scalar });
  const flag = node.type === "PLAIN" ? readFlag(textOf(node)) : undefined;
  return flag ?? readOne(walk, node, { ...target, shape: other });
}
