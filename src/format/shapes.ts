import type { Fields, Shape } from "../model/shape.ts";

export type RecordShape = Extract<Shape, { type: "record" }>;

/** The field of that name; a name such as `constructor` is none. */
export function fieldOf(fields: Fields, name: string): Shape | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** What an object holds under that name itself, never what it inherits. */
export function ownValue(value: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

export function isRecordValue(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
