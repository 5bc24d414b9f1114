import type { RootContent } from "mdast";
import type { Block, MeetingDocument } from "./document.ts";

/**
 * The document without links to files beside it, whose words stay: a PDF would keep the way to them from where it was
 * made.
 */
export function withoutFiles(document: MeetingDocument): MeetingDocument {
  const of = (blocks: readonly Block[]) =>
    blocks.map((block): Block => ({ ...block, content: block.content.flatMap(unlinked) }));
  return {
    ...document,
    opening: of(document.opening),
    items: document.items.map((item) => ({ ...item, blocks: of(item.blocks) })),
    closing: of(document.closing),
    attachments: document.attachments.map((one) => ({
      ...one,
      href: one.href !== undefined && leadsOut(one.href) ? one.href : undefined,
    })),
  };
}

function unlinked(node: RootContent): RootContent[] {
  if (!("children" in node)) return [node];
  const children = node.children.flatMap((child: RootContent) => unlinked(child));
  if (node.type === "link" && !leadsOut(node.url)) return children;
  const copy: RootContent = { ...node };
  Object.assign(copy, { children });
  return [copy];
}

/** To the world, or to another place of the document. */
function leadsOut(address: string): boolean {
  return /^(?:https?:|mailto:|tel:|#)/i.test(address);
}
