import { expect, it } from "vitest";
import { klubba } from "../../cli/world.fixture.ts";
import { MemoryPlaces } from "../../ports/memory-places.ts";

const minutes = (day: string) =>
  `---\nklubba: 1\nid: KN-${day}\nforum: kn\ndate: ${day}\nstatus: draft\n---\n\n## 1. Taxor\n\nIntet.\n`;

/** An archive of two minutes, a text file, and what is asked of it; which documents lie where afterwards. */
async function exported(words: readonly string[]) {
  const places = new MemoryPlaces({
    "/arkiv/klubba.yaml":
      "klubba: 1\nlanguage: sv\nforums: { kn: { name: Kulturnämnden, prefix: KN, minutes: protocol } }\n",
    "/arkiv/minutes/2025-04-03.md": minutes("2025-04-03"),
    "/arkiv/minutes/2025-05-08.md": minutes("2025-05-08"),
    "/arkiv/lista.txt": "x",
  });
  const { exit, err } = await klubba(["exportera", "--to", "html", ...words], {}, { places });
  const [archive, folder] = [places.openStore("/arkiv"), places.openStore("/arkiv/Protokoll")];
  const written = [...archive.files.keys(), ...[...folder.files.keys()].map((name) => `Protokoll/${name}`)];
  return { exit, err, written: written.filter((path) => path.endsWith(".html")).toSorted() };
}

const april = "Protokoll/Protokoll Kulturnämnden 2025-04-03.html";
const may = "Protokoll/Protokoll Kulturnämnden 2025-05-08.html";

it.each([
  ["several", ["minutes", "--out", "Protokoll"], [april, may]],
  ["several, with a slash", ["minutes", "--out", "Protokoll/"], [april, may]],
  ["one of a forum's", ["--forum", "KN", "--since", "2025-05", "--out", "Protokoll"], [may]],
  ["one, with a slash", ["minutes/2025-04-03.md", "--out", "Protokoll/"], [april]],
])("makes the folder that documents are to lie in: %s", async (_, words, wanted) => {
  const { exit, err, written } = await exported(words);
  expect(err).toContain(`Skrivet: ${wanted[0]}\n`);
  expect([exit, written]).toEqual([0, wanted]);
});

it.each([
  ["minutes", "a/b", "Mappen a finns inte"],
  ["minutes", "a/b/", "Mappen a finns inte"],
  ["minutes", "/usb/b", "Mappen /usb finns inte"],
  ["minutes", "lista.txt", "lista.txt är en fil"],
  ["minutes/2025-04-03.md", "lista.txt/", "lista.txt är en fil"],
  ["minutes/2025-04-03.md", "a/b.html", "Mappen a finns inte"],
])("says before anything is made that %s cannot go to %s", async (file, out, wanted) => {
  for (const more of [[], ["--dry-run"]]) {
    const { exit, err, written } = await exported([file, "--out", out, ...more]);
    expect(err).toContain(wanted);
    expect([exit, written]).toEqual([2, []]);
  }
});

it("makes no folder that the archive would read Markdown in", async () => {
  const { exit, err } = await exported(["minutes", "--to", "md", "--out", "minutes/ut"]);
  expect(err).toContain("skulle läsas som ett protokoll");
  expect(exit).toBe(2);
});
