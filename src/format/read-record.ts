import type { Read, Shape } from "../model/shape.ts";
import { parseYaml } from "./parse-yaml.ts";
import { readDocument } from "./read-document.ts";
import { readPieces } from "./read-pieces.ts";
import type { Reading } from "./reading.ts";
import type { ReadOptions } from "./walk.ts";

/**
 * Reads YAML by a shape. A field that cannot be read is left undefined with a fault of its own and never takes
 * its neighbours with it; keys that the shape does not have pass, unless they look like a slip of the pen.
 */
export function readRecord<S extends Shape>(yaml: string, shape: S, options?: ReadOptions): Reading<Read<S>>;
export function readRecord(yaml: string, shape: Shape, options?: ReadOptions): Reading<unknown> {
  return readByShape(yaml, shape, options);
}

/** {@link readRecord} for a shape that is known only when the program runs. */
export function readByShape(yaml: string, shape: Shape, options: ReadOptions = {}): Reading<unknown> {
  const { document, faults } = parseYaml(yaml);
  const start = options.start ?? 0;
  const syntax = faults.map(({ problem, offset }) => ({ problem, offset: start + offset }));
  if (!document) return { value: undefined, faults: syntax, positions: { of: () => undefined } };
  if (syntax.length > 0 && shape.type === "record") {
    const pieces = readPieces(yaml, shape, options);
    // Each field may be sound by itself, and what is wrong lie in how they stand to each other.
    const isTold = pieces.faults.some(({ problem }) => problem.code === "yaml-syntax");
    return isTold ? pieces : { ...pieces, faults: [...syntax, ...pieces.faults] };
  }
  const reading = readDocument(document, shape, options);
  return { ...reading, faults: [...syntax, ...reading.faults] };
}
