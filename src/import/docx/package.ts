import { decodeText } from "../charset/index.ts";
import { limits } from "../types.ts";
import { Archive } from "../zip/unpack.ts";
import { child, childrenOf, damaged, parseXml, type XmlElement } from "./xml.ts";

/** Where a part points: another part of the package, or something outside that is never followed. */
export interface Relation {
  id: string;
  /** The last part of the relation's type: `styles`, `footnotes`, `header`, `hyperlink`. */
  type: string;
  /** A part's full name; for an external one what the document says. */
  target: string;
  external: boolean;
}

/** The parts of an Office package (ECMA-376 part 2), each parsed when first asked for. */
export class Package {
  readonly #archive: Archive;
  /** The part that is the document itself. */
  readonly main: string;

  /** @throws Unreadable where the bytes are no package */
  constructor(bytes: Uint8Array) {
    this.#archive = new Archive(bytes);
    const start = this.relations("").find(({ type }) => type === "officeDocument");
    this.main = start && this.#archive.has(start.target) ? start.target : "word/document.xml";
    if (!this.#archive.has(this.main)) throw damaged(this.main);
  }

  get names(): readonly string[] {
    return this.#archive.names;
  }

  /** A part's root element; undefined where there is no such part. */
  xml(name: string): XmlElement | undefined {
    const bytes = this.#archive.read(name, limits.xml);
    return bytes && parseXml(decodeText(bytes).text.replace(/^\ufeff/, ""), name);
  }

  bytes(name: string): Uint8Array | undefined {
    return this.#archive.read(name, limits.xml);
  }

  /** Where a part points to; the package's own relations for "". */
  relations(part: string): Relation[] {
    const at = part.lastIndexOf("/") + 1;
    const folder = part.slice(0, at);
    const root = this.xml(`${folder}_rels/${part.slice(at)}.rels`);
    return childrenOf(root, "rels:Relationship").map(({ attributes }) => {
      const external = attributes["TargetMode"] === "External";
      const target = attributes["Target"] ?? "";
      return {
        id: attributes["Id"] ?? "",
        type: (attributes["Type"] ?? "").replace(/^.*\//, ""),
        target: external ? target : resolve(folder, target),
        external,
      };
    });
  }

  /** The root element of the first part that `part` points to by a relation of this type. */
  related(part: string, type: string): XmlElement | undefined {
    const relation = this.relations(part).find((each) => each.type === type && !each.external);
    return relation && this.xml(relation.target);
  }
}

function resolve(folder: string, target: string): string {
  const names = target.startsWith("/") ? [] : folder.split("/").filter((name) => name !== "");
  for (const name of target.split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return names.join("/");
}

/** The document's body. */
export function bodyOf(document: XmlElement): XmlElement {
  const body = child(document, "w:body");
  if (!body) throw damaged("w:body");
  return body;
}
