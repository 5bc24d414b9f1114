import type { Element, ElementContent, Root as Tree } from "hast";
import { h } from "hastscript";
import type { Root, RootContent } from "mdast";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import { remark } from "remark";
import remarkRehype from "remark-rehype";
import { isBlock } from "../../document/block-types.ts";
import type { Block, MeetingDocument } from "../../document/document.ts";
import { rankHeadings } from "../../document/tree.ts";
import { plain } from "../plain.ts";
import { type Drawing, drawn } from "./drawn.ts";

export interface ProseWords {
  footnotes: string;
  back: string;
}

/** Only what the pictures' own bytes are, and what their boxes are called, is allowed beyond the usual. */
const schema: typeof defaultSchema = {
  ...defaultSchema,
  clobberPrefix: "",
  attributes: {
    ...defaultSchema.attributes,
    span: [["className", "box"], ["role", "img"], "ariaLabel"],
  },
  protocols: {
    ...defaultSchema.protocols,
    href: [...(defaultSchema.protocols?.["href"] ?? []), "tel"],
    src: ["data"],
  },
};

/**
 * The prose of a whole document as a page's tree: all of it at once, so that notes are counted through and stand together
 * behind it.
 */
export class Prose {
  readonly #groups = new Map<Block, ElementContent[]>();
  readonly #notes: Element[];

  constructor({ opening, items, closing }: MeetingDocument, source: Drawing & { words: ProseWords }) {
    const ranked = [
      ...opening.map((block) => ({ block, top: 2 as const })),
      ...items.flatMap((item) => item.blocks.map((block) => ({ block, top: 3 as const }))),
      ...closing.map((block) => ({ block, top: 2 as const })),
    ];
    const tree = treeOf(
      ranked.map(({ block, top }) =>
        rankHeadings(block.content, block.type === "decision" ? 4 : top).flatMap((node) =>
          drawn(node, source),
        ),
      ),
      source.words,
    );
    const elements = tree.children.filter((node) => node.type === "element");
    const groups = elements.filter(({ tagName }) => tagName === "div");
    for (const [index, { block }] of ranked.entries())
      this.#groups.set(block, (groups[index]?.children ?? []).map(scoped));
    this.#notes = elements.filter(({ tagName }) => tagName === "section");
  }

  /** @param top the rank of a decision's heading, the first beneath what they stand in */
  blocks(blocks: readonly Block[], top: 2 | 3): ElementContent[] {
    return blocks.flatMap((block): ElementContent[] => {
      const content = this.#groups.get(block) ?? [];
      if (block.type === "prose") return content;
      return [h("div.decision", [h(top === 2 ? "h2" : "h3", plain(block.heading)), ...content])];
    });
  }

  notes(): Element[] {
    return this.#notes;
  }
}

function treeOf(groups: readonly RootContent[][], words: ProseWords): Tree {
  const root: Root = {
    type: "root",
    children: groups.map((nodes) => ({
      type: "blockquote",
      children: nodes.filter(isBlock),
      data: { hName: "div" },
    })),
  };
  return remark()
    .use(remarkRehype, {
      footnoteLabel: words.footnotes,
      footnoteBackLabel: words.back,
      footnoteLabelTagName: "h2",
      footnoteLabelProperties: {},
    })
    .use(rehypeSanitize, schema)
    .runSync(root);
}

/** Says of a table's heads that they are those of columns. */
function scoped(node: ElementContent): ElementContent {
  if (node.type !== "element") return node;
  const children = node.children.map(scoped);
  const properties = node.tagName === "th" ? { ...node.properties, scope: "col" } : node.properties;
  return { ...node, properties, children };
}
