import { type Flow, plainLines } from "../markdown/flow.ts";
import { writeFlow } from "../markdown/write.ts";
import type { ImportedText, ImportFailure, ImportRemark } from "../types.ts";
import { readOrFail } from "../unreadable.ts";
import { readBlocks } from "./blocks.ts";
import { type ChunkReaders, chunkReader, htmlChunks } from "./chunks.ts";
import { Fields } from "./fields.ts";
import { type Margins, readMargins } from "./margins.ts";
import { writeNotes } from "./notes.ts";
import { Numbering } from "./numbering.ts";
import { bodyOf, Package, type Relation } from "./package.ts";
import type { Reading } from "./story.ts";
import { Styles } from "./styles.ts";
import { childrenOf, damaged, descendants, type XmlElement } from "./xml.ts";

/**
 * Reads a Word document (ECMA-376, transitional or strict): what its pages show, numbers of paragraphs included, of
 * tracked changes the accepted text. Links are not followed, macros not run.
 */
export async function readDocx(bytes: Uint8Array): Promise<ImportedText | ImportFailure> {
  const source = readOrFail(() => new Package(bytes));
  if ("problem" in source) return source;
  const readers = await htmlChunks(source.names);
  return readOrFail(() => readPackage(source, readers));
}

function readPackage(source: Package, readers: ChunkReaders): ImportedText {
  const { reading, flow, margins } = readFlow(source, {
    ...readers,
    docx: (bytes) => nestedFlow(bytes, readers),
  });
  const text = writeFlow(withTitle([...margins.kept, ...flow])) + writeNotes(reading);
  const left = reading.left.map((line) => ({ text: line }));
  return { format: "docx", text, furniture: [...left, ...margins.furniture], remarks: remarksOf(reading) };
}

/** A document within a document; one within that is not read. */
function nestedFlow(bytes: Uint8Array, readers: ChunkReaders): Flow[] {
  return readFlow(new Package(bytes), readers).flow;
}

function readFlow(
  source: Package,
  readers: ChunkReaders,
): { reading: Reading; flow: Flow[]; margins: Margins } {
  const document = source.xml(source.main);
  if (!document) throw damaged(source.main);
  const body = bodyOf(document);
  const relations = new Map(source.relations(source.main).map((each) => [each.id, each]));
  const reading = startReading(source, readers);
  reading.tally.active += activeContent(source, relations);
  const flow = readBlocks(body.children, {
    reading,
    relations,
    fields: new Fields(fieldsPair(body)),
    pages: false,
  });
  // Headers are read with a count of their own: their pictures are logotypes.
  const { pictures } = reading.tally;
  const margins = readMargins({ reading, body, relations }, plainLines(flow));
  reading.tally.pictures = pictures;
  return { reading, flow, margins };
}

function startReading(source: Package, readers: ChunkReaders): Reading {
  const styles = new Styles(source.related(source.main, "styles"));
  return {
    source,
    styles,
    numbering: new Numbering(source.related(source.main, "numbering"), styles),
    tally: { changes: 0, pictures: 0, active: 0 },
    notes: [],
    noteNumbers: new Map(),
    left: [],
    readBlocks,
    readChunk: chunkReader(source, readers),
  };
}

/** The document's title is the only heading of the first depth; without one the headings are as deep as they say. */
function withTitle(flow: Flow[]): Flow[] {
  const titled = flow.some((each) => each.type === "heading" && each.depth === 0);
  if (!titled) return flow;
  return flow.map((each) =>
    each.type === "heading" ? { ...each, depth: Math.min((each.depth ?? 0) + 1, 6) } : each,
  );
}

function fieldsPair(body: XmlElement): boolean {
  const count = { begin: 0, end: 0 };
  for (const { name, attributes } of descendants(body)) {
    const type = name === "w:fldChar" ? attributes["fldCharType"] : undefined;
    if (type === "begin" || type === "end") count[type]++;
  }
  return count.begin === count.end;
}

/** Macros, embedded files and what would be fetched from elsewhere. A link is none: it does nothing by itself. */
function activeContent({ names }: Package, relations: ReadonlyMap<string, Relation>): number {
  const macros = names.filter((name) => /vbaProject\.bin$|\/activeX\/[^/]+\.bin$/i.test(name)).length;
  const outside = [...relations.values()].filter(
    ({ external, type }) => external && !/^(?:hyperlink|attachedTemplate)$/.test(type),
  );
  return macros + outside.length;
}

function remarksOf({ source, tally }: Reading): ImportRemark[] {
  const comments = childrenOf(source.related(source.main, "comments"), "w:comment").length;
  const remarks: ImportRemark[] = [
    { type: "tracked-changes", count: tally.changes },
    { type: "comments", count: comments },
    { type: "pictures", count: tally.pictures },
    { type: "active-content", count: tally.active },
  ];
  return remarks.filter((remark) => "count" in remark && remark.count > 0);
}
