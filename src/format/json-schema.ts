import { configShape } from "../model/config.ts";
import { meetingShape } from "../model/meeting.ts";
import type { Shape } from "../model/shape.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** The files that `npm run schema` writes, by their name under `docs/`. */
export const schemaFiles: Readonly<Record<string, () => JsonObject>> = {
  "minutes.schema.json": () => jsonSchema(meetingShape, "Front matter of a klubba minutes file"),
  "config.schema.json": () => jsonSchema(configShape, "klubba.yaml"),
};

/** JSON Schema (2020-12) of what klubba reads by a shape, for editors that check YAML while it is written. */
export function jsonSchema(shape: Shape, title: string): JsonObject {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title,
    ...schemaOf(shape),
    $defs: scalars,
  };
}

/** The text of a schema file. */
export function schemaText(schema: JsonObject): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

const anyScalar = ["string", "number", "boolean", "null"];

function schemaOf(shape: Shape): JsonObject {
  switch (shape.type) {
    case "list":
      return { anyOf: [{ type: "array", items: schemaOf(shape.of) }, schemaOf(shape.of)] };
    case "map":
      return { type: ["object", "null"], additionalProperties: schemaOf(shape.of) };
    case "record":
      return recordSchema(shape);
    case "either":
      return { anyOf: [schemaOf(shape.scalar), schemaOf(shape.other)] };
    case "choice":
      return { enum: [...shape.values, null] };
    case "text":
    case "day":
    case "time":
    case "flag":
    case "number":
    case "period":
    case "colour":
    case "font":
      return { $ref: `#/$defs/${shape.type}` };
    // no default
  }
}

// A field without a value is none, and a text may look like a number to YAML: `agenda: 4`.
const scalars = {
  text: { type: anyScalar },
  day: { type: ["string", "null"], pattern: "^\\d{4}-\\d{1,2}-\\d{1,2}" },
  time: { type: ["string", "number", "null"], pattern: "^([01]?\\d|2[0-4])([.:][0-5]\\d)?$" },
  flag: { type: ["boolean", "string", "null"] },
  number: { type: ["number", "null"] },
  colour: { type: ["string", "number", "null"], pattern: "^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$" },
  font: { type: ["string", "null"], pattern: "^[^\"'<>{};,\\\\]{1,61}$" },
  period: { type: ["string", "number", "null"], pattern: "^\\d{4}(-W?\\d{1,2}(-\\d{1,2})?)?" },
} as const satisfies Partial<Record<Shape["type"], JsonObject>>;

function recordSchema({ fields, short }: Extract<Shape, { type: "record" }>): JsonObject {
  const properties = Object.fromEntries(Object.entries(fields).map(([name, of]) => [name, schemaOf(of)]));
  const object = { type: ["object", "null"], properties };
  return short === undefined ? object : { anyOf: [{ type: "string" }, object] };
}
