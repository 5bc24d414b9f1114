import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocumentProxy } from "unpdf";
import { afterAll, describe, expect, it } from "vitest";
import { findBrowser, isProgram } from "../../../src/adapters/browser/find.ts";
import { NodeBrowser } from "../../../src/adapters/browser/node-browser.ts";
import { nodePlaces } from "../../../src/adapters/node-places.ts";
import { klubba } from "../../../src/cli/world.fixture.ts";

/** The example minutes as a real browser prints them; on Debian and its kin: apt-get install chromium */
const here = findBrowser({ platform: process.platform, env: process.env, isProgram }) !== undefined;

const root = mkdtempSync(join(tmpdir(), "klubba-pdf-"));
cpSync(new URL("../../../examples", import.meta.url), root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

/** One document: its pages' words, and what its file tells of itself. */
async function exported(archive: string, words: readonly string[]) {
  const cwd = join(root, archive);
  const out = mkdtempSync(join(root, "out-"));
  const world = { places: nodePlaces, browser: new NodeBrowser(process.env), cwd };
  const said = await klubba(["export", ...words, "--to", "pdf", "--out", out], {}, world);
  const [name = ""] = readdirSync(out);
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(out, name))));
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items
        .map((item) => ("str" in item ? item.str : ""))
        .join(" ")
        .replace(/\s+/g, " ");
    }),
  );
  const { info } = await pdf.getMetadata();
  const marks = await pdf.getMarkInfo();
  const outline = (await pdf.getOutline())
    .flatMap((one) => [one, ...one.items])
    .map((one) => String(one.title));
  await pdf.destroy();
  return { ...said, name, pages, info, tagged: marks?.Marked, outline };
}

const rad = "minutes/förvaltningschefsråd";

describe.skipIf(!here)(`a PDF${here ? "" : " (skipped: there is no browser)"}`, () => {
  it("of approved minutes: title, language, outline, tags, page numbers, signatures", async () => {
    const { name, pages, info, tagged, outline } = await exported("norrsjo", [`${rad}/2024-02-16.md`]);
    expect(name).toBe("Protokoll Förvaltningschefsrådet i Norrsjö 2024-02-16.pdf");
    expect(info).toMatchObject({
      Title: "Protokoll: Förvaltningschefsrådet i Norrsjö, 16 februari 2024",
      Language: "sv-SE",
    });
    expect(tagged).toBe(true);
    expect(outline).toContain("§ 5 Riktlinje för förskrivning av hjälpmedel");
    for (const [index, text] of pages.entries()) expect(text).toContain(`${index + 1} (${pages.length})`);
    expect(pages.at(-1)).toContain("Underskrifter");
  });

  it("of a draft says so on every page", async () => {
    const { pages } = await exported("norrsjo", [`${rad}/2025-05-09.md`]);
    expect(pages.length).toBeGreaterThan(2);
    for (const text of pages) expect(text).toContain("Utkast");
  });

  it("of an extract ends with the certificate", async () => {
    const { name, pages, outline } = await exported("norrsjo", [`${rad}/2025-01-31.md`, "--for", "Granvik"]);
    expect(name).toBe("Protokollsutdrag Förvaltningschefsrådet i Norrsjö 2025-01-31 § 3, 7.pdf");
    expect(outline.filter((title) => title.startsWith("§"))).toEqual([
      "§ 3 Bemanning inför sommaren",
      "§ 7 Överenskommelse om hemsjukvård 2025–2028",
    ]);
    expect(pages.at(-1)).toContain("Rätt utdraget intygas");
  });

  it("in English is English throughout", async () => {
    const { info, pages } = await exported("harbour", ["minutes/harbour/2025-01-15.md"]);
    expect(info).toMatchObject({ Language: expect.stringMatching(/^en/) });
    expect(pages.join(" ")).toMatch(/Decision.*Attachments/);
  });
});
