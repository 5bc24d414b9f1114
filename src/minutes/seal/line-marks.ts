import type { Seal } from "../../model/seal.ts";
import { sha256 } from "./check-seals.ts";
import { itemLines } from "./item-form.ts";
import { sealedText } from "./sealed-text.ts";

const digits = 4;

/** The lines that a seal holds, with the 1-based number that each has in the file as it stands. */
export interface HeldLine {
  line: number;
  text: string;
}

/** Every line of the file but the approvals; of single items the lines of their prose. In the canonical form. */
export function heldLines(text: string, { items }: Pick<Seal, "items">): HeldLine[] {
  if (items !== undefined) {
    return itemLines(text, items).flatMap(({ line, lines }) =>
      lines.map((each, index) => ({ line: line + index, text: each })),
    );
  }
  const parted = sealedText(text);
  if (parted === undefined) return [];
  const head = parted.head.split("\n").slice(0, -2);
  const rest = parted.rest.split("\n");
  const from = parted.line + parted.seals.length;
  return [
    ...head.map((each, index) => ({ line: index + 1, text: each })),
    ...rest.map((each, index) => ({ line: from + index, text: each })),
  ];
}

/** Four digits of each line's hash, one behind the other: enough to show which line is another, too little to hold it. */
export function lineMarks(lines: readonly HeldLine[]): string {
  return lines.map(({ text }) => markOf(text)).join("");
}

/** {@link lineMarks} as a list. */
export function marksIn(marks: string): string[] {
  return marks.match(/.{4}/g) ?? [];
}

export function markOf(line: string): string {
  return sha256(line).slice(0, digits);
}
