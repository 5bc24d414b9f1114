import { describe, expect, it } from "vitest";
import { loadTexts } from "../src/language/load.ts";
import { writePage } from "../src/output/page/page.ts";
import { defaultStyle } from "../src/output/style.ts";
import { writeWord } from "../src/output/word/index.ts";
import { exampleMinutes, readAgain, told } from "./exported.ts";

/** What a network sends out comes back to it, or to another, as what it said. */
describe("of the minutes of 11 April 2025", async () => {
  const { own, document } = await exampleMinutes("norrsjo", "minutes/förvaltningschefsråd/2025-04-11.md");

  it("a Word document is imported as what the minutes say", async () => {
    const bytes = await writeWord(document, { style: defaultStyle });
    expect(told(await readAgain("a.docx", bytes))).toEqual(told(own));
  });

  it("a web page is imported as what the minutes say", async () => {
    const { page } = (await loadTexts("sv")).documents;
    const html = writePage(document, { style: defaultStyle, pictures: new Map(), words: page });
    expect(told(await readAgain("a.html", new TextEncoder().encode(html)))).toEqual(told(own));
  });
});
