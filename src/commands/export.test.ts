import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { klubba } from "../cli/world.fixture.ts";
import { MemoryBrowser } from "../ports/memory-browser.ts";
import { MemoryPlaces } from "../ports/memory-places.ts";

const april = "minutes/samråd/2025-04-03.md";
const files = {
  "/arkiv/klubba.yaml": `klubba: 1
language: sv
organisations: [Alby kommun, Berga kommun]
forums:
  samråd:
    name: Samrådet
    prefix: S
    minutes: protocol
    numbering: year
    style: { letterhead: { organisation: Samverkan i Alby } }
`,
  [`/arkiv/${april}`]: `---
klubba: 1
id: S-2025-04-03
forum: samråd
date: 2025-04-03
status: final
chair: Eva Lind
approvers: [{ name: Siv Ek, date: 2025-04-12 }]
agenda:
  - { number: "4", title: Taxor, attachments: [{ label: Bilaga 1, file: bilagor/1.pdf }] }
  - { number: "5", title: Bidrag, attachments: [{ label: Bilaga 2, file: bilagor/2.pdf }] }
decisions:
  - { id: d4, agenda: "4", kind: approve, clauses: [att höja taxan], sent_to: [Alby kommun] }
  - { id: d5, agenda: "5", kind: reject, clauses: [att avslå], sent_to: [Berga kommun] }
---

## § 4 Taxor

Se [bilagan](bilagor/1.pdf) och <script>alert(1)</script>.

**Beslut**

att höja taxan. ^d4

## § 5 Bidrag

**Beslut**

att avslå. ^d5
`,
  "/arkiv/minutes/samråd/bilagor/1.pdf": "x",
  "/arkiv/minutes/samråd/2025-05-08.md": `---
id: S-2025-05-08
forum: samråd
date: 2025-05-08
status: draft
---

## § 6 Val

Siv Ek valdes.
`,
  "/arkiv/minutes/samråd/2025-08-28.md":
    "---\nid: S-2025-08-28\nforum: samråd\ndate: 2025-08-28\nstatus: planned\n---\n",
  "/arkiv/ut/.keep": "",
};

async function run(words: readonly string[], browser = new MemoryBrowser()) {
  const places = new MemoryPlaces(files);
  const said = await klubba(["exportera", ...words], {}, { places, browser, env: { KLUBBA_LANGUAGE: "sv" } });
  return { ...said, browser, store: places.openStore("/arkiv"), folder: places.openStore("/arkiv/ut") };
}

describe("a document", () => {
  it("is named as a secretary would, beside where the command was started", async () => {
    const { exit, store, err } = await run([april, "--to", "html"]);
    expect(exit).toBe(0);
    expect(store.text("Protokoll Samrådet 2025-04-03.html")).toContain('<html lang="sv-SE">');
    expect(err).toContain("Skrivet: Protokoll Samrådet 2025-04-03.html");
    expect(err).toContain("Bilaga 2 (Bidrag)");
  });

  it("shows what is hostile as text, and leads to attachments from where it lies", async () => {
    const { folder } = await run([april, "--to", "html", "--out", "ut"]);
    const page = folder.text("Protokoll Samrådet 2025-04-03.html");
    expect(page).toContain("&#x3C;script>alert(1)&#x3C;/script>");
    expect(page).not.toContain("<script");
    expect(page).toContain('href="../minutes/samr%C3%A5d/bilagor/1.pdf"');
    expect(page).toContain("Samverkan i Alby");
  });

  it("is made by the browser as PDF, without ways to files that nobody has beside it", async () => {
    const { exit, store, browser } = await run([april, "--to", "pdf", "--out", "april.pdf"]);
    expect([exit, store.text("april.pdf").slice(0, 5)]).toEqual([0, "%PDF-"]);
    expect(browser.printed[0]).not.toContain("bilagor/1.pdf");
    expect(browser.printed[0]).toContain("bilagan");
  });

  it("is for Word by the file's ending", async () => {
    const { store } = await run([april, "--out", "april.docx"]);
    expect(Object.keys(unzipSync(store.files.get("april.docx") ?? new Uint8Array()))).toContain(
      "word/document.xml",
    );
  });

  it("goes to standard output as Markdown, alone", async () => {
    const { out, store } = await run([april, "--to", "md", "--out", "-"]);
    expect(out).toMatch(/^# Samrådet, 3 april 2025\n/);
    expect(out).not.toContain("^d4");
    expect([...store.files.keys()].filter((path) => path.endsWith(".md"))).toHaveLength(3);
  });

  it("is written for each of several, drafts marked, what is only planned left out", async () => {
    const { folder } = await run(["--forum", "Samrådet", "--to", "html", "--out", "ut"]);
    const written = [...folder.files.keys()].filter((path) => path.endsWith(".html")).toSorted();
    expect(written).toEqual(["Protokoll Samrådet 2025-04-03.html", "Protokoll Samrådet 2025-05-08.html"]);
    expect(folder.text("Protokoll Samrådet 2025-05-08.html")).toContain('<p class="mark">Utkast</p>');
  });

  it("is in another language where that is asked for", async () => {
    const { out } = await run([april, "--to", "html", "--out", "-", "--lang", "en"]);
    expect(out).toContain('<html lang="en');
    expect(out).toContain("3 April 2025");
  });
});

describe("an extract", () => {
  it("holds the items asked for, who approved, and the certificate", async () => {
    const { out, store } = await run([april, "--to", "html", "--items", "4", "--out", "-"]);
    expect(store.files.size).toBeGreaterThan(0);
    expect(out).toContain("Protokollsutdrag");
    expect(out).toContain("Taxor");
    expect(out).not.toContain("Bidrag");
    expect(out).toContain("Siv Ek");
    expect(out).toContain("12 april 2025");
    expect(out).toContain("Rätt utdraget intygas");
  });

  it("is made for those whom it concerns", async () => {
    const { store } = await run([april, "--to", "md", "--for", "Berga kommun"]);
    const text = store.text("Protokollsutdrag Samrådet 2025-04-03 § 5.md");
    expect(text).toContain("att avslå");
    expect(text).not.toContain("att höja");
  });

  it("leaves out minutes with nothing for them, and says so", async () => {
    const { exit, err } = await run(["--forum", "S", "--to", "md", "--for", "Alby kommun", "--out", "ut"]);
    expect(exit).toBe(0);
    expect(err).toContain("2025-05-08.md");
  });

  it("of an item that is not there names those that are", async () => {
    const asked = async (items: string) => (await run([april, "--to", "html", "--items", items])).err;
    expect(await asked("4,9")).toContain("De ärenden som finns: § 4, § 5.");
    expect(await asked("Budget")).toContain("De ärenden som finns: § 4 Taxor; § 5 Bidrag.");
    expect(await asked("d9")).toContain("De ärenden som finns: § 4 Taxor; § 5 Bidrag.");
    expect(await asked("9")).toMatch(/^9 finns inte i /);
  });

  it("of minutes that cannot be read says why", async () => {
    const places = new MemoryPlaces(files);
    places.openStore("/arkiv").files.set("minutes/trasigt.md", Uint8Array.of(0x61, 0xff));
    for (const asked of ["minutes/trasigt.md", "minutes/./trasigt.md"]) {
      const { exit, out, err } = await klubba(
        ["exportera", asked, "--to", "md", "--out", "-"],
        {},
        { places },
      );
      expect(err).toMatch(/^minutes\/trasigt\.md:1:1: Filen är inte sparad som UTF-8/);
      expect([exit, out]).toEqual([3, ""]);
    }
  });
});

describe("is refused", () => {
  it.each<[string, string[], number, string]>([
    ["without a file", ["--to", "html"], 2, "Ange vilket protokoll"],
    ["without a form", [april], 2, "--to docx"],
    ["with an ending that says nothing", [april, "--out", "april.odt"], 2, "april.odt"],
    ["Word on the screen", [april, "--to", "docx", "--out", "-"], 2, "html och md"],
    ["several in one file", ["--forum", "S", "--out", "alla.html"], 2, "mapp"],
    ["items of several", ["--forum", "S", "--to", "html", "--items", "4"], 2, "--items"],
    ["what is only planned", ["minutes/samråd/2025-08-28.md", "--to", "html"], 2, "planerat"],
    ["an unknown language", [april, "--to", "html", "--lang", "fi"], 2, "--lang"],
    ["minutes in its place", [april, "--to", "md", "--out", april, "--force"], 2, "läsas som ett protokoll"],
    [
      "minutes by another form",
      [april, "--to", "html", "--out", april, "--force"],
      2,
      "läsas som ett protokoll",
    ],
    [
      "Markdown among the minutes",
      [april, "--to", "md", "--out", "minutes/samråd/"],
      2,
      "läsas som ett protokoll",
    ],
    ["nobody's extract", [april, "--to", "html", "--for", "Nobel"], 2, "--for"],
  ])("%s", async (_, words, exit, told) => {
    const said = await run(words);
    expect(said.err).toContain(told);
    expect(said.exit).toBe(exit);
    expect(said.store.text(april)).toBe(files[`/arkiv/${april}`]);
  });

  it("a PDF without a browser: what to install, and what is at hand", async () => {
    const browser = new MemoryBrowser();
    browser.trouble = { code: "none" };
    const { exit, err, store } = await run([april, "--to", "pdf"], browser);
    expect(exit).toBe(4);
    expect(err).toMatch(/Chrome, Edge eller Chromium.*--to docx, --to html/s);
    expect([...store.files.keys()].filter((path) => path.endsWith(".pdf"))).toEqual([
      "minutes/samråd/bilagor/1.pdf",
    ]);
  });

  it("another's place without --force", async () => {
    const places = new MemoryPlaces({ ...files, "/arkiv/april.html": "mitt" });
    const once = (words: readonly string[]) =>
      klubba(["exportera", april, "--out", "april.html", ...words], {}, { places });
    expect((await once([])).err).toContain("april.html finns redan");
    expect(places.openStore("/arkiv").text("april.html")).toBe("mitt");
    expect((await once(["--force"])).err).toContain("Ersatt: april.html");
    expect(places.openStore("/arkiv").text("april.html")).toContain("<!doctype html>");
  });

  it("nothing is written where only tried", async () => {
    const { exit, err, store } = await run([april, "--to", "html", "--dry-run"]);
    expect(exit).toBe(0);
    expect(err).toContain("Skulle skrivas: Protokoll Samrådet 2025-04-03.html");
    expect(store.exists("Protokoll Samrådet 2025-04-03.html")).toBe(false);
  });
});
