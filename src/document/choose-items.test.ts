import { describe, expect, it } from "vitest";
import { readMinutes } from "../minutes/read-minutes.ts";
import type { Minutes } from "../model/minutes.ts";
import { chooseItems } from "./choose-items.ts";
import { itemOf } from "./extract.fixture.ts";

const items = [
  itemOf("item-4", "§ 4", "Taxor"),
  itemOf("item-5", "§ 5", "Bidrag"),
  itemOf("item-6", "§ 6", "Val"),
  itemOf("item-6b", "§ 6 B", "Val av ersättare"),
  itemOf("item-ovrigt", "", "Övriga frågor"),
];
const text = `---
klubba: 1
id: KN-2025-04-03
date: 2025-04-03
status: final
agenda:
  - { number: "4", title: Taxor }
  - { number: 6 B, title: Val av ersättare }
decisions:
  - { id: d4, agenda: "4", clauses: [att höja taxan] }
actions:
  - { id: a6B, agenda: 6 B, owner: [Siv Ek], task: ringa }
---
`;
const read = readMinutes({ file: "minutes/kn/2025-04-03.md", text }, { config: {}, plain: false }).minutes;
if (!read) throw new Error("the minutes above can be read");
const minutes: Minutes = read;

describe("an item is meant by", () => {
  it.each([
    ["its number", ["4"], ["item-4"]],
    ["its number as it is written", ["§ 5"], ["item-5"]],
    ["its number with a dot", ["5."], ["item-5"]],
    ["a number with a letter", ["6 B"], ["item-6b"]],
    ["that written otherwise", ["§6b"], ["item-6b"]],
    ["its anchor", ["item-6b"], ["item-6b"]],
    ["its anchor as in an address", ["#item-4"], ["item-4"]],
    ["its title", ["övriga  frågor"], ["item-ovrigt"]],
    ["a decision in it", ["d4"], ["item-4"]],
    ["a clause in it", ["d4.2"], ["item-4"]],
    ["a whole reference", ["KN-2025-04-03/a6B"], ["item-6b"]],
    ["a range, what lies between included", ["5–6"], ["item-5", "item-6", "item-6b"]],
    ["several, in the document's order, each once", ["6", "4", "§ 4"], ["item-4", "item-6"]],
  ])("%s", (_, asked, anchors) => {
    expect(chooseItems(items, minutes, asked)).toEqual({ anchors, unknown: [] });
  });
});

it.each(["7", "40", "d9", "KN-2025-05-08/d4", "4–9", "", "§"])("%j means none", (asked) => {
  expect(chooseItems(items, minutes, [asked])).toEqual({ anchors: [], unknown: [asked] });
});
