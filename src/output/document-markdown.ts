import type { Heading, List, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import type { AttendanceList, Block, DocumentItem, MeetingDocument } from "../document/document.ts";
import { rankHeadings } from "../document/tree.ts";
import { plain } from "./plain.ts";

/** A document as Markdown, without front matter: to be read and pasted, or turned into something else. */
export function writeMarkdown(document: MeetingDocument): string {
  const { title, genre, mark, facts, attendance, items, standing } = document;
  const root: Root = {
    type: "root",
    children: [
      heading(1, title),
      ...[genre, ...(mark === undefined ? [] : [mark])].map((each) => paragraph(strong(each))),
      ...list(facts.map(({ label, value }) => [strong(`${label}:`), text(` ${value}`)])),
      ...attendance.flatMap(attendanceOf),
      ...document.opening.flatMap((block) => blockOf(block, 2)),
      ...items.flatMap(itemOf),
      ...document.closing.flatMap((block) => blockOf(block, 2)),
      ...attachmentsOf(document),
      ...signaturesOf(document),
      ...standing.map((one) => paragraph(text(one))),
    ],
  };
  return remark().use(remarkGfm).data("settings", { bullet: "-", rule: "-" }).stringify(root);
}

function itemOf({ label, title, facts, blocks, corrections, withheld }: DocumentItem): RootContent[] {
  const named = heading(2, [label, title].filter((each) => each !== "").join(" "));
  if (withheld !== undefined) return [named, paragraph(emphasis(withheld))];
  return [
    named,
    ...facts.map(({ label: fact, value }) => paragraph(emphasis(`${fact}: ${value}`))),
    ...blocks.flatMap((block) => blockOf(block, 3)),
    ...corrections.map((one): RootContent => ({ type: "blockquote", children: [paragraph(text(one))] })),
  ];
}

function blockOf(block: Block, top: 2 | 3): RootContent[] {
  const content = rankHeadings(block.content, top);
  return block.type === "prose" ? content : [paragraph(strong(block.heading)), ...content];
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
