import type { PersonColumn, PersonWords } from "../../language/people.ts";
import { readTime } from "../../model/time.ts";
import { fragment } from "../forms.ts";
import { type Entry, entryOf } from "./entry.ts";
import { expandItems } from "./items.ts";
import { addDetails, type Listed } from "./person.ts";
import { isSingle } from "./words.ts";

/** A table of people: what each of its columns holds. */
interface PeopleTable {
  columns: (PersonColumn | undefined)[];
  /** True where a mark says who came, and a cell without one who did not. */
  marked: boolean;
}

/**
 * Reads the head of a table of people; undefined where it is another table: one column must hold names, and most
 * of the others something of people.
 */
export function tableOf(
  head: readonly string[],
  rows: readonly string[][],
  words: PersonWords,
): PeopleTable | undefined {
  const columns = head.map((cell) => columnOf(cell, words));
  const names = columns.flatMap((column, index) => (column === "name" ? [index] : []));
  const [first, second] = names;
  if (second !== undefined) columns[second] = "present";
  const named = first !== undefined || (columns.includes("first") && columns.includes("last"));
  const known = columns.filter((column) => column !== undefined).length;
  const empty = head.filter((cell) => cell === "").length;
  if (!named || known < 2 || known < head.length - empty - 1) return undefined;
  return { columns, marked: isMarked(columns.indexOf("present"), rows, words) };
}

function columnOf(cell: string, { columns }: PersonWords): PersonColumn | undefined {
  const text = cell.replace(/[:.\s]+$/, "");
  return columns.find(({ words }) => fragment`^(?:${words})$`.test(text))?.column;
}

function isMarked(column: number, rows: readonly string[][], { present, absent }: PersonWords): boolean {
  const cells = column < 0 ? [] : rows.map((row) => row[column] ?? "");
  const written = cells.filter((cell) => cell !== "");
  const marks = written.filter((cell) => fragment`^(?:${present}|${absent})$`.test(cell));
  // "§ 30–33" among the crosses is somebody who was there for some items.
  return (
    marks.length > 0 && written.every((cell) => marks.includes(cell) || /^(?:§+ ?)?\d[\d ,–-]*$/.test(cell))
  );
}

/** True for a table that nothing but its head calls one of people: it says who came, or whom they represent. */
export function tellsOfPresence({ columns }: PeopleTable): boolean {
  return columns.includes("present") || columns.includes("absent") || columns.includes("organisation");
}

/** Reads one row. */
export function tableRow(
  cells: readonly string[],
  table: PeopleTable,
  words: PersonWords,
): Entry | undefined {
  const cell = (column: PersonColumn): string => cells[table.columns.indexOf(column)] ?? "";
  const name = cell("name") || `${cell("first")} ${cell("last")}`.trim();
  const organisation = cell("organisation");
  const entry = entryOf(name, words);
  if (entry && entry.vacancies.length > 0)
    return { ...entry, vacancies: [entry.vacancies[0] || organisation] };
  const people = entry?.people ?? [];
  if (people.length === 0 && isSingle(name, words)) people.push({ name });
  for (const person of people) addCells(person, { cells, table, organisation }, words);
  return people.length > 0 ? { people, vacancies: [] } : undefined;
}

interface CellsOf {
  cells: readonly string[];
  table: PeopleTable;
  organisation: string;
}

function addCells(person: Listed, { cells, table, organisation }: CellsOf, words: PersonWords): void {
  if (organisation !== "") person.organisation ??= organisation;
  table.columns.forEach((column, index) => {
    const cell = cells[index] ?? "";
    if (column === "present") addPresence(person, { cell, marked: table.marked }, words);
    else if (column === "absent") person.missing ||= fragment`^(?:${words.present})$`.test(cell);
    else if (cell === "") return;
    else if (column === "from" || column === "until") addTime(person, column, cell);
    else if (column === "items") person.items ??= expandItems(cell);
    else if (column === "substitute_for") person.substitute_for ??= cell;
    else if (column === "role" || column === "remark") addDetails(person, cell, [words]);
  });
}

interface Presence {
  cell: string;
  marked: boolean;
}

/** "09.15"; that somebody was "in time" says nothing. */
function addTime(person: Listed, field: "from" | "until", cell: string): void {
  const time = readTime(cell.replace(/^\p{Ll}+\.? /u, ""));
  if (time !== undefined) person[field] ??= time;
}

function addPresence(person: Listed, { cell, marked }: Presence, words: PersonWords): void {
  const { present, absent } = words;
  if (fragment`^(?:${absent})(?:$|[ ,(])`.test(cell) || (marked && cell === "")) person.missing = true;
  else addDetails(person, cell.replace(fragment`^(?:${present})(?:$|[ ,:–-]+)`, ""), [words]);
}
