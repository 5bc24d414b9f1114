import { strToU8, zipSync } from "fflate";
import type { ImportedText } from "../types.ts";
import { readDocx } from "./index.ts";

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
].join(" ");
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** One relation of the document's part: type, target, and whether it leads outside. */
type FixtureRelation = [id: string, type: string, target: string, external?: "external"];

export interface FixtureParts {
  relations?: FixtureRelation[];
  /** Further parts by name, whole or, without an XML head, the children of a root named by `roots`. */
  parts?: Record<string, string | Uint8Array>;
}

/** A part of the package: the given elements in a root of this name. */
export function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${namespaces}>${content}</w:${root}>`;
}

/** A Word document's bytes, around the elements of a body. */
export function docxBytes(body: string, { relations = [], parts = {} }: FixtureParts = {}): Uint8Array {
  const files: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relationsPart([["rId1", "officeDocument", "word/document.xml"]]),
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    "word/_rels/document.xml.rels": relationsPart(relations),
    ...parts,
  };
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries));
}

export function relationsPart(relations: FixtureRelation[]): string {
  const each = relations.map(
    ([id, type, target, external]) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
}

/** A paragraph of plain words, with what its properties hold. */
export function p(text: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${r(text)}</w:p>`;
}

/** A run of words, with what its properties hold. */
export function r(text: string, properties = ""): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

export const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;

/** A paragraph's number: list and level. */
export function numbered(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** A numbering part with one definition a list, of levels given as [format, text, more]. */
export function numbering(
  lists: Record<number, [format: string, text: string, more?: string][]>,
  nums = "",
): string {
  const definitions = Object.entries(lists).map(([id, levels]) => {
    const each = levels.map(
      ([format, text, more = ""], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    );
    return `<w:abstractNum w:abstractNumId="${id}">${each.join("")}</w:abstractNum>`;
  });
  const instances = Object.keys(lists).map((id) => num(Number(id), Number(id)));
  return part("numbering", definitions.join("") + instances.join("") + nums);
}

export function num(id: number, definition: number, overrides = ""): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`;
}

export const tc = (content: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
export const tr = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
export const tbl = (...rows: string[]): string => `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;

/** Reads a document that can be read. */
export async function imported(body: string, parts: FixtureParts = {}): Promise<ImportedText> {
  const answer = await readDocx(docxBytes(body, parts));
  if ("problem" in answer) throw new Error(JSON.stringify(answer.problem));
  return answer;
}

/** The lines of its text, without empty ones. */
export async function lines(body: string, parts: FixtureParts = {}): Promise<string[]> {
  return (await imported(body, parts)).text.split("\n").filter((line) => line !== "");
}
