import { recognitionLanguages } from "../../language/recognition.ts";
import { pageMarks } from "../furniture/page-number.ts";
import { type Flow, plainLines } from "../markdown/flow.ts";
import type { Furniture } from "../types.ts";
import { Fields } from "./fields.ts";
import type { Relation } from "./package.ts";
import type { Reading } from "./story.ts";
import { childrenOf, descendants, flagOf, type XmlElement } from "./xml.ts";

export interface Margins {
  /** Lines of the first page's header that the text cannot do without. */
  kept: Flow[];
  furniture: Furniture[];
}

/** Where headers and footers are read from. */
interface MarginSource {
  reading: Reading;
  body: XmlElement;
  relations: ReadonlyMap<string, Relation>;
}

/**
 * Page headers and footers. They are no part of the text, but templates put forum, day or the word "Protokoll" into
 * the first page's header alone: where the body does not say them, its lines come first in the text.
 * @param text the body's lines, to compare with
 */
export function readMargins(source: MarginSource, text: readonly string[]): Margins {
  const sections = [...descendants(source.body)].filter(({ name }) => name === "w:sectPr");
  const references = sections.flatMap((section) =>
    section.children.filter(({ name }) => name === "w:headerReference" || name === "w:footerReference"),
  );
  const first = firstHeader(sections[0]);
  const said = keyOf(text.join(" "));
  const lines = first
    ? unnumberedLines(first, source).filter((line) => line !== "" && !said.includes(keyOf(line)))
    : [];
  const kept = lines.some(isFact) ? lines : [];
  const all = new Set(references.flatMap((each) => linesOf(each, source, true)));
  return {
    kept: kept.map((line) => ({ type: "paragraph", words: [{ text: line }] })),
    furniture: [...all].filter((line) => !kept.includes(line)).map((line) => ({ text: line })),
  };
}

function firstHeader(section: XmlElement | undefined): XmlElement | undefined {
  const headers = childrenOf(section, "w:headerReference");
  const ofType = (type: string): XmlElement | undefined =>
    headers.find(({ attributes }) => attributes["type"] === type);
  return (flagOf(section, "w:titlePg") ? ofType("first") : undefined) ?? ofType("default");
}

function linesOf(reference: XmlElement, { reading, relations }: MarginSource, pages: boolean): string[] {
  const relation = relations.get(reference.attributes["r:id"] ?? "");
  const root = relation && !relation.external ? reading.source.xml(relation.target) : undefined;
  if (!root || !relation) return [];
  const own = new Map(reading.source.relations(relation.target).map((each) => [each.id, each]));
  const story = { reading, relations: own, fields: new Fields(false), pages };
  // "1 (3)" whose numbers no program has filled in.
  return plainLines(reading.readBlocks(root.children, story))
    .map((line) => line.replace(/ ?\( ?\)$/, ""))
    .filter((line) => line !== "");
}

/** A header's lines without page numbers, whether they are fields or typed. */
function unnumberedLines(reference: XmlElement, source: MarginSource): string[] {
  const bare = linesOf(reference, source, false);
  const shown = linesOf(reference, source, true);
  if (bare.length !== shown.length) return shown.map((line) => withoutMark(line) ?? line);
  return shown.map((line, index) => withoutMark(line) ?? bare[index] ?? "");
}

function withoutMark(line: string): string | undefined {
  const mark = pageMarks(line).find(({ alone, sure }) => alone || sure);
  return mark && `${line.slice(0, mark.start)} ${line.slice(mark.end)}`.replace(/\s+/g, " ").trim();
}

const minutesWords = new RegExp(
  `(?<!\\p{L})(?:${recognitionLanguages.flatMap(({ outline }) => outline.minutes.map(({ words }) => words)).join("|")})(?!\\p{L})`,
  "iu",
);

/** A line that tells when, or that these are minutes. */
function isFact(line: string): boolean {
  return /(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{6}(?!\d)/.test(line) || minutesWords.test(line);
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}
