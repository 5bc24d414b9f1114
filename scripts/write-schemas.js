// Writes the JSON Schemas from the shapes in the code; run by `npm run schema`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ["src/format/json-schema.ts"],
  bundle: true,
  format: "esm",
  platform: "node",
  write: false,
});
const module = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`;
const { schemaFiles, schemaText } = await import(module);

for (const [name, schema] of Object.entries(schemaFiles)) {
  writeFileSync(join(root, "docs", name), schemaText(schema()));
}
