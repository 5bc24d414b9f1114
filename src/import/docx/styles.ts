import { child, childrenOf, flagOf, valueOf, type XmlElement } from "./xml.ts";

/** How words look, as far as it tells what they are. */
export interface Look {
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  underlined?: boolean | undefined;
  struck?: boolean | undefined;
  hidden?: boolean | undefined;
}

export interface NumberingOf {
  numId?: string | undefined;
  level?: number | undefined;
}

interface Style {
  id: string;
  name: string;
  basedOn?: string | undefined;
  /** 0–8 as Word counts, 9 for body text. */
  outline?: number | undefined;
  numbering: NumberingOf;
  look: Look;
}

/** Templates nest styles a few deep; a circle of them ends here. */
const deepest = 12;

/** A document's styles, with what each takes over from those that it is based on. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #default: string | undefined;
  readonly #plain: Look;

  constructor(root: XmlElement | undefined) {
    const all = childrenOf(root, "w:style");
    for (const element of all) this.#styles.set(element.attributes["styleId"] ?? "", styleOf(element));
    const isDefault = ({ attributes }: XmlElement): boolean =>
      attributes["type"] === "paragraph" && /^(?:1|true|on)$/.test(attributes["default"] ?? "");
    this.#default = all.find(isDefault)?.attributes["styleId"];
    this.#plain = lookOf(child(child(child(root, "w:docDefaults"), "w:rPrDefault"), "w:rPr"));
  }

  /** The heading's depth, 1–6; 0 for the document's title; undefined for anything else. */
  depthOf(id: string | undefined): number | undefined {
    for (const style of this.#chain(id)) {
      if (style.outline !== undefined) return style.outline < 9 ? Math.min(style.outline + 1, 6) : undefined;
      const depth = namedDepth(style.name) ?? namedDepth(style.id);
      if (depth !== undefined) return depth;
    }
    return undefined;
  }

  numberingOf(id: string | undefined): NumberingOf {
    const chain = this.#chain(id);
    return {
      numId: chain.find((style) => style.numbering.numId !== undefined)?.numbering.numId,
      level: chain.find((style) => style.numbering.level !== undefined)?.numbering.level,
    };
  }

  /** The ids of a style and those that it is based on, nearest first. */
  lineOf(id: string | undefined): string[] {
    return this.#chain(id).map((style) => style.id);
  }

  /** The look of words: what is said of them, else their own style's, else the paragraph's. */
  lookOf(properties: XmlElement | undefined, paragraph: string | undefined): Look {
    const own = lookOf(properties);
    const chains = [this.#chain(valueOf(properties, "w:rStyle"), false), this.#chain(paragraph)];
    const said = (key: keyof Look): boolean =>
      own[key] ??
      chains
        .map((chain) => chain.find(({ look }) => look[key] !== undefined)?.look[key])
        .find((each) => each !== undefined) ??
      this.#plain[key] ??
      false;
    return {
      bold: said("bold"),
      italic: said("italic"),
      underlined: said("underlined"),
      struck: said("struck"),
      hidden: said("hidden"),
    };
  }

  #chain(id: string | undefined, orDefault = true): Style[] {
    const chain: Style[] = [];
    let style = this.#styles.get(id ?? "");
    // A document without its list of styles still names them.
    if (!style && id !== undefined) return [{ id, name: id, numbering: {}, look: {} }];
    if (!style && orDefault) style = this.#styles.get(this.#default ?? "");
    while (style && chain.length < deepest) {
      chain.push(style);
      style = style.basedOn === undefined ? undefined : this.#styles.get(style.basedOn);
    }
    return chain;
  }
}

function styleOf(element: XmlElement): Style {
  const paragraph = child(element, "w:pPr");
  const outline = valueOf(paragraph, "w:outlineLvl");
  return {
    id: element.attributes["styleId"] ?? "",
    name: valueOf(element, "w:name") ?? "",
    basedOn: valueOf(element, "w:basedOn"),
    outline: outline === undefined ? undefined : Number(outline),
    numbering: numberingIn(paragraph),
    look: lookOf(child(element, "w:rPr")),
  };
}

/** The numbering that a paragraph's properties ask for. */
export function numberingIn(properties: XmlElement | undefined): NumberingOf {
  const numbering = child(properties, "w:numPr");
  const level = valueOf(numbering, "w:ilvl");
  return { numId: valueOf(numbering, "w:numId"), level: level === undefined ? undefined : Number(level) };
}

function lookOf(properties: XmlElement | undefined): Look {
  return {
    bold: flagOf(properties, "w:b"),
    italic: flagOf(properties, "w:i"),
    underlined: flagOf(properties, "w:u"),
    struck: flagOf(properties, "w:strike") ?? flagOf(properties, "w:dstrike"),
    hidden: flagOf(properties, "w:vanish"),
  };
}

/** Word names its own styles in English in the file, other programs in the user's language. */
function namedDepth(name: string): number | undefined {
  const [, level] = /^(?:heading|rubrik)[ _]?([1-9])$/i.exec(name) ?? [];
  if (level !== undefined) return Math.min(Number(level), 6);
  return /^(?:title|rubrik|titel)$/i.test(name) ? 0 : undefined;
}
