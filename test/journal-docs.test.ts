import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { eventRules, fieldsOf } from "../src/archive/journal-events.ts";
import { refusals } from "../src/language/en/problem-reasons.ts";
import { journalEvents, targetTypes } from "../src/model/journal.ts";

const page = readFileSync(new URL("../docs/journal.md", import.meta.url), "utf8");

/** The rows of the table whose heading begins so, as cells. */
function table(heading: string): string[][] {
  const [, after = ""] = page.split(`| ${heading} |`);
  const lines = after.split("\n").slice(2);
  const end = lines.findIndex((line) => !line.startsWith("|"));
  return lines.slice(0, end).map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
}

test("the page's table says which event fits which record, as the code does", () => {
  const columns = targetTypes.map((type) => type.replace("-record", " record")).join(" | ");
  const said = table(`event | ${columns} | needs | takes also`).map((cells) => [
    cells[0],
    targetTypes.filter((_, index) => cells[index + 1] !== "–"),
  ]);
  expect(said).toEqual(
    journalEvents.map((event) => [event, targetTypes.filter((type) => eventRules[event].on.includes(type))]),
  );
});

test("the page's table says which fields an event needs and takes, as the code does", () => {
  const rows = table(
    "event | decision | clause | action | follow-up | item | meeting | journal record | needs | takes also",
  );
  const said = rows.map(([event, ...cells]) => ({ event, needs: cells[7], takes: cells[8] }));
  const done = journalEvents.map((event) => {
    const { needs } = eventRules[event];
    const takes = fieldsOf(event).filter((field) => !needs.some((oneOf) => oneOf.includes(field)));
    return { event, needs: needs.map((oneOf) => oneOf.join(" or ")).join(", "), takes: takes.join(", ") };
  });
  expect(said).toEqual(done);
});

test("the page explains every reason for a refusal", () => {
  expect(table("reason | when").map(([reason]) => reason)).toEqual(Object.keys(refusals));
});
