import { expect, it } from "vitest";
import { klubba } from "../../cli/world.fixture.ts";
import { Failure } from "../../ports/failure.ts";
import { MemoryPlaces } from "../../ports/memory-places.ts";

const head = "---\nklubba: 1\nid: KN-2025-04-03\nforum: kn\ndate: 2025-04-03\nstatus: draft\n---\n";

it.each([
  [`${head}\nAndras protokoll.\n`, false],
  ["# Ett gammalt dokument\n", true],
])(
  "--force replaces a document, and never minutes, of another archive neither: %j",
  async (there, replaced) => {
    const places = new MemoryPlaces({
      "/arkiv/klubba.yaml": "klubba: 1\nlanguage: sv\n",
      "/arkiv/minutes/2025-04-03.md": `${head}\n## 1. Taxor\n\nIntet.\n`,
      "/annat/a.md": there,
    });
    const args = ["exportera", "minutes/2025-04-03.md", "--out", "/annat/a.md", "--force"];
    expect((await klubba(args, {}, { places })).exit).toBe(replaced ? 0 : 2);
    const left = places.openStore("/annat").read("a.md");
    const text = left instanceof Uint8Array ? new TextDecoder().decode(left) : "";
    expect(text === there).toBe(!replaced);
  },
);

it("a folder that cannot be written in is told with the name", async () => {
  const files = {
    "/arkiv/klubba.yaml": "klubba: 1\nlanguage: sv\n",
    "/arkiv/minutes/2025-04-03.md": `${head}\n## 1. Taxor\n\nIntet.\n`,
    "/annat/låst/x": "",
  };
  const places = new MemoryPlaces(files);
  const protectedStore = Object.assign(places.openStore("/annat/låst"), {
    create: (path: string) => {
      throw new Failure({ code: "read-only", path });
    },
  });
  const open = places.openStore.bind(places);
  places.openStore = (folder) => (folder === "/annat/låst" ? protectedStore : open(folder));
  const args = ["exportera", "minutes/2025-04-03.md", "--out", "/annat/låst/ut.html"];
  const { exit, err } = await klubba(args, {}, { places });
  expect(exit).toBe(4);
  expect(err).toContain("/annat/låst/ut.html går inte att ändra.");
});
