import { expect, it } from "vitest";
import { klubba } from "../../cli/world.fixture.ts";
import { pngHead } from "../../output/picture.fixture.ts";
import { MemoryPlaces } from "../../ports/memory-places.ts";

it("a Markdown document shows the archive's pictures from where it lies, and fetches none", async () => {
  const places = new MemoryPlaces({
    "/arkiv/klubba.yaml": "klubba: 1\nlanguage: sv\n",
    "/arkiv/ut/annat.txt": "",
    "/arkiv/minutes/2025-04-03.md":
      "---\nklubba: 1\nid: KN-2025-04-03\nforum: kn\ndate: 2025-04-03\nstatus: draft\n---\n\n## 1. Taxor\n\n" +
      "![Karta](karta.png) ![Träd](https://example.org/x.png)\n",
  });
  places.openStore("/arkiv").write("minutes/karta.png", pngHead(60, 20));
  const way = ["minutes/2025-04-03.md", "--out", "ut/a.md"];
  expect((await klubba(["exportera", ...way], {}, { places })).exit).toBe(0);
  const made = places.openStore("/arkiv/ut").read("a.md");
  expect(made instanceof Uint8Array && new TextDecoder().decode(made)).toContain(
    "\n\n![Karta](../minutes/karta.png) \\[bild: Träd]\n",
  );
});
