import { plain } from "../../output/plain.ts";
import { table } from "../../output/table.ts";
import type { Cell, Column } from "../../output/table-parts.ts";
import { wrap } from "../../output/wrap.ts";
import type { Question } from "./question.ts";

/** A heading with a table under it. */
export interface Block {
  heading: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  /** Said in place of a table without rows; such a block is left out where nothing is to be said. */
  empty?: string;
  /** Whole lines under the table. */
  remarks?: readonly string[];
}

const indent = "  ";

/** Blocks under each other, an empty line between them; columns in which nothing stands are left out. */
export function renderBlocks(blocks: readonly Block[], question: Question): string {
  return blocks
    .map((block) => renderBlock(block, question))
    .filter((text) => text !== "")
    .join("\n");
}

function renderBlock({ heading, columns, rows, empty, remarks = [] }: Block, question: Question): string {
  const { theme, width, grows } = question;
  if (rows.length === 0 && empty === undefined && remarks.length === 0) return "";
  const used = (_: unknown, index: number) => rows.some((row) => (row[index]?.text ?? "") !== "");
  const shown = rows.map((row) => row.filter(used));
  const body =
    rows.length > 0
      ? table(columns.filter(used), shown, { width, grows, theme, indent })
      : lines(empty ?? "", theme.dim, width);
  const below = remarks.map((remark) => lines(remark, theme.warning, width)).join("");
  return `${theme.heading(heading)}\n${body}${below}`;
}

function lines(text: string, style: (line: string) => string, width: number): string {
  if (text === "") return "";
  return wrap(plain(text), Math.max(1, width - indent.length))
    .map((line) => `${indent}${style(line)}\n`)
    .join("");
}
