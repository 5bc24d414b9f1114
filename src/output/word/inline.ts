import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  Tab,
  TextRun,
} from "docx";
import type { Image, Link, PhrasingContent } from "mdast";
import { oneLine, writable } from "./clean.ts";
import { pictureRun } from "./picture.ts";
import type { Story } from "./story.ts";

type Look = Pick<IRunOptions, "bold" | "italics" | "strike" | "style">;

/** How words look, and how much room a picture among them has. */
interface Setting {
  story: Story;
  /** Twips. */
  width: number;
  look?: Look;
}

/** What stands within a paragraph. */
export function inlines(nodes: readonly PhrasingContent[], setting: Setting): ParagraphChild[] {
  return nodes.flatMap((node) => inline(node, setting));
}

function inline(node: PhrasingContent, setting: Setting): ParagraphChild[] {
  const { look } = setting;
  const within = (more: Look): Setting => ({ ...setting, look: { ...look, ...more } });
  switch (node.type) {
    case "text":
      // Columns of a text file stand on tabs.
      return plain(node.value.replace(/\s*\n\s*/g, " ").replace(/ {3,}/g, "\t"), look);
    case "strong":
      return inlines(node.children, within({ bold: true }));
    case "emphasis":
      return inlines(node.children, within({ italics: true }));
    case "delete":
      return inlines(node.children, within({ strike: true }));
    case "inlineCode":
      return plain(node.value, { ...look, style: "Code" });
    case "break":
      return [new TextRun({ ...look, break: 1 })];
    case "link":
      return linked(node, setting);
    case "image":
      return pictured(node, setting);
    case "footnoteReference":
      return note(node.identifier, setting);
    case "html":
      return /^<br\s*\/?>$/i.test(node.value) ? [new TextRun({ break: 1 })] : plain(node.value, look);
    case "linkReference":
      return inlines(node.children, setting);
    case "imageReference":
      return plain(node.alt ?? node.identifier, look);
    default:
      return [];
  }
}

/** A picture, or where its bytes are not at hand its text. */
function pictured(node: Image, setting: Setting): ParagraphChild[] {
  const run = pictureRun(node, setting);
  return run ? [run] : plain(oneLine(node.alt || node.url), { ...setting.look, italics: true });
}

/** Words as they stand; ends of lines and tabs in them stay. */
export function plain(text: string, look: Look = {}): TextRun[] {
  return writable(text)
    .split(/\r?\n/)
    .map((line, index) => {
      const pieces = line.split("\t").flatMap((piece, at) => (at > 0 ? [new Tab(), piece] : [piece]));
      return new TextRun({ ...look, children: pieces, ...(index > 0 && { break: 1 }) });
    });
}

/** What a reader may follow: pages, mail, telephone, a file beside the document, and what stands in it. */
const harmless = /^(?:https?:\/\/|mailto:|tel:)/i;
const anotherScheme = /^[\p{L}\p{N}+.-]*:|^[\\/]{2}/iu;

function linked(node: Link, setting: Setting): ParagraphChild[] {
  const href = oneLine(node.url);
  const look: Look = { ...setting.look, style: "Hyperlink" };
  if (href.startsWith("#")) {
    const anchor = href.slice(1);
    return [new InternalHyperlink({ anchor, children: inlines(node.children, { ...setting, look }) })];
  }
  if (!isSafe(href)) return inlines(node.children, setting);
  const children = inlines(node.children, { ...setting, look });
  return [new ExternalHyperlink({ link: asTarget(href), children })];
}

/** Whether nothing but a page, a letter or a file beside the document opens where the link leads. */
export function isSafe(href: string): boolean {
  return href !== "" && (harmless.test(href) || !anotherScheme.test(href));
}

/** A relationship's target is a URI: what has no place in one is written with its number. */
export function asTarget(href: string): string {
  return href.replace(/[^\x21-\x7e]|["<>\\^`{|}]|%(?![0-9a-f]{2})/giu, (sign) => encodeURIComponent(sign));
}

function note(identifier: string, { story, look }: Setting): ParagraphChild[] {
  const found = story.notes.refer(identifier);
  if (!found) return [];
  if (!found.again) return [new FootnoteReferenceRun(found.number)];
  return [new TextRun({ ...look, superScript: true, text: String(found.number) })];
}

/** A heading's words, to which links within the document lead. */
export function anchored(anchor: string, children: readonly ParagraphChild[]): ParagraphChild {
  return new Bookmark({ id: anchor, children });
}
