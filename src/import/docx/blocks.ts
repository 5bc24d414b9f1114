import { type Flow, plainLines } from "../markdown/flow.ts";
import { readParagraph, type WaitingWords } from "./paragraph.ts";
import { alternative, type Story } from "./story.ts";
import { readTable } from "./tables.ts";
import { child, flagOf, valueOf, type XmlElement } from "./xml.ts";

/** Reads what stands in a body, a cell, a box or a note, in order. */
export function readBlocks(elements: readonly XmlElement[], story: Story): Flow[] {
  const flow: Flow[] = [];
  const waiting: WaitingWords = { words: [] };
  for (const element of elements) readBlock(element, { flow, waiting, story });
  if (waiting.words.length > 0) flow.push({ type: "paragraph", words: waiting.words });
  return flow;
}

interface Target {
  flow: Flow[];
  waiting: WaitingWords;
  story: Story;
}

function readBlock(element: XmlElement, target: Target): void {
  const { flow, waiting, story } = target;
  const { tally } = story.reading;
  const readAll = (elements: readonly XmlElement[] = []): void => {
    for (const each of elements) readBlock(each, target);
  };
  switch (element.name) {
    case "w:p":
      for (const each of readParagraph(element, story, waiting)) flow.push(each);
      return;
    case "w:tbl":
      flow.push(...readTable(element, story));
      return;
    case "w:sdt":
      return readControl(element, target, readAll);
    case "w:ins":
    case "w:moveTo":
      tally.changes++;
      return readAll(element.children);
    case "w:del":
    case "w:moveFrom":
      tally.changes++;
      return;
    case "w:customXml":
    case "w:smartTag":
      return readAll(element.children);
    case "mc:AlternateContent":
      return readAll(alternative(element)?.children);
    case "w:altChunk":
      for (const each of readChunk(element, story)) flow.push(each);
      return;
    case "w:subDoc":
      tally.active++;
      return;
    default:
  }
}

/** A content control: what it holds, unless that is the invitation to write something. */
function readControl(
  element: XmlElement,
  { story }: Target,
  readAll: (elements?: readonly XmlElement[]) => void,
): void {
  const properties = child(element, "w:sdtPr");
  if (flagOf(properties, "w:showingPlcHdr")) return;
  const content = child(element, "w:sdtContent")?.children;
  const gallery = valueOf(child(properties, "w:docPartObj"), "w:docPartGallery");
  if (gallery !== "Table of Contents") return readAll(content);
  story.reading.left.push(...plainLines(readBlocks(content ?? [], story)));
}

function readChunk(element: XmlElement, { reading, relations }: Story): Flow[] {
  const relation = relations.get(element.attributes["r:id"] ?? "");
  const flow = relation && !relation.external ? reading.readChunk(relation.target) : undefined;
  if (!flow) reading.tally.active++;
  return flow ?? [];
}
