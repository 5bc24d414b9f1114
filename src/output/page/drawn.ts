import type { Emphasis, Image, ListItem, RootContent } from "mdast";
import type { Picture } from "../style.ts";
import { dataOf } from "./opening.ts";

/** What pictures and boxes become. */
export interface Drawing {
  /** The pictures of the prose by the address that it gives. */
  pictures: ReadonlyMap<string, Picture>;
  words: DrawingWords;
}

export interface DrawingWords {
  done: string;
  notDone: string;
  /** What stands for a picture that is not at hand. */
  picture: (facts: { alt: string }) => string;
}

/** Prose whose pictures are their bytes, or their words where they are not at hand, and whose boxes say what they mean. */
export function drawn(node: RootContent, drawing: Drawing): RootContent[] {
  if (node.type === "image") return [imageOf(node, drawing)];
  if (!("children" in node)) return [node];
  const children = node.children.flatMap((child: RootContent) => drawn(child, drawing));
  const copy: RootContent = { ...node };
  Object.assign(copy, { children });
  return [copy.type === "listItem" ? withBox(copy, drawing) : copy];
}

function imageOf(image: Image, { pictures, words }: Drawing): RootContent {
  const picture = pictures.get(image.url);
  const alt = image.alt ?? "";
  if (!picture) return { type: "text", value: words.picture({ alt: alt === "" ? image.url : alt }) };
  return { type: "image", url: dataOf(picture), alt };
}

/** A box that a form would have could be ticked, and is not read out well. */
function withBox(item: ListItem, { words }: Drawing): ListItem {
  const [first, ...rest] = item.children;
  if (typeof item.checked !== "boolean" || first?.type !== "paragraph") return item;
  const box: Emphasis = {
    type: "emphasis",
    children: [{ type: "text", value: item.checked ? "☑" : "☐" }],
    data: {
      hName: "span",
      hProperties: { className: ["box"], role: "img", ariaLabel: item.checked ? words.done : words.notDone },
    },
  };
  const children = [box, { type: "text" as const, value: " " }, ...first.children];
  return { ...item, checked: null, children: [{ ...first, children }, ...rest] };
}
