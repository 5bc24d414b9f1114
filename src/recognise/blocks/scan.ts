import type { Block } from "./block.ts";
import {
  behindMarker,
  blockIn,
  type Container,
  continues,
  deepest,
  type Leaf,
  openItem,
  skipQuoteSign,
} from "./containers.ts";
import {
  contentOf,
  dropDefinitions,
  isTable,
  lineAt,
  numberAlone,
  push,
  refuseEmptyTask,
  refuseTask,
  taskContent,
} from "./content.ts";
import { LineCursor } from "./cursor.ts";
import {
  atxAt,
  closesFence,
  endsBefore,
  fenceAt,
  htmlEndAt,
  isRule,
  markerAt,
  setextDepth,
} from "./starts.ts";

/**
 * The leaf blocks of Markdown (CommonMark with GFM's tables and tasks) in the order of the text, from `start` on.
 * One pass, no tree: what the recognisers need to know of quotes and lists stands on each block.
 */
export function scanBlocks(text: string, start = 0): Block[] {
  const scanner = new Scanner(text, lineAt(text, start));
  for (let at = start; at < text.length; ) {
    let end = at;
    while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++;
    scanner.line(new LineCursor(text, at, end));
    at = end + (text[end] === "\r" && text[end + 1] === "\n" ? 2 : 1);
  }
  return scanner.finish();
}

class Scanner {
  readonly #text: string;
  readonly #blocks: Block[] = [];
  #containers: Container[] = [];
  #leaf: Leaf | undefined;
  #line: number;

  constructor(text: string, line: number) {
    this.#text = text;
    this.#line = line - 1;
  }

  line(cursor: LineCursor): void {
    this.#line++;
    const matched = this.#matchContainers(cursor);
    const all = matched === this.#containers.length;
    if (all && this.#continueVerbatim(cursor)) return;
    this.#startBlocks(cursor, matched);
  }

  finish(): Block[] {
    this.#closeLeaf();
    return this.#blocks.filter((block) => block.type !== "paragraph" || block.lines.length > 0);
  }

  /** How many of the open containers this line goes on with; the cursor moves past their markers. */
  #matchContainers(cursor: LineCursor): number {
    let count = 0;
    for (const container of this.#containers) {
      if (!continues(container, cursor, this.#leaf)) break;
      count++;
    }
    return count;
  }

  /** Fenced code, HTML and indented code take the line as it stands. */
  #continueVerbatim(cursor: LineCursor): boolean {
    const leaf = this.#leaf;
    if (leaf?.type === "fence") {
      if (closesFence(cursor, leaf.fence)) this.#closeLeaf();
      else leaf.block.lines.push(contentOf(cursor));
      leaf.block.end = cursor.end;
      return true;
    }
    if (leaf?.type === "html") return this.#continueHtml(cursor, leaf);
    if (leaf?.type !== "indented") return false;
    if (cursor.indent < 4 && !cursor.blank) return false;
    if (!cursor.blank) push(leaf.block, contentOf(cursor));
    return true;
  }

  #continueHtml(cursor: LineCursor, leaf: Leaf & { type: "html" }): boolean {
    const ends = leaf.end.test(cursor.rest);
    if (ends && endsBefore(leaf.end)) {
      this.#closeLeaf();
      return false;
    }
    push(leaf.block, contentOf(cursor));
    if (ends) this.#closeLeaf();
    return true;
  }

  #startBlocks(cursor: LineCursor, matched: number): void {
    let open = matched;
    const paragraph =
      this.#leaf?.type === "paragraph" || this.#leaf?.type === "table" ? this.#leaf : undefined;
    const inside =
      this.#leaf !== undefined && this.#leaf.type !== "table" && matched === this.#containers.length;
    let interrupting = paragraph !== undefined;
    for (;;) {
      if (cursor.indent > 3 || cursor.blank || open >= deepest) break;
      const same = interrupting && open === this.#containers.length;
      if (cursor.char === ">") this.#openQuote(cursor, open);
      else if (same && this.#setext(cursor)) return;
      else if (this.#startLeaf(cursor, open, interrupting)) return;
      else if (!this.#startItem(cursor, open, inside)) break;
      interrupting = false;
      open = this.#containers.length;
    }
    this.#takeText(cursor, open, interrupting);
  }

  #openQuote(cursor: LineCursor, open: number): void {
    this.#truncate(open);
    skipQuoteSign(cursor);
    this.#containers.push({ type: "quote" });
  }

  #setext(cursor: LineCursor): boolean {
    const leaf = this.#leaf;
    const depth = setextDepth(cursor.rest);
    if (depth === 0 || leaf?.type !== "paragraph") return false;
    refuseTask(leaf.block);
    dropDefinitions(leaf.block, this.#text);
    if (leaf.block.lines.length === 0) return false;
    leaf.block.type = "heading";
    leaf.block.depth = depth;
    leaf.block.end = cursor.end;
    this.#leaf = undefined;
    return true;
  }

  #startLeaf(cursor: LineCursor, open: number, interrupting: boolean): boolean {
    const atx = cursor.char === "#" ? atxAt(cursor) : undefined;
    if (atx) {
      const block = this.#add("heading", cursor, open);
      block.depth = atx.depth;
      block.lines = [{ start: atx.start, end: atx.end }];
      return true;
    }
    const fence = cursor.char === "`" || cursor.char === "~" ? fenceAt(cursor) : undefined;
    if (fence) {
      this.#leaf = { type: "fence", block: this.#add("code", cursor, open), fence };
      return true;
    }
    const end = cursor.char === "<" ? htmlEndAt(cursor, interrupting) : undefined;
    if (end) return this.#startHtml(cursor, open, end);
    if (!isRule(cursor.rest)) return false;
    this.#add("rule", cursor, open);
    return true;
  }

  #startHtml(cursor: LineCursor, open: number, end: RegExp): true {
    const block = this.#add("html", cursor, open);
    block.lines.push(contentOf(cursor));
    // `<!-->` is whole: what opens a comment may overlap what closes it, but for its first sign.
    if (endsBefore(end) || !end.test(cursor.rest.slice(1))) this.#leaf = { type: "html", block, end };
    return true;
  }

  #startItem(cursor: LineCursor, open: number, interrupting: boolean): boolean {
    const marker = markerAt(cursor);
    if (!marker) return false;
    const empty = cursor.rest.slice(marker.text.length).trim() === "";
    if (interrupting && (empty || (marker.number ?? 1) !== 1)) return false;
    if (empty && marker.number !== undefined && !this.#leaf && numberAlone(cursor)) return false;
    this.#truncate(open);
    this.#containers.push(openItem(cursor, marker, empty));
    return true;
  }

  #takeText(cursor: LineCursor, open: number, interrupting: boolean): void {
    const leaf = this.#leaf;
    if (cursor.blank) {
      this.#truncate(open);
      if (leaf?.type !== "indented" || open < this.#containers.length) this.#closeLeaf();
      return;
    }
    if (interrupting && leaf?.type === "paragraph") {
      push(leaf.block, contentOf(cursor));
      if (open === this.#containers.length) this.#noticeTable(leaf.block);
      return;
    }
    if ((leaf?.type === "table" || leaf?.type === "far") && open === this.#containers.length) {
      push(leaf.block, contentOf(cursor));
      return;
    }
    this.#startText(cursor, open);
  }

  #startText(cursor: LineCursor, open: number): void {
    const indented = cursor.indent > 3;
    const far = indented && behindMarker(this.#containers.at(-1), cursor);
    const block = this.#add(indented && !far ? "code" : "paragraph", cursor, open);
    this.#leaf = { type: far ? "far" : indented ? "indented" : "paragraph", block };
    block.lines.push(indented ? contentOf(cursor) : taskContent(cursor, block));
  }

  #noticeTable(block: Block): void {
    if (!isTable(block, this.#text)) return;
    block.type = "table";
    this.#leaf = { type: "table", block };
  }

  #add(type: Block["type"], cursor: LineCursor, open: number): Block {
    this.#truncate(open);
    this.#closeLeaf();
    const place = { line: this.#line, start: cursor.next, end: cursor.end };
    const block = blockIn(this.#containers, type, place);
    this.#blocks.push(block);
    return block;
  }

  /** Closes the containers beyond the first `open`, and the leaf in them. */
  #truncate(open: number): void {
    if (open < this.#containers.length) {
      this.#closeLeaf();
      this.#containers.length = open;
    }
  }

  #closeLeaf(): void {
    if (this.#leaf?.type === "paragraph") {
      refuseEmptyTask(this.#leaf.block);
      dropDefinitions(this.#leaf.block, this.#text);
    }
    this.#leaf = undefined;
  }
}
