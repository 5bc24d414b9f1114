import type { Action } from "../../model/meeting.ts";
import { withoutGaps } from "../../model/records.ts";
import type { Context } from "../context.ts";
import { meaningOf } from "../dates/meaning.ts";
import { anywhere, whole } from "../forms.ts";
import { cellsOf } from "../outline/table-rows.ts";
import type { Line } from "../text/lines.ts";
import { type Piece, textOf } from "../text/piece.ts";
import { ownerNames } from "./assigned.ts";
import { readTask } from "./task.ts";

/** A row of a table of tasks, and the cell that says what is to be done. */
interface TaskRow {
  action: Action;
  piece: Piece;
}

interface Columns {
  task: number;
  owner: number;
  due: number;
  state: number;
}

/** The tasks of a table with a column for what is to be done and one for who or when; undefined for another table. */
export function taskTable(lines: readonly Line[], context: Context): TaskRow[] | undefined {
  const [first, , second, ...others] = lines;
  if (first?.block.type !== "table" || first.index !== 0) return undefined;
  // Nothing in Word's table says that its first row is a head: Markdown puts an empty one above.
  const blank = cellsOf(first).every((cell) => textOf(cell) === "");
  const [head, rows] = blank && second ? [second, others] : [first, lines.slice(2)];
  const columns = columnsOf(cellsOf(head).map(textOf), context);
  return columns && rows.flatMap((row) => rowOf(cellsOf(row), columns, context) ?? []);
}

function columnsOf(heads: readonly string[], { words }: Context): Columns | undefined {
  const { responsible, deadline, columns } = words.actions;
  const find = (pattern: string): number =>
    heads.findIndex((head) => whole(`(?:${pattern}) ?[?:]?`).test(head));
  const found = {
    task: find(columns.task),
    owner: find(responsible),
    due: find(deadline),
    state: find(columns.state),
  };
  const tasks = found.task >= 0 && (found.owner >= 0 || found.due >= 0);
  return tasks && !arePeople(heads, words) ? found : undefined;
}

/** "Namn, Organisation, Uppdrag, Närvaro" are heads of a list of people, where what they do is their role. */
function arePeople(heads: readonly string[], { people }: Context["words"]): boolean {
  const columns = heads.map(
    (head) => people.columns.find(({ words }) => whole(words).test(head.replace(/ ?:$/, "")))?.column,
  );
  const where = columns.some((column) => column === "organisation" || column === "present");
  return where && columns.every((column) => column !== undefined);
}

function rowOf(cells: readonly Piece[], columns: Columns, context: Context): TaskRow | undefined {
  const piece = cells[columns.task];
  const { actions, dates } = context.words;
  const text = piece ? textOf(piece) : "";
  if (!piece || !/\p{L}/u.test(text) || whole(actions.none).test(text)) return undefined;
  const cell = (at: number): string => (cells[at] ? textOf(cells[at]) : "");
  const task = readTask(text, context);
  const who = cell(columns.owner);
  const when = cell(columns.due);
  const owner = task.owner ?? (/\p{L}/u.test(who) ? (ownerNames(who, context) ?? [who]) : undefined);
  const due = task.due ?? (meaningOf(when, dates, context.date ?? "2000-01-01") ? when : undefined);
  const done = anywhere(actions.done).test(`${cell(columns.state)} ${due === undefined ? when : ""}`);
  return { action: withoutGaps({ ...task, owner, due, status: done ? "done" : undefined }), piece };
}
