import type { RootContent } from "mdast";
import { expect, it } from "vitest";
import { documentOf, itemOf } from "../../document/extract.fixture.ts";
import { loadMarkdown } from "../../document/markdown.ts";
import { texts } from "../../language/sv/index.ts";
import { defaultStyle, type Picture } from "../style.ts";
import { writePage } from "./page.ts";

const read = await loadMarkdown();
const picture: Picture = {
  bytes: new Uint8Array([1, 2, 3]),
  mediaType: "image/png",
  width: 1,
  height: 1,
  alt: "Karta",
};

/** The page of minutes with one item of this Markdown; raw HTML in it has not been made text yet. */
function pageOf(markdown: string, rest: Parameters<typeof documentOf>[0] = {}): string {
  const content: RootContent[] = read(markdown).children;
  const item = { ...itemOf("item-4", "§ 4", "Taxor"), blocks: [{ type: "prose" as const, content }] };
  const document = documentOf({ items: [item], closing: [], attachments: [], ...rest });
  const pictures = new Map([["karta.png", picture]]);
  return writePage(document, { style: defaultStyle, pictures, words: texts.documents.page });
}

it("makes hostile texts harmless wherever they stand", () => {
  const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;
  const page = pageOf(`${hostile}\n\n[länk](javascript:alert(1)) ![x](https://example.org/x.png)`, {
    title: hostile,
    forum: hostile,
    mark: hostile,
    facts: [{ label: hostile, value: hostile }],
    standing: [hostile],
    signatures: [{ role: hostile, name: hostile, signed: hostile }],
  });
  expect(page).not.toMatch(/<script|<[^>]*\sonerror=|javascript:|src="https?:/i);
  expect(page).toContain("[bild: x]");
});

it("embeds the archive's pictures with what they show", () => {
  expect(pageOf("![Karta över Alby](karta.png)")).toContain(
    '<img src="data:image/png;base64,AQID" alt="Karta över Alby">',
  );
});

it("links notes there and back, each to an id that stands once", () => {
  const page = pageOf("Taxan[^1] höjs.\n\n[^1]: Per timme.\n");
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id);
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id = ""]) => id);
  expect(targets.length).toBeGreaterThanOrEqual(2);
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

it("says of a table's heads that they are those of columns", () => {
  expect(pageOf("| År | Taxa |\n|---|---|\n| 2026 | 12 |\n").match(/<th scope="col">/g)).toHaveLength(2);
});

it("forbids itself scripts and everything from elsewhere", () => {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  expect(pageOf("Intet.").replaceAll("&#x27;", "'")).toContain(meta);
});
