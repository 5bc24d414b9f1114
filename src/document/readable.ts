import type { ListItem, PhrasingContent, RootContent } from "mdast";
import { type EarlierSource, inWords } from "./earlier-records.ts";

/**
 * Prose in words for those who receive it: the signs with which tasks are kept (✅, 📅, `due:`) are words in parentheses, and
 * what is taken up again is told by item and day. `klubba import` reads both again.
 */
export function readable(nodes: readonly RootContent[], source: EarlierSource): RootContent[] {
  return nodes.map((node) => {
    if (node.type === "paragraph") return inWords(node, source);
    if (node.type === "listItem" && typeof node.checked === "boolean") return task(node, source);
    if (!("children" in node) || node.type === "heading" || node.type === "table") return node;
    const copy = { ...node };
    Object.assign(copy, { children: readable(node.children, source) });
    return copy;
  });
}

function task(item: ListItem, source: EarlierSource): ListItem {
  const [first, ...rest] = item.children;
  const copy = { ...item };
  const lead =
    first?.type === "paragraph"
      ? { ...first, children: first.children.map((one) => signless(one, source)) }
      : first;
  Object.assign(copy, { children: [...(lead ? [lead] : []), ...readable(rest, source)] });
  return copy;
}

function signless(node: PhrasingContent, { texts }: EarlierSource): PhrasingContent {
  if (node.type !== "text" || !/[✅📅]|due:/u.test(node.value)) return node;
  const { done, due } = texts.documents;
  const value = node.value
    .replace(/✅\uFE0F? ?(\d{4}-\d{2}-\d{2})/gu, (_, day: string) => `(${done({ day })})`)
    .replace(/📅\uFE0F? ?(\d{4}-\d{2}-\d{2})/gu, (_, day: string) => `(${due({ day })})`)
    .replace(/(^|\s)due:(\S+)/g, (_, gap: string, day: string) => `${gap}(${due({ day })})`);
  return { ...node, value };
}
