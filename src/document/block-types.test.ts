import { expect, it } from "vitest";
import { isBlock } from "./block-types.ts";
import { loadMarkdown } from "./markdown.ts";

const read = await loadMarkdown();

it("knows what stands for itself from what stands within words", () => {
  const { children } = read(
    "# A\n\nB\n\n- C\n\n| D |\n| - |\n\n> E\n\n```\nF\n```\n\n---\n\nG[^1] *h* **i** ~~j~~ `k` [l](m) ![n](o)\\\np\n\n[^1]: Q\n",
  );
  expect(children.filter((node) => !isBlock(node))).toEqual([]);
  expect(children).toHaveLength(9);
  const words = children.flatMap((node) => (node.type === "paragraph" ? node.children : []));
  expect(words.filter(isBlock)).toEqual([]);
  expect(words.length).toBeGreaterThan(12);
});
