import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { plain } from "../../plain.ts";
import type { References } from "./cited.ts";

/** How much something asks for attention. A word beside it says the same. */
export type Tone = "alarm" | "warning" | "good" | "dim";

/** One cell, or one piece of a line. */
export interface PageText {
  text: string;
  /** The text's beginning that stands out: the matter before what was decided of it. */
  lead?: string | undefined;
  /** In smaller letters below. */
  detail?: string | undefined;
  tone?: Tone | undefined;
  /** The place on the page that the text leads to. */
  anchor?: string | undefined;
  /** Stays on one line where there is room. */
  whole?: boolean | undefined;
}

/** A row has one text for each column, and the reference of the record it shows. */
export interface PageRow {
  ref: string;
  cells: readonly PageText[];
}

export interface PageTable {
  /** What a screen reader calls it. */
  name: string;
  columns: readonly string[];
  /** True for reference, text and note, which stand below each other in every table of the page. */
  lines?: boolean | undefined;
  rows: readonly PageRow[];
}

/** A heading over a table, or over several with smaller headings. */
export interface PagePart {
  /** ASCII, unique on the page. */
  anchor: string;
  /** "" where everything stands in one part. */
  title: string;
  count: number;
  /** True where the heading says how many there are. */
  counted?: boolean | undefined;
  /** Between heading and tables. */
  lead?: string | undefined;
  tables: readonly { title: string; count: number | undefined; alarm: boolean; table: PageTable }[];
}

/** @param references to which every record shown is to be linked */
export function partOf(
  { anchor, title, count, counted, lead, tables }: PagePart,
  references: References,
): Element {
  const heading =
    title === "" ? [] : [h("h2", { id: anchor }, withCount(title, counted ? count : undefined))];
  const said = lead === undefined ? [] : [h("p.lead", plain(lead))];
  const level = title === "" ? "h2" : "h3";
  const below = tables.flatMap(({ title: name, count, alarm, table }): ElementContent[] => {
    const className = alarm ? ["alarm"] : [];
    const head = name === "" ? [] : [h(level, { className }, withCount(name, count))];
    return [...head, tableOf(table, references)];
  });
  return h("section", title === "" ? {} : { ariaLabelledBy: anchor }, [...heading, ...said, ...below]);
}

function withCount(title: string, count: number | undefined): string {
  return count === undefined ? plain(title) : `${plain(title)} (${count})`;
}

/*
 * The roles are what the elements mean anyway; a narrow screen lays rows out as blocks, and browsers then forget it.
 */
function tableOf({ name, columns, rows, lines = false }: PageTable, references: References): Element {
  const head = columns.map((title) => h("th", { scope: "col", role: "columnheader" }, plain(title)));
  return h("table", { role: "table", ariaLabel: plain(name), className: lines ? ["lines"] : [] }, [
    h("thead", { role: "rowgroup" }, [h("tr", { role: "row" }, head)]),
    h(
      "tbody",
      { role: "rowgroup" },
      rows.map((row) => rowOf(row, columns, references)),
    ),
  ]);
}

function rowOf({ ref, cells }: PageRow, columns: readonly string[], references: References): Element {
  const id = references.claim(ref);
  const told = cells.map((cell, index) => {
    const content = contentOf(cell, references);
    const properties = { className: classesOf(cell, index), "data-label": plain(columns[index] ?? "") };
    return index === 0
      ? h("th", { ...properties, scope: "row", role: "rowheader" }, content)
      : h("td", { ...properties, role: "cell" }, cell.text === "" ? [] : [h("span", content)]);
  });
  return h("tr", { role: "row", ...(id === undefined ? {} : { id }) }, told);
}

function classesOf({ tone, whole = false }: PageText, index: number): string[] {
  return [tone ?? "", whole ? "whole" : "", index === 0 ? "" : "labelled"].filter((name) => name !== "");
}

function contentOf(
  { text, lead = "", detail = "", anchor }: PageText,
  references: References,
): ElementContent[] {
  if (anchor !== undefined) return [h("a", { href: `#${anchor}` }, plain(text))];
  const begins = lead !== "" && text.startsWith(lead);
  return [
    ...(begins ? [h("strong", plain(lead))] : []),
    ...references.linked(begins ? text.slice(lead.length) : text),
    ...(detail === "" ? [] : [h("span.detail", plain(detail))]),
  ];
}
