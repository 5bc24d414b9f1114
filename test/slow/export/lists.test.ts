import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { findBrowser, isProgram } from "../../../src/adapters/browser/find.ts";
import { nodePlaces } from "../../../src/adapters/node-places.ts";
import { klubba } from "../../../src/cli/world.fixture.ts";

/** Lists and the chair's screen in a real browser, where there is one; on Debian and its kin: apt-get install chromium */
const browserHere = findBrowser({ platform: process.platform, env: process.env, isProgram });
const executablePath = browserHere && "path" in browserHere ? browserHere.path : undefined;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const examples = new URL("../../../examples/", import.meta.url).pathname;

/** Both archives, in their own language, as of a day when much is open. */
const pages: [string, string, string[]][] = [
  ["norrsjo", "decisions", []],
  ["norrsjo", "decisions", ["--all", "--group", "status", "--columns", "ref,text,owner,due,kind,file"]],
  ["norrsjo", "decisions", ["--adoption"]],
  ["norrsjo", "status", []],
  ["harbour", "decisions", ["--all"]],
  ["harbour", "status", []],
];

async function made(archive: string, command: string, options: readonly string[]): Promise<string> {
  const asked = [command, "--html", "--as-of", "2025-05-20", ...options];
  const { out } = await klubba(asked, {}, { places: nodePlaces, cwd: `${examples}${archive}` });
  return out;
}

describe.skipIf(executablePath === undefined)(
  `lists as pages${executablePath === undefined ? " (skipped: there is no browser)" : ""}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
    });
    afterAll(() => browser.close());

    /** The page as it stands, and what its file asked of the network. */
    async function opened(html: string, look: { width: number; colorScheme: "light" | "dark" }) {
      const { width, colorScheme } = look;
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme,
        bypassCSP: true,
      });
      const asked: string[] = [];
      const page = await context.newPage();
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

    const looks = [
      { width: 1280, colorScheme: "light" },
      { width: 1280, colorScheme: "dark" },
      { width: 400, colorScheme: "light" },
      // 1280 pixels enlarged to four times their size: WCAG 2.2, 1.4.10.
      { width: 320, colorScheme: "dark" },
    ] as const;

    test.each(pages)(
      "%s %s %j: axe finds nothing, by day, by night, and on a telephone",
      async (...asked) => {
        const html = await made(...asked);
        for (const look of looks) {
          const { page, asked: requests, close } = await opened(html, look);
          // Once by day and by night, and once as blocks: each takes seconds.
          if (look.width !== 320) expect(await wrongIn(page), JSON.stringify(look)).toEqual([]);
          expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(look.width);
          expect(requests.filter((url) => !url.startsWith("about:"))).toEqual([]);
          await close();
        }
      },
    );

    it("the picture is named and described, its ids stand once, and its figures are those of its table", async () => {
      const { page, close } = await opened(await made("norrsjo", "decisions", []), looks[0]);
      const picture = page.getByRole("img", { name: "Hur gamla de öppna besluten är" });
      expect(await picture.count()).toBe(1);
      const ids = await page.$$eval("[id]", (all) => all.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      const totals = await page.$$eval(".figures tbody td:last-child", (all) =>
        all.map((cell) => cell.textContent),
      );
      const ends = await page.$$eval("svg text", (all) => all.map((text) => text.textContent));
      expect(ends.filter((text) => /^\d+$/.test(text))).toEqual(totals);
      // Every bar is as long as its number says: their ends, less where they begin, are in proportion.
      const lengths = await page.$$eval("svg rect[height='22']", (all) => {
        const of = new Map<string, number>();
        for (const bar of all) {
          const y = bar.getAttribute("y") ?? "";
          of.set(y, (of.get(y) ?? 0) + Number(bar.getAttribute("width")));
        }
        return [...of.values()];
      });
      const counts = totals.map(Number).filter((count) => count > 0);
      expect(lengths).toHaveLength(counts.length);
      const unit = Math.max(...lengths) / Math.max(...counts);
      for (const [index, count] of counts.entries()) {
        expect(Math.abs((lengths[index] ?? 0) - count * unit)).toBeLessThan(0.2);
      }
      await close();
    });

    it("a reader with a keyboard skips to the list, and a reference leads to its row", async () => {
      const { page, close } = await opened(await made("norrsjo", "status", []), looks[0]);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await page.evaluate("document.activeElement.id")).toBe("list");
      const link = page.locator("td a, th a").first();
      const target = await link.getAttribute("href");
      await link.click();
      expect(await page.locator(":target").count()).toBe(1);
      expect(target).toMatch(/^#/);
      await close();
    });

    it("on paper its rows stay whole, without links to skip", async () => {
      const { page, close } = await opened(await made("norrsjo", "decisions", []), looks[1]);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".skip").isVisible()).toBe(false);
      const ground = await page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
      expect(ground).toBe("rgb(255, 255, 255)");
      await close();
    });
  },
);
