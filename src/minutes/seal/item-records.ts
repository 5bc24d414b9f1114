import { isMap, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import { parseYaml, splitFrontMatter } from "../../format/index.ts";
import { numberKey } from "./sections.ts";

/** YAML as the data that stands there: texts, lists, and records with their names in order. */
export type Plain = string | Plain[] | { [name: string]: Plain };

/** The header's facts that a seal of single items holds, and the records of these items. */
export interface ItemRecords {
  facts: Record<string, Plain>;
  /** By the item's number as it was asked for, then by the list's name; every field of each record, known or not. */
  records: Map<string, Record<string, Plain>>;
  /** Every number of the agenda. */
  numbers: string[];
}

const facts = ["date", "forum", "id"];

/**
 * What the header says of items. Read from the YAML itself: what klubba does not know counts as well.
 * @param text in the canonical form
 * @returns undefined where the header is not plain enough to be sealed in parts (aliases, a name twice)
 */
export function itemRecords(text: string, items: readonly string[]): ItemRecords | undefined {
  const split = splitFrontMatter(text);
  if ("code" in split) return undefined;
  const { document, faults } = parseYaml(text.slice(split.yaml.start, split.yaml.end));
  const top: unknown = document?.contents;
  if (faults.length > 0 || !isMap(top)) return undefined;
  const fields = plainFields(top);
  if (fields === undefined) return undefined;
  const agenda = recordsIn(fields["agenda"]);
  const numbers = numbersOf(agenda);
  const found: ItemRecords = { facts: {}, records: new Map(), numbers };
  for (const name of facts) if (fields[name] !== undefined) found.facts[name] = fields[name];
  for (const item of items) found.records.set(item, recordsOf(fields, numberKey(item), numbers));
  return found;
}

/** An agenda without any numbers counts its items from 1. */
function numbersOf(agenda: readonly Plain[]): string[] {
  const stated = agenda.map((entry) => textAt(entry, "number"));
  return stated.every((number) => number === "") ? agenda.map((_, index) => String(index + 1)) : stated;
}

function recordsOf(
  fields: Record<string, Plain>,
  wanted: string,
  numbers: readonly string[],
): Record<string, Plain> {
  const lists = Object.entries(fields).map(([name, value]): [string, Plain[]] => [
    name,
    recordsIn(value).filter((entry, index) => {
      const number = name === "agenda" ? (numbers[index] ?? "") : textAt(entry, "agenda");
      return number !== "" && numberKey(number) === wanted;
    }),
  ]);
  return Object.fromEntries(lists.filter(([, entries]) => entries.length > 0));
}

/** One record alone counts as a list of one. */
function recordsIn(value: Plain | undefined): Plain[] {
  if (value === undefined || typeof value === "string") return [];
  return Array.isArray(value) ? value : [value];
}

function textAt(entry: Plain, name: string): string {
  if (typeof entry === "string" || Array.isArray(entry)) return "";
  const value = entry[name];
  return typeof value === "string" ? value : "";
}

/** @returns undefined for an alias, and for a name that stands twice: no two readers agree on them */
function plainOf(node: unknown): Plain | undefined {
  if (isScalar(node)) return typeof node.value === "string" ? node.value : "";
  if (isSeq<Node>(node)) {
    const items = node.items.map(plainOf);
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  return isMap(node) ? plainFields(node) : undefined;
}

function plainFields(map: YAMLMap): Record<string, Plain> | undefined {
  const entries = new Map<string, Plain>();
  for (const { key, value } of map.items) {
    const name = plainOf(key);
    const plain = value === null ? "" : plainOf(value);
    if (typeof name !== "string" || plain === undefined || entries.has(name)) return undefined;
    entries.set(name, plain);
  }
  return Object.fromEntries(entries);
}
