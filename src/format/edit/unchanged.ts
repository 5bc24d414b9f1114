import { isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import type { Path } from "../positions.ts";
import { textOf } from "../walk.ts";

/** A document's content without types or positions, and without what stands at the path. */
export type Content = string | null | readonly Content[];

/** What must be the same before and after a change at that path: everything else. */
export function contentWithout(node: unknown, path: Path | undefined): Content {
  if (isAlias(node)) return ["alias", node.source];
  if (isScalar(node)) return textOf(node);
  const [step, ...rest] = path ?? [];
  const leaf = path?.length === 1;
  if (isMap(node)) {
    const pairs = node.items.filter(({ key }) => !(leaf && isScalar(key) && textOf(key) === step));
    return pairs.map(({ key, value }) => [
      contentWithout(key, undefined),
      contentWithout(value, isScalar(key) && textOf(key) === step ? rest : undefined),
    ]);
  }
  if (!isSeq(node)) return null;
  const items = leaf ? node.items.filter((_item, index) => index !== step) : node.items;
  return items.map((item, index) => contentWithout(item, index === step && !leaf ? rest : undefined));
}

/** The node at the end of a path, aliases not followed; a value alone is its own first item. */
export function nodeAt(node: unknown, path: Path): Node | undefined {
  const [step, ...rest] = path;
  if (step === undefined)
    return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node : undefined;
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && textOf(key) === step);
    return pair && nodeAt(pair.value, rest);
  }
  if (isSeq(node)) return typeof step === "number" ? nodeAt(node.items[step], rest) : undefined;
  return step === 0 ? nodeAt(node, rest) : undefined;
}
