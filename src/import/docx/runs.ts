import { symbolOf } from "../charset/index.ts";
import { readDrawing } from "./drawings.ts";
import { formValue } from "./fields.ts";
import { alternative, type Line, type Story } from "./story.ts";
import type { Look } from "./styles.ts";
import { child, flagOf, type XmlElement } from "./xml.ts";

/** Where words stand: their story, the paragraph's style, the link and the look that they have. */
export interface Place {
  story: Story;
  style: string | undefined;
  href?: string | undefined;
  look?: Look;
}

/** Reads what stands within a paragraph, in order, into `line`. */
export function readInline(elements: readonly XmlElement[], line: Line, place: Place): void {
  for (const element of elements) readOne(element, line, place);
}

function readOne(element: XmlElement, line: Line, place: Place): void {
  const { reading, fields } = place.story;
  switch (element.name) {
    case "w:r":
      return readInline(element.children, line, { ...place, look: lookOf(element, place) });
    case "w:del":
    case "w:moveFrom":
      reading.tally.changes++;
      return;
    case "w:ins":
    case "w:moveTo":
      reading.tally.changes++;
      return readInline(element.children, line, place);
    case "w:hyperlink":
      return readInline(element.children, line, { ...place, href: linkOf(element, place) });
    case "w:sdt":
      if (flagOf(child(element, "w:sdtPr"), "w:showingPlcHdr")) return;
      return readInline(child(element, "w:sdtContent")?.children ?? [], line, place);
    case "w:fldSimple":
      fields.begin(element.attributes["instr"], true);
      readInline(element.children, line, place);
      return fields.end();
    case "w:smartTag":
    case "w:customXml":
    case "w:bdo":
    case "w:dir":
    case "w:ruby":
    case "w:rubyBase":
      return readInline(element.children, line, place);
    case "mc:AlternateContent":
      return readInline(alternative(element)?.children ?? [], line, place);
    default:
      return readPiece(element, line, place);
  }
}

function readPiece(element: XmlElement, line: Line, place: Place): void {
  switch (element.name) {
    case "w:t":
    case "m:t":
      return add(element.text.replace(/\s/g, " "), line, place);
    case "w:tab":
    case "w:ptab":
      return add("\t", line, place);
    case "w:br":
    case "w:cr":
      return add("\n", line, place);
    case "w:noBreakHyphen":
      return add("-", line, place);
    case "w:sym":
      return add(symbolOf(Number.parseInt(element.attributes["char"] ?? "", 16)) ?? "", line, place);
    case "w:fldChar":
      return readFieldChar(element, line, place);
    case "w:instrText":
      return place.story.fields.addCode(element.text);
    case "w:footnoteReference":
    case "w:endnoteReference":
      return addNote(element, line, place);
    case "w:drawing":
    case "w:pict":
    case "w:object":
      return readDrawing(element, line, place.story);
    default:
      if (element.name.startsWith("m:")) readInline(element.children, line, place);
  }
}

function add(text: string, line: Line, { story, look, href }: Place): void {
  const { fields, reading } = story;
  if (text === "" || look?.hidden || fields.inCode || (fields.inPageNumber && !story.pages)) return;
  if (fields.inContents) {
    reading.left.push(text);
    return;
  }
  const link = href ?? fields.href;
  // Markdown has no underlining, and what is underlined in minutes is a heading or stressed.
  const bold = look?.bold || (look?.underlined && link === undefined);
  line.words.push({ text, bold, italic: look?.italic, struck: look?.struck, href: link });
}

function lookOf(run: XmlElement, { story, style }: Place): Look {
  return story.reading.styles.lookOf(child(run, "w:rPr"), style);
}

function linkOf(element: XmlElement, { story }: Place): string | undefined {
  const relation = story.relations.get(element.attributes["r:id"] ?? "");
  return relation?.external ? relation.target : undefined;
}

function readFieldChar(element: XmlElement, line: Line, place: Place): void {
  const { fields, reading } = place.story;
  switch (element.attributes["fldCharType"]) {
    case "begin":
      add(formValue(element) ?? "", line, place);
      return fields.begin();
    case "separate":
      if (fields.reaches) reading.tally.active++;
      return fields.separate();
    case "end":
      return fields.end();
    default:
  }
}

function addNote(element: XmlElement, line: Line, { story }: Place): void {
  const { notes, noteNumbers } = story.reading;
  if (story.fields.inCode || story.fields.inContents) return;
  const kind = element.name === "w:endnoteReference" ? "endnote" : "footnote";
  const id = element.attributes["id"] ?? "";
  // One that refers to itself would otherwise never end.
  const number = noteNumbers.get(`${kind} ${id}`) ?? notes.push({ kind, id });
  noteNumbers.set(`${kind} ${id}`, number);
  line.words.push({ text: `[^${number}]`, raw: true });
}
