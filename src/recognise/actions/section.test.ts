import { describe, expect, it } from "vitest";
import { bare, read } from "../reading.fixture.ts";

const list = "Närvarande: Siv Ek, Bo Alm, Eva Lind\n\n";

function tasks(text: string): object[] {
  return bare(read(list + text).actions).map((action) => ({ ...action, agenda: undefined }));
}

describe("lists of tasks", () => {
  it.each([
    ["- Boka lokal (Siv)", { owner: ["Siv"], task: "Boka lokal" }],
    ["- Boka lokal (Siv, 3 maj)", { owner: ["Siv"], task: "Boka lokal", due: "3 maj" }],
    [
      "- Boka lokal (Siv och Bo, senast v. 18)",
      { owner: ["Siv", "Bo"], task: "Boka lokal", due: "senast v. 18" },
    ],
    ["- Boka lokal – Bo", { owner: ["Bo"], task: "Boka lokal" }],
    ["- Boka lokal /Bo", { owner: ["Bo"], task: "Boka lokal" }],
    ["- Boka lokal, Bo Alm", { owner: ["Bo Alm"], task: "Boka lokal" }],
    ["- Siv: boka lokal", { owner: ["Siv"], task: "boka lokal" }],
    ["- Siv – boka lokal till v. 18", { owner: ["Siv"], task: "boka lokal till v. 18", due: "v. 18" }],
    ["- Siv bokar lokal", { owner: ["Siv"], task: "Siv bokar lokal" }],
    ["- Alla läser förslaget", { owner: ["Alla"], task: "Alla läser förslaget" }],
    [
      "- Skriva en guide. Ansvarig: Eva Klart: 3 maj",
      { owner: ["Eva"], task: "Skriva en guide.", due: "3 maj" },
    ],
    ["- Kontakta Alby: frågan om nycklar", { task: "Kontakta Alby: frågan om nycklar" }],
    ["- Boka lokal (Alby kommun, klart)", { owner: ["Alby kommun"], task: "Boka lokal", status: "done" }],
    ["- Se över texten, 3 maj", { task: "Se över texten, 3 maj", due: "3 maj" }],
    ["1. Utkast till rutin - (Siv)", { owner: ["Siv"], task: "Utkast till rutin -" }],
  ])("%s", (line, action) => {
    expect(tasks(`## Att göra\n\n${line}`)).toEqual([{ agenda: undefined, ...action }]);
  });

  it("may be tables whose columns stand behind one another", () => {
    const rows = [
      "1. Prata med Olle Berg om båthuset Siv 25 okt",
      "2. Belysning. Vad tycker grannarna? Nisse frågas Eva, Bo senast 2 maj",
      "3. Bjuda in Alby till en träff Johan 23 nov frågan ska vara ställd",
      "4. Skicka skrivelsen till Alby 3 maj",
    ];
    expect(tasks(`Att göra Vem gör När ska det vara klart\n${rows.join("\n")}`)).toEqual([
      { owner: ["Siv"], task: "Prata med Olle Berg om båthuset", due: "25 okt" },
      { owner: ["Eva", "Bo"], task: "Belysning. Vad tycker grannarna? Nisse frågas", due: "2 maj" },
      { owner: ["Johan"], task: "Bjuda in Alby till en träff", due: "23 nov" },
      { task: "Skicka skrivelsen till Alby 3 maj", due: "3 maj" },
    ]);
  });

  it("have no task where they say that there is none", () => {
    expect(tasks("## Åtgärder\n\n- Inga")).toEqual([]);
    expect(tasks("Åtgärd: –\n\nAnsvarig: –")).toEqual([]);
  });

  it("may name somebody on a line above what is to be done", () => {
    expect(
      tasks("**Åtgärder**\n\n**Siv Ek**\n\n- boka lokal\n- köpa kaffe\n\n**Bo Alm**\n\n- ringa"),
    ).toEqual([
      { owner: ["Siv Ek"], task: "boka lokal" },
      { owner: ["Siv Ek"], task: "köpa kaffe" },
      { owner: ["Bo Alm"], task: "ringa" },
    ]);
  });

  it("may be lines without marks, and end where prose begins", () => {
    const text = "## Att göra\n\nBoka lokal (Siv)\nSkicka kallelse (Bo)\n\nMötet var bra och alla var nöjda.";
    expect(tasks(text)).toEqual([
      { agenda: undefined, owner: ["Siv"], task: "Boka lokal" },
      { agenda: undefined, owner: ["Bo"], task: "Skicka kallelse" },
    ]);
  });
});

describe("tables of tasks", () => {
  it("may call the column of days by another compound", () => {
    const log =
      "| Nr | Åtgärd | Ansvarig | Klart-datum | Status |\n|---|---|---|---|---|\n| 17 | Boka lokal | Siv Ek | 2025-05-03 | Pågår |\n";
    expect(tasks(log)).toEqual([{ owner: ["Siv Ek"], task: "Boka lokal", due: "2025-05-03" }]);
  });

  const table = (rows: string): string => `| Åtgärd | Ansvarig | Klart |\n|---|---|---|\n${rows}\n`;

  it("give owner and day by their columns, wherever they stand", () => {
    expect(
      tasks(table("| Boka lokal | Siv Ek | v. 18 |\n| Ringa Alby | BA, EL | |\n| Köpa kaffe | | löpande |")),
    ).toEqual([
      { owner: ["Siv Ek"], task: "Boka lokal", due: "v. 18" },
      { owner: ["BA", "EL"], task: "Ringa Alby" },
      { task: "Köpa kaffe", due: "löpande" },
    ]);
  });

  it("know what has been done, and empty rows", () => {
    expect(tasks(table("| Boka lokal | Siv Ek | klart |\n| | | |\n| – | – | – |"))).toEqual([
      { owner: ["Siv Ek"], task: "Boka lokal", status: "done" },
    ]);
  });

  it("of other things give none", () => {
    expect(tasks("| Namn | Ansvarig |\n|---|---|\n| Siv | lokal |\n")).toEqual([]);
  });

  it("are no lists of people, where what they do is their role", () => {
    const table = (heads: string, row: string) => `| ${heads} |\n|---|---|---|\n| ${row} |`;
    const found = read(table("Namn | Organisation | Uppdrag", "Siv Ek | Alby kommun | ordförande"));
    expect(found.actions).toEqual([]);
    expect(found.attendees).toMatchObject([{ name: "Siv Ek", organisation: "Alby kommun", role: "chair" }]);
    expect(tasks(table("Namn | Uppdrag | Klart", "Siv Ek | boka lokal | 3 maj"))).toMatchObject([
      { owner: ["Siv Ek"], task: "boka lokal" },
    ]);
  });
});

describe("lists of tasks in English", () => {
  const owned = (text: string) => read(text, "en").actions.map(({ owner, task }) => [owner?.join(" "), task]);

  it("have labels before some of them", () => {
    const text =
      "## Budget\n\n- TODO: Bob to buy a rope\n- ACTION - Bob Ash: paint the hull\n- AI @sue: book the hall\n- [ACTION] Ann Elm to write to the port";
    expect(owned(text)).toEqual([
      ["Bob", "Bob to buy a rope"],
      ["Bob Ash", "paint the hull"],
      ["sue", "book the hall"],
      ["Ann Elm", "Ann Elm to write to the port"],
    ]);
  });

  it("are tables whose column holds notes as well", () => {
    const text =
      "| Topic: | Action Item / Notes: | Responsible: |\n|---|---|---|\n| Tools | Pick a tool. | Sue / Bob |";
    expect(owned(text)).toEqual([["Sue Bob", "Pick a tool."]]);
  });

  it("are none where the meeting is called to order", () => {
    expect(owned("## Opening\n\nChair Bob Oak called the Regular Meeting to order at 7:35 p.m.")).toEqual([]);
  });
});
