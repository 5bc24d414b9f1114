import { describe, expect, it } from "vitest";
import { recognise } from "../../src/recognise/index.ts";

/** Nothing that grows with the square of a text's length may hide in recognition: four times the text, 16 times the work. */
const size = 60_000;
const most = 10;

function counted(line: (count: number) => string, length: number): string {
  let text = "";
  for (let count = 1; text.length < length; count++) text += line(count);
  return text;
}

const repeated = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length));
const nested = (length: number): string => {
  const deep = Math.floor(Math.sqrt(length));
  return Array.from({ length: deep }, (_, depth) => `${"  ".repeat(depth)}- punkt\n`).join("");
};

const texts: Record<string, (length: number) => string> = {
  "tasks under one heading": (length) =>
    `## 1. Uppgifter\n\n${counted((count) => `- [ ] Siv Ek: ringa nummer ${count} (senast 10 april)\n`, length)}`,
  "a deep list": nested,
  "one line": repeated("Mötet talade om båten och bryggan utan punkt "),
  sentences: repeated("Siv Ek föreslår att båten säljs. Frågan återkommer på nästa möte. Bo ringer hamnen. "),
  "blank lines": repeated("\n"),
  headings: (length) => counted((count) => `## Rubrik ${count}\n`, length),
  "numbered headings": (length) => counted((count) => `## ${count}. Rubrik\n\nText.\n\n`, length),
  "numbered lines": (length) => counted((count) => `${count}. Rubrik\n`, length),
  "section signs": (length) => counted((count) => `§ ${count} Rubrik\nText här.\n`, length),
  "bold lines": (length) => counted((count) => `**Rubrik ${count}**\n\nText.\n\n`, length),
  "numbers above titles": (length) => counted((count) => `${count}\nRubrik\nText som följer.\n`, length),
  "an agenda in one line": (length) => `Dagordning: ${counted((count) => `${count}. Punkt `, length)}`,
  "rows of a table": (length) =>
    `| Nr | Ärende | Text |\n|--|--|--|\n${counted((count) => `| ${count} | Båt | Den ligger vid bryggan. |\n`, length)}`,
  clauses: (length) => `**Beslut**\n\n${repeated("att anta budgeten och ")(length)}`,
  "lines of clauses": (length) => `**Beslut**\n\n${repeated("att anta budgeten\n")(length)}`,
  names: (length) => `Närvarande: ${repeated("Siv Ek, ")(length)}`,
  "lines of names": (length) => `Närvarande\n${counted((count) => `Siv Ek, Alby ${count}\n`, length)}`,
  dates: repeated("8 maj 2025, "),
  quotes: repeated("> citat\n"),
  "quotation marks": repeated("”ja” "),
  digits: repeated("1234567890"),
  hyphens: repeated("a-"),
  stars: repeated("*a **b "),
  labels: repeated("Närvarande: "),
};

/** Processor time in milliseconds, the better of two runs. */
function timeOf(text: string): number {
  const times = [0, 1].map(() => {
    const start = process.cpuUsage();
    recognise({ text, start: 0 }, { language: "sv", date: "2025-04-03" });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe("the work of recognition grows with the text alone", () => {
  it.each(Object.keys(texts))("%s", (name) => {
    const make = texts[name] ?? repeated(" ");
    timeOf(make(size / 4));
    // What takes no time at all cannot be compared.
    const once = Math.max(timeOf(make(size)), 5);
    expect(timeOf(make(size * 4)) / once).toBeLessThan(most);
  });
});
