import { describe, expect, it } from "vitest";
import { readSource } from "../../src/import/index.ts";
import { recognise } from "../../src/recognise/index.ts";
import { longTexts } from "./long-texts.ts";

const length = 100_000;

/** Twice the text may take so much more; what is linear takes twice as long, and garbage collection comes when it will. */
const growth = 3;

/** How many times the time of plain prose a text may take: dense lists, where every line makes a record, take ten. */
const most = 30;

/** Below this what is measured is mostly noise. */
const noise = 200;

/** Milliseconds of the processor, whatever else the machine does. */
async function timeOf(text: string): Promise<number> {
  const bytes = new TextEncoder().encode(text);
  const before = process.cpuUsage();
  const imported = await readSource({ name: "a.txt", bytes });
  if (!("problem" in imported)) recognise({ text: imported.text, start: 0 }, {});
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const { prose = () => "" } = longTexts;
await timeOf(prose(length));
const floor = await timeOf(prose(2 * length));

/** What is wrong with the time that a text takes. */
async function complaint(make: (length: number) => string): Promise<string | undefined> {
  const once = await timeOf(make(length));
  const twice = await timeOf(make(2 * length));
  const told = `${Math.round(once)} ms, then ${Math.round(twice)} ms`;
  if (twice > most * floor) return `slow: ${told}, where prose takes ${Math.round(floor)} ms`;
  return twice > noise && twice > growth * once ? `grows faster than the text: ${told}` : undefined;
}

describe("the time that a document takes grows with its length alone", () => {
  it.each(Object.entries(longTexts))("%s", async (_, make) => {
    const first = await complaint(make);
    expect(first && (await complaint(make))).toBeUndefined();
  });
});
