import { describe, expect, it } from "vitest";
import { Failure } from "../ports/failure.ts";
import { MemoryPlaces } from "../ports/memory-places.ts";
import { shipped, tryOut } from "./trial.fixture.ts";

const config = `klubba: 1
forums:
  samråd: { name: Samrådet, prefix: SA }
`;

const minutesOf = (forum: string, matter: string) => `Minnesanteckningar ${forum}
3 april 2025

1. ${matter}

Beslut

att godkänna förslaget om ${matter.toLowerCase()} och sända det vidare till ${matter.toLowerCase()}gruppen.
`;

function world(documents: Readonly<Record<string, string>>, archive: Readonly<Record<string, string>> = {}) {
  const all = { "archive/klubba.yaml": config, ...documents };
  const placed = Object.entries({ ...all, ...archive }).map(([name, text]) => [`/${name}`, text]);
  return new MemoryPlaces(Object.fromEntries(placed), shipped);
}

/** Two people import at once, each from the folder named; both have seen the archive as it was before. */
function together(places: MemoryPlaces, one: readonly string[], other: readonly string[]) {
  return Promise.all([tryOut(places, ["import", ...one]), tryOut(places, ["import", ...other])]);
}

const made = (places: MemoryPlaces) =>
  places
    .openStore("/archive")
    .list()
    .filter((file) => file.startsWith("minutes/"));

describe("two imports at once", () => {
  it("bring the same document in once", async () => {
    const places = world({ "a/1.txt": minutesOf("Samrådet", "Budget") });
    const [one, other] = await together(places, ["../a"], ["../a"]);
    expect(made(places)).toEqual(["minutes/samråd/2025-04-03.md"]);
    expect([one.exit, other.exit]).toEqual([0, 0]);
    expect(`${one.out}${other.out}`).toContain("../a/1.txt: finns redan, som minutes/samråd/2025-04-03.md");
  });

  it("give two meetings of one day a place each, though one was planned", async () => {
    const planned =
      "---\nklubba: 1\nid: SA-2025-04-03\nforum: samråd\ndate: 2025-04-03\nstatus: planned\n---\n";
    const places = world(
      { "a/1.txt": minutesOf("Samrådet", "Budget"), "b/2.txt": minutesOf("Samrådet", "Hjärtsvikt") },
      { "archive/minutes/samråd/2025-04-03.md": planned },
    );
    const [one, other] = await together(places, ["../a"], ["../b"]);
    expect([one.exit, other.exit]).toEqual([0, 0]);
    expect(made(places)).toEqual(["minutes/samråd/2025-04-03.md", "minutes/samråd/2025-04-03b.md"]);
    const texts = made(places).map((file) => places.openStore("/archive").text(file));
    expect(texts.filter((text) => text.includes("om budget"))).toHaveLength(1);
    expect(texts.filter((text) => text.includes("om hjärtsvikt"))).toHaveLength(1);
  });

  it("both keep the forums that they add, also where their names begin alike", async () => {
    const places = world({
      "a/1.txt": minutesOf("Nätverket Norr", "Budget"),
      "b/2.txt": minutesOf("Nätverket Söder", "Budget"),
    });
    await together(places, ["--add-forums", "../a"], ["--add-forums", "../b"]);
    const text = places.openStore("/archive").text("klubba.yaml");
    expect(text).toContain("name: Nätverket Norr\n");
    expect(text).toContain("name: Nätverket Söder\n");
    expect(made(places)).toHaveLength(2);
  });
});

describe("a disk that takes nothing more", () => {
  it("ends the import with 4 and says so, and does not blame each document", async () => {
    const places = world({ "a/1.txt": minutesOf("Samrådet", "Budget"), "a/2.txt": "x" });
    const store = places.openStore("/archive");
    store.create = (path) => {
      throw new Failure({ code: "disk-full", path });
    };
    const { exit, out, err } = await tryOut(places, ["import", "../a"]);
    expect([exit, out]).toEqual([4, ""]);
    expect(err).toContain("Disken är full");
  });
});
