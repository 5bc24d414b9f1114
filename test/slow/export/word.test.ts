import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSource } from "../../../src/import/index.ts";
import { defaultStyle } from "../../../src/output/style.ts";
import { writeWord } from "../../../src/output/word/index.ts";
import { bareMinutes, item, text, wholeMinutes } from "../../../src/output/word/word.fixture.ts";

/** Another program opens the documents, where it is installed; on Debian and its kin: apt-get install libreoffice poppler-utils */
const office = ["soffice --version", "pdftotext -v"].every(
  (command) => spawnSync(command, { shell: true }).status === 0,
);
const folder = mkdtempSync(join(tmpdir(), "klubba-word-"));
if (!office)
  console.log("SKIPPED, since LibreOffice or poppler is not installed: Word documents as others open them");

beforeAll(() => {
  if (office) convert("warm-up.txt", Buffer.from("a"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The text of the PDF that LibreOffice makes of a document. */
function convert(name: string, bytes: Uint8Array): Uint8Array {
  writeFileSync(join(folder, name), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const { status, stderr } = spawnSync(
    "soffice",
    [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, name)],
    { encoding: "utf8" },
  );
  expect(status, stderr).toBe(0);
  return readFileSync(join(folder, name.replace(/\.\w+$/, ".pdf")));
}

async function pagesOf(bytes: Uint8Array): Promise<{ text: string; furniture: string[] }> {
  const read = await readSource({ name: "a.pdf", bytes: convert("a.docx", bytes) });
  if (!("text" in read)) throw new Error(JSON.stringify(read.problem));
  return { text: read.text, furniture: read.furniture.map((each) => each.text) };
}

describe.skipIf(!office)("LibreOffice", () => {
  it("opens minutes with something of everything, and shows all of it", async () => {
    const { text } = await pagesOf(await writeWord(wholeMinutes, { style: defaultStyle }));
    const shown = text.replace(/[\s*]+/g, " ");
    for (const words of [
      "Vårdsamråd Norrsjö 3 april 2025",
      "§ 13",
      "Samrådets beslut",
      "att godkänna vårdprogrammet under förutsättning",
      "Tillstyrker, men vill ha en uppföljning",
      "Remisstiden gick ut",
      "Siv Ek: skicka programmet",
      "Justerat 12 april 2025",
    ])
      expect(shown).toContain(words);
  });

  it("counts the pages, names the meeting on each but the first, and marks each page of a draft", async () => {
    const long = Array.from({ length: 40 }, (_, index) =>
      item(`§ ${index + 1}`, "Ett ärende", {
        blocks: [text("Samrådet går igenom läget och tackar. ".repeat(6))],
      }),
    );
    const document = { ...bareMinutes, mark: "Utkast", items: long };
    const bytes = convert("long.docx", await writeWord(document, { style: defaultStyle }));
    const pages = spawnSync("pdftotext", ["-layout", "-", "-"], { input: bytes, encoding: "utf8" });
    const texts = pages.stdout.split("\f").filter((page) => page.trim() !== "");
    expect(texts.length).toBeGreaterThan(5);
    for (const [index, page] of texts.entries()) {
      expect(page).toContain(`${index + 1} (${texts.length})`);
      expect(page.split("\n").slice(0, 4).join("\n")).toContain("UTKAST");
      if (index > 0) expect(page).toContain("Vårdsamråd Norrsjö, 3 april 2025");
    }
  });
});
