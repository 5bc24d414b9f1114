import { describe, expect, it } from "vitest";
import { readConfig } from "../format/index.ts";
import { texts } from "../language/sv/index.ts";
import { readMinutes } from "../minutes/read-minutes.ts";
import { type Answer, giveUp } from "../ports/scripted-prompt.ts";
import { network } from "./secretary.fixture.ts";
import { archiveWith, tryOut } from "./trial.fixture.ts";

const said = texts.secretary;
const back = said.why({ reason: "returning", day: "6 mars" });
const reminder = (text: string) =>
  texts.writing.reminder({ ref: "", reason: "returning", day: "6 mars 2025", text, question: undefined });
const april = "minutes/vårdsamråd/2025-04-03.md";
const draft = `---
klubba: 1
id: VS-2025-04-03
forum: vårdsamråd
date: 2025-04-03
start_time: "09:00"
end_time: "11:00"
place: Teams
mode: remote
status: draft
chair: Eva Lind
secretary: Bo Alm
---

## 1. Godkännande av dagordning

## 2. Föregående anteckningar

*Återupptar VS-2025-03-06/f5.*

<!-- ${reminder("Listan återkommer på nästa möte.")} -->

## 3. Hjärtsvikt

*Återupptar VS-2025-03-06/d3.*

<!-- ${reminder("att bordlägga ärendet.")} -->

## 4. Överenskommelsen för 2025

*Återupptar VS-2025-03-06/f4.*

<!-- ${reminder("hur kostnaden fördelas")} -->

## 5. Kalendarium

## 6. Övriga frågor
`;

function read(text: string) {
  const { value: config } = readConfig({ file: "klubba.yaml", text: network["klubba.yaml"] ?? "" });
  return readMinutes({ file: april, text }, { config, plain: false }).minutes;
}

/** The agenda as a table of number, title and what it takes up. */
function agendaOf(text: string): string[] {
  const items = read(text)?.meeting.agenda ?? [];
  return items.map(({ number, title, follows }) => [number, title, ...(follows ?? [])].join(" | "));
}

describe("new, without a terminal", () => {
  it("writes the whole draft of what the flags say", async () => {
    const { exit, out, err, store } = await tryOut(archiveWith(network), ["ny", "vs", "--date", "3 april"]);
    expect([exit, out]).toEqual([0, `${april}\n`]);
    const next = { attend: "klubba närvaro", check: "klubba granska", finalize: "klubba slutför" };
    expect(err).toBe(`${said.created({ file: april, items: 6, returning: 3 })}\n${said.nextSteps(next)}\n`);
    expect(store.text(april)).toBe(draft);
  });

  it.each([
    [["new"], texts.errors.missingFlag({ what: said.forum, flag: "FORUM", known: "vårdsamråd, råd" })],
    [["new", "VS"], texts.errors.missingFlag({ what: said.date, flag: "--date", known: "" })],
    [["new", "VS", "--date", "31 april"], "--date"],
    [["new", "Vårdsamrod", "--date", "2025-04-03"], "vårdsamråd"],
    [["new", "VS", "--date", "2025-04-03", "--without", "d9"], "  4 Överenskommelsen för 2025"],
    [
      ["new", "VS", "--date", "2025-04-03", "--start-time", "9.70"],
      said.badTime({ option: "--start-time", text: "9.70" }),
    ],
    [["new", "VS", "--date", "2025-04-03", "--template", "protokol"], "protokoll?"],
  ])("%j says what is missing or wrong, and writes nothing", async (argv, words) => {
    const { exit, err, store } = await tryOut(archiveWith(network), argv);
    expect(exit).toBe(2);
    expect(err).toContain(words);
    expect([...store.files.keys()].toSorted()).toEqual(Object.keys(network).toSorted());
  });

  it("takes what the flags say over what is usual", async () => {
    const { store } = await tryOut(
      archiveWith(network),
      [
        ["new", "VS", "--date", "2025-04-03", "--without", "f4", "--without", "kalendarium"],
        ["--item", "Semester", "--item", "Nytt avtal", "--start-time", "13", "--end-time", "14.30"],
        ["--place", "Regionhuset: sal 2", "--chair", "Eva Ek", "--secretary", "Siv Ek"],
      ].flat(),
    );
    const text = store.text(april);
    expect(agendaOf(text)).toEqual([
      "1 | Godkännande av dagordning",
      "2 | Föregående anteckningar | VS-2025-03-06/f5",
      "3 | Hjärtsvikt | VS-2025-03-06/d3",
      "4 | Semester",
      "5 | Nytt avtal",
      "6 | Övriga frågor",
    ]);
    expect(read(text)?.meeting).toMatchObject({
      start_time: "13:00",
      end_time: "14:30",
      place: "Regionhuset: sal 2",
      mode: "on-site",
      chair: "Eva Ek",
      secretary: "Siv Ek",
    });
  });

  it("knows who had which role on the day", async () => {
    const { out } = await tryOut(archiveWith(network), ["new", "VS", "--date", "2026-01-15", "--dry-run"]);
    expect(out).toContain("secretary: Bo Alm\n");
    expect(out).not.toContain("chair:");
  });

  it("shows with --dry-run what it would write", async () => {
    const { out, store } = await tryOut(archiveWith(network), ["new", "VS", "--date", "2025-04-03", "-n"]);
    expect(out).toBe(draft);
    expect(store.exists(april)).toBe(false);
  });

  it("numbers on over the year where the forum does, with decision headings under matters of a protocol", async () => {
    const { store } = await tryOut(archiveWith(network), [
      "new",
      "Rådet",
      "--date",
      "2025-05-20",
      "--item",
      "Sommarplan",
    ]);
    const text = store.text("minutes/råd/2025-05-20.md");
    expect(text.slice(text.indexOf("## "))).toBe(
      "## § 8 Val av justerare\n\n## § 9 Sommarplan\n\n**Beslut**\n",
    );
  });

  it("starts over in another year", async () => {
    const { out } = await tryOut(archiveWith(network), ["new", "R", "--date", "2026-01-08", "-n"]);
    expect(out).toContain("## § 1 Val av justerare\n");
  });
});

describe("new, on a terminal", () => {
  it("asks for forum and date, and offers everything that comes back already ticked", async () => {
    const { exit, prompt, store } = await tryOut(archiveWith(network), ["ny"], {
      answers: ["Vårdsamråd", undefined, [], [], undefined],
    });
    expect(exit).toBe(0);
    expect(prompt.seen).toEqual([
      `? ${said.whichForum}`,
      "  Vårdsamråd Norrsjö",
      "  Rådet",
      `? ${said.whichDate}`,
      "> torsdag 3 apr (om 2 dagar)",
      "  torsdag 8 maj (om 5 veckor)",
      `  ${said.anotherDate}`,
      `? ${said.agenda}`,
      `-- ${said.standing}`,
      "[x] Godkännande av dagordning",
      `[x] Föregående anteckningar (${back})`,
      `-- ${said.returns}`,
      `[x] Hjärtsvikt (${back})`,
      `[x] Överenskommelsen för 2025 (${back})`,
      `-- ${said.closing}`,
      "[x] Kalendarium",
      "[x] Övriga frågor",
      `? ${said.moreItems}`,
      `? ${texts.agendas.orderQuestion}`,
      `> ${texts.agendas.orderKeep}`,
      "  1 Godkännande av dagordning",
      "  2 Föregående anteckningar",
      "  3 Hjärtsvikt",
      "  4 Överenskommelsen för 2025",
      "  5 Kalendarium",
      "  6 Övriga frågor",
    ]);
    expect(store.text(april)).toBe(draft);
  });

  it("takes a day in words, and lets a person change the agenda", async () => {
    const { prompt, store } = await tryOut(archiveWith(network), ["ny", "VS"], {
      answers: [
        said.anotherDate,
        "snart",
        "på fredag",
        ["Hjärtsvikt", "Övriga"],
        ["Semester"],
        "4 Semester",
        texts.agendas.orderAfter({ title: "Godkännande" }),
        undefined,
      ],
    });
    expect(prompt.seen.filter((line) => line.startsWith("!"))).toEqual([
      `! ${said.notADay({ text: "snart" })}`,
    ]);
    expect(agendaOf(store.text("minutes/vårdsamråd/2025-04-04.md"))).toEqual([
      "1 | Godkännande av dagordning",
      "2 | Semester",
      "3 | Föregående anteckningar | VS-2025-03-06/f5",
      "4 | Överenskommelsen för 2025 | VS-2025-03-06/f4",
      "5 | Kalendarium",
    ]);
  });

  it.each([
    ["20 mars", "2025-03-20"],
    ["20 januari", "2026-01-20"],
    ["20 mars 2026", "2026-03-20"],
    ["på måndag", "2025-04-07"],
  ])("takes %s for a meeting that was not long ago, else for one to come", async (words, day) => {
    const { store } = await tryOut(archiveWith(network), ["ny", "VS", "--date", words]);
    expect(store.exists(`minutes/vårdsamråd/${day}.md`)).toBe(true);
  });

  it("asks nothing with --no-input", async () => {
    const { exit, prompt } = await tryOut(archiveWith(network), ["ny", "--no-input"], { answers: [] });
    expect([exit, prompt.seen]).toEqual([2, []]);
  });

  it("does not ask for the forum where there is one", async () => {
    const { prompt } = await tryOut(
      archiveWith({ "klubba.yaml": "klubba: 1\nforums:\n  a: { name: A }\n" }),
      ["ny"],
      {
        answers: ["2025-04-03", [], []],
      },
    );
    expect(prompt.seen[0]).toBe(`? ${said.ownDate}`);
  });

  it.each<[readonly Answer[]]>([[[giveUp]], [["Vårdsamråd", giveUp]], [["Vårdsamråd", undefined, giveUp]]])(
    "writes nothing when the person gives up (%#)",
    async (answers) => {
      const { err, exit, store } = await tryOut(archiveWith(network), ["ny"], { answers });
      expect([exit, store.exists(april)]).toEqual([130, false]);
      expect(err).toBe(`${texts.usage.interrupted}\n`);
    },
  );
});

describe("minutes that are there already", () => {
  const there = { ...network, [april]: draft };

  it("are left as they are", async () => {
    const { exit, err, store } = await tryOut(archiveWith(there), ["ny", "VS", "--date", "2025-04-03"]);
    expect([exit, err]).toEqual([
      2,
      `${said.alreadyThere({ file: april, status: texts.vocabulary.minutesStatuses.draft })}\n`,
    ]);
    expect(store.text(april)).toBe(draft);
  });

  it("may have a second meeting on their day beside them", async () => {
    const { store } = await tryOut(archiveWith(there), ["ny", "VS", "--date", "2025-04-03", "--second"]);
    expect(store.text("minutes/vårdsamråd/2025-04-03b.md")).toContain("id: VS-2025-04-03b\n");
    expect(store.text(april)).toBe(draft);
  });

  it.each([
    [true, true],
    [false, false],
  ])("are told of on a terminal; a second meeting: %s", async (yes, written) => {
    const answers = yes ? [yes, [], [], undefined] : [yes];
    const { exit, prompt, store } = await tryOut(archiveWith(there), ["ny", "VS", "--date", "3 april"], {
      answers,
    });
    expect(prompt.seen[0]).toBe(`? ${said.secondMeeting({ file: april })}`);
    expect([exit, store.exists("minutes/vårdsamråd/2025-04-03b.md")]).toEqual([yes ? 0 : 2, written]);
  });
});

describe("a planned file", () => {
  const planned = `---
# kallelse skickad 20 mars
id: VS-2025-04-03 # fast
forum: vårdsamråd
date: 2025-04-03
status: planned
room: 4 B
agenda:
  - title: Godkännande av dagordning
  - title: Semester
    presenter: [Siv Ek] # hon ringer in
    attachments: [Bilaga 1]
  - { title: Personärende, public: false, case: NRS 2025/1 }
  - { title: Överenskommelsen för 2025, follows: [VS-2025-03-06/f4] }
  - Övriga frågor
---

Kaffe från kl. 8.30.
`.replaceAll("\n", "\r\n");

  it("has its numbers anew where items were moved or taken off", async () => {
    const { store } = await tryOut(archiveWith({ ...network, [april]: planned }), [
      "new",
      "VS",
      "--date",
      "2025-04-03",
      "--order",
      "4,3",
      "--without",
      "Semester",
      "--without",
      "d3",
      "--without",
      "f5",
    ]);
    expect(agendaOf(store.text(april))).toEqual([
      "1 | Godkännande av dagordning",
      "2 | Överenskommelsen för 2025 | VS-2025-03-06/f4",
      "3 | Personärende",
      "4 | Övriga frågor",
    ]);
  });

  it("becomes the draft in its place, with all that a person wrote in it", async () => {
    const { exit, err, store } = await tryOut(archiveWith({ ...network, [april]: planned }), [
      "ny",
      "VS",
      "--date",
      "2025-04-03",
    ]);
    expect(exit).toBe(0);
    expect(err).toContain(said.continued({ file: april, items: 7 }));
    expect(store.text(april)).toBe(
      `---
# kallelse skickad 20 mars
id: VS-2025-04-03 # fast
forum: vårdsamråd
date: 2025-04-03
start_time: "09:00"
end_time: "11:00"
place: Teams
mode: remote
status: draft
chair: Eva Lind
secretary: Bo Alm
room: 4 B
agenda:
  - number: "3"
    title: Personärende
    public: false
---

Kaffe från kl. 8.30.

<!-- hon ringer in -->

## 1. Godkännande av dagordning

## 2. Semester, Bilaga 1

*Föredragande: Siv Ek*

## 3. Personärende

*Diarienummer: NRS 2025/1*

## 4. Överenskommelsen för 2025

*Återupptar VS-2025-03-06/f4.*

<!-- ${reminder("hur kostnaden fördelas")} -->

## 5. Hjärtsvikt

*Återupptar VS-2025-03-06/d3.*

<!-- ${reminder("att bordlägga ärendet.")} -->

## 6. Föregående anteckningar

*Återupptar VS-2025-03-06/f5.*

<!-- ${reminder("Listan återkommer på nästa möte.")} -->

## 7. Övriga frågor
`.replaceAll("\n", "\r\n"),
    );
    expect(read(store.text(april))?.meeting.agenda[2]).toMatchObject({
      title: "Personärende",
      public: false,
    });
  });

  it("keeps headings that are written already, and adds the others", async () => {
    const headed = `---\nid: VS-2025-04-03\nforum: vårdsamråd\ndate: 2025-04-03\nstatus: planned\nagenda: [Semester, Personärende]\n---\n\n## 1. Semester\n\nMin egen anteckning.\n`;
    const { store } = await tryOut(archiveWith({ ...network, [april]: headed }), [
      "ny",
      "VS",
      "--date",
      "2025-04-03",
      "--without",
      "d3",
      "--without",
      "f4",
      "--without",
      "f5",
    ]);
    const text = store.text(april);
    expect(text.slice(text.indexOf("## "))).toBe(
      "## 1. Semester\n\nMin egen anteckning.\n\n## 2. Personärende\n",
    );
  });
});
