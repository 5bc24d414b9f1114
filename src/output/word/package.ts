import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** Office files begin their time in 1980; a fixed one, so that the same minutes give the same bytes. */
const zipTime = new Date(1980, 0, 1);

/** What the library leaves to chance or the clock, or has no words for. */
export interface Known {
  /** ISO 8601 with Z, for when the document was made and changed; undefined where no day is known. */
  at: string | undefined;
  /** BCP 47. */
  language: string;
}

/** Packs a Word document anew: fixed times, ids counted in the order of the text, the properties whole. */
export function settle(bytes: Uint8Array, known: Known): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/")));
  for (const [name, part] of parts) {
    if (name.startsWith("word/_rels/")) settleRelations(parts, name);
    if (name === "docProps/core.xml") parts.set(name, strToU8(properties(strFromU8(part), known)));
    if (name === "word/styles.xml") parts.set(name, strToU8(withDefault(strFromU8(part))));
  }
  for (const [name, part] of parts)
    if (/^word\/[^/]+\.xml$/.test(name)) parts.set(name, strToU8(counted(strFromU8(part))));
  const order = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const zippable: Zippable = {};
  for (const name of order) zippable[name] = [parts.get(name) ?? new Uint8Array(), { mtime: zipTime }];
  return zipSync(zippable, { level: 6 });
}

/** Readers expect the list of types first. */
function rank(name: string): number {
  return name === "[Content_Types].xml" ? 0 : name === "_rels/.rels" ? 1 : 2;
}

/** Ids of links are random: they are counted instead. */
function settleRelations(parts: Map<string, Uint8Array>, name: string): void {
  const owner = name.replace("_rels/", "").replace(/\.rels$/, "");
  let relations = strFromU8(parts.get(name) ?? new Uint8Array());
  const part = parts.get(owner);
  let text = part ? strFromU8(part) : "";
  const ids = new Map(
    [...relations.matchAll(/ Id="(rId(?!\d+")[^"]+)"/g)].map(([, id = ""], index) => [
      id,
      `link${index + 1}`,
    ]),
  );
  const replaced = (_: string, before: string, id: string): string => `${before}"${ids.get(id) ?? id}"`;
  relations = relations.replace(/( Id=)"([^"]+)"/g, replaced);
  text = text.replace(/( r:(?:id|embed)=)"([^"]+)"/g, replaced);
  parts.set(name, strToU8(relations));
  if (part) parts.set(owner, strToU8(text));
}

/** Bookmarks and pictures all have the id 1: each part counts its own. */
function counted(xml: string): string {
  let pictures = 0;
  let begun = 0;
  let ended = 0;
  return xml
    .replace(/(<wp:docPr\b[^>]*? id=)"\d+"/g, (_, before: string) => `${before}"${++pictures}"`)
    .replace(/(<w:bookmarkStart\b[^>]*? w:id=)"\d+"/g, (_, before: string) => `${before}"${++begun}"`)
    .replace(/(<w:bookmarkEnd\b[^>]*? w:id=)"\d+"/g, (_, before: string) => `${before}"${++ended}"`);
}

function properties(core: string, { at, language }: Known): string {
  const timed = core.replace(
    /<dcterms:(created|modified)\b([^>]*)>[^<]*<\/dcterms:\1>/g,
    (_, name: string, attributes: string) =>
      at === undefined ? "" : `<dcterms:${name}${attributes}>${at}</dcterms:${name}>`,
  );
  return timed.replace("</cp:coreProperties>", `<dc:language>${language}</dc:language></cp:coreProperties>`);
}

/** The style that paragraphs without one have. */
function withDefault(styles: string): string {
  return styles.replace(
    /<w:style w:type="paragraph" w:styleId="Normal"/,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"',
  );
}
