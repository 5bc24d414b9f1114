import { isMap, isSeq, type YAMLSeq } from "yaml";
import type { Problem } from "../../model/problem.ts";
import { applyEdits, type TextEdit } from "../../model/text-edit.ts";
import { splitFrontMatter } from "../front-matter.ts";
import { parseYaml } from "../parse-yaml.ts";
import { lineStart, nextLine, startsLine } from "./lines.ts";
import { type Slot, slotsOf } from "./slots.ts";
import { nodeAt } from "./unchanged.ts";

/**
 * The edits that put the items of a front-matter list in another order. Each takes along its lines as they stand,
 * with the comments above it.
 * @param order for each place in turn the 0-based index of the item that is to stand there; a permutation
 */
export function moveItems(text: string, field: string, order: readonly number[]): TextEdit[] | Problem {
  if (order.every((from, to) => from === to)) return [];
  const split = splitFrontMatter(text);
  if ("code" in split) return split;
  const { start, end } = split.yaml;
  const yaml = text.slice(start, end);
  const { document } = parseYaml(yaml, { keepTokens: true });
  const top = document?.contents;
  const list = isMap(top) ? nodeAt(top, [field]) : undefined;
  const pieces = isSeq(list) ? piecesOf(yaml, list) : undefined;
  if (pieces?.length !== order.length) return { code: "not-editable", field };
  const edits = order.flatMap((from, to): TextEdit[] => {
    const [there, wanted] = [pieces[to], pieces[from]];
    if (from === to || !there || !wanted) return [];
    const moved = yaml.slice(wanted.start, wanted.end);
    return [{ start: start + there.start, end: start + there.end, text: moved }];
  });
  const { faults } = parseYaml(applyEdits(text, edits).slice(start, end));
  return faults.length > 0 ? { code: "not-editable", field } : edits;
}

type Piece = Pick<Slot, "start" | "end">;

/** What belongs to each item: in a `[ ]` its value, else its whole lines. */
function piecesOf(yaml: string, list: YAMLSeq): Piece[] | undefined {
  const slots = slotsOf(list);
  if (!slots || list.flow) return slots;
  if (!slots.every(({ first }) => startsLine(yaml, first))) return undefined;
  return slots.map((slot, index) => {
    const before = slots[index - 1];
    const start = before ? nextLine(yaml, before.end) : lineStart(yaml, slot.first);
    return { start, end: nextLine(yaml, slot.end) };
  });
}
