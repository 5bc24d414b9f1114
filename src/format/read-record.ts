import type { Read, Shape } from "../model/shape.ts";
import type { Fault } from "./fault.ts";
import { parseYaml, type YamlDocument } from "./parse-yaml.ts";
import type { Positions } from "./positions.ts";
import { readNode } from "./read-node.ts";
import { type ReadOptions, walkOf } from "./walk.ts";

export interface Reading<T> {
  /** Undefined where nothing of that shape could be read. */
  value: T | undefined;
  faults: Fault[];
  positions: Positions;
}

const nowhere: Positions = { of: () => undefined };

/**
 * Reads YAML by a shape. A field that cannot be read is left undefined with a fault of its own and never takes
 * its neighbours with it; keys that the shape does not have pass, unless they look like a slip of the pen.
 */
export function readRecord<S extends Shape>(yaml: string, shape: S, options?: ReadOptions): Reading<Read<S>>;
export function readRecord(yaml: string, shape: Shape, options: ReadOptions = {}): Reading<unknown> {
  const { document, faults } = parseYaml(yaml);
  const start = options.start ?? 0;
  const syntax = faults.map(({ problem, offset }) => ({ problem, offset: start + offset }));
  if (!document) return { value: undefined, faults: syntax, positions: nowhere };
  const reading = readDocument(document, shape, options);
  return { ...reading, faults: [...syntax, ...reading.faults] };
}

/** {@link readRecord} for a document that is parsed already. Its syntax errors are not repeated. */
export function readDocument(
  document: YamlDocument,
  shape: Shape,
  options: ReadOptions = {},
): Reading<unknown> {
  const walk = walkOf(document, options);
  const top = document.contents;
  const value = top ? readNode(walk, top, { shape, field: "", path: [] }) : undefined;
  return { value, faults: walk.faults, positions: { of: (record) => walk.places.get(record) } };
}
