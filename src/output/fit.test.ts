import { expect, it } from "vitest";
import { fit } from "./fit.ts";

it.each([
  ["Budget", 6, "Budget"],
  ["Budget", 5, "Budg…"],
  ["Val av ordförande", 8, "Val av…"],
  ["å ä ö".normalize("NFD"), 4, "å ä…".normalize("NFD")],
  ["日本日本", 5, "日本…"],
  ["👨‍👩‍👧👨‍👩‍👧", 3, "👨‍👩‍👧…"],
])("%s in %i columns is %s", (text, width, shown) => {
  expect(fit(text, width)).toBe(shown);
});
