import type { PersonWords } from "../../language/people.ts";
import { fragment } from "../forms.ts";
import { groupOf } from "./heading.ts";
import type { Row } from "./rows.ts";
import { tokenOf } from "./token.ts";
import { isPersonName } from "./words.ts";

/** A table has at least so many people before its lost columns show. */
const fewest = 3;
const longest = 60;

/** What a line that stands for a table's cell says: somebody came, or did not; undefined where it is no such mark. */
export function markIn(text: string, { present, absent }: PersonWords): boolean | undefined {
  if (text.length > 20 || /^[\d•–—-]/.test(text)) return undefined;
  if (fragment`^(?:${present})$`.test(text)) return true;
  return fragment`^(?:${absent})$`.test(text) ? false : undefined;
}

/** True for the head of a column that stands on a line of its own. */
export function isColumnHead(text: string, { columns }: PersonWords): boolean {
  const bare = text.replace(/[:.\s]+$/, "");
  return bare.length < longest && columns.some(({ words }) => fragment`^(?:${words})$`.test(bare));
}

/**
 * Rows of a table whose cells stand below each other, "Siv Ek / Alby kommun / x / Bo Alm / Bolby kommun": what
 * follows each name belongs to it, and heads nobody. Where such lines come first they head those below them.
 */
export function withUpright(rows: readonly Row[], words: PersonWords): Row[] {
  const kinds = rows.map((row) => kindOf(row, words));
  const first = kinds.find((kind) => kind !== "head");
  if (first === "detail" && areHeads(kinds)) return underHeads(rows, kinds);
  const names = kinds.filter((kind) => kind === "name").length;
  const details = kinds.filter((kind, index) => kind === "detail" && kinds[index - 1] === "name").length;
  const strays = kinds.filter((kind, index) => kind === "detail" && kinds[index - 1] !== "name").length;
  if (first !== "name" || names < fewest || strays > 0 || details * 4 < names * 3) return [...rows];
  return rows.flatMap((row, index) => {
    if (kinds[index] === "detail") return [];
    return [kinds[index + 1] === "detail" ? withDetail(row, rows[index + 1]) : row];
  });
}

function withDetail(row: Row, detail: Row | undefined): Row {
  return { ...row, cells: [`${row.cells[0] ?? ""} (${(detail?.cells[0] ?? "").replace(/[()]/g, "")})`] };
}

/** True where nothing but names stands below each of at least two lines that are none. */
function areHeads(kinds: readonly Kind[]): boolean {
  const heads = kinds.filter((kind) => kind === "detail").length;
  const filled = kinds.every((kind, index) => kind !== "detail" || kinds[index + 1] === "name");
  return heads > 1 && filled && !kinds.includes(undefined);
}

function underHeads(rows: readonly Row[], kinds: readonly Kind[]): Row[] {
  let head: Row | undefined;
  return rows.flatMap((row, index) => {
    if (kinds[index] === "detail") {
      head = row;
      return [];
    }
    return [kinds[index] === "name" && head ? withDetail(row, head) : row];
  });
}

type Kind = "name" | "mark" | "head" | "detail" | undefined;

function kindOf({ cells, strong, depth }: Row, words: PersonWords): Kind {
  const [text = "", ...others] = cells;
  if (others.length > 0 || text.length > longest || strong || depth > 0) return undefined;
  if (isPersonName(text, words)) return "name";
  if (markIn(text, words) !== undefined) return "mark";
  if (isColumnHead(text, words)) return "head";
  if (/[,:;]/.test(text) || groupOf(text, words)) return undefined;
  const { kind } = tokenOf(text, words);
  return kind === "person" || kind === "prose" ? undefined : "detail";
}
