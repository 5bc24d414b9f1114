import { describe, expect, it } from "vitest";
import { klubba } from "../../cli/world.fixture.ts";

const config = `klubba: 1
id: norrsjo
language: sv
people:
  - { name: Siv Ek, aliases: [Siv E] }
forums:
  vs:
    name: Vårdsamråd
    prefix: VS
    members: [{ name: Siv Ek }]
    planned:
      - { id: VS-2025-05-08, date: 2025-05-08 }
  bg: { name: Beredningen, prefix: BG }
`;
const minutes = `---
klubba: 1
id: VS-2025-04-03
forum: vs
date: 2025-04-03
status: final
agenda:
  - { number: "2", title: Inköp; nu }
  - { number: "3", title: Hemligt, public: false }
actions:
  - { id: a1, agenda: "2", owner: [Siv E, Per Ed], task: "ta in anbud, tre", due: 2025-05-30 }
  - { id: a2, agenda: "2", owner: [Per Ed], task: räkna lagret }
  - { id: a3, agenda: "2", owner: [Siv Ek], task: klart sedan, status: done, done_on: 2025-04-10 }
  - { id: a4, agenda: "3", owner: [Siv Ek], task: tala med någon }
  - { id: a5, owner: [Siv Ek], task: v 22, due: v. 22 }
---
`;
const journal = `- { id: j1, at: 2025-04-10T09:00:00+02:00, ref: VS-2025-04-03/a1, event: due-changed, due: 2025-06-05 }
- { id: j2, at: 2025-04-11T09:00:00+02:00, ref: VS-2025-04-03/a2, event: cancelled }
- { id: j3, at: 2025-04-12T09:00:00+02:00, ref: VS-2025-04-03/a1, event: due-changed, due: 2025-06-20 }
- { id: j4, at: 2025-04-12T10:00:00+02:00, ref: j3, event: undone }
`;
const files = {
  "/arkiv/klubba.yaml": config,
  "/arkiv/minutes/vs/2025-04-03.md": minutes,
  "/arkiv/journal.yaml": journal,
};

async function todos(...words: string[]): Promise<string[][]> {
  const { out } = await klubba(["kalender", "--ics", "-", "--todos", ...words], files);
  return out
    .replaceAll("\r\n ", "")
    .split("BEGIN:VTODO\r\n")
    .slice(1)
    .map((each) => each.split("\r\n").slice(0, each.split("\r\n").indexOf("END:VTODO")));
}

describe("klubba calendar --ics --todos", () => {
  it("adds the open actions: who is to do what until when, and where it was decided", async () => {
    expect(await todos()).toEqual([
      [
        "UID:VS-2025-04-03/a1@norrsjo",
        "DTSTAMP:20250412T000000Z",
        // The day was changed, changed again, and that was taken back.
        "SEQUENCE:3",
        "STATUS:NEEDS-ACTION",
        "DUE;VALUE=DATE:20250605",
        "SUMMARY;LANGUAGE=sv:Siv E\\, Per Ed: ta in anbud\\, tre",
        "DESCRIPTION;LANGUAGE=sv:Inköp\\; nu\\nVårdsamråd 3 april 2025 (VS-2025-04-03/a1)",
      ],
      [
        "UID:VS-2025-04-03/a5@norrsjo",
        "DTSTAMP:20250412T000000Z",
        "SEQUENCE:0",
        "STATUS:NEEDS-ACTION",
        // The last day of the week.
        "DUE;VALUE=DATE:20250601",
        "SUMMARY;LANGUAGE=sv:Siv Ek: v 22",
        "DESCRIPTION;LANGUAGE=sv:Vårdsamråd 3 april 2025 (VS-2025-04-03/a5)",
      ],
    ]);
  });

  it("with --all adds what is done and what was struck, and never what is not public", async () => {
    const lines = (await todos("--all")).map((todo) =>
      todo.filter((line) => /^(?:UID|STATUS|COMPL|SUMM)/.test(line)),
    );
    expect(lines.slice(1, 3)).toEqual([
      [
        "UID:VS-2025-04-03/a2@norrsjo",
        "STATUS:CANCELLED",
        "SUMMARY;LANGUAGE=sv:Struken: Per Ed: räkna lagret",
      ],
      [
        "UID:VS-2025-04-03/a3@norrsjo",
        "STATUS:COMPLETED",
        "COMPLETED:20250410T120000Z",
        "SUMMARY;LANGUAGE=sv:Siv Ek: klart sedan",
      ],
    ]);
    expect(JSON.stringify(lines)).not.toContain("a4@");
  });

  it("adds those of one person or forum alone", async () => {
    const uids = async (...words: string[]) => (await todos(...words)).map(([uid]) => uid);
    expect(await uids("--person", "Siv")).toEqual([
      "UID:VS-2025-04-03/a1@norrsjo",
      "UID:VS-2025-04-03/a5@norrsjo",
    ]);
    expect(await uids("--forum", "bg")).toEqual([]);
  });

  it("says how many it wrote", async () => {
    const said = await klubba(["kalender", "--ics", "k.ics", "--todos"], files);
    expect(said.err).toBe("1 möte och 2 uppgifter skrivna till k.ics.\n");
  });
});
