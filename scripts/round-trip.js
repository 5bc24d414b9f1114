// Makes web pages, and Word and PDF files with LibreOffice and Chromium, of annotated minutes, imports them with the built
// program, and compares with what is read from the texts: `npm run round-trip [-- [DIR…] [--verbose] [--keep DIR] [--write]]`.
// Without DIR the project's own minutes. `--write` writes the tables into docs/import-containers.md. Ends with 1 where a
// list falls further behind than its container may.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { annotationsIn } from "../build/score/annotation.js";
import { f1, noFigures } from "../build/score/figures.js";
import { importAll } from "../build/score/program.js";
import { score } from "../build/score/score.js";
import { totalOf } from "../build/score/total.js";
import { differences, withoutLines } from "./round-trip/compare.js";
import { makeContainers } from "./round-trip/containers.js";
import { details, differenceTable, figureTable } from "./round-trip/table.js";

/** How far the F1 of a list may fall behind that of the text: what is reached, as in test/gold/bounds.yaml. */
const mayLose = { html: 0.03, docx: 0.03, "pdf (LibreOffice)": 0.07, "pdf (Chromium)": 0.07 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    verbose: { type: "boolean", default: false },
    keep: { type: "string" },
    write: { type: "boolean", default: false },
  },
});
const root = fileURLToPath(new URL("..", import.meta.url));
const from = (folder) => resolve(process.env["INIT_CWD"] ?? "", folder);
const program = join(root, "bin", "klubba.cjs");
const folders = positionals.length > 0 ? positionals.map(from) : [join(root, "test", "gold")];
const annotations = folders.flatMap((folder) => annotationsIn(folder));
const folder = values.keep ? from(values.keep) : mkdtempSync(join(tmpdir(), "klubba-round-trip-"));
try {
  const containers = await makeContainers(annotations, folder);
  const there = containers.filter(({ made }) => made);
  const missing = containers.filter(({ made }) => !made).map(({ name }) => name);
  if (missing.length > 0)
    console.log(`SKIPPED, since what makes them is not installed: ${missing.join(", ")}\n`);
  report(compare(there), there);
} finally {
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
}

/** What is read from the texts and from their containers, against each other and against the annotations. */
function compare(containers) {
  const texts = importAll(
    program,
    annotations.map(({ source }) => resolve(source)),
  );
  const totals = new Map([["text", totalFrom(annotations, ({ source }) => texts.get(basename(source)))]]);
  const documents = annotations.map(({ name }) => ({ name, changes: new Map() }));
  for (const { name, folder, ending } of containers) {
    const files = annotations.map((one) => join(folder, `${one.name}.${ending}`));
    const read = importAll(program, files);
    for (const [at, { source }] of annotations.entries()) {
      const meeting = read.get(basename(files[at]));
      if (meeting) documents[at].changes.set(name, differences(texts.get(basename(source)) ?? {}, meeting));
    }
    totals.set(
      name,
      totalFrom(annotations, ({ name }) => read.get(`${name}.${ending}`)),
    );
  }
  return { documents, totals };
}

function totalFrom(all, meetingOf) {
  return totalOf(all.map((one) => score(withoutLines(one, `${one.name}.container`), meetingOf(one) ?? {})));
}

function report({ documents, totals }, containers) {
  const lines = [...differenceTable(documents, containers), "", ...figureTable(totals)];
  if (values.verbose) console.log(`${documents.flatMap(details).join("\n")}\n`);
  console.log(lines.join("\n"));
  if (values.write) writeInto(join(root, "docs", "import-containers.md"), lines);
  const short = shortfalls(totals);
  for (const line of short) console.log(line);
  process.exitCode = short.length > 0 ? 1 : 0;
}

function shortfalls(totals) {
  const text = totals.get("text");
  return [...totals].flatMap(([name, total]) =>
    [...text.lists].flatMap(([list, figures]) => {
      const lost = f1(figures) - f1(total.lists.get(list) ?? noFigures);
      return lost > (mayLose[name] ?? 0) + 1e-9
        ? [`short of its bound: ${list} loses ${lost.toFixed(3)} in ${name}, not ${mayLose[name]}`]
        : [];
    }),
  );
}

function writeInto(page, lines) {
  const [start, end] = ["<!-- written by: npm run round-trip -- --write -->", "<!-- end -->"];
  const text = readFileSync(page, "utf8");
  const [before, rest] = [text.split(start)[0], text.split(end).slice(1).join(end)];
  writeFileSync(page, `${before}${start}\n\n${lines.join("\n")}\n\n${end}${rest}`);
}
