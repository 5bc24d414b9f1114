import { plain } from "./plain.ts";
import { table } from "./table.ts";
import type { Cell, Column } from "./table-parts.ts";
import type { Theme } from "./theme.ts";
import { wrap } from "./wrap.ts";

/** One thing with everything about it. */
export interface Sheet {
  ref: string;
  /** Where it belongs. */
  place: string;
  standing: { text: string; look: keyof Theme };
  /** Its words, each a paragraph. */
  paragraphs: readonly string[];
  /** Below its words. */
  tables?: readonly SheetTable[];
  fields: readonly SheetField[];
}

export interface SheetField {
  label: string;
  /** Each begins a line; a field without any is left out. */
  values: readonly string[];
}

export interface SheetTable {
  heading: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
}

const indent = "  ";

/** The sheet as text: reference and standing, the words, then a line or more for each field. */
export function renderSheet(sheet: Sheet, { width, theme }: { width: number; theme: Theme }): string {
  const { ref, place, standing, paragraphs, tables = [], fields } = sheet;
  const lines = (text: string, style: (line: string) => string, before = "") =>
    wrap(plain(text), Math.max(1, width - before.length))
      .map((line) => `${before}${style(line)}\n`)
      .join("");
  const head =
    lines(ref, theme.ref) + lines(place, theme.heading) + lines(standing.text, theme[standing.look]);
  const body = paragraphs.map((paragraph) => lines(paragraph, (line) => line, indent)).join("");
  const rows = fields.flatMap(({ label, values }) =>
    values.map((value, index): Cell[] => [
      { text: index === 0 ? label : "", style: theme.dim },
      { text: value },
    ]),
  );
  const columns = [
    { title: "", whole: true },
    { title: "", flexible: true },
  ];
  const facts = rows.length > 0 ? table(columns, rows, { width, theme, titles: false }) : "";
  const below = tables.map(
    ({ heading, columns: titled, rows: cells }) =>
      lines(heading, theme.heading) + table(titled, cells, { width, theme, indent }),
  );
  return [head, body, ...below, facts].filter((part) => part !== "").join("\n");
}
