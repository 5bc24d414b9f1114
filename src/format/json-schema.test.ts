import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { choice, flag, list, record, text, time } from "../model/shape.ts";
import { jsonSchema, schemaFiles, schemaText } from "./json-schema.ts";

test.each(Object.keys(schemaFiles))("docs/%s says what the code reads (npm run schema writes it)", (name) => {
  const written = readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");
  expect(written).toBe(schemaText(schemaFiles[name]?.() ?? {}));
});

test("a shape becomes a schema", () => {
  const shape = record(
    { name: text, role: choice(["chair", "member"]), times: list(time), remote: flag },
    "person",
  );
  expect(jsonSchema(shape, "Someone")).toEqual({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Someone",
    anyOf: [
      { type: "string" },
      {
        type: ["object", "null"],
        properties: {
          name: { $ref: "#/$defs/text" },
          role: { enum: ["chair", "member", null] },
          times: {
            anyOf: [{ type: "array", items: { $ref: "#/$defs/time" } }, { $ref: "#/$defs/time" }],
          },
          remote: { $ref: "#/$defs/flag" },
        },
      },
    ],
    $defs: expect.objectContaining({ text: { type: ["string", "number", "boolean", "null"] } }),
  });
});
