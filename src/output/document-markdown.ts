import type { Heading, List, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import type { AttendanceList, Block, DocumentItem, MeetingDocument } from "../document/document.ts";
import { rankHeadings } from "../document/tree.ts";
import { plain } from "./plain.ts";

export interface MarkdownSource {
  /** The address of a picture of the prose as the document may have it; its text stands for one without. */
  pictureAt: (url: string) => string | undefined;
  words: { picture: (facts: { alt: string }) => string };
}

/** A document as Markdown, without front matter: to be read and pasted, or turned into something else. */
export function writeMarkdown(document: MeetingDocument, source: MarkdownSource): string {
  const { title, genre, mark, facts, attendance, items, standing } = document;
  const root: Root = {
    type: "root",
    children: [
      heading(1, title),
      ...[genre, ...(mark === undefined ? [] : [mark])].map((each) => paragraph(strong(each))),
      ...list(facts.map(({ label, value }) => [strong(`${label}:`), text(` ${value}`)])),
      ...attendance.flatMap(attendanceOf),
      ...document.opening.flatMap((block) => blockOf(block, 2, source)),
      ...items.flatMap((item) => itemOf(item, source)),
      ...document.closing.flatMap((block) => blockOf(block, 2, source)),
      ...attachmentsOf(document),
      ...signaturesOf(document),
      ...standing.map((one) => paragraph(text(one))),
    ],
  };
  return remark().use(remarkGfm).data("settings", { bullet: "-", rule: "-" }).stringify(root);
}

function itemOf(
  { label, title, facts, blocks, corrections, withheld }: DocumentItem,
  source: MarkdownSource,
): RootContent[] {
  const named = heading(2, [label, title].filter((each) => each !== "").join(" "));
  if (withheld !== undefined) return [named, paragraph(emphasis(withheld))];
  return [
    named,
    ...facts.map(({ label: fact, value }) => paragraph(emphasis(`${fact}: ${value}`))),
    ...blocks.flatMap((block) => blockOf(block, 3, source)),
    ...corrections.map((one): RootContent => ({ type: "blockquote", children: [paragraph(text(one))] })),
  ];
}

function blockOf(block: Block, top: 2 | 3, source: MarkdownSource): RootContent[] {
  const content = rankHeadings(block.content, top).map((node) => withPictures(node, source));
  return block.type === "prose" ? content : [paragraph(strong(block.heading)), ...content];
}

/** Prose whose pictures are the archive's, where they lie; nothing is fetched by whoever shows the document. */
function withPictures(node: RootContent, source: MarkdownSource): RootContent {
  if (node.type === "image") {
    const url = source.pictureAt(node.url);
    const alt = (node.alt ?? "") === "" ? node.url : (node.alt ?? "");
    return url === undefined ? text(source.words.picture({ alt })) : { ...node, url };
  }
  if (!("children" in node)) return node;
  const copy: RootContent = { ...node };
  Object.assign(copy, {
    children: node.children.map((child: RootContent) => withPictures(child, source)),
  });
  return copy;
}

function attendanceOf({ title, groups }: AttendanceList): RootContent[] {
  const lines = groups.flatMap(({ organisation, people }) =>
    (people.length > 0 ? people : [{ name: "", role: "", note: "" }]).map(({ name, role, note }) => [
      text([name, organisation, role, note].filter((each) => each !== "").join(", ")),
    ]),
  );
  return [heading(2, title), ...list(lines)];
}

function attachmentsOf({ attachments, words }: MeetingDocument): RootContent[] {
  if (attachments.length === 0) return [];
  const lines = attachments.map(({ label, text: name, href, missing }): PhrasingContent[] => [
    text(label === "" ? "" : `${label}: `),
    href === undefined ? text(name) : { type: "link", url: href, children: [text(name)] },
    text(missing ? ` (${words.missing})` : ""),
  ]);
  return [heading(2, words.attachments), ...list(lines)];
}

function signaturesOf({ signatures, words }: MeetingDocument): RootContent[] {
  if (signatures.length === 0) return [];
  const lines = signatures.map(({ role, name, signed }) => [
    text(`${role}: ${[name, signed].filter((each) => each !== "").join(", ")}`.replace(/: $/, ":")),
  ]);
  return [heading(2, words.signatures), ...list(lines)];
}

function list(lines: readonly PhrasingContent[][]): List[] {
  if (lines.length === 0) return [];
  return [
    {
      type: "list",
      ordered: false,
      spread: false,
      children: lines.map((children) => ({
        type: "listItem",
        spread: false,
        children: [paragraph(...children)],
      })),
    },
  ];
}

function heading(depth: Heading["depth"], words: string): Heading {
  return { type: "heading", depth, children: [text(words)] };
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: "paragraph", children };
}

function strong(words: string): PhrasingContent {
  return { type: "strong", children: [text(words)] };
}

function emphasis(words: string): PhrasingContent {
  return { type: "emphasis", children: [text(words)] };
}

function text(value: string): PhrasingContent {
  return { type: "text", value: plain(value) };
}
