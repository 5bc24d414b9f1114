import { describe, expect, test } from "vitest";
import { klubba, network, terminal } from "../cli/world.fixture.ts";

const swedish = `Vårdsamråd Norrsjö                                      Läget tisdag 22 apr 2025

Protokoll saknas (1)
  VS-2025-04-10     Vårdsamråd Norrsjö, tors 10 apr  för 12 dagar sedan

Missat (1)
  VS-2025-02-06/d4  Taxor  skulle tas upp 6 mars

Försenat (1)
  VS-2025-02-06/a3  Östen Åberg: räkna lagret  12 dagar för sent

Till nästa möte, torsdag 8 maj, om 16 dagar (2)
  VS-2025-03-06/d2  Vårdprogram                  villkor
  VS-2025-03-06/a2  Eva Lind: skicka programmet  5 maj

Ännu inte antaget av alla (1)
  VS-2025-03-06/d5  Gemensam rutin  väntar på Region Norrsjö, Berga kommun

Kommande möten
  VS-2025-05-08     tors 8 maj 09.00–12.00  Regionhuset
  VS-2025-08-28     tors 28 aug

Öppet: 4 beslut, 2 uppgifter. klubba visa BETECKNING berättar mer.
`;

const english = `Vårdsamråd Norrsjö                                     As of Tuesday 22 Apr 2025

Minutes missing (1)
  VS-2025-04-10     Vårdsamråd Norrsjö, Thu 10 Apr  12 days ago

Missed (1)
  VS-2025-02-06/d4  Taxor  was to come up 6 Mar

Overdue (1)
  VS-2025-02-06/a3  Östen Åberg: räkna lagret  12 days late

For the next meeting, Thursday 8 May, in 16 days (2)
  VS-2025-03-06/d2  Vårdprogram                  condition
  VS-2025-03-06/a2  Eva Lind: skicka programmet  5 May

Not yet adopted by all (1)
  VS-2025-03-06/d5  Gemensam rutin  waiting for Region Norrsjö, Berga kommun

Meetings to come
  VS-2025-05-08     Thu 8 May 09:00–12:00  Regionhuset
  VS-2025-08-28     Thu 28 Aug

Open: 4 decisions, 2 actions. klubba show REF tells more.
`;

describe("the chair's screen", () => {
  test("has everything that asks for attention, the most urgent first, each with its reference", async () => {
    expect(await klubba([], network)).toEqual({ exit: 0, out: swedish, err: "" });
    expect(await klubba(["--language", "en"], network)).toEqual({ exit: 0, out: english, err: "" });
  });

  test("says so when all is well", async () => {
    const { out } = await klubba(["--as-of", "2025-01-31"], network);
    expect(out).toContain("Allt är i ordning");
    expect(out).not.toContain("Missat");
  });

  test("counts what waits at a meeting without minutes", async () => {
    const { out } = await klubba(["--as-of", "2025-06-01"], network);
    expect(out).toMatch(/VS-2025-05-08 .*fre|VS-2025-05-08 +Vårdsamråd Norrsjö, tors 8 maj/);
  });

  test("shows a decision that lapses, and one that has lapsed as an alarm", async () => {
    const lapsing = async (day: string) => {
      const met = `${network["/arkiv/journal.yaml"]}- { id: k1a2, at: 2025-04-20T10:00:00+02:00, ref: VS-2025-03-06/d2, event: condition-met }\n`;
      return (await klubba(["--as-of", day], { ...network, "/arkiv/journal.yaml": met })).out;
    };
    expect(await lapsing("2026-01-01")).not.toContain("Löper ut");
    expect(await lapsing("2027-04-01")).toMatch(
      /Löper ut.*\n.*VS-2025-03-06\/d2 +Vårdprogram +t\.o\.m\. 30 apr\n/,
    );
    expect(await lapsing("2027-05-02")).toMatch(
      /Löper ut.*\n.*VS-2025-03-06\/d2 +Vårdprogram +löpte ut 30 apr\n/,
    );
  });

  test("puts the latest first", async () => {
    const { out } = await klubba(["--as-of", "2025-05-20"], network);
    expect(out).toMatch(/Försenat \(2\)\n {2}VS-2025-02-06\/a3 .*\n {2}VS-2025-03-06\/a2/);
    const file = "/arkiv/minutes/vårdsamråd/2025-03-06.md";
    const sooner = {
      ...network,
      [file]: (network[file] ?? "").replace("due: 2025-05-05", "due: 2025-03-20"),
    };
    expect((await klubba([], sooner)).out).toMatch(
      /Försenat \(2\)\n {2}VS-2025-03-06\/a2 .*\n {2}VS-2025-02-06\/a3/,
    );
  });

  test("shows what is commissioned for the next meeting, and what has no day", async () => {
    const commissioned = (more: string) => ({
      ...network,
      "/arkiv/minutes/vårdsamråd/2025-04-10.md": `---
klubba: 1
id: VS-2025-04-10
forum: vårdsamråd
date: 2025-04-10
status: final
agenda:
  - { number: 3, title: Lathund }
decisions:
  - { id: d3, agenda: 3, kind: commission, owner: [Eva Lind], clauses: [att ge Eva Lind i uppdrag att skriva.]${more} }
---
`,
    });
    const screen = async (more: string) => (await klubba([], commissioned(more))).out;
    const shown = /Till nästa möte(?:.*\n)+? {2}VS-2025-04-10\/d3 +Eva Lind: Lathund +/;
    expect(await screen(", due: 2025-05-02")).toMatch(new RegExp(`${shown.source}2 maj\n`));
    expect(await screen("")).toMatch(new RegExp(`${shown.source}ej klart\n`));
    expect(await screen(", due: 2025-06-02")).not.toContain("Lathund");
  });

  test("keeps to the files asked for", async () => {
    const { out } = await klubba(["minutes/vårdsamråd/2025-02-06.md"], network);
    expect(out).toContain("VS-2025-02-06/d4");
    expect(out).not.toContain("VS-2025-03-06/d2");
  });

  test("fits a low terminal by showing the first of each part, and how to see the rest", async () => {
    const actions = Array.from(
      { length: 9 },
      (_, at) => `  - { id: a${at + 10}, owner: [Siv Ek], task: sak ${at}, due: 2025-04-0${at + 1} }\n`,
    );
    const file = "/arkiv/minutes/vårdsamråd/2025-02-06.md";
    const many = {
      ...network,
      [file]: (network[file] ?? "").replace("actions:\n", `actions:\n${actions.join("")}`),
    };
    const { out } = await klubba([], many, terminal(80, 30));
    expect(out).toMatch(/Försenat \(10\)/);
    expect(out).toMatch(/… och \d till: klubba uppgifter --due overdue --forum VS/);
    expect(out.split("\n").length).toBeLessThanOrEqual(30);
    expect((await klubba([], many)).out).not.toContain("…");
  });
});

describe("an archive of many forums", () => {
  const forums = ["aa", "bb", "cc"].map(
    (key) => `  ${key}: { name: Forum ${key}, prefix: ${key.toUpperCase()} }\n`,
  );
  const files = {
    ...network,
    "/arkiv/klubba.yaml": network["/arkiv/klubba.yaml"] + forums.join(""),
    ...Object.fromEntries(
      ["aa", "bb", "cc"].map((key) => [
        `/arkiv/minutes/${key}/2025-01-09.md`,
        `---\nid: ${key.toUpperCase()}-2025-01-09\nforum: ${key}\ndate: 2025-01-09\nstatus: final\nactions:\n  - { id: a1, owner: [Siv Ek], task: en sak, due: 2025-02-01 }\n---\n`,
      ]),
    ),
  };

  test("is summarised, one row a forum", async () => {
    const { out } = await klubba([], files, terminal(120));
    expect(
      out,
    ).toBe(`Alla forum                                                                                      Läget tisdag 22 apr 2025

Forum               Nästa möte  Missat  Försenat  Till nästa  Ej antaget  Protokoll saknas
Vårdsamråd Norrsjö  8 maj       1       1         2           1           1
Forum aa            –                   1
Forum bb            –                   1
Forum cc            –                   1

Öppet: 4 beslut, 5 uppgifter. klubba visa BETECKNING berättar mer.
klubba läge --forum VS visar ett forum.
`);
  });

  test("lets no control character of a forum's name through", async () => {
    const config = files["/arkiv/klubba.yaml"].replace("prefix: VS", 'prefix: "V\\e[2JS"');
    const { out } = await klubba([], { ...files, "/arkiv/klubba.yaml": config });
    expect(out).toContain("V␛[2JS");
    expect(out).not.toContain("\u001b");
  });

  test("shows one of them in full", async () => {
    expect((await klubba(["läge", "--forum", "samrådet"], files)).out).toBe(swedish);
  });

  test("few forums are summarised too where the terminal is too low", async () => {
    const few = Object.fromEntries(Object.entries(files).filter(([path]) => !/\/(?:bb|cc)\//.test(path)));
    expect((await klubba([], few, terminal(80, 60))).out).toContain("Till nästa möte i Vårdsamråd Norrsjö");
    expect((await klubba([], few, terminal(80, 20))).out).toContain("visar ett forum");
  });
});

test("--json has the same parts", async () => {
  const { out } = await klubba(["--json"], network);
  const { as_of: asOf, forums } = JSON.parse(out);
  const ref = (one: { ref: string }) => one.ref;
  expect(asOf).toBe("2025-04-22");
  expect(forums).toHaveLength(1);
  const [forum] = forums;
  expect(forum).toMatchObject({
    forum: "vårdsamråd",
    name: "Vårdsamråd Norrsjö",
    next_meeting: { ref: "VS-2025-05-08" },
  });
  expect(forum.minutes_missing.map(ref)).toEqual(["VS-2025-04-10"]);
  expect(forum.missed.map(ref)).toEqual(["VS-2025-02-06/d4"]);
  expect(forum.overdue.map(ref)).toEqual(["VS-2025-02-06/a3"]);
  expect(forum.for_next_meeting.matters.map(ref)).toEqual(["VS-2025-03-06/d2"]);
  expect(forum.for_next_meeting.actions.map(ref)).toEqual(["VS-2025-03-06/a2"]);
  expect(forum.adoption_incomplete.map(ref)).toEqual(["VS-2025-03-06/d5"]);
  expect(forum.upcoming_meetings.map(ref)).toEqual(["VS-2025-05-08", "VS-2025-08-28"]);
});

test("an organisation's own board sees what it is recommended and has not answered", async () => {
  const files = {
    ...network,
    "/arkiv/klubba.yaml": `${network["/arkiv/klubba.yaml"]}  ks-berga: { name: Kommunstyrelsen i Berga, prefix: KB }\n`,
  };
  const { out } = await klubba(["läge", "--forum", "KB"], files);
  expect(out).toContain("Rekommenderat till oss och inte besvarat (1)\n");
  expect(out).toMatch(/^ {2}VS-2025-03-06\/d5 +Gemensam rutin +Vårdsamråd Norrsjö, 6 mars$/m);
  const { out: json } = await klubba(["läge", "--forum", "KB", "--json"], files);
  expect(JSON.parse(json).forums[0].to_adopt[0].ref).toBe("VS-2025-03-06/d5");
  expect((await klubba(["läge", "--forum", "VS"], files)).out).not.toContain("Rekommenderat till oss");
});
