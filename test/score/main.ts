import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { parse, stringify } from "yaml";
import { type Annotation, annotationsIn } from "./annotation.ts";
import { boundsAt, readBounds, readMinimum, shortfalls } from "./bounds.ts";
import { importAll } from "./program.ts";
import { byLayout, byList, details, fallenShort, summary } from "./report.ts";
import { type DocumentResult, score } from "./score.ts";
import { measures, totalOf } from "./total.ts";

/**
 * `npm run score [-- [DIR] [--verbose] [--min LIST=F1]… [--program BIN] [--set-bounds]]`: how well the built program
 * reads minutes that have been annotated by hand; without DIR the project's own. Exits 1 where a bound is not kept:
 * those of DIR's `bounds.yaml`, and those given. `--set-bounds` writes that file anew at what is reached.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    verbose: { type: "boolean", default: false },
    min: { type: "string", multiple: true, default: [] },
    "set-bounds": { type: "boolean", default: false },
    program: { type: "string", default: join("bin", "klubba.cjs") },
  },
});
const asked = positionals[0];
const folder = asked === undefined ? join("test", "gold") : resolve(process.env["INIT_CWD"] ?? "", asked);
const results = scoreAll(annotationsIn(folder), resolve(values.program));
const total = totalOf(results);
if (values["set-bounds"]) writeFileSync(join(folder, "bounds.yaml"), boundsText());
const missed = shortfalls(measures(total), boundsFor(folder, values.min));
const lines = [
  ...(values.verbose ? [...details(results), ""] : []),
  ...byLayout(results),
  "",
  ...byList(total),
  "",
  ...summary(total),
  ...fallenShort(missed),
];
console.log(lines.join("\n"));
process.exitCode = missed.length > 0 ? 1 : 0;

function scoreAll(annotations: readonly Annotation[], program: string): DocumentResult[] {
  const meetings = importAll(
    program,
    annotations.map(({ source }) => resolve(source)),
  );
  const unread = annotations.filter(({ source }) => !meetings.has(basename(source)));
  for (const { source } of unread) console.error(`not read: ${source}`);
  return annotations.map((one) => score(one, meetings.get(basename(one.source)) ?? {}));
}

function boundsText(): string {
  return `# What is reached; no change may fall below it. Written by: npm run score -- --set-bounds\n${stringify(boundsAt(measures(total)))}`;
}

function boundsFor(at: string, minimums: readonly string[]): Map<string, number> {
  const file = join(at, "bounds.yaml");
  const kept = existsSync(file) ? readBounds(parse(readFileSync(file, "utf8"))) : [];
  return new Map([...kept, ...minimums.map(readMinimum)]);
}
