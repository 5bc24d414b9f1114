import type { Shape } from "../model/shape.ts";
import { isRecordValue, ownValue } from "./shapes.ts";
import { fitsLiteral, formatText } from "./write-text.ts";

/** A value as YAML in block style: what stands behind the key or dash, and the lines below it, not yet indented. */
export interface Block {
  head: string;
  lines: string[];
}

interface BlockOptions {
  /** Texts of several lines as literal blocks; without it they are quoted on one line. */
  literal?: boolean;
}

/** A value in block style by its shape: fields in the shape's order, texts quoted only where they must be. */
export function formatBlock(value: unknown, shape: Shape, options: BlockOptions = {}): Block {
  // People stand one to a line: a list of names is read as one.
  if (shape.type === "record" && shape.short === "person" && isRecordValue(value)) {
    return inline(formatFlow(value, shape));
  }
  const entries = entriesOf(value, shape);
  if (entries) {
    const lines = entries.flatMap((entry) => formatField(entry.name, entry, options));
    return lines.length > 0 ? { head: "", lines } : inline("{}");
  }
  if (shape.type === "list") {
    const lines = itemsOf(value).flatMap((item) => formatItem(item, shape.of, options));
    return lines.length > 0 ? { head: "", lines } : inline("[]");
  }
  if (shape.type === "either") return formatBlock(value, branchOf(value, shape), options);
  if (options.literal && typeof value === "string" && fitsLiteral(value)) {
    return { head: "|-", lines: value.split("\n") };
  }
  return inline(formatScalar(value));
}

/** The lines of `name: value`. */
export function formatField(
  name: string,
  of: { value: unknown; shape: Shape },
  options?: BlockOptions,
): string[] {
  const { head, lines } = formatBlock(of.value, of.shape, options);
  return [`${nameText(name, false)}:${head === "" ? "" : ` ${head}`}`, ...indented(lines, 2)];
}

/** The lines of `- value`. */
export function formatItem(value: unknown, shape: Shape, options?: BlockOptions): string[] {
  const { head, lines } = formatBlock(value, shape, options);
  if (head !== "") return [`- ${head}`, ...indented(lines, 2)];
  return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`.trimEnd()));
}

/** A value on one line. */
export function formatFlow(value: unknown, shape: Shape): string {
  const entries = entriesOf(value, shape);
  if (entries) {
    const fields = entries.map(
      (entry) => `${nameText(entry.name, true)}: ${formatFlow(entry.value, entry.shape)}`,
    );
    return fields.length > 0 ? `{ ${fields.join(", ")} }` : "{}";
  }
  if (shape.type === "list")
    return `[${itemsOf(value)
      .map((item) => formatFlow(item, shape.of))
      .join(", ")}]`;
  if (shape.type === "either") return formatFlow(value, branchOf(value, shape));
  return formatScalar(value, true);
}

/** The journal's `on` stands bare, as its page shows it: YAML 1.2 knows no such word for "yes". */
function nameText(name: string, flow: boolean): string {
  return name === "on" ? name : formatText(name, { flow });
}

/** Lines moved to the right by so many blanks; empty ones stay empty. */
export function indented(lines: readonly string[], by: number): string[] {
  return lines.map((line) => (line === "" ? "" : " ".repeat(by) + line));
}

interface Entry {
  name: string;
  value: unknown;
  shape: Shape;
}

function entriesOf(value: unknown, shape: Shape): Entry[] | undefined {
  if (!isRecordValue(value)) return undefined;
  const fields = fieldShapes(value, shape);
  const entries = fields?.map(([name, of]) => ({ name, value: ownValue(value, name), shape: of }));
  return entries?.filter((entry) => entry.value !== undefined);
}

function fieldShapes(value: object, shape: Shape): [string, Shape][] | undefined {
  if (shape.type === "record") return Object.entries(shape.fields);
  if (shape.type === "map") return Object.keys(value).map((name) => [name, shape.of]);
  return undefined;
}

function itemsOf(value: unknown): unknown[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => item !== undefined);
}

function branchOf(value: unknown, shape: Extract<Shape, { type: "either" }>): Shape {
  const flagged = typeof value === "boolean" || shape.scalar.type !== "flag";
  return flagged && typeof value !== "object" ? shape.scalar : shape.other;
}

function formatScalar(value: unknown, flow = false): string {
  if (typeof value === "string") return formatText(value, { flow });
  return typeof value === "boolean" || typeof value === "number" ? String(value) : '""';
}

function inline(head: string): Block {
  return { head, lines: [] };
}
