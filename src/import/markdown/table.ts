import type { Flow, Table, Words } from "./flow.ts";
import { plainLines } from "./flow.ts";
import { inlineLines } from "./inline.ts";
import { isLabel } from "./labels.ts";

/**
 * A table without what only served its looks: empty rows and columns go, and a table that frames text rather than
 * facts (one column, headings within, labels with what they name beside or below) becomes that text, row by row.
 */
export function simplifyTable(table: Table): Flow[] {
  const rows = withoutEmpty(table.rows);
  const width = rows[0]?.length ?? 0;
  if (width <= 1 || rows.some((row) => row.some(framesText))) return rows.flat(2);
  if (isLabelled(rows)) return rows.flatMap(labelledRow);
  if (rows.some((row) => row.some(labelsBelow))) return rows.flat(2);
  const longest = rows.flat().reduce((most, cell) => Math.max(most, plainLines(cell).length), 0);
  if (longest > 12 && !table.headed) return rows.flat(2);
  return [{ type: "table", rows, headed: isHeaded(rows, table.headed) }];
}

function withoutEmpty(rows: Flow[][][]): Flow[][][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const filled = (cell: Flow[] | undefined): boolean => cell !== undefined && cell.length > 0;
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some((row) => filled(row[column])),
  );
  return rows.filter((row) => row.some(filled)).map((row) => columns.map((column) => row[column] ?? []));
}

function framesText(cell: Flow[]): boolean {
  return cell.some(({ type }) => type === "heading" || type === "table");
}

/** Label and value in turn, as in a form's head: "Plats | Rådhuset | Tid | 9–12". */
function isLabelled(rows: Flow[][][]): boolean {
  if ((rows[0]?.length ?? 0) % 2 === 1) return false;
  const firsts = rows
    .flatMap((row) => row.filter((_, column) => column % 2 === 0))
    .filter((cell) => cell.length > 0);
  const labels = firsts.filter((cell) => {
    const lines = plainLines(cell);
    return lines.length === 1 && isLabel(lines[0] ?? "");
  });
  return labels.length * 2 > firsts.length;
}

function labelledRow(row: Flow[][]): Flow[] {
  const flow: Flow[] = [];
  for (let column = 0; column < row.length; column += 2) {
    const [label, ...more] = row[column] ?? [];
    const [value, ...rest] = row[column + 1] ?? [];
    if (label?.type === "paragraph" && value?.type === "paragraph" && more.length + rest.length === 0) {
      const name = label.words.map((words) => ({ ...words, bold: true }));
      flow.push({ ...label, words: [...name, { text: " " }, ...labelOf(value.label), ...value.words] });
    } else flow.push(...(row[column] ?? []), ...(row[column + 1] ?? []));
  }
  return flow;
}

function labelOf(label: string | undefined): Words[] {
  return label === undefined ? [] : [{ text: `${label} ` }];
}

/** A cell that names its own content, as forms do: "Datum" small, "3 maj 2031" below. */
function labelsBelow(cell: Flow[]): boolean {
  const [first = "", second] = plainLines(cell);
  return second !== undefined && isLabel(first);
}

/** Headings by the container's word, or because all of the first row is bold and not all of the second. */
function isHeaded(rows: Flow[][][], said: boolean): boolean {
  const [first, second] = rows;
  return said || (first !== undefined && second !== undefined && isBold(first) && !isBold(second));
}

function isBold(row: Flow[][]): boolean {
  return row.every((cell) =>
    cell.every(
      (each) => each.type !== "table" && each.words.every(({ bold, text }) => bold || text.trim() === ""),
    ),
  );
}

/** The table's lines; one without headings gets an empty first row, since Markdown has no table without one. */
export function tableLines({ rows, headed }: Table): string[] {
  const [first = [], ...rest] = headed ? rows : [rows[0]?.map(() => []) ?? [], ...rows];
  return [
    rowLine(first, headed),
    `|${" --- |".repeat(first.length)}`,
    ...rest.map((row) => rowLine(row, false)),
  ];
}

function rowLine(row: Flow[][], plain: boolean): string {
  return `| ${row.map((cell) => cellText(cell, plain)).join(" | ")} |`;
}

function cellText(cell: Flow[], plain: boolean): string {
  const lines = cell.flatMap((each) => {
    if (each.type === "table") return plainLines([each]);
    const sign = each.label ?? (each.type === "item" && cell.length > 1 ? "–" : undefined);
    return inlineLines(sign === undefined ? each.words : [{ text: `${sign} ` }, ...each.words], { plain });
  });
  return lines.join(" <br> ").replaceAll("|", "\\|").replaceAll("\t", " ");
}
