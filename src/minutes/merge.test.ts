import { expect, it, test } from "vitest";
import { mergeAgenda } from "./merge.ts";

const told = (agenda: ReturnType<typeof mergeAgenda>) =>
  agenda.map(({ number, case: file }) => [number, file]);
const item = (number: string, title: string, file?: string) => ({
  number,
  title,
  ...(file && { case: file }),
});
const prose = [item("1", "Taxor"), item("2", "Val av revisor"), item("3", "Avslut")];

test.each([
  ["of its title", [item("1", "Val av revisor", "A 1")], [undefined, "A 1", undefined]],
  ["of its place, where no heading has its title", [item("1", "Taxa", "A 1")], ["A 1", undefined, undefined]],
  [
    "of their titles, in another order",
    [item("1", "AVSLUT", "A 1"), item("2", "Taxor", "A 2")],
    ["A 2", undefined, "A 1"],
  ],
])("an item without a number is the heading %s", (_, front, wanted) => {
  expect(told(mergeAgenda(front, prose, true)).map(([, file]) => file)).toEqual(wanted);
});

it("a number that is given tells which heading is meant", () => {
  expect(told(mergeAgenda([item("1", "Val av revisor", "A 1")], prose, false))).toEqual([
    ["1", "A 1"],
    ["2", undefined],
    ["3", undefined],
  ]);
});
