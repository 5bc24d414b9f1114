import { expect, it } from "vitest";
import { tryExamples } from "./examples.ts";

it("five hundred damaged documents: no crash, nothing lost", { timeout: 120_000 }, async () => {
  expect(await tryExamples(0, 500)).toEqual([]);
});
