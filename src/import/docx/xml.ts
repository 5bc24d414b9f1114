import { DOMParser, type Element, ParseError, type Node as XmlNode } from "@xmldom/xmldom";
import { cleanText } from "../charset/index.ts";
import { limits } from "../types.ts";
import { Unreadable } from "../unreadable.ts";

/** An element with the names that the standard uses, whatever prefixes the file has: `w:p`, `r:id`. */
export interface XmlElement {
  name: string;
  /** Attributes of the element's own vocabulary without prefix (`val`), others with it (`r:id`). */
  attributes: Readonly<Record<string, string | undefined>>;
  children: XmlElement[];
  /** The element's own text, of a `w:t` for instance; cleaned. */
  text: string;
}

/** Word's files are flatter by far; deeper ones are made to break readers. */
const deepest = 400;

/** The standard's namespaces, transitional and strict (ISO 29500-1), by the last part of their address. */
const prefixes: readonly [RegExp, string][] = [
  [/\/wordprocessingml(?:\/2006)?\/main$/, "w"],
  [/\/officeDocument(?:\/2006)?\/relationships$/, "r"],
  [/\/package\/2006\/relationships$/, "rels"],
  [/\/markup-compatibility\/2006$/, "mc"],
  [/\/officeDocument(?:\/2006)?\/math$/, "m"],
  [/\/drawingml(?:\/2006)?\/main$/, "a"],
  [/\/drawingml(?:\/2006)?\/wordprocessingDrawing$/, "wp"],
  [/\/word\/2010\/wordml$/, "w14"],
  [/^urn:schemas-microsoft-com:vml$/, "v"],
  [/^urn:schemas-microsoft-com:office:office$/, "o"],
];

/**
 * Reads a part of a document. Document types and their entities are refused: Word writes none.
 * @throws Unreadable where the part is no XML, or of more elements than memory takes
 */
export function parseXml(text: string, part: string): XmlElement {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw damaged(`${part}: DOCTYPE`);
  if (tagsIn(text) > limits.tags)
    throw new Unreadable({ code: "import-too-large", what: "unpacked", limit: limits.xml });
  if (hasOverloadedTag(text)) throw damaged(`${part}: attributes`);
  const root = parse(text, part).documentElement;
  if (!root) throw damaged(part);
  const known = new Map<string, string>();
  return convert(root, { known, part }, 0);
}

/** More attributes than this no element of Word's has; the parser's time grows with their square. */
const mostAttributes = 500;

function tagsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) count++;
  return count;
}

function hasOverloadedTag(text: string): boolean {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === openSign) count = 0;
    else if (sign === equalsSign && isQuote(text.charCodeAt(at + 1)) && ++count > mostAttributes) return true;
  }
  return false;
}

const openSign = 0x3c;
const equalsSign = 0x3d;
/** A quote, or a blank before it. */
const isQuote = (sign: number): boolean => sign === 0x22 || sign === 0x27 || sign === 0x20 || sign === 0x0a;

function parse(text: string, part: string) {
  const onError = (level: string, message: string): void => {
    if (level !== "warning") throw damaged(`${part}: ${message.slice(0, 200)}`);
  };
  try {
    return new DOMParser({ onError }).parseFromString(text, "text/xml");
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    if (error instanceof ParseError) throw damaged(`${part}: ${error.message.slice(0, 200)}`);
    throw error;
  }
}

interface Conversion {
  /** Prefixes by namespace, found once each. */
  known: Map<string, string>;
  part: string;
}

function convert(source: Element, conversion: Conversion, depth: number): XmlElement {
  if (depth > deepest) throw damaged(`${conversion.part}: depth`);
  const prefix = prefixOf(source.namespaceURI, conversion.known);
  const element: XmlElement = {
    name: `${prefix}:${source.localName}`,
    attributes: attributesOf(source, prefix, conversion.known),
    children: [],
    text: "",
  };
  for (let node = source.firstChild; node; node = node.nextSibling) {
    if (isElement(node)) element.children.push(convert(node, conversion, depth + 1));
    else if (node.nodeType === 3 || node.nodeType === 4) element.text += node.nodeValue ?? "";
  }
  if (element.text !== "") element.text = cleanText(element.text);
  return element;
}

function attributesOf(source: Element, prefix: string, known: Map<string, string>): XmlElement["attributes"] {
  const attributes: Record<string, string | undefined> = Object.create(null);
  for (const { namespaceURI, localName, value } of source.attributes) {
    const own = namespaceURI === null || prefixOf(namespaceURI, known) === prefix;
    const name = localName ?? "";
    attributes[own ? name : `${prefixOf(namespaceURI, known)}:${name}`] = value;
  }
  return attributes;
}

function prefixOf(namespace: string | null, known: Map<string, string>): string {
  if (namespace === null) return "";
  const prefix = known.get(namespace) ?? prefixes.find(([form]) => form.test(namespace))?.[1] ?? "other";
  known.set(namespace, prefix);
  return prefix;
}

function isElement(node: XmlNode): node is Element {
  return node.nodeType === 1;
}

export function damaged(detail: string): Unreadable {
  return new Unreadable({ code: "import-damaged", format: "docx", detail });
}

/** The first child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name);
}

/** All children of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** The `val` of a child: how most of Word's properties are written. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes["val"];
}

/** A property that is on or off: present without a value means on; undefined where it is not said. */
export function flagOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = child(element, name);
  return property && !/^(?:0|false|off|none)$/.test(property.attributes["val"] ?? "");
}

/** All elements below one, itself included, in the document's order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const each of element.children) yield* descendants(each);
}
