import { Document, Packer, Paragraph } from "docx";
import type { RootContent } from "mdast";
import type { Block, MeetingDocument } from "../../document/document.ts";
import type { DocumentStyle, Picture } from "../style.ts";
import { type Written, writeBlocks } from "./blocks.ts";
import { oneLine } from "./clean.ts";
import { writeEnding } from "./ending.ts";
import { isShownBlock, writeItems, writeParts } from "./items.ts";
import { Lists } from "./lists.ts";
import { looksOf } from "./looks.ts";
import { footerOf, headersOf } from "./margins.ts";
import { millimetres, page } from "./measure.ts";
import { Notes } from "./notes.ts";
import { writeOpening } from "./opening.ts";
import { settle } from "./package.ts";
import { plainPlace, type Story } from "./story.ts";

/** What a Word document is made with besides its text. */
export interface WordSource {
  style: DocumentStyle;
  /** The pictures of the prose by the address that it gives; of one that is not among them its text is shown. */
  pictures?: ReadonlyMap<string, Picture>;
}

/**
 * A Word document (ECMA-376, transitional) with real styles, numbers and notes. The same document gives the same
 * bytes: no clock and no chance is in them.
 */
export async function writeWord(document: MeetingDocument, source: WordSource): Promise<Uint8Array> {
  const story: Story = {
    style: source.style,
    pictures: source.pictures ?? new Map(),
    words: document.words,
    lists: new Lists(),
    notes: new Notes(proseOf(document)),
  };
  const children = [
    ...writeOpening(document, story),
    ...writeText(document, story),
    ...writeEnding(document, story),
  ];
  const footnotes = writeNotes(story);
  const footer = footerOf(story);
  const { width, height, margin } = page;
  const file = new Document({
    ...propertiesOf(document),
    styles: looksOf(document, source.style),
    footnotes,
    // Columns of names, as text files have them.
    defaultTabStop: millimetres(54),
    numbering: { config: story.lists.config },
    sections: [
      {
        properties: { titlePage: true, page: { size: { width, height }, margin } },
        headers: headersOf(document, story),
        footers: { first: footer, default: footer },
        children,
      },
    ],
  });
  const at = document.day === undefined ? undefined : `${document.day}T12:00:00Z`;
  return settle(await Packer.toBuffer(file), { at, language: document.language });
}

/** Lines to sign on never stand alone on a page: what they sign ends on the same one. */
function writeText({ opening, items, closing, ...rest }: MeetingDocument, story: Story): Written[] {
  const signed = rest.signatures.length > 0 && rest.attachments.length === 0;
  const keepItems = signed && !closing.some(isShownBlock);
  return [
    ...writeParts(opening, story, { heading: 1, keepNext: keepItems && items.length === 0 }),
    ...writeItems(items, story, keepItems),
    ...writeParts(closing, story, { heading: 1, keepNext: signed }),
  ];
}

function propertiesOf({ title, genre, forum, date, author }: MeetingDocument) {
  const creator = oneLine(author === "" ? forum : author);
  return {
    title: oneLine(title),
    subject: oneLine([genre, forum, date].filter((each) => each !== "").join(", ")),
    creator,
    lastModifiedBy: creator,
    revision: 1,
  };
}

/** What the notes say; one may refer to a further one, which then stands after it. */
function writeNotes(story: Story): Record<string, { children: Paragraph[] }> {
  const notes: Record<string, { children: Paragraph[] }> = {};
  const place = { ...plainPlace, style: "FootnoteText" };
  for (const { number, content } of story.notes.used) {
    const written = writeBlocks(content, story, place);
    notes[String(number)] = { children: written.filter((each) => each instanceof Paragraph) };
  }
  return notes;
}

function proseOf({ opening, items, closing }: MeetingDocument): RootContent[] {
  const blocks: Block[] = [...opening, ...items.flatMap((item) => item.blocks), ...closing];
  return blocks.flatMap(({ content }) => content);
}
