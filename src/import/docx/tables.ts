import type { Flow, Table } from "../markdown/flow.ts";
import { alternative, type Story } from "./story.ts";
import { child, flagOf, valueOf, type XmlElement } from "./xml.ts";

/** More columns than this no page has. */
const mostColumns = 100;

/** Reads a table; merged cells have their words in the first of them. */
export function readTable(element: XmlElement, story: Story): Table[] {
  const found = partsOf(element.children, "w:tr");
  const rows: Flow[][][] = [];
  let headed: boolean | undefined;
  for (const row of found) {
    const properties = child(row, "w:trPr");
    if (child(properties, "w:del")) {
      story.reading.tally.changes++;
      continue;
    }
    headed ??= flagOf(properties, "w:tblHeader") ?? false;
    const cells = readRow(row, properties, story);
    // Rows that say nothing would each be as wide as the widest.
    if (cells.some((cell) => cell.length > 0)) rows.push(cells);
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (const row of rows) while (row.length < width) row.push([]);
  return rows.length > 0 ? [{ type: "table", rows, headed: headed ?? false }] : [];
}

function readRow(row: XmlElement, properties: XmlElement | undefined, story: Story): Flow[][] {
  const cells: Flow[][] = gap(valueOf(properties, "w:gridBefore"));
  for (const cell of partsOf(row.children, "w:tc")) {
    const flow = readCell(cell, story);
    const last = cells.length < mostColumns ? undefined : cells.at(-1);
    if (last) for (const each of flow) last.push(each);
    else cells.push(flow);
    const span = columns(valueOf(child(cell, "w:tcPr"), "w:gridSpan"));
    if (cells.length < mostColumns) cells.push(...Array.from({ length: Math.max(span - 1, 0) }, () => []));
  }
  return cells;
}

function readCell(cell: XmlElement, story: Story): Flow[] {
  const flow = story.reading.readBlocks(cell.children, story);
  return flow.map((each) =>
    each.type === "item" && each.words.length === 0
      ? { type: "paragraph", words: [{ text: each.label ?? "" }] }
      : each,
  );
}

function gap(count: string | undefined): Flow[][] {
  return Array.from({ length: columns(count) }, () => []);
}

function columns(count: string | undefined): number {
  const number = Number(count ?? 0);
  return Number.isInteger(number) ? Math.min(Math.max(number, 0), mostColumns) : 0;
}

/** Rows or cells, also within content controls and marks of changes. */
function partsOf(elements: readonly XmlElement[], name: string): XmlElement[] {
  return elements.flatMap((element) => {
    if (element.name === name) return [element];
    if (element.name === "w:sdt") return partsOf(child(element, "w:sdtContent")?.children ?? [], name);
    if (element.name === "mc:AlternateContent") return partsOf(alternative(element)?.children ?? [], name);
    return /^w:(?:ins|customXml|moveTo)$/.test(element.name) ? partsOf(element.children, name) : [];
  });
}
