import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { invented, wordsOf } from "./source.ts";

const folder = mkdtempSync(join(tmpdir(), "klubba-score-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("a document's words", () => {
  it("are joined where a line's end broke them, page headers out", () => {
    const text = "Vi köper en ny röj-\nsåg.\nSida 2\nRegel-\noch rutinboken är klar.";
    expect(wordsOf(text, { without: new Set([3]) })).toBe(
      " vi köper en ny röjsåg regel och rutinboken är klar ",
    );
    expect(wordsOf(text, { without: new Set(), from: 3 })).toBe(" sida 2 regel och rutinboken är klar ");
  });
});

describe("what is invented", () => {
  const file = join(folder, "a.txt");
  writeFileSync(file, "Mötet beslöt att köpa\nSida 2\nen röj-\nsåg. Siv ordnar släpkärra.");

  it("is what the document does not say in these words, in this order", () => {
    const meeting = {
      decisions: [{ clauses: ["att köpa en röjsåg", { text: "att sälja en röjsåg" }] }],
      actions: [{ task: "ordnar släpkärra" }, { task: "släpkärra ordnar" }],
      left_out: [{ line: 2 }],
    };
    expect(invented(file, meeting)).toEqual(["att sälja en röjsåg", "släpkärra ordnar"]);
  });

  it("is not told of documents that are no text", () => {
    expect(invented("a.pdf", { actions: [{ task: "x" }] })).toEqual([]);
  });
});
