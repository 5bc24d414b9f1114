import { flagWords } from "../language/flag-words.ts";
import { readColour } from "../model/colour.ts";
import { dayOf, isPeriod } from "../model/day.ts";
import { nearest } from "../model/nearest.ts";
import type { FieldExpectation, Problem } from "../model/problem.ts";
import type { Shape } from "../model/shape.ts";
import { readTime } from "../model/time.ts";

export type ScalarShape = Exclude<Shape, { type: "list" | "map" | "record" | "either" }>;

const words = Object.values(flagWords);
const yes = new Set(words.flatMap((language) => language.yes));
const no = new Set(words.flatMap((language) => language.no));
// A day, alone or before a time of day as other programs write it: `2025-04-03T10:00`.
const dayForm = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.,]+\s*(?:Z|[+-][\d:]+)?)?$/;

type ScalarValue = string | number | boolean | undefined;

const readers: { [T in Exclude<ScalarShape["type"], "choice">]: (text: string) => ScalarValue } = {
  text: (text) => text,
  day: readDay,
  time: readTime,
  period: (text) => (isPeriod(text) ? text : readDay(text)),
  flag: readFlag,
  colour: readColour,
  font: readFont,
  number: (text) => (/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined),
};

/** The value that a scalar stands for, undefined where it is none of the shape's. */
export function readScalar(text: string, shape: ScalarShape): ScalarValue {
  return shape.type === "choice" ? choiceOf(text, shape.values) : readers[shape.type](text);
}

/** The problem of a scalar that {@link readScalar} cannot read. */
export function valueProblem(field: string, value: string, shape: ScalarShape): Problem {
  if (shape.type === "text") return { code: "field-type", field, expected: "text" };
  if (shape.type !== "choice") return { code: "field-value", field, value, expected: { type: shape.type } };
  const expected: FieldExpectation = { type: "choice", values: shape.values };
  const meant = value.length > 40 ? undefined : nearest(value, shape.values);
  return { code: "field-value", field, value, expected, ...(meant === undefined ? {} : { nearest: meant }) };
}

/** True for a shape whose values are written as one word or text. */
export function isScalarShape(shape: Shape): shape is ScalarShape {
  return !["list", "map", "record", "either"].includes(shape.type);
}

/** The one of the values that a text is, whatever its case. */
export function choiceOf(text: string, values: readonly string[]): string | undefined {
  if (values.includes(text)) return text;
  const wanted = text.trim().toLowerCase();
  return values.find((value) => value === wanted);
}

/** A yes or a no in any language's words; undefined for anything else. */
export function readFlag(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : undefined;
}

function readDay(text: string): string | undefined {
  const [, year, month, day] = dayForm.exec(text) ?? [];
  return year === undefined ? undefined : dayOf(Number(year), Number(month), Number(day));
}

/** Letters, digits, blanks, dots and hyphens: nothing that means something to a style sheet. */
function readFont(text: string): string | undefined {
  const name = text.trim();
  return /^[\p{L}\d][\p{L}\d .-]{0,60}$/u.test(name) ? name : undefined;
}
