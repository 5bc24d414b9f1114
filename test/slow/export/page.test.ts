import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { findBrowser, isProgram } from "../../../src/adapters/browser/find.ts";
import { nodePlaces } from "../../../src/adapters/node-places.ts";
import { klubba } from "../../../src/cli/world.fixture.ts";

/** Documents as pages in a real browser, where there is one; on Debian and its kin: apt-get install chromium */
const browserHere = findBrowser({ platform: process.platform, env: process.env, isProgram });
const executablePath = browserHere && "path" in browserHere ? browserHere.path : undefined;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const examples = new URL("../../../examples/", import.meta.url).pathname;

const protocol = "minutes/förvaltningschefsråd/2025-03-07.md";
const approved = "minutes/förvaltningschefsråd/2024-02-16.md";
const draft = "minutes/beredning/2025-04-24.md";
const english = "minutes/harbour/2025-03-12.md";

/** Every kind of document, in both languages. */
const kinds: [string, string, string, string[]][] = [
  ["minutes", "norrsjo", protocol, []],
  ["approved minutes with a missing attachment", "norrsjo", approved, []],
  ["a draft of notes", "norrsjo", draft, []],
  ["an extract", "norrsjo", protocol, ["--items", "14,16"]],
  ["minutes for the public", "norrsjo", protocol, ["--public"]],
  ["minutes with English labels", "norrsjo", protocol, ["--lang", "en"]],
  ["English minutes", "harbour", english, []],
  ["an English extract with Swedish labels", "harbour", english, ["--items", "3", "--lang", "sv"]],
];

async function made(archive: string, file: string, options: readonly string[] = []): Promise<string> {
  const asked = ["export", file, "--to", "html", "--out", "-", "--as-of", "2025-05-20", ...options];
  const { out } = await klubba(asked, {}, { places: nodePlaces, cwd: `${examples}${archive}` });
  return out;
}

describe.skipIf(executablePath === undefined)(
  `documents as pages${executablePath === undefined ? " (skipped: there is no browser)" : ""}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
    });
    afterAll(() => browser.close());

    async function opened(html: string, look: { width: number; colorScheme: "light" | "dark" }) {
      const { width, colorScheme } = look;
      const viewport = { width, height: 800 };
      const context = await browser.newContext({ viewport, colorScheme, bypassCSP: true });
      const page = await context.newPage();
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.setContent(html);
      return { page, asked, close: () => context.close() };
    }

    async function wrongIn(page: Page): Promise<string[]> {
      await page.evaluate(axe);
      const found: { id: string; nodes: { html: string }[] }[] = await page.evaluate(
        `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) => violations)`,
      );
      return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    }

    const day = { width: 1280, colorScheme: "light" } as const;
    const night = { width: 640, colorScheme: "dark" } as const;
    // 1280 pixels enlarged to four times their size: WCAG 2.2, 1.4.10.
    const large = { width: 320, colorScheme: "light" } as const;

    test.each(kinds)(
      "%s: axe finds nothing by day or night, and nothing is wider than the screen",
      async (_, archive, file, options) => {
        const html = await made(archive, file, options);
        expect(html).toMatch(/^<!doctype html>/i);
        for (const look of [day, night, large]) {
          const { page, asked, close } = await opened(html, look);
          if (look !== large) expect(await wrongIn(page), JSON.stringify(look)).toEqual([]);
          expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(look.width);
          expect(asked.filter((url) => !/^(?:about|data):/.test(url))).toEqual([]);
          await close();
        }
      },
    );

    it("a reader with a keyboard skips to the items, and the contents lead to each", async () => {
      const { page, close } = await opened(await made("norrsjo", protocol), day);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await page.evaluate("document.activeElement.id")).toBe("items");
      const links = page.locator("nav a");
      expect(await links.count()).toBe(9);
      for (const link of await links.all()) {
        const target = (await link.getAttribute("href")) ?? "";
        expect(await page.locator(target).locator("h2").first().textContent()).toBe(await link.textContent());
      }
      await close();
    });

    it("its headings go down one step at a time, and its ids stand once", async () => {
      for (const [, archive, file, options] of kinds) {
        const { page, close } = await opened(await made(archive, file, options), day);
        const ranks = await page.$$eval("h1, h2, h3, h4, h5, h6", (all) =>
          all.map(({ tagName }) => Number(tagName.slice(1))),
        );
        expect(ranks[0]).toBe(1);
        expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
        for (const [index, rank] of ranks.entries()) expect(rank - (ranks[index - 1] ?? 0)).toBeLessThan(2);
        const ids = await page.$$eval("[id]", (all) => all.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        await close();
      }
    });

    it("carries a picture of the letterhead in itself, and the language it is in", async () => {
      const { page, close } = await opened(await made("norrsjo", protocol), day);
      const sizes = await page.evaluate(
        "[...document.images].map((one) => [one.naturalWidth > 0, one.alt !== ''])",
      );
      expect(sizes).toEqual([[true, true]]);
      expect(await page.getAttribute("html", "lang")).toBe("sv-SE");
      await close();
    });

    it("a year at once is a file for each meeting, by night on paper as white as by day", async () => {
      const folder = mkdtempSync(join(tmpdir(), "klubba-pages-"));
      try {
        const asked = [
          "export",
          "--forum",
          "FR",
          "--since",
          "2025-01-01",
          "--until",
          "2025-05-31",
          "--to",
          "html",
        ];
        await klubba([...asked, "--out", folder], {}, { places: nodePlaces, cwd: `${examples}norrsjo` });
        const files = readdirSync(folder).toSorted();
        expect(files.length).toBeGreaterThan(2);
        for (const file of files) expect(statSync(join(folder, file)).size).toBeGreaterThan(5000);
        const { page, close } = await opened(readFileSync(join(folder, files[0] ?? ""), "utf8"), night);
        await page.emulateMedia({ media: "print" });
        const ground = await page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
        expect(ground).toBe("rgb(255, 255, 255)");
        expect(await page.locator(".skip").isVisible()).toBe(false);
        await close();
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  },
);
