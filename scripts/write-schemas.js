// Writes the JSON Schemas from the shapes in the code; run by `npm run schema`, after a build.
import { writeFileSync } from "node:fs";
import { schemaFiles, schemaText } from "../dist/format/json-schema.js";

for (const [name, schema] of Object.entries(schemaFiles)) {
  writeFileSync(new URL(`../docs/${name}`, import.meta.url), schemaText(schema()));
}
