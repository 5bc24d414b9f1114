import type { AgendaItem, Sourced } from "../model/meeting.ts";
import { nameKey } from "../model/names.ts";
import type { Landmark } from "../recognise/index.ts";
import { itemKey } from "./item-key.ts";
import type { Part } from "./prose-tree.ts";

/** One item: what the records say of it, and its prose. */
export interface Section {
  agenda: Sourced<AgendaItem> | undefined;
  landmark: Landmark | undefined;
  parts: Part[];
}

/** What stands before the first item, and each item with what stands below it. */
export function sectionsOf(
  parts: readonly Part[],
  agenda: readonly Sourced<AgendaItem>[],
): { opening: Part[]; sections: Section[] } {
  const opening: Part[] = [];
  const sections: Section[] = [];
  for (const part of parts) {
    if (part.type === "landmark" && part.landmark.type === "item") {
      sections.push({ agenda: undefined, landmark: part.landmark, parts: [] });
    } else (sections.at(-1)?.parts ?? opening).push(part);
  }
  return { opening, sections: withRecords(sections, agenda) };
}

/** Gives each item its record; a record without prose stands behind the one before it. */
function withRecords(sections: readonly Section[], agenda: readonly Sourced<AgendaItem>[]): Section[] {
  const left = [...agenda];
  const known = sections.map((section) => {
    const tests = section.landmark ? testsFor(section.landmark) : [];
    const at = tests.map((test) => left.findIndex(test)).find((index) => index >= 0) ?? -1;
    const [record] = at < 0 ? [] : left.splice(at, 1);
    return { ...section, agenda: record };
  });
  for (const record of left) {
    const before = agenda[agenda.indexOf(record) - 1];
    const at = before === undefined ? -1 : known.findIndex((one) => one.agenda === before);
    known.splice(before === undefined ? 0 : at < 0 ? known.length : at + 1, 0, {
      agenda: record,
      landmark: undefined,
      parts: [],
    });
  }
  return known;
}

/** Number and title, else the number, else the title. */
function testsFor({ number, title }: Landmark): ((item: AgendaItem) => boolean)[] {
  const own = nameKey(title);
  const sameNumber = (item: AgendaItem) =>
    number !== undefined && item.number !== undefined && itemKey(item.number) === itemKey(number);
  const sameTitle = (item: AgendaItem) => {
    const other = nameKey(item.title ?? "");
    return other !== "" && own !== "" && (own.startsWith(other) || other.startsWith(own));
  };
  return [(item) => sameNumber(item) && sameTitle(item), sameNumber, sameTitle];
}
