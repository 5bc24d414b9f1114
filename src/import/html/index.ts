import { fromHtml } from "hast-util-from-html";
import { decodeText, mendText } from "../charset/index.ts";
import type { Flow } from "../markdown/flow.ts";
import { writeFlow } from "../markdown/write.ts";
import type { Furniture, ImportedText, ImportFailure, ImportRemark } from "../types.ts";
import { readOrFail, Unreadable } from "../unreadable.ts";
import { linesIn, readNodes, type Seen } from "./read.ts";
import { childElements, type Element, type Root } from "./tree.ts";
import { contentOf, isHidden } from "./visible.ts";

/**
 * Reads a web page: its text without menus and frame, which `furniture` lists. Nothing in it is run or fetched.
 */
export function readHtml(bytes: Uint8Array): ImportedText | ImportFailure {
  return readOrFail(() => {
    const { flow, furniture, remarks } = readHtmlFlow(bytes);
    return { format: "html", text: writeFlow(flow), furniture, remarks };
  });
}

interface HtmlFlow {
  flow: Flow[];
  furniture: Furniture[];
  remarks: ImportRemark[];
}

/** A page's text before it is written as Markdown. @throws Unreadable */
export function readHtmlFlow(bytes: Uint8Array): HtmlFlow {
  const cleaned = mendText(decodeText(bytes, declaredCharset(bytes)));
  if (!cleaned) throw new Unreadable({ code: "import-garbled" });
  const root = parse(cleaned.text);
  const content = contentOf(root);
  const seen: Seen = { chrome: outside(root, content), pictures: 0 };
  const flow = readNodes([...content.children], seen);
  const remarks: ImportRemark[] = [...cleaned.remarks];
  if (seen.pictures > 0) remarks.push({ type: "pictures", count: seen.pictures });
  return { flow, furniture: seen.chrome.map((text) => ({ text })), remarks };
}

/** The encoding that a page names, in its first kilobytes (HTML standard, 13.2.3.2). */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  return /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1]?.toLowerCase();
}

/** Elements that stay open over paragraphs are opened again in each of them: pages made of such grow without bound. */
const mostOpen = 2000;

function parse(text: string): Root {
  const open = text.match(/<(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)[\s>]/gi)?.length ?? 0;
  const closed =
    text.match(/<\/(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)\s*>/gi)?.length ?? 0;
  if (open - closed > mostOpen) throw damaged("unclosed elements");
  try {
    const root = fromHtml(text);
    checkDepth(root);
    return root;
  } catch (error) {
    // The parser's own tree is walked by recursion; only pages that are made to break readers are that deep.
    if (error instanceof RangeError) throw damaged("depth");
    throw error;
  }
}

const deepest = 600;

function checkDepth(root: Root): void {
  let level: (Root | Element)[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) throw damaged("depth");
    level = level.flatMap(childElements);
  }
}

function damaged(detail: string): Unreadable {
  return new Unreadable({ code: "import-damaged", format: "html", detail });
}

/** The lines of the page around its content. */
function outside(root: Root, content: Element | Root): string[] {
  const path = pathTo(root, content) ?? [];
  return path.flatMap((node, step) =>
    childElements(node)
      .filter((child) => child !== (path[step + 1] ?? content) && !isHidden(child))
      .flatMap(linesIn),
  );
}

/** The elements around one, from the outermost; none for the root itself. */
function pathTo(node: Root | Element, target: Element | Root): (Root | Element)[] | undefined {
  if (node === target) return [];
  for (const child of childElements(node)) {
    const path = pathTo(child, target);
    if (path) return [node, ...path];
  }
  return undefined;
}
