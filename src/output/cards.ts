import type { Cell, Column, TableLayout } from "./table-parts.ts";
import { wrap } from "./wrap.ts";

/** Before the second and later lines of a field. */
const indent = "  ";

/** Rows for a screen too narrow for columns: each field on a line of its own, an empty line between rows. */
export function cards(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  { width, theme, titles = true }: TableLayout,
): string[] {
  return rows.map((row, at) => {
    const fields = row.map((cell, index) => {
      const title = titles ? `${columns[index]?.title ?? ""}: ` : "";
      return cell.text === "" ? "" : field(title, cell, { width, theme });
    });
    return (at > 0 ? "\n" : "") + fields.join("");
  });
}

function field(title: string, { text, style = (same) => same }: Cell, { width, theme }: TableLayout): string {
  const [first = "", ...rest] = wrap(title + text, Math.max(4, width - indent.length));
  const label = first.startsWith(title) ? title : title.trimEnd();
  const begin = first.startsWith(label) ? theme.dim(label) + style(first.slice(label.length)) : style(first);
  return [begin, ...rest.map((line) => indent + style(line))].map((line) => `${line}\n`).join("");
}
