import type { Shortfall } from "./bounds.ts";
import { type Figures, f1, noFigures, precision, recall } from "./figures.ts";
import { type Entry, listRules, textOf } from "./lists.ts";
import type { DocumentResult, FieldResult } from "./score.ts";
import { written } from "./text.ts";
import { addShares, falseDecisions, ratio, type Share, type Total } from "./total.ts";
import { toList } from "./values.ts";

const percent = (share: number) => `${Math.round(100 * share)} %`;
const share = ({ right, all }: Share) => `${right} of ${all} (${percent(ratio({ right, all }))})`;

/** Precision and recall of each list over all documents. */
export function byList({ lists }: Total): string[] {
  const head = ["list".padEnd(20), "wanted", "found", "precision", "recall", "  F1"].join("  ");
  return [head, ...[...lists].map(([name, figures]) => listRow(name, figures))];
}

function listRow(name: string, figures: Figures): string {
  return [
    name.padEnd(20),
    String(figures.wanted).padStart(6),
    String(figures.claimed).padStart(5),
    percent(precision(figures)).padStart(9),
    percent(recall(figures)).padStart(6),
    f1(figures).toFixed(2).padStart(4),
  ].join("  ");
}

const short: Readonly<Record<string, string>> = {
  attendees: "people",
  absent: "absent",
  agenda: "agenda",
  decisions: "decis.",
  proposals: "propos",
  reported_decisions: "report",
  actions: "action",
  follow_ups: "follow",
  upcoming_meetings: "meet.",
};

/** F1 of each list for each document; "·" where nothing had to be found and nothing was. */
export function byLayout(results: readonly DocumentResult[]): string[] {
  const names = listRules.map(({ name }) => name).filter((name) => name in short);
  const width = Math.max(6, ...results.map(({ annotation }) => annotation.layout.length));
  const head = ["layout".padEnd(width), ...names.map((name) => (short[name] ?? "").padStart(6))].join(" ");
  const rows = results.map((result) =>
    [result.annotation.layout.padEnd(width), ...names.map((name) => cell(result, name))].join(" "),
  );
  return [head, ...rows];
}

function cell({ lists }: DocumentResult, name: string): string {
  const { figures } = lists.find(({ list }) => list === name) ?? { figures: noFigures };
  const none = figures.wanted === 0 && figures.claimed === 0;
  return (none ? "·" : f1(figures).toFixed(2)).padStart(6);
}

/** How much of what matched entries say is right, and what was claimed without reason. */
export function summary(total: Total): string[] {
  const { right, all } = falseDecisions(total);
  const { wanted, hits, claimed } = total.headers;
  return [
    ...[...total.fields]
      .filter(([, { all }]) => all > 0)
      .map(([name, one]) => `  ${name.padEnd(30)} ${share(one)}`),
    `fields of matched entries: ${share(addShares(total.fields.values()))}`,
    `lines of matched entries: ${share(total.lines)}`,
    `facts of the meetings: ${share(total.facts)}`,
    `page headers: ${hits} of ${wanted} lines gone, ${claimed - hits} other lines lost`,
    `texts that are not in their document: ${total.invented}`,
    `false decisions: ${right} of ${all}`,
  ];
}

/** What is missed, what is extra and which fields are wrong, document by document. */
export function details(results: readonly DocumentResult[]): string[] {
  return results.flatMap(({ annotation, lists, facts, invented }) => {
    const rows = [
      ...invented.map((text) => `  not in the document: ${text}`),
      ...facts.filter(({ right }) => !right).map(wrongField),
      ...lists.flatMap(({ list, missed, extra, fields }) =>
        list === "explicit_decisions"
          ? []
          : [
              ...missed.map((entry) => `  ${list}: missed ${shown(entry)}`),
              ...extra.map((entry) => `  ${list}: extra  ${shown(entry)}`),
              ...fields.filter(({ right }) => !right).map(wrongField),
            ],
      ),
    ];
    return rows.length > 0 ? ["", annotation.name, ...rows] : [];
  });
}

function wrongField({ list, field, wanted, got }: FieldResult): string {
  return `  ${list}: ${field} should be ${JSON.stringify(wanted)}, is ${JSON.stringify(got ?? null)}`;
}

function shown(entry: Entry): string {
  const where = entry["line"] === undefined ? "" : `line ${written(entry["line"])}: `;
  const when = toList(entry["date"]).map(written).join("");
  const what = written(entry["name"]) || textOf(entry) || when || written(entry["organisation"]);
  return `${where}${when && what !== when ? `${when} ` : ""}${what}`.slice(0, 160);
}

export function fallenShort(all: readonly Shortfall[]): string[] {
  return all.map(
    ({ name, bound, value }) =>
      `short of its bound: ${name} is ${value?.toFixed(3) ?? "not measured"}, not ${bound}`,
  );
}
