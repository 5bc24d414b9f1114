import type { PersonWords } from "../../language/people.ts";
import { isFirstName } from "./first-name.ts";
import type { Row } from "./rows.ts";
import { cut, cutAtAnd } from "./split.ts";
import { isPersonName } from "./words.ts";

/** Fewer lines do not tell on which side of the dash people stand. */
const fewest = 3;

interface Sides {
  left: string;
  /** Names, with what stands behind each in parentheses. */
  right: string[];
}

/**
 * "Alby byalag – Siv Ek, Bo Alm": where a list has its organisations before the dash, it has them there in each line,
 * also where one looks like a name. Common first names tell which side is which.
 */
export function withSides(rows: readonly Row[], words: PersonWords): Row[] {
  const sides = rows.map((row) => sidesOf(row, words));
  const pairs = sides.filter((pair) => pair !== undefined);
  if (pairs.length < fewest || pairs.length * 2 < rows.length) return [...rows];
  const right = pairs.filter(({ right: [name = ""] }) => beginsKnown(name, words)).length;
  const left = pairs.filter((pair) => isPersonName(pair.left, words) && beginsKnown(pair.left, words)).length;
  if (right * 2 < pairs.length || left * 3 > right) return [...rows];
  return rows.map((row, index) => {
    const pair = sides[index];
    return pair ? { ...row, cells: [pair.right.map((name) => `${name} (${pair.left})`).join("; ")] } : row;
  });
}

function sidesOf({ cells }: Row, words: PersonWords): Sides | undefined {
  const [, left = "", rest = ""] =
    (cells.length === 1 && /^([^–—:;]{2,80}?) [–—-] ([^–—:;]{4,200})$/.exec(cells[0] ?? "")) || [];
  const right = cut(rest, (sign) => sign === ",").flatMap((part) => cutAtAnd(part, words));
  const named = right.length > 0 && right.every((name) => isPersonName(bare(name), words));
  return named
    ? { left: left.replace(/[()]/g, "").trim(), right: right.map((name) => name.trim()) }
    : undefined;
}

function bare(name: string): string {
  return name.replace(/ ?\([^()]*\)$/, "").replace(/[.\s]+$/, "");
}

function beginsKnown(name: string, words: PersonWords): boolean {
  return isFirstName(name.split(/[ -]/, 1)[0] ?? "", words);
}
