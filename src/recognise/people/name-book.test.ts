import { expect, it } from "vitest";
import { NameBook } from "./name-book.ts";

const book = new NameBook([
  { name: "Eva Lind", aliases: ["Eva L på regionen"] },
  { name: "Siv Berg" },
  { name: "Ulla Ask" },
  { name: "Ulla Ek" },
]);
book.add("Siv Ek", ["SE"]);
book.add("Bo Alm");

it.each([
  ["Siv Ek", "Siv Ek"],
  ["Siv", "Siv Ek"],
  ["SE", "Siv Ek"],
  ["Siv E", "Siv Ek"],
  ["Eva", "Eva Lind"],
  ["Eva L på regionen", "Eva Lind"],
  ["Siv Berg", "Siv Berg"],
  ["Ulla", undefined],
  ["Per", undefined],
])("%s means %s", (text, name) => {
  expect(book.resolve(text)).toBe(name);
});

it("knows every form, whomever it may mean", () => {
  expect([book.has("Ulla"), book.has("SE"), book.has("Per")]).toEqual([true, true, false]);
});
