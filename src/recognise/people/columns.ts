import type { Findings } from "../findings.ts";
import { wholeLabel } from "../labels.ts";
import type { Line } from "../text/lines.ts";
import { textOf } from "../text/piece.ts";
import { noteOfficers, type Office, officeOfLabel, onlyNames } from "./officers.ts";
import { isListRole } from "./roles.ts";
import { type Cell, cellsAt } from "./rows.ts";
import { PeopleSection } from "./section.ts";

interface Column {
  /** Where it begins on its line. */
  at: number;
  section?: PeopleSection | undefined;
  office?: Office | undefined;
}

/** How far left of its head a column's words may begin. */
const slack = 3;

/** Lists side by side, each under its own label: "Ledamöter    Ersättare", or a row of signatures. */
export class PeopleColumns {
  readonly #findings: Findings;
  #columns: Column[] = [];

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** @returns false where a line is no row of labels */
  start(line: Line): boolean {
    const cells = cellsAt(line, this.#findings.context.source);
    const columns = cells.map((cell) => this.#labelled(cell));
    const whole = columns.filter((column) => column !== undefined);
    if (cells.length < 2 || whole.length < cells.length) return false;
    this.#columns = whole;
    return true;
  }

  #labelled({ piece, at }: Cell): Column | undefined {
    const { words } = this.#findings.context;
    const text = textOf(piece);
    const label = wholeLabel(text, words);
    if (!label) return undefined;
    if (isListRole(label.role)) {
      return { at, section: new PeopleSection(this.#findings, { role: label.role, text, body: label.body }) };
    }
    const office = officeOfLabel(label.role);
    return office && { at, office };
  }

  /** Reads a line across all columns. @returns false where it is none of theirs */
  take(line: Line): boolean {
    const cells = cellsAt(line, this.#findings.context.source);
    return cells.length > 0 && cells.every((cell) => this.#takeCell(cell));
  }

  #takeCell(cell: Cell): boolean {
    const index = this.#columns.findLastIndex(({ at }) => at <= cell.at + slack);
    const column = this.#columns[index];
    if (!column) return false;
    const next = this.#labelled(cell);
    if (next) {
      column.section?.close();
      this.#columns[index] = { ...next, at: column.at };
      return true;
    }
    if (column.section) return column.section.takeCell(cell.piece);
    return column.office !== undefined && this.#sign(column.office, cell);
  }

  #sign(office: Office, { piece }: Cell): boolean {
    const text = textOf(piece);
    if (!/\p{L}/u.test(text)) return true;
    const names = onlyNames(text, this.#findings.context, false);
    noteOfficers(this.#findings.result.facts, { office, names });
    return names.length > 0;
  }

  close(): void {
    for (const { section } of this.#columns) section?.close();
  }
}
