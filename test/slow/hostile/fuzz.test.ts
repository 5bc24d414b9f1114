import { expect, it } from "vitest";
import { tryExamples } from "../../fuzz/examples.ts";

it("ten thousand damaged documents: no crash, nothing lost", { timeout: 600_000 }, async () => {
  expect(await tryExamples(500, 10_500)).toEqual([]);
});
