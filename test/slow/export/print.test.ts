import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser, isProgram } from "../../../src/adapters/browser/find.ts";
import { NodeBrowser } from "../../../src/adapters/browser/node-browser.ts";

/** A real browser prints, where there is one; on Debian and its kin: apt-get install chromium */
const here = findBrowser({ platform: process.platform, env: process.env, isProgram }) !== undefined;

const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? "");
  response.end("");
});
beforeAll(() => new Promise<void>((done) => void server.listen(0, "127.0.0.1", () => done())));
afterAll(() => new Promise<void>((done) => void server.close(() => done())));

function page(): string {
  const { port } = server.address() as AddressInfo;
  const remote = [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
  const pictures = remote.map((address, at) => `<img src="${address}/picture${at}.png" alt="">`).join("");
  return `<!doctype html><html lang="sv-SE"><head><meta charset="utf-8"><title>Protokoll 3 april 2025 – Ånäs</title>
<style>@import "${remote[0]}/style.css";
@page { size: A4; @bottom-right { content: counter(page) " (" counter(pages) ")" } }
section { break-before: page }</style></head><body>
<h1>Protokoll</h1><p id="said" onclick="0">orört</p>${pictures}
<script>document.getElementById("said").textContent = "kört"; fetch("${remote[0]}/script");</script>
<section><h2>§ 1 Val av justerare</h2><p>Ordföranden hälsar välkommen.</p></section>
<section><h2>§ 2 Taxor</h2><table><tr><th>År</th></tr><tr><td>2026</td></tr></table></section>
</body></html>`;
}

describe.skipIf(!here)(`a page that a browser prints${here ? "" : " (skipped: there is none)"}`, () => {
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
  beforeAll(async () => {
    pdf = await getDocumentProxy(await new NodeBrowser(process.env).print(page()));
  });
  afterAll(() => pdf?.destroy());

  const textOf = async (number: number) => {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    return items.map((item) => ("str" in item ? item.str : "")).join(" ");
  };

  it("has title, language, outline and tags", async () => {
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: "Protokoll 3 april 2025 – Ånäs",
      Language: "sv-SE",
      Creator: "klubba",
    });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const outline = await pdf.getOutline();
    expect(outline.map(({ title, items }) => [title, items.map((item) => String(item.title))])).toEqual([
      ["Protokoll", ["§ 1 Val av justerare", "§ 2 Taxor"]],
    ]);
    const tree = JSON.stringify(await (await pdf.getPage(3)).getStructTree());
    expect(tree).toContain('"role":"H2"');
    expect(tree).toContain('"role":"TH"');
  });

  it("is A4 and numbers its pages as Swedish documents do", async () => {
    expect(pdf.numPages).toBe(3);
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    expect(await textOf(2)).toContain("2 (3)");
  });

  it("has run nothing and asked nobody", async () => {
    expect(await textOf(1)).toContain("orört");
    expect(asked).toEqual([]);
  });
});
