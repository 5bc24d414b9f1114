import { describe, expect, it } from "vitest";
import { documentOf, itemOf } from "../../document/extract.fixture.ts";
import { fileNameOf } from "./file-name.ts";

describe("a document's file", () => {
  it("is named by genre, forum and day", () => {
    expect(fileNameOf(documentOf(), "docx")).toBe("Protokoll Kulturnämnden 2025-04-03.docx");
  });

  it("is named by its title where it has no forum", () => {
    const document = documentOf({ forum: "", title: "Byalaget", day: undefined });
    expect(fileNameOf(document, "md")).toBe("Protokoll Byalaget.md");
  });

  it("of an extract has its items' numbers, but not a long row of them", () => {
    const extract = documentOf({ extract: true, genre: "Protokollsutdrag" });
    expect(fileNameOf(extract, "pdf")).toBe("Protokollsutdrag Kulturnämnden 2025-04-03 § 4, 5, 6 B.pdf");
    const items = Array.from({ length: 7 }, (_, index) => itemOf(`item-${index}`, `§ ${index}`, ""));
    expect(fileNameOf({ ...extract, items }, "pdf")).toBe("Protokollsutdrag Kulturnämnden 2025-04-03.pdf");
  });

  it.each([
    ['Bygg/Miljö: <ny> "nämnd"?', "Protokoll Bygg Miljö ny nämnd 2025-04-03.html"],
    ["../../etc", "Protokoll etc 2025-04-03.html"],
    ["a\u202Eb\u0000c\nd", "Protokoll a b c d 2025-04-03.html"],
    ["Va\u030Ard", "Protokoll Vård 2025-04-03.html"],
  ])("can be kept on every system: %j", (forum, name) => {
    expect(fileNameOf(documentOf({ forum }), "html")).toBe(name);
  });

  it("is never longer than disks allow, nor a device of Windows", () => {
    const long = fileNameOf(documentOf({ forum: "å".repeat(400) }), "html");
    expect(new TextEncoder().encode(long).length).toBeLessThanOrEqual(125);
    expect(fileNameOf(documentOf({ genre: "", forum: "CON", day: undefined }), "md")).toBe("CON_.md");
  });
});
