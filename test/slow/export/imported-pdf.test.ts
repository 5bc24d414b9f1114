import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findBrowser, isProgram } from "../../../src/adapters/browser/find.ts";
import { NodeBrowser } from "../../../src/adapters/browser/node-browser.ts";
import { loadTexts } from "../../../src/language/load.ts";
import { writePage } from "../../../src/output/page/page.ts";
import { defaultStyle } from "../../../src/output/style.ts";
import { writeWord } from "../../../src/output/word/index.ts";
import { exampleMinutes, readAgain, told } from "../../exported.ts";

/** What a network sends out as PDF is imported as what it said. On Debian and its kin: apt-get install chromium libreoffice */
const browser = findBrowser({ platform: process.platform, env: process.env, isProgram }) !== undefined;
const office = spawnSync("soffice --version", { shell: true }).status === 0;
const folder = mkdtempSync(join(tmpdir(), "klubba-again-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(["minutes/förvaltningschefsråd/2024-02-16.md", "minutes/förvaltningschefsråd/2025-04-11.md"])(
  "of %s",
  async (file) => {
    const { own, document } = await exampleMinutes("norrsjo", file);

    it.skipIf(!browser)("the PDF of a browser says what the minutes say", async () => {
      const { page } = (await loadTexts("sv")).documents;
      const html = writePage(document, { style: defaultStyle, pictures: new Map(), words: page });
      const bytes = await new NodeBrowser(process.env).print(html);
      expect(told(await readAgain("a.pdf", bytes))).toEqual(told(own));
    });

    it.skipIf(!office)("the PDF that LibreOffice makes of the Word document does", async () => {
      const docx = join(folder, "a.docx");
      writeFileSync(docx, await writeWord(document, { style: defaultStyle }));
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      spawnSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, docx]);
      expect(told(await readAgain("a.pdf", readFileSync(join(folder, "a.pdf"))))).toEqual(told(own));
    });
  },
);
