import { writeFlow } from "../markdown/write.ts";
import { Fields } from "./fields.ts";
import type { NoteReference, Reading } from "./story.ts";
import type { XmlElement } from "./xml.ts";

/** Footnotes and endnotes as Markdown's footnotes, in the order in which the text refers to them; "" without any. */
export function writeNotes(reading: Reading): string {
  const parts = new Map([
    ["footnote", notesIn(reading, "footnotes")],
    ["endnote", notesIn(reading, "endnotes")],
  ]);
  // A note may refer to others: they come after it.
  const texts: string[] = [];
  for (let index = 0; index < reading.notes.length; index++) {
    const note = reading.notes[index];
    if (note) texts.push(writeNote(note, index, { reading, parts }));
  }
  return texts.join("");
}

interface NoteParts {
  reading: Reading;
  parts: ReadonlyMap<string, ReadonlyMap<string, XmlElement>>;
}

function notesIn({ source }: Reading, type: string): Map<string, XmlElement> {
  const root = source.related(source.main, type);
  return new Map((root?.children ?? []).map((note) => [note.attributes["id"] ?? "", note]));
}

function writeNote({ kind, id }: NoteReference, index: number, { reading, parts }: NoteParts): string {
  const note = parts.get(kind)?.get(id);
  const story = { reading, relations: new Map(), fields: new Fields(false), pages: false };
  const text = note ? writeFlow(reading.readBlocks(note.children, story)).trimEnd() : "";
  return `\n[^${index + 1}]: ${text.replace(/\n(?=[^\n])/g, "\n    ")}\n`;
}
