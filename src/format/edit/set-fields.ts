import { isMap } from "yaml";
import type { Problem } from "../../model/problem.ts";
import type { Shape } from "../../model/shape.ts";
import { applyEdits, type TextEdit } from "../../model/text-edit.ts";
import { parseYaml } from "../parse-yaml.ts";
import type { Path } from "../positions.ts";
import { sameValue } from "../same-value.ts";
import { fieldOf } from "../shapes.ts";
import type { ShortForms } from "../short-forms.ts";
import { newlineOf } from "../text.ts";
import { formatBlock } from "../write-value.ts";
import { type Done, descend, wrap } from "./descend.ts";
import { type Desk, valuesOf } from "./desk.ts";
import { nextLine, placeLines } from "./lines.ts";
import { type Slot, slotsOf } from "./slots.ts";
import { contentWithout, nodeAt } from "./unchanged.ts";

/** One change: sets the value at a path (undefined takes it away), or adds an item to the list there. */
export type FieldEdit = { path: Path; value: unknown } | { path: Path; append: unknown };

export interface EditOptions {
  shape: Shape;
  shortForms?: ShortForms;
  /** How the file ends its lines, where the YAML has none to show it. */
  newline?: string;
}

/**
 * The edits of a YAML text that bring changes about, one after the other. A field that changes changes its own
 * lines only; a new one comes where the shape has it; comments, order, quotes and unknown keys stay.
 * @returns the problem where the YAML has errors, or says a field in a form that cannot be changed without
 *   touching others
 */
export function editYaml(
  yaml: string,
  edits: readonly FieldEdit[],
  options: EditOptions,
): TextEdit[] | Problem {
  if (yaml.startsWith("\uFEFF")) return behindMark(editYaml(yaml.slice(1), edits, options));
  let text = yaml;
  let only: TextEdit[] = [];
  for (const edit of edits) {
    const result = editOnce(text, edit, options);
    if (!Array.isArray(result)) return result;
    only = result;
    text = applyEdits(text, result);
  }
  return edits.length > 1 ? difference(yaml, text) : only;
}

/** The mark of byte order that an editor put first is no part of the YAML, and stays. */
function behindMark(found: TextEdit[] | Problem): TextEdit[] | Problem {
  if (!Array.isArray(found)) return found;
  return found.map(({ start, end, text }) => ({ start: start + 1, end: end + 1, text }));
}

function editOnce(text: string, edit: FieldEdit, options: EditOptions): TextEdit[] | Problem {
  const { document, faults } = parseYaml(text, { keepTokens: true });
  if (faults[0] || !document) return faults[0]?.problem ?? notEditable(edit);
  const forms = options.shortForms ? { shortForms: options.shortForms } : {};
  const desk: Desk = { text, newline: options.newline ?? newlineOf(text), document, options: forms };
  const done = start(desk, edit, options.shape);
  const kept = done.edits && isAsWanted(desk, done, { edit, shape: options.shape });
  return done.edits && kept ? done.edits : notEditable(edit);
}

function start(desk: Desk, edit: FieldEdit, shape: Shape): Done {
  const change = "append" in edit ? { append: edit.append } : { set: edit.value };
  const top = desk.document.contents;
  const slots = isMap(top) ? slotsOf(top) : [];
  const [step] = edit.path;
  if (!slots || step === undefined || (top && !isMap(top))) return { edits: undefined, changed: [] };
  if (slots.length === 0 && "value" in edit && edit.value === undefined) return { edits: [], changed: [] };
  if (slots.length > 0 && !isLast(slots, edit)) {
    const end = slots.at(-1)?.end ?? 0;
    const slot = { node: top ?? undefined, first: 0, mark: undefined, start: slots[0]?.first ?? 0, end };
    return descend(desk, { slot, standing: "item" }, { shape, path: edit.path, change });
  }
  return { edits: fill(desk, { slots, value: wrap(edit.path, change) }, shape), changed: [step] };
}

// The only field leaves, and the header is empty.
function isLast(slots: readonly Slot[], edit: FieldEdit): boolean {
  const removal = "value" in edit && edit.value === undefined;
  return removal && slots.length === 1 && edit.path.length === 1 && slots[0]?.name === edit.path[0];
}

// Writes the first field, or takes the last one away.
function fill(desk: Desk, { slots, value }: { slots: Slot[]; value: unknown }, shape: Shape): TextEdit[] {
  const { text, document } = desk;
  const { lines } = formatBlock(value, shape, { literal: true });
  const [slot] = slots;
  if (slot) return [{ start: slot.first, end: nextLine(text, slot.end), text: "" }];
  const range = document.contents?.range;
  const braces = range && range[1] > range[0] ? [{ start: range[0], end: range[1], text: "" }] : [];
  const offset = text.length;
  return [...braces, { start: offset, end: offset, text: placeLines({ ...desk, offset }, lines) }];
}

/** Reads the edited text again: the value must be there, and nothing else may have moved. */
function isAsWanted(
  desk: Desk,
  { edits = [], changed }: Done,
  { edit, shape }: { edit: FieldEdit; shape: Shape },
): boolean {
  if (edits.length === 0) return true;
  const { document, faults } = parseYaml(applyEdits(desk.text, edits));
  if (!document || faults.length > 0) return false;
  const before = contentWithout(desk.document.contents, changed);
  const removed = "value" in edit && edit.value === undefined;
  const after = contentWithout(document.contents, removed ? undefined : changed);
  if (!sameValue(before ?? [], after ?? [])) return false;
  if (removed) return true;
  const node = nodeAt(document.contents, edit.path);
  const target = shapeAt(shape, edit.path);
  const [read] = target ? valuesOf({ ...desk, document }, node, target) : [];
  if ("append" in edit) return Array.isArray(read) && sameValue(read.at(-1), edit.append);
  return (
    sameValue(read, edit.value) ||
    (Array.isArray(read) && read.length === 1 && sameValue(read[0], edit.value))
  );
}

function shapeAt(shape: Shape, [step, ...rest]: Path): Shape | undefined {
  if (step === undefined) return shape;
  if (shape.type === "either") return shapeAt(shape.other, [step, ...rest]);
  if (shape.type === "list" || shape.type === "map") return shapeAt(shape.of, rest);
  const field = shape.type === "record" ? fieldOf(shape.fields, String(step)) : undefined;
  return field && shapeAt(field, rest);
}

function notEditable(edit: FieldEdit): Problem {
  const names = edit.path.filter((step) => typeof step === "string");
  return { code: "not-editable", field: names.at(-1) ?? "" };
}

/** One edit that makes the second text out of the first; none where they are the same. */
function difference(from: string, to: string): TextEdit[] {
  if (from === to) return [];
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start++;
  let tail = 0;
  while (tail < shorter - start && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  return [{ start, end: from.length - tail, text: to.slice(start, to.length - tail) }];
}
