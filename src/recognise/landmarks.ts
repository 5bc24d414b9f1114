import type { LabelRole } from "../language/labels.ts";
import type { Span } from "../model/meeting.ts";
import { composed } from "./composed.ts";
import { survey } from "./recognise.ts";
import type { Line } from "./text/lines.ts";
import { type Piece, textOf } from "./text/piece.ts";
import { offsetAt } from "./text/plain.ts";
import type { Knowledge, Prose } from "./types.ts";
import type { Unit } from "./units.ts";

/** A line that parts a document: it heads an agenda item, or says what follows ("**Rådets beslut**"). */
export interface Landmark {
  type: "item" | "label";
  /** UTF-16 offsets of the whole lines that it takes, up to {@link rest} where its last line says more. */
  span: Span;
  /** Offset at which its last line goes on with text of its own. */
  rest: number | undefined;
  number: string | undefined;
  /** Its words, without a number. */
  title: string;
  role: LabelRole | undefined;
  /** In a quote, a table or a list's item a line can't be taken out by itself. */
  within: "text" | "list" | "table" | "quote";
}

/** The landmarks of a document's prose, in order. */
export function landmarksOf(prose: Prose, knowledge: Knowledge): Landmark[] {
  const whole = composed(prose);
  const { lines, units } = survey(whole.prose, knowledge);
  return units
    .flatMap((unit) => landmark(unit, lines) ?? [])
    .map(({ span, rest, ...landmark }) => ({
      ...landmark,
      span: { start: whole.offset(span.start), end: whole.offset(span.end) },
      rest: rest === undefined ? undefined : whole.offset(rest),
    }));
}

function landmark(unit: Unit, lines: readonly Line[]): Landmark | undefined {
  if (unit.type === "label") return labelMark(unit);
  if (unit.type !== "item") return undefined;
  const { heading, line } = unit;
  const last = lines[heading.last] ?? line;
  const { title, rest } = heading;
  const sentence = rest?.start === title.start && rest.plain === title.plain;
  return {
    type: "item",
    span: { start: line.block.item?.start ?? line.start, end: endOf(last) },
    rest: placeOf(rest),
    number: heading.number,
    title: sentence ? "" : textOf(title),
    role: undefined,
    within: withinOf(line),
  };
}

function labelMark({ line, label }: Unit & { type: "label" }): Landmark {
  const rest = label.rest && label.rest.start > 0 ? label.rest : undefined;
  const words = rest === undefined ? line.text : line.text.slice(0, rest.start);
  return {
    type: "label",
    span: { start: line.start, end: endOf(line) },
    rest: placeOf(rest),
    number: undefined,
    title: words.replace(/[\s:.]+$/, ""),
    role: label.role,
    within: withinOf(line),
  };
}

/** A heading's underline belongs to it. */
function endOf({ block, depth, end }: Line): number {
  return block.type === "heading" && depth !== undefined ? Math.max(block.end, end) : end;
}

function placeOf(rest: Piece | undefined): number | undefined {
  return rest && offsetAt(rest.plain, rest.start);
}

function withinOf({ block }: Line): Landmark["within"] {
  if (block.type === "table") return "table";
  if (block.quote > 0) return "quote";
  return block.list > 0 ? "list" : "text";
}
