import { describe, expect, test } from "vitest";
import { klubba, network } from "../cli/world.fixture.ts";

/** The references a list shows, in its order. */
async function refs(...argv: string[]): Promise<string[]> {
  const { out, err } = await klubba([...argv, "--json"], network);
  expect(err).toBe("");
  const records: { ref: string }[] = JSON.parse(out);
  return records.map(({ ref }) => ref.replace("VS-2025-", ""));
}

describe("decisions", () => {
  test("shows what is open: heading, columns, words", async () => {
    const { exit, out, err } = await klubba(["beslut"], network);
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toBe(`4 beslut är öppna

Beteckning        Ärende                             Läge       Ansvarig  Senast
VS-2025-02-06/d3  Inköp av munskydd: att ge Siv Ek   ej klart   Siv Ek    30 maj
                  i uppdrag att ta in anbud
VS-2025-02-06/d4  Taxor: att bordlägga ärendet       missat               6 mars
VS-2025-03-06/d2  Vårdprogram: att godkänna          villkorat
                  vårdprogrammet (villkor:
                  regionens beredning beslutar
                  lika)
VS-2025-03-06/d5  Gemensam rutin: att anta rutinen   ej klart
`);
  });

  test.each([
    [[], ["02-06/d3", "02-06/d4", "03-06/d2", "03-06/d5"]],
    [["--all"], ["02-06/d3", "02-06/d4", "03-06/d1", "03-06/d2", "03-06/d5", "03-06/d6"]],
    [["--since", "2025-03", "--status", "in-force"], []],
    [["--since", "2025-03", "--status", "in-force", "--formalities"], ["03-06/d1"]],
    [["--kind", "postpone"], ["02-06/d4"]],
    [
      ["--kind", "bordlägga,godkänna"],
      ["02-06/d4", "03-06/d2"],
    ],
    [["--kind", "bordlagga"], ["02-06/d4"]],
    [
      ["--status", "conditional", "--status", "återkommer"],
      ["02-06/d4", "03-06/d2"],
    ],
    [["--status", "closed"], ["03-06/d6"]],
    [["--owner", "Siv Ek"], ["02-06/d3"]],
    [["--owner", "siv e"], ["02-06/d3"]],
    [["--owner", "siv"], ["02-06/d3"]],
    [["--owner", "Eva Lind"], []],
    [
      ["--organisation", "Alby"],
      ["02-06/d3", "03-06/d5"],
    ],
    [["--organisation", "region norrsjo"], ["03-06/d5"]],
    [["--topic", "skyddsutrustning"], ["02-06/d3"]],
    [["--topic", "munskydd"], ["02-06/d3"]],
    [
      ["--forum", "Samrådet"],
      ["02-06/d3", "02-06/d4", "03-06/d2", "03-06/d5"],
    ],
    [["--forum", "BE"], []],
    [
      ["--since", "2025-03"],
      ["03-06/d2", "03-06/d5"],
    ],
    [
      ["--until", "2025-02-06"],
      ["02-06/d3", "02-06/d4"],
    ],
    [["--due", "2025-05-30"], ["02-06/d3"]],
    [["--due", "2025-05-29"], []],
    [["--due", "2025-05"], ["02-06/d3"]],
    [["--due", "2025-05-01..2025-06-30"], ["02-06/d3"]],
    [["--due", "2025-06-01..2025-06-30"], []],
    [["--due", "..2025-04-30"], []],
    [
      ["--due", "utan"],
      ["02-06/d4", "03-06/d2", "03-06/d5"],
    ],
    [["--due", "försenat"], []],
    [["--due", "overdue", "--as-of", "2025-06-01"], ["02-06/d3"]],
    [
      ["--as-of", "2025-02-28"],
      ["02-06/d3", "02-06/d4"],
    ],
    [
      ["--sort", "slag"],
      ["02-06/d4", "02-06/d3", "03-06/d2", "03-06/d5"],
    ],
    [
      ["--sort", "-ref"],
      ["03-06/d5", "03-06/d2", "02-06/d4", "02-06/d3"],
    ],
    [
      ["--sort", "senast,-datum"],
      ["02-06/d3", "03-06/d2", "03-06/d5", "02-06/d4"],
    ],
  ])("klubba decisions %j", async (argv, expected) => {
    expect(await refs("beslut", ...argv)).toEqual(expected);
  });

  test("--json gives the fields of the file, and what is computed beside them", async () => {
    const { out } = await klubba(["decisions", "--json", "--kind", "recommend"], network);
    expect(JSON.parse(out)).toEqual([
      {
        ref: "VS-2025-03-06/d5",
        forum: "vårdsamråd",
        date: "2025-03-06",
        item: "Gemensam rutin",
        id: "d5",
        agenda: "5",
        kind: "recommend",
        clauses: ["att anta rutinen"],
        adoption: "all",
        title: "att anta rutinen",
        owner: [],
        status: "pending",
        open: true,
        reasons: ["pending"],
        adoption_state: {
          adopted: ["Alby kommun"],
          declined: [],
          waiting: ["Region Norrsjö", "Berga kommun"],
          entries: [
            { organisation: "Region Norrsjö", status: "pending", since: "2025-03-06" },
            {
              organisation: "Alby kommun",
              status: "adopted",
              since: "2025-04-01",
              ref: "k1a1",
              file: "journal.yaml",
              line: 1,
            },
            { organisation: "Berga kommun", status: "pending", since: "2025-03-06" },
          ],
        },
        journal: [
          {
            id: "k1a1",
            at: "2025-04-01T10:00:00+02:00",
            on: "2025-04-01",
            ref: "VS-2025-03-06/d5",
            event: "adopted",
            organisation: "Alby kommun",
            by: "Bo Alm",
          },
        ],
        file: "minutes/vårdsamråd/2025-03-06.md",
        line: 20,
      },
    ]);
  });

  test("--csv has a row of names, then a row a record", async () => {
    const { out } = await klubba(["decisions", "--csv", "--kind", "commission"], network);
    const [names, row, end] = out.split("\r\n");
    expect(names).toMatch(/^\ufeffref,forum,date,agenda,item,kind,title,/);
    expect(row).toMatch(/^VS-2025-02-06\/d3,vårdsamråd,2025-02-06,3,Inköp av munskydd,commission,/);
    expect(end).toBe("");
  });

  test("nothing found is said kindly, with what --all would show; data stay data", async () => {
    const argv = ["beslut", "--forum", "VS", "--kind", "lägga till handlingarna"];
    const said = await klubba(argv, network);
    expect(said).toEqual({
      exit: 0,
      out: "",
      err: "Inget beslut stämmer med urvalet.\n--all visar 1 till.\n",
    });
    expect((await klubba([...argv, "--json"], network)).out).toBe("[]\n");
    expect((await klubba([...argv, "--csv"], network)).out).toMatch(/^\ufeffref,[^\r]*\r\n$/);
  });

  test("groups stand under their headings, without the column that says the same", async () => {
    const { out } = await klubba(
      ["beslut", "--group", "ansvarig", "--kind", "commission,recommend"],
      network,
    );
    expect(out).toBe(`2 beslut är öppna

Siv Ek
Beteckning        Ärende                                        Läge      Senast
VS-2025-02-06/d3  Inköp av munskydd: att ge Siv Ek i uppdrag    ej klart  30 maj
                  att ta in anbud

(utan)
Beteckning        Ärende                                        Läge      Senast
VS-2025-03-06/d5  Gemensam rutin: att anta rutinen              ej klart
`);
  });

  test("columns are shown as asked for, empty ones too", async () => {
    const { out } = await klubba(
      ["decisions", "--columns", "kind,ref,ämnen", "--kind", "refer,approve"],
      network,
    );
    expect(out).toBe("1 beslut är öppet\n\nSlag      Beteckning        Ämnen\ngodkänna  VS-2025-03-06/d2\n");
  });

  test("a name that fits several is refused with all of them", async () => {
    const files = { ...network, "/arkiv/klubba.yaml": `${network["/arkiv/klubba.yaml"]}` };
    const config = files["/arkiv/klubba.yaml"].replace("people:", "people:\n  - { name: Eva Berg }");
    const said = await klubba(["beslut", "--owner", "eva"], { ...files, "/arkiv/klubba.yaml": config });
    expect(said.err).toBe(
      "--owner: ”eva” kan betyda flera: Eva Berg, Eva Lind. Skriv en av dem i sin helhet.\n",
    );
    expect(said.exit).toBe(2);
  });

  test("a kind that does not exist is answered with those that do, in the user's words", async () => {
    const said = await klubba(["beslut", "--kind", "xyzzy"], network);
    expect(said.err).toContain("--kind: ”xyzzy” finns inte. Det finns: godkänna, ");
    expect(said.err).toContain(", bordlägga, ");
    expect(said.err).not.toContain("postpone");
    expect(said.exit).toBe(2);
  });

  test("control characters of a file reach neither table nor error", async () => {
    const file = "/arkiv/minutes/vårdsamråd/2025-02-06.md";
    const evil = {
      ...network,
      [file]: (network[file] ?? "").replace("title: Taxor", 'title: "Tax\\e[2Jor"'),
    };
    expect((await klubba(["beslut"], evil)).out).toContain("Tax␛[2Jor");
  });
});

describe("actions", () => {
  test("the most urgent first, late ones say by how much", async () => {
    expect((await klubba(["uppgifter"], network)).out).toBe(`2 uppgifter är öppna

Beteckning        Ärende             Ansvarig     Senast
VS-2025-02-06/a3  räkna lagret       Östen Åberg  10 apr, 12 dagar för sent
VS-2025-03-06/a2  skicka programmet  Eva Lind     5 maj
`);
  });

  test.each([
    [["--due", "försenad"], ["02-06/a3"]],
    [["--status", "försenad"], ["02-06/a3"]],
    [
      ["--status", "open"],
      ["02-06/a3", "03-06/a2"],
    ],
    [["--owner", "osten"], ["02-06/a3"]],
    [["--organisation", "Berga kommun"], ["02-06/a3"]],
    [
      ["--due", "nästa möte"],
      ["02-06/a3", "03-06/a2"],
    ],
  ])("klubba actions %j", async (argv, expected) => {
    expect(await refs("uppgifter", ...argv)).toEqual(expected);
  });
});

describe("followups", () => {
  test("what was missed first", async () => {
    expect((await klubba(["bevaka"], network)).out).toBe(`2 ärenden ska komma tillbaka

Beteckning        Ärende                                          Läge    Åter
VS-2025-02-06/d4  Taxor: att bordlägga ärendet                    missat  6 mars
VS-2025-03-06/d2  Vårdprogram: regionens beredning beslutar lika  väntar
`);
  });

  test.each([
    [["--kind", "villkor"], ["03-06/d2"]],
    [["--status", "missed"], ["02-06/d4"]],
  ])("klubba followups %j", async (argv, expected) => {
    expect(await refs("bevaka", ...argv)).toEqual(expected);
  });
});

describe("meetings", () => {
  test("those to come, with day, time and place", async () => {
    expect((await klubba(["möten"], network)).out).toBe(`2 kommande möten

Beteckning     Datum        Tid          Rubrik              Plats
VS-2025-05-08  tors 8 maj   09.00–12.00  Vårdsamråd Norrsjö  Regionhuset
VS-2025-08-28  tors 28 aug               Vårdsamråd Norrsjö
`);
  });

  test("a period shows the past as well", async () => {
    expect(await refs("möten", "--since", "2025-03", "--until", "2025-05")).toEqual([
      "03-06",
      "04-10",
      "05-08",
    ]);
    expect(await refs("möten", "--status", "slutfört")).toEqual(["02-06", "03-06"]);
  });
});
