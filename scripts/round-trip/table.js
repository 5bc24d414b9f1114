import { f1, noFigures } from "../../build/score/figures.js";
import { falseDecisions } from "../../build/score/total.js";

/** For each document and container: "same", or the lists that differ. */
export function differenceTable(documents, containers) {
  const names = containers.map(({ name }) => name);
  return table(
    ["document", ...names],
    documents.map(({ name, changes }) => [name, ...names.map((one) => cell(changes.get(one)))]),
  );
}

function cell(changes) {
  if (changes === undefined) return "not read";
  return changes.length === 0 ? "same" : [...new Set(changes.map(({ list }) => list))].join(", ");
}

/** For each list and container: F1 against the annotations. */
export function figureTable(totals) {
  const lists = [...(totals.get("text")?.lists.keys() ?? [])];
  const f1Of = (total, list) => f1(total.lists.get(list) ?? noFigures).toFixed(2);
  const all = [...totals.values()];
  return table(
    ["list", ...totals.keys()],
    [
      ...lists.map((list) => [list, ...all.map((total) => f1Of(total, list))]),
      ["false decisions", ...all.map((total) => String(falseDecisions(total).right))],
    ],
  );
}

/** A table as Markdown, its columns aligned in the source as well. */
function table(head, rows) {
  const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((row) => row[at].length)));
  const line = (row) => `| ${row.map((text, at) => text.padEnd(widths[at])).join(" | ")} |`;
  return [line(head), `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`, ...rows.map(line)];
}

/** What differs, in words, for who mends it. */
export function details({ name, changes }) {
  return [...changes].flatMap(([container, all]) => all.map((one) => `${name}, ${container}: ${said(one)}`));
}

function said({ type, list, field, wanted, got, entry }) {
  if (type !== "field") return `${list}: ${type} ${short(entry)}`;
  return `${list}: ${field} is ${short(got ?? null)}, from the text ${short(wanted ?? null)}`;
}

function short(value) {
  return JSON.stringify(value).slice(0, 220);
}
