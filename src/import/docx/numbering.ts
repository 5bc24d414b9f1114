import { formatNumber } from "./number-format.ts";
import type { NumberingOf, Styles } from "./styles.ts";
import { child, childrenOf, flagOf, valueOf, type XmlElement } from "./xml.ts";

export interface Mark {
  /** The number as Word shows it before the words; undefined for a bullet. */
  label?: string | undefined;
  level: number;
  /** A bullet that is a box to tick, `☐` or one that is ticked: the item is a task. */
  box?: string;
  /** A bullet without a sign: the paragraph goes on with the item before. */
  unseen?: boolean;
}

interface Level {
  start: number;
  format: string;
  /** `§ %1`, `%1.%2` */
  text: string;
  /** 1-based level after which it starts anew; 0 for never; undefined for any higher one. */
  restart?: number | undefined;
  legal: boolean;
  style?: string | undefined;
  symbol: boolean;
}

interface List {
  /** Instances of one definition count on together. */
  abstract: string;
  levels: Map<number, Level>;
  /** Levels that this instance starts anew when first used. */
  starts: Map<number, number>;
}

const levels = 9;

/** Counts the numbered paragraphs of a document, in its order, as Word does when it shows them. */
export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  constructor(root: XmlElement | undefined, styles: Styles) {
    const definitions = new Map(
      childrenOf(root, "w:abstractNum").map((each) => [each.attributes["abstractNumId"] ?? "", each]),
    );
    const nums = childrenOf(root, "w:num");
    const resolve = definitionFinder(definitions, nums, styles);
    for (const num of nums) {
      const abstract = resolve(valueOf(num, "w:abstractNumId") ?? "");
      this.#lists.set(num.attributes["numId"] ?? "", listOf(num, abstract, definitions.get(abstract)));
    }
  }

  /**
   * Counts one paragraph; undefined where it has no number. Each paragraph is counted once, in order.
   * @param line the ids of its style and those that it is based on, to which a list's level may be tied
   */
  next({ numId, level }: NumberingOf, line: readonly string[]): Mark | undefined {
    const list = numId === undefined || numId === "0" ? undefined : this.#lists.get(numId);
    if (!list || numId === undefined) return undefined;
    const at = level ?? tiedLevel(list, line) ?? 0;
    const definition = list.levels.get(at);
    if (!definition) return undefined;
    const counts = this.#count(list, numId, at);
    if (definition.symbol) return bullet(definition.text.trim(), at);
    const label = definition.text
      .replace(/%([1-9])/g, (_, place: string) =>
        shown(list, counts, { place: Number(place) - 1, definition }),
      )
      .trim();
    return label === "" ? undefined : { label, level: at };
  }

  #count(list: List, numId: string, at: number): (number | undefined)[] {
    const counts = this.#counts.get(list.abstract) ?? [];
    this.#counts.set(list.abstract, counts);
    const first = list.starts.get(at);
    const key = `${numId}/${at}`;
    const anew = first !== undefined && !this.#started.has(key);
    this.#started.add(key);
    // A level that was passed over counts as begun, as in Word and LibreOffice.
    for (let higher = 0; higher < at; higher++) counts[higher] ??= startOf(list, higher);
    const before = counts[at];
    counts[at] = anew || before === undefined ? startOf(list, at) : before + 1;
    for (let lower = at + 1; lower < levels; lower++) {
      const restart = list.levels.get(lower)?.restart;
      if (restart === undefined || (restart !== 0 && at < restart)) counts[lower] = undefined;
    }
    return counts;
  }
}

/** Symbol fonts' squares are left out: they adorn lists of all kinds. */
function bullet(sign: string, level: number): Mark {
  return /^[☐☒☑]$/u.test(sign) ? { level, box: sign } : { level, unseen: sign === "" };
}

function startOf({ starts, levels }: List, level: number): number {
  return starts.get(level) ?? levels.get(level)?.start ?? 1;
}

function shown(
  list: List,
  counts: readonly (number | undefined)[],
  { place, definition }: { place: number; definition: Level },
): string {
  const level = list.levels.get(place);
  const value = counts[place] ?? startOf(list, place);
  return formatNumber(value, definition.legal ? "decimal" : (level?.format ?? "decimal"));
}

function tiedLevel({ levels }: List, line: readonly string[]): number | undefined {
  for (const style of line) {
    for (const [at, level] of levels) if (level.style === style) return at;
  }
  return undefined;
}

/** A definition may refer to a style, whose list in turn refers to the definition that is meant. */
function definitionFinder(
  definitions: ReadonlyMap<string, XmlElement>,
  nums: readonly XmlElement[],
  styles: Styles,
): (id: string) => string {
  return (id) => {
    const link = valueOf(definitions.get(id), "w:numStyleLink");
    if (link === undefined) return id;
    const { numId } = styles.numberingOf(link);
    const num = nums.find((each) => each.attributes["numId"] === numId);
    const tied = [...definitions].find(([, each]) => valueOf(each, "w:styleLink") === link)?.[0];
    return tied ?? valueOf(num, "w:abstractNumId") ?? id;
  };
}

function listOf(num: XmlElement, abstract: string, definition: XmlElement | undefined): List {
  const list: List = { abstract, levels: new Map(), starts: new Map() };
  for (const each of childrenOf(definition, "w:lvl")) addLevel(list, each);
  for (const override of childrenOf(num, "w:lvlOverride")) {
    const own = child(override, "w:lvl");
    if (own) addLevel(list, own);
    const start = valueOf(override, "w:startOverride");
    if (start !== undefined) list.starts.set(Number(override.attributes["ilvl"] ?? 0), Number(start));
  }
  return list;
}

function addLevel(list: List, element: XmlElement): void {
  const format = formatOf(element);
  const text = valueOf(element, "w:lvlText") ?? "";
  const restart = valueOf(element, "w:lvlRestart");
  list.levels.set(Number(element.attributes["ilvl"] ?? 0), {
    start: Number(valueOf(element, "w:start") ?? 1),
    format,
    text,
    restart: restart === undefined ? undefined : Number(restart),
    legal: flagOf(element, "w:isLgl") ?? false,
    style: valueOf(element, "w:pStyle"),
    symbol: format === "bullet" && isSymbol(text, element),
  });
}

/** A format that only newer programs know stands in an alternative; a plain count does as well. */
function formatOf(element: XmlElement): string {
  const direct = valueOf(element, "w:numFmt");
  if (direct !== undefined) return direct;
  const choice = child(child(element, "mc:AlternateContent"), "mc:Choice");
  return child(choice, "w:numFmt")?.attributes["format"]?.startsWith("0") ? "decimalZero" : "decimal";
}

/** A bullet that is words ("att") belongs to the text; one sign, or a letter in a font of signs, does not. */
function isSymbol(text: string, element: XmlElement): boolean {
  const fonts = child(child(element, "w:rPr"), "w:rFonts")?.attributes;
  const font = `${fonts?.["ascii"] ?? ""}${fonts?.["hAnsi"] ?? ""}`;
  return /symbol|wingdings|webdings/i.test(font) || /^.?$/u.test(text.trim());
}
