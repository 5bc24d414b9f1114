import { cleanText } from "../charset/index.ts";
import { type Block, type Flow, plainLines, type Words } from "../markdown/flow.ts";
import { isListMark, labelOf, type OpenList, openList } from "./lists.ts";
import { tableOf } from "./tables.ts";
import { type Content, type Element, property, type Root, styled, textIn } from "./tree.ts";
import { isChrome, isHidden } from "./visible.ts";

/** What has been seen of a page and is not in its text. */
export interface Seen {
  chrome: string[];
  pictures: number;
}

type Look = Pick<Words, "bold" | "italic" | "struck" | "href">;

const blocks = new Set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form header hgroup hr html legend li main menu ol p section summary ul".split(
    " ",
  ),
);

/** Reads what an element shows, in order. */
export function readNodes(nodes: readonly Content[], seen: Seen): Flow[] {
  const reader = new HtmlReader(seen);
  reader.readAll(nodes, {});
  return reader.finish();
}

/** The lines that an element shows. */
export function linesIn(element: Element | Root): string[] {
  return plainLines(readNodes([...element.children], { chrome: [], pictures: 0 }));
}

class HtmlReader {
  readonly #flow: Flow[] = [];
  readonly #seen: Seen;
  readonly #lists: OpenList[] = [];
  #words: Words[] = [];
  /** What the next paragraph is, where an element says so. */
  #next: Omit<Block, "words"> | undefined;
  #preformatted = false;
  /** A name (`dt`) waits for its value. */
  #named = false;

  constructor(seen: Seen) {
    this.#seen = seen;
  }

  finish(): Flow[] {
    this.#flush();
    return this.#flow;
  }

  readAll(nodes: readonly Content[], look: Look): void {
    for (const node of nodes) {
      if (node.type === "text") this.#add(node.value, look);
      else if (node.type === "element") this.#read(node, look);
    }
  }

  #read(element: Element, look: Look): void {
    if (isHidden(element)) return;
    if (isChrome(element)) {
      this.#seen.chrome.push(...linesIn(element));
      return;
    }
    const heading = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (heading !== undefined) return this.#readHeading(element, Number(heading), look);
    if (blocks.has(element.tagName)) return this.#readBlock(element, look);
    this.#readInline(element, look);
  }

  #readInline(element: Element, look: Look): void {
    switch (element.tagName) {
      case "br":
        this.#words.push({ text: "\n" });
        return;
      case "img":
        return this.#readPicture(element);
      case "table":
        this.#flush();
        for (const each of tableOf(element, (nodes) => readNodes(nodes, this.#seen))) this.#flow.push(each);
        return;
      case "pre":
        return this.#readPreformatted(element, look);
      case "wbr":
      case "del":
        return;
      case "q":
        this.#words.push({ text: "”", ...look });
        this.readAll(element.children, look);
        this.#words.push({ text: "”", ...look });
        return;
      default:
        if (isListMark(element)) this.#readListMark(element);
        else this.readAll(element.children, lookOf(element, look));
    }
  }

  #readHeading(element: Element, depth: number, look: Look): void {
    this.#flush();
    this.#next = { ...this.#next, type: "heading", depth };
    this.readAll(element.children, look);
    this.#flush();
    this.#next = undefined;
  }

  #readBlock(element: Element, look: Look): void {
    if (!this.#named || element.tagName !== "dd") this.#flush();
    const list = /^(?:ul|ol|menu|dir)$/.test(element.tagName);
    if (list) this.#lists.push(openList(element));
    if (element.tagName === "li") this.#next = this.#itemOf(element);
    const named = element.tagName === "dt" || element.tagName === "summary";
    this.readAll(element.children, lookOf(element, named ? { ...look, bold: true } : look));
    this.#named = element.tagName === "dt";
    if (this.#named) this.#words.push({ text: " " });
    else this.#flush();
    if (element.tagName === "li") this.#next = this.#lists.length > 1 ? this.#outer() : undefined;
    if (list) this.#lists.pop();
  }

  #itemOf(element: Element): Omit<Block, "words"> {
    return {
      type: "item",
      label: labelOf(element, this.#lists.at(-1)),
      level: Math.max(this.#lists.length - 1, 0),
    };
  }

  /** After a list within an item that item goes on. */
  #outer(): Omit<Block, "words"> {
    return { type: "paragraph", within: this.#lists.length - 2 };
  }

  #readPicture(element: Element): void {
    this.#seen.pictures++;
    const text = property(element, "alt")
      .replace(/[\s[\]]+/g, " ")
      .trim();
    if (text !== "" && text.length <= 200) this.#words.push({ text: `![${cleanText(text)}]()`, raw: true });
  }

  #readPreformatted(element: Element, look: Look): void {
    this.#flush();
    this.#preformatted = true;
    this.readAll(element.children, look);
    this.#preformatted = false;
    const words = this.#words.splice(0);
    for (const paragraph of paragraphsOf(words)) this.#flow.push({ type: "paragraph", words: paragraph });
  }

  #readListMark(element: Element): void {
    const mark = cleanText(textIn(element)).trim();
    if (mark.length > 1) this.#words.push({ text: `${mark} ` });
    else this.#next = { type: "item", level: 0 };
  }

  #add(value: string, look: Look): void {
    const text = this.#preformatted
      ? cleanText(value)
      : cleanText(value.replace(/[ \t\r\n\f]+/g, " ")).replaceAll("\n", " ");
    if (text !== "") this.#words.push({ ...look, text });
  }

  #flush(): void {
    const words = this.#words;
    this.#words = [];
    if (words.every(({ text }) => text.trim() === "")) return;
    this.#flow.push({ type: "paragraph", ...this.#next, words });
    // What follows within an item goes on with it, but a heading may be in several parts.
    if (this.#next?.type === "item") this.#next = { type: "paragraph", within: this.#next.level };
  }
}

function lookOf(element: Element, look: Look): Look {
  const own: Look = { ...look };
  const { tagName } = element;
  const bold =
    tagName === "b" || tagName === "strong" || styled(element, /font-weight\s*:\s*(?:bold|[6-9]00)/i);
  // Markdown has no underlining, and what is underlined in minutes is a heading or stressed.
  const underlined =
    tagName === "u" || tagName === "ins" || styled(element, /text-decoration[^;]*underline/i);
  if (bold || (underlined && look.href === undefined)) own.bold = true;
  if (styled(element, /font-weight\s*:\s*(?:normal|[1-5]00)/i)) own.bold = false;
  if (tagName === "i" || tagName === "em" || styled(element, /font-style\s*:\s*italic/i)) own.italic = true;
  if (tagName === "s" || tagName === "strike") own.struck = true;
  if (tagName === "a" && property(element, "href") !== "") own.href = property(element, "href");
  return own;
}

/** Text with its own line ends, parted at empty lines. */
function paragraphsOf(words: readonly Words[]): Words[][] {
  const paragraphs: Words[][] = [[]];
  for (const each of words) {
    each.text.split(/\n[ \t]*(?:\n[ \t]*)+/).forEach((text, index) => {
      if (index > 0) paragraphs.push([]);
      if (text !== "") paragraphs.at(-1)?.push({ ...each, text });
    });
  }
  return paragraphs;
}
