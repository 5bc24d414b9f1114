import { isScalar, type Node, type Scalar } from "yaml";
import type { Problem } from "../model/problem.ts";
import type { Shape } from "../model/shape.ts";
import { type Aliases, aliasesOf } from "./aliases.ts";
import type { Fault } from "./fault.ts";
import type { YamlDocument } from "./parse-yaml.ts";
import type { Path, RecordPlace } from "./positions.ts";
import { plainShortForms, type ShortForms } from "./short-forms.ts";

export interface ReadOptions {
  shortForms?: ShortForms;
  /** Where the YAML begins in its file, for the offsets of faults and positions. */
  start?: number;
}

/** State of one reading. */
export interface Walk {
  aliases: Aliases;
  faults: Fault[];
  forms: ShortForms;
  places: WeakMap<object, RecordPlace>;
  start: number;
}

/** What is read next: by which shape, the field's name for messages, the path for edits. */
export interface Target<S extends Shape = Shape> {
  shape: S;
  field: string;
  path: Path;
}

/** A reading that is about to begin. */
export function walkOf(document: YamlDocument, options: ReadOptions): Walk {
  return {
    aliases: aliasesOf(document),
    faults: [],
    forms: options.shortForms ?? plainShortForms,
    places: new WeakMap(),
    start: options.start ?? 0,
  };
}

/** Offset of a node in its file. */
export function offsetOf(walk: Walk, node: Node): number {
  return walk.start + (node.range?.[0] ?? 0);
}

/** Notes what is wrong with a node; undefined is what is read of it. */
export function addFault(walk: Walk, node: Node, problem: Problem): undefined {
  walk.faults.push({ problem, offset: offsetOf(walk, node) });
}

/** The scalar as it is written, quotes and escapes resolved; a block of text without the line end that it ends with. */
export function textOf(scalar: Scalar): string {
  const text = typeof scalar.value === "string" ? scalar.value : (scalar.source ?? "");
  return scalar.type?.startsWith("BLOCK_") ? text.replace(/\n+$/, "") : text;
}

/** True for a value left out (`chair:`), and for what other YAML programs write for nothing. */
export function isNothing(node: Node): boolean {
  return isScalar(node) && node.type === "PLAIN" && ["", "~", "null"].includes(textOf(node));
}
