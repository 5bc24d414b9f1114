import type { Nodes } from "mdast";
import type { MeetingDocument } from "../../document/document.ts";
import { pictureOf } from "../../output/picture.ts";
import type { Picture } from "../../output/style.ts";
import type { Context } from "../context.ts";
import { fileAt } from "./links.ts";

/** Bytes; a larger picture is named by its text. */
const largest = 8 * 1024 * 1024;

/**
 * The pictures that a document's prose shows, by the address that it gives: of the archive's files only, and only what
 * is a picture. Nothing is fetched.
 * @param file the minutes file, relative to the archive
 */
export function picturesOf(
  { opening, items, closing }: MeetingDocument,
  file: string,
  context: Pick<Context, "store">,
): Map<string, Picture> {
  const blocks = [...opening, ...items.flatMap((item) => item.blocks), ...closing];
  const named = new Map(blocks.flatMap(({ content }) => content.flatMap(imagesIn)));
  const pictures = new Map<string, Picture>();
  for (const [url, alt] of named) {
    const path = fileAt(url, { file, context });
    const bytes = path === undefined ? undefined : context.store.read(path, largest);
    const picture = bytes && !("code" in bytes) ? pictureOf(bytes, alt) : undefined;
    if (picture) pictures.set(url, picture);
  }
  return pictures;
}

function imagesIn(node: Nodes): [string, string][] {
  if (node.type === "image") return [[node.url, node.alt ?? ""]];
  return "children" in node ? node.children.flatMap(imagesIn) : [];
}
