import { type Alias, isAlias, isNode, type Node, visit } from "yaml";
import type { YamlDocument } from "./parse-yaml.ts";

/** Nodes that may have been read when an alias is followed; each counts as often as aliases have led to it. */
const visitLimit = 50_000;

/** Follows aliases within a budget, so that neither a bomb nor a cycle costs more than a moment. */
export interface Aliases {
  /**
   * The node itself, or the one that its alias stands for.
   * @returns undefined where there is none, it leads back to itself, or too much has been read by then
   */
  follow(node: Node): Node | undefined;
  /** True for what is to be reported: each alias that leads nowhere, and that the budget was spent, once. */
  report(): boolean;
}

/** The aliases of a document; its anchors are looked for when the first one is followed. */
export function aliasesOf(document: YamlDocument): Aliases {
  let targets: Map<Alias, Node> | undefined;
  let visits = 0;
  let reported = false;
  return {
    report() {
      const again = reported;
      reported = visits > visitLimit;
      return !again;
    },
    follow(node) {
      visits++;
      if (!isAlias(node)) return node;
      if (visits > visitLimit) return undefined;
      targets ??= anchoredNodes(document);
      return targets.get(node);
    },
  };
}

/**
 * What each alias stands for: the latest anchor of its name before it (YAML 1.2.2, 7.1).
 * An alias within the very node that it names leads round in a circle, and has no target.
 */
function anchoredNodes(document: YamlDocument): Map<Alias, Node> {
  const latest = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, (_key, node, path) => {
    if (!isNode(node)) return;
    if (isAlias(node)) {
      const target = latest.get(node.source);
      if (target && !path.includes(target)) targets.set(node, target);
    } else if (node.anchor !== undefined) latest.set(node.anchor, node);
  });
  return targets;
}
