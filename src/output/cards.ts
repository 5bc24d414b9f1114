import wrapAnsi from "wrap-ansi";
import type { Cell, Column, TableLayout } from "./table.ts";

/** Rows for a screen too narrow for columns: each field on a line of its own, an empty line between rows. */
export function cards(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  { width, theme, titles = true }: TableLayout,
): string {
  const all = rows.map((row) => {
    const fields = row.flatMap(({ text, style = (same) => same }, index) => {
      if (text === "") return [];
      const title = titles ? `${columns[index]?.title ?? ""}: ` : "";
      const indent = "  ";
      const [first = "", ...rest] = wrapAnsi(title + text, Math.max(4, width - indent.length), {
        hard: true,
      })
        .replaceAll("\u00a0", " ")
        .split("\n");
      const lines = [
        first.startsWith(title) ? theme.dim(title) + style(first.slice(title.length)) : style(first),
      ];
      return [...lines, ...rest.map((line) => indent + style(line))];
    });
    return `${fields.join("\n")}\n`;
  });
  return all.join("\n");
}
