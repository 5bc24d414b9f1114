import type { Shape } from "../model/shape.ts";
import type { YamlDocument } from "./parse-yaml.ts";
import { readNode } from "./read-node.ts";
import type { Reading } from "./reading.ts";
import { type ReadOptions, walkOf } from "./walk.ts";

/** Reads a document that is parsed already. Its syntax errors are not repeated. */
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
