import { expect, test } from "vitest";
import { figuresTable, partOf, readTrustPage, trustParts, withPart } from "./trust-page.ts";

test("docs/trust.md has each part once, in order", () => {
  const marks = [...readTrustPage().matchAll(/<!-- figures: (\w+) -->/g)].map(([, part]) => part);
  expect(marks).toEqual([...trustParts]);
});

test("figures take the place of the part's older ones, and of nothing else", () => {
  const page = readTrustPage();
  const changed = withPart(page, "kills", figuresTable([["runs", 500]]));
  expect(partOf(changed, "kills")).toBe("| what | figure |\n|---|---|\n| runs | 500 |");
  for (const part of trustParts.filter((one) => one !== "kills"))
    expect(partOf(changed, part)).toBe(partOf(page, part));
  expect(withPart(changed, "kills", partOf(page, "kills"))).toBe(
    withPart(page, "kills", partOf(page, "kills")),
  );
});

test("a page without the part is an error", () => {
  expect(() => withPart("# Trust\n", "git", "1")).toThrow("docs/trust.md");
});
