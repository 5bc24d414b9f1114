import type { PersonWords } from "../../language/people.ts";
import type { Passage } from "../units.ts";
import { entryOf } from "./entry.ts";
import type { Row } from "./rows.ts";

/** True for an item of a numbered list: "1. Taxa" below people without numbers is a heading. */
export function isNumbered({ lines: [first] }: Passage): boolean {
  return /^\d/.test(first?.block.item?.marker ?? "");
}

/** True where a line has somebody's whole name, or several people. */
export function namesAny(rows: readonly Row[], words: PersonWords): boolean {
  return rows.some(({ cells }) => {
    const entry = entryOf(cells.join("\t"), words);
    return entry !== undefined && (entry.people.length > 0 || (entry.singles?.length ?? 0) > 1);
  });
}
