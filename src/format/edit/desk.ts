import { isAlias, isNode, type Node, visit } from "yaml";
import type { Shape } from "../../model/shape.ts";
import type { YamlDocument } from "../parse-yaml.ts";
import { readValues } from "../read-node.ts";
import { type ReadOptions, walkOf } from "../walk.ts";
import type { Content, Sheet } from "./replace.ts";

/** What is needed while one document is edited. */
export interface Desk extends Sheet {
  document: YamlDocument;
  options: ReadOptions;
}

/** What a node stands for: one value, none where it cannot be read, several where one line says so. */
export function valuesOf(desk: Desk, node: Node | undefined, shape: Shape): unknown[] {
  const walk = walkOf(desk.document, desk.options);
  return node ? readValues(walk, node, { shape, field: "", path: ["field"] }) : [];
}

/** True where other values may refer to this one, so that it cannot be rewritten without changing them too. */
export function isReferredTo(desk: Desk, node: Node | undefined): boolean {
  let anchored = false;
  let aliases = false;
  if (node)
    visit(
      node,
      (_key, part) => void (anchored ||= isNode(part) && !isAlias(part) && part.anchor !== undefined),
    );
  if (anchored) visit(desk.document, (_key, part) => void (aliases ||= isAlias(part)));
  return aliases;
}

/** The shape of a value that may be one thing or another. */
export function shapeFor({ value, shape }: Content): Shape {
  if (shape.type !== "either") return shape;
  return typeof value === "object" ? shape.other : shape.scalar;
}
