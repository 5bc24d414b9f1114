import fc from "fast-check";
import { dayOf } from "../model/day.ts";
import type { Shape } from "../model/shape.ts";

const awkward = [
  "",
  "no",
  "~",
  "null",
  "1e3",
  "09:00",
  "2025-04-03",
  "- a",
  "a: b",
  "a #b",
  "---",
  "'",
  '"',
  "*a",
  "&a",
  "åäö",
  "a\nb",
  "x\u2028y",
  "\uD800",
  "{}",
  "[]",
  "|",
  "> a",
  "%",
  "@a",
  "`a",
  "!a",
  "? a",
  "a:",
  "\\",
  "\u0000",
  "\uFEFF",
  "Ja",
  "2025-4-3 10:00",
  "2025-04-03T10:00:00Z",
  "=",
  "<<",
  "...",
  "a\n\n b",
  "-",
  ".5",
  "+1",
  "_1",
  "1_0",
  "😀",
];

/** Texts of all kinds, those that YAML takes for something else among them. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc
    .array(fc.constantFrom(...awkward, "att", "Siv Ek", ",", " "), { maxLength: 5 })
    .map((parts) => parts.join("")),
);

const day = fc
  .tuple(
    fc.integer({ min: 1990, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => dayOf(year, month, date) ?? "2025-01-01");

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));

/** Any value that a shape allows. Fields without a value are left out. */
export function valueOf(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case "day":
      return day;
    case "time":
      return time;
    case "period":
      return fc.oneof(day, fc.constantFrom("2025", "2025-04", "2025-W17"));
    case "colour":
      return fc.constantFrom("#1f4e5f", "#000000", "#00ff00");
    case "font":
      return fc.constantFrom("Arial", "Source Sans 3", "Åkzidenz-Grotesk");
    case "flag":
      return fc.boolean();
    case "number":
      return fc.integer({ min: -1000, max: 1000 });
    case "choice":
      return fc.constantFrom(...shape.values);
    case "list":
      return fc.array(valueOf(shape.of), { maxLength: 3 });
    case "map":
      return fc.array(fc.tuple(anyText, valueOf(shape.of)), { maxLength: 3 }).map(Object.fromEntries);
    case "either":
      return fc.oneof(valueOf(shape.scalar), valueOf(shape.other));
    case "record":
      return recordOf(shape.fields);
    default:
      return anyText;
  }
}

function recordOf(fields: Readonly<Record<string, Shape>>): fc.Arbitrary<object> {
  const parts = Object.entries(fields).map(([name, of]): [string, fc.Arbitrary<unknown>] => [
    name,
    valueOf(of),
  ]);
  return fc
    .subarray(parts, { maxLength: Math.min(6, parts.length) })
    .chain((chosen) => fc.record(Object.fromEntries(chosen), { noNullPrototype: true }));
}
