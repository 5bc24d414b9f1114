import type { Flow } from "../markdown/flow.ts";
import { type Content, type Element, isElement, property } from "./tree.ts";
import { isHidden } from "./visible.ts";

const mostColumns = 100;
const mostRows = 1000;

type ReadNodes = (nodes: readonly Content[]) => Flow[];

/** Reads a table, its caption before it; merged cells have their words in the first of them. */
export function tableOf(table: Element, read: ReadNodes): Flow[] {
  const captions = table.children.filter((child) => isElement(child, "caption"));
  const rows = rowsOf(table);
  const grid = new Grid();
  for (const row of rows) grid.addRow(row, read);
  const [first] = rows;
  const headed = first !== undefined && cellsOf(first).every(({ tagName }) => tagName === "th");
  return [...captions.flatMap((caption) => read([caption])), ...grid.finish(headed)];
}

function rowsOf(parent: Element): Element[] {
  return parent.children.flatMap((child) => {
    if (!isElement(child) || isHidden(child)) return [];
    if (child.tagName === "tr") return [child];
    return /^(?:thead|tbody|tfoot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child): child is Element => isElement(child, "td", "th") && !isHidden(child));
}

class Grid {
  readonly #rows: Flow[][][] = [];
  /** For each column how many more rows a cell from above reaches into. */
  readonly #reach: number[] = [];

  addRow(row: Element, read: ReadNodes): void {
    const cells: Flow[][] = [];
    this.#skip(cells);
    for (const cell of cellsOf(row)) {
      const height = span(cell, "rowSpan", mostRows) - 1;
      const flow = read(cell.children);
      const last = cells.length < mostColumns ? undefined : cells.at(-1);
      if (last) {
        for (const each of flow) last.push(each);
        continue;
      }
      cells.push(flow);
      this.#reach[cells.length - 1] = height;
      for (
        let left = span(cell, "colSpan", mostColumns) - 1;
        left > 0 && cells.length < mostColumns;
        left--
      ) {
        cells.push([]);
        this.#reach[cells.length - 1] = height;
      }
      this.#skip(cells);
    }
    // Rows that say nothing would each be as wide as the widest.
    if (cells.some((cell) => cell.length > 0)) this.#rows.push(cells);
  }

  finish(headed: boolean): Flow[] {
    const width = this.#rows.reduce((most, row) => Math.max(most, row.length), 0);
    for (const row of this.#rows) while (row.length < width) row.push([]);
    return width > 0 ? [{ type: "table", rows: this.#rows, headed }] : [];
  }

  #skip(cells: Flow[][]): void {
    for (let reach = this.#reach[cells.length] ?? 0; reach > 0; reach = this.#reach[cells.length] ?? 0) {
      this.#reach[cells.length] = reach - 1;
      cells.push([]);
    }
  }
}

function span(cell: Element, name: string, most: number): number {
  const number = Number(property(cell, name) || 1);
  return Number.isInteger(number) ? Math.min(Math.max(number, 1), most) : 1;
}
