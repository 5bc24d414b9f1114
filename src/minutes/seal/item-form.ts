import type { Seal } from "../../model/seal.ts";
import { itemRecords, type Plain } from "./item-records.ts";
import { canonical } from "./sealed-text.ts";
import { type ItemSection, itemSections, numberKey } from "./sections.ts";

/**
 * What an approval of single items is taken of: one JSON text with its names in order and no blanks, of the meeting's id,
 * forum and day, each item's records and its part of the prose, and the approval itself less its hash.
 * @returns undefined where the file has no such item, or its header is not plain enough
 */
export function itemForm(text: string, { items = [], by = "", on = "", files }: Seal): string | undefined {
  const whole = canonical(text);
  const found = itemRecords(whole, items);
  if (found === undefined) return undefined;
  const sections = itemSections(whole, found.numbers);
  const sealed = items.map((number) => {
    const own = sections.filter((section) => section.number === numberKey(number));
    const records = found.records.get(number) ?? {};
    const known = own.length > 0 || Object.keys(records).length > 0;
    return known ? { number, records, text: textOf(own) } : undefined;
  });
  if (sealed.some((item) => item === undefined)) return undefined;
  return inOrder({ ...found.facts, by, on, files, items: sealed });
}

/** Without the empty lines at its end: what comes behind it is another item's. */
function textOf(sections: readonly ItemSection[]): string {
  return sections.map(({ lines }) => lines.join("\n").replace(/\n+$/, "")).join("\n");
}

/** The numbers as the agenda writes them; undefined for what it does not have. */
export function agendaNumbers(text: string): string[] | undefined {
  return itemRecords(canonical(text), [])?.numbers;
}

/** The lines of the items in the prose, in the order they are asked for. */
export function itemLines(text: string, items: readonly string[]): { line: number; lines: string[] }[] {
  const whole = canonical(text);
  const sections = itemSections(whole, itemRecords(whole, [])?.numbers ?? []);
  return items.flatMap((number) => sections.filter((section) => section.number === numberKey(number)));
}

type Json = Plain | { [name: string]: unknown } | undefined;

function inOrder(value: Json): string {
  const sorted = (_: string, part: unknown): unknown =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  return JSON.stringify(value, sorted).normalize("NFC");
}
