import { describe, expect, test } from "vitest";
import { MemoryPlaces } from "../ports/memory-places.ts";
import { shipped, tryOut } from "./trial.fixture.ts";

const config = "klubba: 1\nlanguage: sv\nforums:\n  råd: { name: Rådet, prefix: R, minutes: notes }\n";
const draft = (day: string) =>
  `---\nforum: råd\ndate: ${day}\nchair: Eva Lind\n---\n\n## 1. Taket\n\n**Beslut**\n\natt lägga om taket.\n`;
const inside = "minutes/råd/2025-02-04.md";

function folders() {
  return new MemoryPlaces(
    {
      "/archive/klubba.yaml": config,
      [`/archive/${inside}`]: draft("2025-02-04"),
      "/archive/2025-03-04.md": draft("2025-03-04"),
      "/plain/2025-04-04.md": draft("2025-04-04"),
    },
    shipped,
  );
}

async function said(argv: readonly string[], { places = folders(), cwd = "/archive" } = {}) {
  const { exit, out, err } = await tryOut(places, argv, { cwd });
  return { exit, told: out + err };
}

const inNoArchive = "ligger inte i något arkiv: det finns ingen klubba.yaml där eller i mapparna ovanför";

describe("a path that is not minutes of the archive", () => {
  test.each([
    [["justera", "../plain/2025-04-04.md"], 2, `../plain/2025-04-04.md ${inNoArchive}`],
    [["verifiera", "../plain/2025-04-04.md"], 2, `../plain/2025-04-04.md ${inNoArchive}`],
    [["verifiera", "../plain"], 2, `../plain ${inNoArchive}`],
    [["slutför", "../plain/finns-inte.md"], 2, "Det finns ingen fil ../plain/finns-inte.md."],
    [["justera", "minutes"], 3, "Det här är en mapp, ingen fil."],
    [["justera", "klubba.yaml"], 2, "klubba.yaml är inget protokoll"],
    [["verifiera", "klubba.yaml"], 2, "klubba.yaml är inget protokoll"],
    [["verifiera", "klubba.yaml", inside], 2, "klubba.yaml är inget protokoll"],
    [["justera", "2025-03-04.md"], 2, "2025-03-04.md ligger utanför mappen minutes, och arkivet räknar"],
    [["slutför", "2025-03-04.md"], 2, "2025-03-04.md ligger utanför mappen minutes, och arkivet räknar"],
    [["närvaro", "2025-03-04.md", "--all"], 2, "2025-03-04.md ligger utanför mappen minutes"],
  ])("is said to be so: %j", async (argv, exit, words) => {
    const places = folders();
    const answer = await said(argv, { places });
    expect(answer).toEqual({ exit, told: expect.stringContaining(words) });
    expect(places.openStore("/archive").text("2025-03-04.md")).toBe(draft("2025-03-04"));
  });

  test("is no minutes with nothing sealed, where it isn't there", async () => {
    const { exit, told } = await said(["verifiera", "minutes/råd/2025-02-40.md"]);
    expect([exit, told]).toEqual([3, expect.stringContaining("Filen finns inte")]);
    expect(told).not.toContain("Inget är förseglat");
  });

  test("is no archive either, where nothing is named", async () => {
    const { exit, told } = await said(["verifiera"], { cwd: "/plain" });
    expect([exit, told]).toEqual([2, expect.stringContaining("Det finns ingen klubba.yaml här")]);
  });
});

test("minutes with a seal are checked without an archive, and nothing is said of a list", async () => {
  const places = folders();
  expect((await said(["justera", inside, "--on", "2025-02-10"], { places })).exit).toBe(0);
  const copy = places.openStore("/archive").text(inside);
  const other = new MemoryPlaces({ "/plain/kopia.md": copy }, shipped);
  const { exit, told } = await said(["verifiera", "kopia.md"], { places: other, cwd: "/plain" });
  expect([exit, told]).toEqual([1, expect.stringContaining("Texten stämmer med sitt sigill, men här finns")]);
  expect(told).not.toContain("klubba justera");
  const changed = new MemoryPlaces({ "/plain/kopia.md": copy.replace("lägga om", "riva") }, shipped);
  const broken = await said(["verifiera", "kopia.md"], { places: changed, cwd: "/plain" });
  expect([broken.exit, broken.told]).toEqual([
    1,
    expect.stringContaining("Texten är inte som när den förseglades."),
  ]);
});
