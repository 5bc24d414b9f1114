import { describe, expect, it } from "vitest";
import { texts } from "../language/sv/index.ts";
import { giveUp } from "../ports/scripted-prompt.ts";
import { network } from "./secretary.fixture.ts";
import { archiveWith, tryOut } from "./trial.fixture.ts";

const said = texts.agendas;
const april = "minutes/vårdsamråd/2025-04-03.md";

/** Beside the fixture's matters: one that not all have adopted, two actions, one of them for the postponed matter. */
const february = `---
klubba: 1
id: VS-2025-02-06
forum: vårdsamråd
date: 2025-02-06
status: final
agenda:
  - { number: "2", title: Taxor }
decisions:
  - { id: d2, agenda: "2", kind: recommend, clauses: [att rekommendera taxan], adoption: [Alby, Region Norrsjö] }
actions:
  - { id: a2, agenda: "2", owner: [Siv Ek], task: räkna om taxan }
  - { id: a2b, agenda: "2", owner: [Bo Alm], task: skriva brevet, due: 2025-04-01 }
  - { id: a2c, agenda: "2", owner: [Bo Alm], task: fråga vården, due: 2025-04-03, for: VS-2025-03-06/d3 }
---
`;
const files: Readonly<Record<string, string>> = { ...network, "minutes/vårdsamråd/2025-02-06.md": february };

const screen = `Vårdsamråd Norrsjö, torsdag 3 apr (om 2 dagar)
8 punkter, 5 av dem med något som måste tas upp

1. Godkännande av dagordning
2. Föregående anteckningar
   VS-2025-03-06/f5 ska komma tillbaka; sist uppe: punkt 5, 6 mars
3. Hjärtsvikt
   VS-2025-03-06/d3 bordlagt; sist uppe: punkt 3, 6 mars
   VS-2025-02-06/a2c Bo Alm: fråga vården; ska vara klart 3 apr
4. Överenskommelsen för 2025
   VS-2025-03-06/f4 ska komma tillbaka; sist uppe: punkt 4, 6 mars
     Fråga: hur kostnaden fördelas (inte besvarad)
5. Uppföljning av uppgifter
   VS-2025-02-06/a2 Siv Ek: räkna om taxan; skulle ha varit klart 6 mars
   VS-2025-02-06/a2b Bo Alm: skriva brevet; ska vara klart 1 apr
6. Antagande i organisationerna
   VS-2025-02-06/d2 Taxor; väntar på Alby kommun, Region Norrsjö; sist uppe:
     punkt 2, 6 feb
7. Kalendarium
8. Övriga frågor
`;

describe("agenda", () => {
  it("shows the next meeting's, with why each thing is there and where it was last", async () => {
    const { exit, out, err } = await tryOut(archiveWith(files), ["dagordning", "VS"]);
    expect([exit, out]).toEqual([0, screen]);
    expect(err).toBe(`${said.notWritten({ command: "klubba dagordning VS --write" })}\n`);
  });

  it("asks nothing of whoever only looks", async () => {
    const { exit, prompt } = await tryOut(archiveWith(files), ["agenda", "VS"], { answers: [] });
    expect([exit, prompt.seen]).toEqual([0, []]);
  });

  it("gives its records, with what comes back under each item", async () => {
    const { out } = await tryOut(archiveWith(files), ["agenda", "VS", "--json"]);
    const items = JSON.parse(out);
    expect(items).toHaveLength(8);
    expect(items[3]).toEqual({
      meeting: "VS-2025-04-03",
      forum: "vårdsamråd",
      date: "2025-04-03",
      number: "4",
      title: "Överenskommelsen för 2025",
      follows: ["VS-2025-03-06/f4"],
      from: "matter",
      matters: [
        {
          ref: "VS-2025-03-06/f4",
          forum: "vårdsamråd",
          date: "2025-03-06",
          file: "minutes/vårdsamråd/2025-03-06.md",
          line: 29,
          title: "Överenskommelsen för 2025",
          follows: ["VS-2025-03-06/f4"],
          reasons: ["returning"],
          why: said.back["follow-up"],
          text: "Frågan återkommer på nästa möte.",
          question: "hur kostnaden fördelas",
          answered: false,
          status: "waiting",
          open: true,
          last: {
            meeting: "VS-2025-03-06",
            forum: "vårdsamråd",
            date: "2025-03-06",
            agenda: "4",
            item: "Överenskommelsen för 2025",
          },
        },
      ],
    });
    expect(items[5].matters[0]).toMatchObject({
      reasons: ["adoption"],
      waiting: ["Alby kommun", "Region Norrsjö"],
      status: "pending",
    });
  });

  it("gives a row for each matter as CSV, and one for an item without any", async () => {
    const { out } = await tryOut(archiveWith(files), ["agenda", "VS", "--csv"]);
    const rows = out.split("\r\n");
    // A heading, two items with two things each, six others, the last line's end.
    expect(rows).toHaveLength(1 + 4 + 6 + 1);
    expect(rows[5]).toContain(
      "VS-2025-04-03,vårdsamråd,2025-04-03,4,Överenskommelsen för 2025,matter,VS-2025-03-06/f4",
    );
  });

  it.each([
    [
      ["agenda"],
      texts.errors.missingFlag({ what: texts.secretary.forum, flag: "FORUM", known: "vårdsamråd, råd" }),
    ],
    [["agenda", "Vårdsamrod"], "vårdsamråd"],
    [["agenda", "VS", "--date", "31 april"], "--date"],
    [
      ["agenda", "VS", "--order", "99"],
      `${said.noSuchItem({ name: "99", known: true })}\n  1 Godkännande av dagordning\n  2 `,
    ],
    [
      ["agenda", "VS", "--without", "d9"],
      `${texts.secretary.noSuchMatter({ ref: "d9", known: true })}\n  1 Godkännande av dagordning\n  2 `,
    ],
    [["agenda", "VS", "--json", "--csv"], texts.lists.bothForms],
  ])("%j says what is missing or wrong", async (argv, words) => {
    const { exit, err } = await tryOut(archiveWith(files), argv);
    expect(exit).toBe(2);
    expect(err).toContain(words);
  });

  it("needs a day where no meeting is known, and then counts it as planned", async () => {
    const unplanned = {
      ...files,
      "klubba.yaml": files["klubba.yaml"]?.replace(/ {4}planned:\n(?: {6}- .*\n)*/g, "") ?? "",
    };
    const { exit, err } = await tryOut(archiveWith(unplanned), ["agenda", "VS"]);
    expect([exit, err]).toEqual([2, `${said.noMeeting({ forum: "Vårdsamråd Norrsjö" })}\n`]);
    const { out } = await tryOut(archiveWith(unplanned), ["agenda", "VS", "--date", "3 april"]);
    expect(out).toContain("VS-2025-03-06/d3 bordlagt");
  });

  it("leaves off the item whose number is given", async () => {
    const { out } = await tryOut(archiveWith(files), ["agenda", "VS", "--without", "3", "--without", "7."]);
    expect([...out.matchAll(/^(\d\. .*)/gm)].map(([, item]) => item)).toEqual([
      "1. Godkännande av dagordning",
      "2. Föregående anteckningar",
      "3. Överenskommelsen för 2025",
      "4. Uppföljning av uppgifter",
      "5. Antagande i organisationerna",
      "6. Övriga frågor",
    ]);
  });

  describe("of a meeting that is not held as planned", () => {
    const journal = (event: string) =>
      `- { id: k1a1, at: 2025-03-25T10:00:00+01:00, ref: VS-2025-04-03, event: ${event} }\n`;
    const moved = { ...files, "journal.yaml": journal("moved, date: 2025-04-10") };
    const cancelled = { ...files, "journal.yaml": journal("cancelled") };

    it("is that of its new day, whichever of the two is asked for", async () => {
      const asked = ["agenda", "VS", "--date", "2025-04-03"];
      const { out } = await tryOut(archiveWith(moved), asked);
      const head = "Vårdsamråd Norrsjö, torsdag 10 apr (om 9 dagar)\nMötet är flyttat från 3 apr.\n";
      expect(out.slice(0, head.length)).toBe(head);
      const { store, exit } = await tryOut(archiveWith(moved), [...asked, "--write"]);
      expect([exit, store.exists(april)]).toEqual([0, false]);
      expect(store.text(april.replace("04-03", "04-10"))).toContain("id: VS-2025-04-03\n");
    });

    it("says that it is cancelled, and plans nothing for it", async () => {
      const asked = ["agenda", "VS", "--date", "2025-04-03"];
      const { out } = await tryOut(archiveWith(cancelled), asked);
      expect(out.split("\n").slice(0, 3)).toEqual([
        "Vårdsamråd Norrsjö, torsdag 3 apr (om 2 dagar)",
        "Mötet är inställt.",
        "4 punkter",
      ]);
      const { exit, err, store } = await tryOut(archiveWith(cancelled), [...asked, "--write"]);
      expect([exit, err]).toEqual([2, `${said.isCancelled({ day: "3 april" })}\n`]);
      expect(store.exists(april)).toBe(false);
    });
  });

  it("reads a folder that is no archive, and writes nothing there", async () => {
    const { "klubba.yaml": _, ...plain } = files;
    const { out, err } = await tryOut(archiveWith(plain), ["agenda", "vårdsamråd", "--date", "2025-04-03"]);
    expect(out).toContain("VS-2025-03-06/d3 bordlagt");
    expect(err).toBe("");
    const argv = ["agenda", "vårdsamråd", "--date", "2025-04-03", "--write"];
    const { exit, store } = await tryOut(archiveWith(plain), argv);
    expect([exit, store.exists(april)]).toEqual([2, false]);
  });

  it("shows the agenda of minutes that are written as it stands there, with what else should have come up", async () => {
    const { out, err } = await tryOut(archiveWith(files), ["agenda", "VS", "--date", "2025-03-06"]);
    expect(out).toContain("för 26 dagar sedan");
    expect([...out.matchAll(/^(\d\. .*)/gm)].map(([, item]) => item)).toEqual([
      "3. Hjärtsvikt",
      "4. Överenskommelsen för 2025",
      "5. Föregående anteckningar",
      `6. ${said.dueItem} (${said.fresh})`,
      `7. ${said.adoptionItem} (${said.fresh})`,
    ]);
    expect(err).toBe(`${said.isDraft({ file: "minutes/vårdsamråd/2025-03-06.md" })}\n`);
  });

  it("lists below what waits, or comes back later", async () => {
    const later = february.replace(
      "actions:",
      "follow_ups:\n  - { id: f2, agenda: '2', text: Taxan följs upp., when: 8 maj }\nactions:",
    );
    const { out } = await tryOut(archiveWith({ ...files, "minutes/vårdsamråd/2025-02-06.md": later }), [
      "agenda",
      "VS",
    ]);
    expect(out.slice(out.indexOf(said.later))).toBe(
      `${said.later}\n  VS-2025-02-06/f2 Taxor: bevakning, 8 maj\n`,
    );
  });

  it("says where an item that was missed stood last", async () => {
    const held = `---
klubba: 1
id: VS-2025-03-20
forum: vårdsamråd
date: 2025-03-20
status: final
agenda:
  - { number: "7", title: Hjärtsvikt, follows: [VS-2025-03-06/d3] }
---
`;
    const { out } = await tryOut(archiveWith({ ...files, "minutes/vårdsamråd/2025-03-20.md": held }), [
      "agenda",
      "VS",
    ]);
    expect(out).toContain(
      "VS-2025-03-06/d3 missat: skulle ha tagits upp 20 mars; sist uppe: punkt 7,\n     20 mars\n",
    );
  });
});

describe("agenda --write", () => {
  const planned = `---
klubba: 1
id: VS-2025-04-03
forum: vårdsamråd
date: 2025-04-03
status: planned
agenda:
  - title: Godkännande av dagordning
  - title: Föregående anteckningar
    follows:
      - VS-2025-03-06/f5
  - title: Överenskommelsen för 2025
    follows:
      - VS-2025-03-06/f4
  - title: Hjärtsvikt
    follows:
      - VS-2025-03-06/d3
      - VS-2025-02-06/a2c
  - title: Uppföljning av uppgifter
    follows:
      - VS-2025-02-06/a2
  - title: Antagande i organisationerna
    follows:
      - VS-2025-02-06/d2
  - title: Semester
  - title: Kalendarium
  - title: Övriga frågor
left_out:
  - ref: VS-2025-02-06/a2b
---
`;
  const flags = ["--order", "4,Hjärtsvikt", "--without", "a2b", "--item", "Semester"];

  it("makes the planned file, in the order and without what the flags say", async () => {
    const places = archiveWith(files);
    const { exit, out, err, store } = await tryOut(places, ["agenda", "VS", "--write", ...flags]);
    expect([exit, out, store.text(april)]).toEqual([0, `${april}\n`, planned]);
    expect(err).toContain(said.created({ file: april, items: 9 }));
    const again = await tryOut(places, ["agenda", "VS", "--write"]);
    expect([again.exit, again.err]).toEqual([0, `${said.unchanged({ file: april })}\n`]);
    expect(store.text(april)).toBe(planned);
    const check = await tryOut(places, ["check", april]);
    expect([check.exit, check.out]).toEqual([0, ""]);
  });

  it("shows with --dry-run what it would write", async () => {
    const { out, store } = await tryOut(archiveWith(files), ["agenda", "VS", "-n", ...flags]);
    expect([out, store.exists(april)]).toEqual([planned, false]);
  });

  it("leaves off what was left out until somebody takes it out of the list", async () => {
    const there = { ...files, [april]: planned };
    const { out } = await tryOut(archiveWith(there), ["agenda", "VS"]);
    expect(out).not.toContain("a2b");
    const back = { ...files, [april]: planned.replace(/left_out:\n.*\n/, "") };
    const { store, err } = await tryOut(archiveWith(back), ["agenda", "VS", "--write"]);
    expect(store.text(april)).toContain("      - VS-2025-02-06/a2\n      - VS-2025-02-06/a2b\n");
    expect(err).toContain(said.joined({ title: said.dueItem, refs: "VS-2025-02-06/a2b" }));
  });

  const changed = `---
id: VS-2025-04-03 # kallelsen gick 20 mars
forum: vårdsamråd
date: 2025-04-03
status: planned
room: 4 B
agenda:
  - Välkomna!
  # Siv ringer in
  - { title: "Hjärtat", presenter: [Siv Ek], follows: [06/d3], tid: 10 min } # kort
  - title: Vår överenskommelse
    note: egen
    follows:
      - VS-2025-03-06/f4 # frågan
  - Övriga frågor
---

Kaffe från kl. 8.30.
`.replaceAll("\n", "\r\n");

  it("adds what must come back before the end, and leaves every byte of what somebody wrote", async () => {
    const places = archiveWith({ ...files, [april]: `\uFEFF${changed}` });
    const { exit, store, err } = await tryOut(places, ["agenda", "VS", "--write"]);
    const joined = changed.replace("follows: [06/d3]", "follows: [06/d3, VS-2025-02-06/a2c]");
    const added = `  - title: Föregående anteckningar
    follows:
      - VS-2025-03-06/f5
  - title: Uppföljning av uppgifter
    follows:
      - VS-2025-02-06/a2
      - VS-2025-02-06/a2b
  - title: Antagande i organisationerna
    follows:
      - VS-2025-02-06/d2
`.replaceAll("\n", "\r\n");
    const wanted = `\uFEFF${joined.replace("  - Övriga frågor", `${added}  - Övriga frågor`)}`;
    const written = store.read(april);
    const bytes = written instanceof Uint8Array ? written : undefined;
    expect([exit, new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)]).toEqual([0, wanted]);
    expect(err).toContain(said.added({ title: "Föregående anteckningar", refs: "VS-2025-03-06/f5" }));
    const again = await tryOut(places, ["agenda", "VS", "--write"]);
    expect(again.err).toBe(`${said.unchanged({ file: april })}\n`);
  });

  it("moves items with their comments, whatever their form", async () => {
    const { store } = await tryOut(archiveWith({ ...files, [april]: changed }), [
      "agenda",
      "VS",
      "--write",
      "--order",
      "Övriga frågor",
      "--order",
      "Hjärtat",
    ]);
    const text = store.text(april);
    const place = (words: string) => text.indexOf(words);
    expect(place("Övriga frågor")).toBeLessThan(place('  # Siv ringer in\r\n  - { title: "Hjärtat"'));
    expect(place("tid: 10 min } # kort\r\n")).toBeGreaterThan(place("note: egen"));
    expect(text).toContain("Kaffe från kl. 8.30.\r\n");
  });

  it("marks what has been settled meanwhile, and takes the mark away when it is opened again", async () => {
    const places = archiveWith({ ...files, [april]: planned });
    await tryOut(places, ["done", "VS-2025-03-06/f4"]);
    const { err, store } = await tryOut(places, ["agenda", "VS", "--write"]);
    const id = /id: (\w+)/.exec(store.text("journal.yaml"))?.[1] ?? "";
    const marked = planned.replace("VS-2025-03-06/f4\n", `VS-2025-03-06/f4\n    settled_by: ${id}\n`);
    expect(store.text(april)).toBe(marked);
    expect(err).toContain(said.marked({ title: "Överenskommelsen för 2025", by: id }));
    const { out } = await tryOut(places, ["agenda", "VS"]);
    expect(out).toContain(`3. Överenskommelsen för 2025 (${said.settled({ by: id })})\n`);
    expect((await tryOut(places, ["check", april])).exit).toBe(0);
    await tryOut(places, ["record", "VS-2025-03-06/f4", "reopened"]);
    await tryOut(places, ["agenda", "VS", "--write"]);
    expect(store.text(april)).toBe(planned);
  });

  it("does not mark what had been settled before the last meeting", async () => {
    const old = planned.replace("title: Semester", "title: Semester\n    follows: [VS-2025-02-06/d5]");
    const minutes = february.replace(
      "actions:",
      "  - { id: d5, agenda: '2', kind: postpone, clauses: [x] }\nactions:",
    );
    const journal = `- { id: k1a1, at: 2025-02-10T10:00:00+01:00, ref: VS-2025-02-06/d5, event: done }\n`;
    const places = archiveWith({
      ...files,
      "minutes/vårdsamråd/2025-02-06.md": minutes,
      "journal.yaml": journal,
      [april]: old,
    });
    const { store } = await tryOut(places, ["agenda", "VS", "--write"]);
    expect(store.text(april)).toBe(old);
  });

  it("on a terminal lets a person choose, add and move", async () => {
    const { prompt, store } = await tryOut(archiveWith(files), ["agenda", "VS", "--write"], {
      answers: [["Hjärtsvikt", "Kalendarium"], ["Semester"], "6 Semester", said.orderFirst, undefined],
    });
    expect(prompt.left).toBe(0);
    const titles = [...store.text(april).matchAll(/title: (.*)/g)].map(([, title]) => title);
    expect(titles).toEqual([
      "Semester",
      "Godkännande av dagordning",
      "Föregående anteckningar",
      "Överenskommelsen för 2025",
      "Uppföljning av uppgifter",
      "Antagande i organisationerna",
      "Övriga frågor",
    ]);
    expect(store.text(april)).toContain("left_out:\n  - ref: VS-2025-03-06/d3\n  - ref: VS-2025-02-06/a2c\n");
  });

  it("puts what a person adds to a planned file before what ends the meeting", async () => {
    const { store } = await tryOut(archiveWith({ ...files, [april]: planned }), ["agenda", "VS", "--write"], {
      answers: [[], ["Julbord"], undefined],
    });
    const titles = [...store.text(april).matchAll(/title: (.*)/g)].map(([, title]) => title);
    expect(titles.slice(-4)).toEqual(["Semester", "Julbord", "Kalendarium", "Övriga frågor"]);
  });

  it("writes nothing when the person gives up", async () => {
    const { exit, store } = await tryOut(archiveWith(files), ["agenda", "VS", "--write"], {
      answers: [[], [], giveUp],
    });
    expect([exit, store.exists(april)]).toEqual([130, false]);
  });

  it("leaves minutes alone that have been begun", async () => {
    const places = archiveWith(files);
    await tryOut(places, ["new", "VS", "--date", "3 april"]);
    const begun = await tryOut(places, ["agenda", "VS"]);
    expect(begun.err).toBe(`${said.isDraft({ file: april })}\n`);
    expect(begun.out).toBe(screen);
    const { exit, err } = await tryOut(places, ["agenda", "VS", "--write"]);
    expect([exit, err]).toEqual([2, `${said.cannotWrite({ file: april, status: "utkast" })}\n`]);
  });

  it("becomes a draft with task lines, and a note where something has been settled", async () => {
    const marked = planned.replace("VS-2025-03-06/f4\n", "VS-2025-03-06/f4\n    settled_by: k1a1\n");
    const journal = `- { id: k1a1, at: 2025-03-25T10:00:00+01:00, ref: VS-2025-03-06/f4, event: done }\n`;
    const places = archiveWith({ ...files, [april]: marked, "journal.yaml": journal });
    const { store } = await tryOut(places, ["new", "VS", "--date", "3 april"]);
    const text = store.text(april);
    expect(text).toContain(`<!-- ${texts.writing.settledNote({ by: "k1a1" })} -->`);
    expect(text).toContain("- [ ] Bo Alm: fråga vården (VS-2025-02-06/a2c)\n");
    expect(text).not.toContain("settled_by");
    const offered = await tryOut(
      archiveWith({ ...files, [april]: marked, "journal.yaml": journal }),
      ["new", "VS", "--date", "3 april"],
      { answers: [[], [], undefined] },
    );
    expect(offered.prompt.seen).toContain(`[ ] Överenskommelsen för 2025 (${said.settled({ by: "k1a1" })})`);
    expect(offered.store.text(april)).not.toContain("Överenskommelsen");
  });
});
