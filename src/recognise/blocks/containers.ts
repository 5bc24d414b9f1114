import type { Block, ItemStart } from "./block.ts";
import type { LineCursor } from "./cursor.ts";
import type { Fence, Marker } from "./starts.ts";

/** What holds other blocks and is still open. */
export type Container =
  | { type: "quote" }
  | { type: "item"; width: number; kind: string; empty: boolean; start: ItemStart; used: boolean };

/** How many quotes and items stand within each other; each line may go on with all of them. What is deeper is text. */
export const deepest = 100;

/** The block that takes text and is still open. */
export type Leaf =
  | { type: "paragraph"; block: Block }
  | { type: "fence"; block: Block; fence: Fence }
  | { type: "html"; block: Block; end: RegExp }
  | { type: "indented"; block: Block }
  /** Words far behind an item's marker, which Markdown takes for code: "3.        Budget". */
  | { type: "far"; block: Block }
  | { type: "table"; block: Block };

/** Moves behind the sign by which a line belongs to a quote. */
export function skipQuoteSign(cursor: LineCursor): void {
  cursor.skip(1);
  if (cursor.indent > 0) cursor.skipColumns(1);
}

/** A block in all open containers; an item's first one stands for it. */
export function blockIn(
  containers: readonly Container[],
  type: Block["type"],
  place: Pick<Block, "line" | "start" | "end">,
): Block {
  const quote = containers.filter((container) => container.type === "quote").length;
  const block: Block = { type, ...place, lines: [], quote, list: containers.length - quote };
  const inner = containers.at(-1);
  if (inner?.type === "item" && !inner.used) block.item = inner.start;
  for (const container of containers) useItem(container);
  return block;
}

/** Notes that an item has a first block now. */
function useItem(container: Container): void {
  if (container.type === "item") {
    container.used = true;
    container.empty = false;
  }
}

/** True where a line goes on with a container; the cursor then moves past what shows it. */
export function continues(container: Container, cursor: LineCursor, leaf: Leaf | undefined): boolean {
  if (container.type === "quote") {
    if (cursor.indent > 3 || cursor.char !== ">") return false;
    skipQuoteSign(cursor);
    return true;
  }
  if (cursor.blank) return !container.empty || leaf !== undefined;
  if (cursor.indent < container.width) return false;
  cursor.skipColumns(container.width);
  return true;
}

/** The item that a marker opens; the cursor moves to its content. */
export function openItem(cursor: LineCursor, marker: Marker, empty: boolean): Container & { type: "item" } {
  const start = cursor.next;
  const before = cursor.indent;
  cursor.skip(marker.text.length);
  const padding = empty || cursor.indent > 4 ? 1 : cursor.indent;
  if (!empty) cursor.skipColumns(padding);
  return {
    type: "item",
    width: before + marker.text.length + padding,
    kind: marker.kind,
    empty,
    start: { marker: marker.text, start },
    used: false,
  };
}

/** True where what comes next on the line stands behind the marker of an item that begins there. */
export function behindMarker(container: Container | undefined, cursor: LineCursor): boolean {
  if (container?.type !== "item" || container.used) return false;
  return !/[\r\n]/.test(cursor.text.slice(container.start.start, cursor.next));
}
