import { describe, expect, it } from "vitest";
import { MemoryPlaces } from "../ports/memory-places.ts";
import { shipped, tryOut } from "./trial.fixture.ts";

const config = `klubba: 1
language: sv
forums:
  samråd: { name: Samrådet, prefix: SA }
  beredning: { name: Beredningen, prefix: BE }
`;

/** An archive at /archive and documents at /gamla. */
function world(documents: Readonly<Record<string, string>>, archive: Readonly<Record<string, string>> = {}) {
  const old = Object.entries(documents).map(([name, text]) => [`/gamla/${name}`, text]);
  const own = Object.entries({ "klubba.yaml": config, ...archive }).map(([name, text]) => [
    `/archive/${name}`,
    text,
  ]);
  return new MemoryPlaces(Object.fromEntries([...own, ...old]), shipped);
}

type Item = readonly [title: string, ...lines: string[]];

const minutesOf = (day: string, items: readonly Item[], forum = "Samrådet") =>
  [
    `# Minnesanteckningar ${forum}\n\n${day}\n`,
    ...items.map(([title, ...lines], index) => `## ${index + 1}. ${title}\n\n${lines.join("\n\n")}\n`),
  ].join("\n");

const decided = (text: string) => ["**Beslut**", text];
const postponed = decided("att bordlägga ärendet till nästa möte.");
const approved = decided("att godkänna förslaget.");

async function linksOf(documents: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const { store, exit } = await tryOut(world(documents), ["import", "../gamla"]);
  expect(exit).toBe(0);
  const files = store.list().filter((file) => file.startsWith("minutes/"));
  return Object.fromEntries(
    files.flatMap((file) => {
      const found = /follows:\s*(?:- |\[)([^\]\n]+)/.exec(store.text(file))?.[1];
      return found === undefined ? [] : [[file.replace(/^minutes\/|\.md$/g, ""), found]];
    }),
  );
}

describe("an imported item that takes up an earlier one", () => {
  const march = minutesOf("6 mars 2025", [["Skolskjuts i glesbygd", ...postponed]]);
  const april = minutesOf("3 april 2025", [["Skolskjuts i glesbygd", ...approved]]);

  it("refers to it, whichever comes first, and settles it", async () => {
    expect(await linksOf({ "1.md": march, "2.md": april })).toEqual({
      "samråd/2025-04-03": "SA-2025-03-06/d1",
    });
    const places = world({ "1.md": april, "2.md": march });
    const { err } = await tryOut(places, ["import", "../gamla"]);
    expect(err).toContain("En punkt återupptar ett ärende från ett tidigare möte");
    const open = await tryOut(places, ["followups", "--all", "--json", "--as-of", "2025-05-01"]);
    expect(JSON.parse(open.out)).toMatchObject([{ ref: "SA-2025-03-06/d1", status: "settled" }]);
  });

  it("does so too where the earlier minutes are imported another day", async () => {
    const places = world({ "april.md": april, "mars.md": march });
    const { store } = await tryOut(places, ["import", "../gamla/april.md"]);
    expect(store.text("minutes/samråd/2025-04-03.md")).not.toContain("follows");
    await tryOut(places, ["import", "../gamla/mars.md"]);
    expect(store.text("minutes/samråd/2025-04-03.md")).toMatch(/follows:\s*(?:- |\[)SA-2025-03-06\/d1/);
  });

  it.each([
    "Forts. Skolskjuts i glesbygd",
    "Bordlagt ärende: Skolskjuts i glesbygd",
    "Skolskjuts i glesbygd (bordlagt 6 mars)",
    "Skolskjuts i glesbygd – beslut",
  ])("knows it as %s", async (title) => {
    expect(
      await linksOf({ "1.md": march, "2.md": minutesOf("3 april 2025", [[title, ...approved]]) }),
    ).toEqual({
      "samråd/2025-04-03": "SA-2025-03-06/d1",
    });
  });

  it.each([
    ["referred back", decided("att återremittera ärendet för att få svar om kostnaden.")],
    ["said to return", ["Samrådet går igenom läget. Ärendet återkommer på nästa möte."]],
    [
      "filed with an addition",
      decided(
        "att lägga informationen till handlingarna med tillägget att ärendet återupptas på nästa möte.",
      ),
    ],
  ])("where that was %s", async (_, outcome) => {
    const first = minutesOf("6 mars 2025", [["Skolskjuts i glesbygd", ...outcome]]);
    expect(Object.keys(await linksOf({ "1.md": first, "2.md": april }))).toEqual(["samråd/2025-04-03"]);
  });

  it("takes up the last one of several", async () => {
    const may = minutesOf("8 maj 2025", [["Skolskjuts i glesbygd", ...approved]]);
    const again = april.replace(approved[1] ?? "", postponed[1] ?? "");
    expect(await linksOf({ "1.md": may, "2.md": again, "3.md": march })).toEqual({
      "samråd/2025-04-03": "SA-2025-03-06/d1",
      "samråd/2025-05-08": "SA-2025-04-03/d1",
    });
  });

  const none: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    [
      "the earlier one was decided",
      { "1.md": march.replace(postponed[1] ?? "", approved[1] ?? ""), "2.md": april },
    ],
    [
      "it stands on every agenda",
      Object.fromEntries(
        ["6 mars", "3 april"].map((day) => [
          `${day}.md`,
          minutesOf(`${day} 2025`, [["Övriga frågor", ...postponed]]),
        ]),
      ),
    ],
    [
      "another forum had it",
      {
        "1.md": minutesOf("6 mars 2025", [["Skolskjuts i glesbygd", ...postponed]], "Beredningen"),
        "2.md": april,
      },
    ],
    [
      "the title is there twice",
      {
        "1.md": march,
        "2.md": minutesOf("3 april 2025", [
          ["Skolskjuts i glesbygd", ...approved],
          ["Skolskjuts i glesbygd", ...approved],
        ]),
      },
    ],
    [
      "only a part of a wide heading returns",
      {
        "1.md": minutesOf("6 mars 2025", [["Personal", "Rekryteringen återkommer på nästa möte."]]),
        "2.md": minutesOf("3 april 2025", [["Personal", ...approved]]),
      },
    ],
    [
      "it starts anew each time",
      Object.fromEntries(
        ["9 januari", "6 februari", "6 mars", "3 april"].map((day) => [
          `${day}.md`,
          minutesOf(`${day} 2025`, [["Husets skötsel", ...(day === "6 mars" ? postponed : approved)]]),
        ]),
      ),
    ],
  ];

  it.each(none)("refers to nothing where %s", async (_, documents) => {
    expect(await linksOf(documents)).toEqual({});
  });
});

describe("references between imported minutes", () => {
  const march = minutesOf("6 mars 2025", [["Skolskjuts i glesbygd", ...postponed]]);
  const april = minutesOf("3 april 2025", [
    ["Öppnandet av badet", "Inget att anmärka."],
    ["Skolskjuts i glesbygd", ...approved],
  ]);
  const file = "minutes/samråd/2025-04-03.md";

  it("are computed on the text that is changed: what somebody wrote meanwhile stays, and nothing else is hit", async () => {
    const places = world({ "1.md": march, "2.md": april });
    const store = places.openStore("/archive");
    const append = store.append.bind(store);
    store.append = (path, text) => {
      // Another program has taken the first item away before the lock is held.
      if (path === file) {
        const now = store.text(path);
        store.write(path, now.replace(/ {2}- number: "1"\n {4}title: Öppnandet av badet\n/, ""));
      }
      return append(path, text);
    };
    await tryOut(places, ["import", "../gamla"]);
    expect(store.text(file)).not.toContain("title: Öppnandet av badet");
    expect(store.text(file)).toMatch(
      /title: Skolskjuts i glesbygd\n {4}follows:\s*(?:- |\[)SA-2025-03-06\/d1/,
    );
  });

  it("are not made in what is no longer final", async () => {
    const places = world({ "1.md": march, "2.md": april });
    const store = places.openStore("/archive");
    const append = store.append.bind(store);
    store.append = (path, text) => {
      if (path === file) store.write(path, store.text(path).replace("status: final", "status: approved"));
      return append(path, text);
    };
    await tryOut(places, ["import", "../gamla"]);
    expect(store.text(file)).toContain("status: approved");
    expect(store.text(file)).not.toContain("follows");
  });
});

describe("a meeting that imported minutes have moved", () => {
  const announcing = minutesOf("6 mars 2025", [
    ["Nästa möte", "Nästa möte är den 4 september 2025 kl. 9–12."],
  ]);
  const moving = minutesOf("8 maj 2025", [
    ["Kalendarium", "Mötet den 4 september flyttas till den 11 september."],
  ]);
  const held = minutesOf("11 september 2025", [["Höstens arbete", ...approved]]);
  const orders = [
    [announcing, moving, held],
    [held, moving, announcing],
    [moving, held, announcing],
    [held, announcing, moving],
  ];

  it.each(orders)(
    "keeps the id of its first day, in whatever order the documents come",
    async (...documents) => {
      const named = Object.fromEntries(documents.map((text, index) => [`${index}.md`, text]));
      const places = world(named);
      const { store } = await tryOut(places, ["import", "../gamla"]);
      expect(store.text("minutes/samråd/2025-09-11.md")).toMatch(/^id: SA-2025-09-04$/m);
      const { out } = await tryOut(places, ["meetings", "--all", "--json", "--as-of", "2025-12-01"]);
      expect(JSON.parse(out)).toMatchObject([
        { id: "SA-2025-03-06", date: "2025-03-06" },
        { id: "SA-2025-05-08", date: "2025-05-08" },
        { id: "SA-2025-09-04", date: "2025-09-11", file: "minutes/samråd/2025-09-11.md" },
      ]);
    },
  );
});

describe("imported minutes are those of the forum's meetings", () => {
  it("at which something was to come back, and was not", async () => {
    const first = minutesOf("6 mars 2025", [["Skolskjuts i glesbygd", ...postponed]]);
    const places = world({ "1.md": first, "2.md": minutesOf("3 april 2025", [["Tolktjänst", ...approved]]) });
    await tryOut(places, ["import", "../gamla"]);
    const { out } = await tryOut(places, ["followups", "--json", "--as-of", "2025-05-01"]);
    expect(JSON.parse(out)).toMatchObject([{ status: "missed", meeting: "SA-2025-04-03" }]);
  });

  it("but for those of an extraordinary one, which keeps its title", async () => {
    const text = minutesOf("3 april 2025", [["Tolktjänst", ...approved]]).replace(
      "Minnesanteckningar",
      "Extra möte",
    );
    const { store } = await tryOut(world({ "1.md": text }), ["import", "../gamla"]);
    expect(store.text("minutes/samråd/2025-04-03.md")).toMatch(/^title: Extra möte Samrådet$/m);
  });
});

describe("who decides in an imported document", () => {
  const board = minutesOf(
    "6 mars 2025",
    [
      ["Taxan", "Styrelsen beslutade att höja den."],
      ["Bryggan", "Styrelsen uppdrog åt kassören att köpa den."],
    ],
    "Hamnföreningen",
  );

  it("are those whose minutes it holds, whatever other forums the archive has", async () => {
    const { store } = await tryOut(world({ "1.md": board }), ["import", "../gamla", "--add-forums"]);
    const text = store.list().map((file) => store.text(file));
    const minutes = text.find((each) => each.includes("att höja den")) ?? "";
    expect(minutes).toContain("- att höja den.");
    expect(minutes).not.toContain("reported_decisions");
  });

  it("is another where the text says so, though that one has minutes in the archive", async () => {
    const other = minutesOf("6 mars 2025", [["Taxan", "Beredningen beslutade att höja den."]]);
    const { store } = await tryOut(world({ "1.md": other }), ["import", "../gamla"]);
    const minutes = store.text("minutes/samråd/2025-03-06.md");
    expect(minutes).toMatch(/reported_decisions:\n.*\n.*Beredningen beslutade att höja den/);
    expect(minutes).not.toMatch(/^decisions:/m);
  });

  it("cites another forum's decisions by its name and their day", async () => {
    const cited = minutesOf("3 april 2025", [
      ["Taxan", ...decided("att ändra Beredningen 250306 om taxan.")],
    ]);
    const { store } = await tryOut(world({ "1.md": cited }), ["import", "../gamla"]);
    expect(store.text("minutes/samråd/2025-04-03.md")).toContain("Beredningen 250306");
    expect(store.text("minutes/samråd/2025-04-03.md")).toMatch(/^ +(?:amends|refers_to): *(?:\[|\n)/m);
  });
});
