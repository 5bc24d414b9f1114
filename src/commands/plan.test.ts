import { describe, expect, it } from "vitest";
import { MemoryPlaces } from "../ports/memory-places.ts";
import { type Answer, giveUp } from "../ports/scripted-prompt.ts";
import { archiveWith, tryOut } from "./trial.fixture.ts";

// 2027: 1 January is a Friday, Good Friday 26 March, Ascension Day Thursday 6 May.
const config = `# Nätverket i Norrsjö
klubba: 1
language: sv
time_zone: Europe/Stockholm
people:
  - { name: Eva Lind, aliases: [Eva L] }
forums:
  råd:
    name: Rådet
    prefix: VS
    members: [{ name: Eva Lind }, { name: Bo Alm, until: 2027-06-30 }, { name: Siv Ek }]
    start_time: "09:00"
    end_time: "12:00"
    place: Regionhuset
    planned:
      - { id: VS-2027-02-05, date: 2027-02-05 }   # beslutad 3 oktober
      - { id: VS-2027-12-03, date: 2027-12-03, note: julmat }
  bg:
    name: Beredningen
    prefix: BG
    members: [{ name: Eva L }, { name: Bo Alm }, { name: Per Ed }]
    planned:
      - { id: BG-2027-03-05, date: 2027-03-05, start_time: "11:00", end_time: "13:00" }
      - { id: BG-2027-04-02, date: 2027-04-02, start_time: "12:00", end_time: "13:00" }
      - { id: BG-2027-09-03, date: 2027-09-03 }
`;
const rule = "första fredagen i månaden kl 9-12, inte juli";
const asked = ["plan", "VS", "2027", rule];

function archive(files: Record<string, string> = {}): MemoryPlaces {
  return archiveWith({ "klubba.yaml": config, ...files });
}

interface Row {
  ref?: string;
  date: string;
  proposal: string;
  reasons: string[];
  clashes?: { ref: string; people: string[] }[];
  instead_of?: string;
  start_time?: string;
  end_time?: string;
}

async function rows(argv: readonly string[], places = archive(), today = "2026-11-22"): Promise<Row[]> {
  const { out } = await tryOut(places, [...argv, "--json"], { today });
  return JSON.parse(out) as Row[];
}

const daysOf = (found: readonly Row[], proposal = "new") =>
  found.filter((row) => row.proposal === proposal).map(({ date }) => date.slice(5));

const fresh = (found: readonly Row[]) =>
  found.filter(({ proposal }) => proposal === "new").map(({ date, reasons }) => [date, reasons]);

describe("klubba plan", () => {
  it("proposes a year: holidays give way, what is planned stays", async () => {
    const found = await rows(asked);
    expect(daysOf(found)).toEqual([
      "01-08",
      "03-05",
      "04-02",
      "05-07",
      "06-04",
      "08-06",
      "09-03",
      "10-01",
      "11-05",
    ]);
    expect(daysOf(found, "planned")).toEqual(["02-05", "12-03"]);
    expect(found[0]).toMatchObject({
      ref: "VS-2027-01-08",
      reasons: ["holiday"],
      holiday: "new-years-day",
      instead_of: "2027-01-01",
      file: "klubba.yaml",
    });
    expect(found.filter(({ reasons }) => reasons.includes("bridge-day")).map(({ date }) => date)).toEqual([
      "2027-05-07",
    ]);
  });

  it("tells clashes with forums that share members, with names, at overlapping times", async () => {
    const clashes = (await rows(asked)).flatMap(({ clashes: found = [] }) => found);
    // On 2 April the other meeting begins when this one ends; in September Bo Alm has left, and hours are unknown.
    expect(clashes).toMatchObject([
      { ref: "BG-2027-03-05", people: ["Eva Lind", "Bo Alm"] },
      { ref: "BG-2027-09-03", people: ["Eva Lind"] },
    ]);
  });

  it("writes with --write, comments and order kept; a second time changes nothing", async () => {
    const places = archive();
    const first = await tryOut(places, [...asked, "--write"], { today: "2026-11-22" });
    expect(first).toMatchObject({ exit: 0 });
    expect(first.err).toContain("9 möten inskrivna i klubba.yaml.");
    const text = first.store.text("klubba.yaml");
    const planned = text.slice(text.indexOf("    planned:"), text.indexOf("  bg:"));
    expect(planned).toBe(`    planned:
      - { id: VS-2027-01-08, date: 2027-01-08 }
      - { id: VS-2027-02-05, date: 2027-02-05 }   # beslutad 3 oktober
      - { id: VS-2027-03-05, date: 2027-03-05 }
      - { id: VS-2027-04-02, date: 2027-04-02 }
      - { id: VS-2027-05-07, date: 2027-05-07 }
      - { id: VS-2027-06-04, date: 2027-06-04 }
      - { id: VS-2027-08-06, date: 2027-08-06 }
      - { id: VS-2027-09-03, date: 2027-09-03 }
      - { id: VS-2027-10-01, date: 2027-10-01 }
      - { id: VS-2027-11-05, date: 2027-11-05 }
      - { id: VS-2027-12-03, date: 2027-12-03, note: julmat }
`);
    expect(text.replace(planned, "")).toBe(config.replace(/ {4}planned:\n.*VS.*\n.*VS.*\n/, ""));
    const second = await tryOut(places, [...asked, "--write"], { today: "2026-11-22" });
    expect(second.err).toContain("Inget nytt");
    expect(second.store.text("klubba.yaml")).toBe(text);
  });

  it("writes nothing without --write where nobody can be asked, nor with --dry-run", async () => {
    const places = archive();
    const first = await tryOut(places, asked, { today: "2026-11-22" });
    expect(first.err).toContain("Lägg till --write");
    await tryOut(places, [...asked, "--write", "--dry-run"], { today: "2026-11-22" });
    expect(first.store.text("klubba.yaml")).toBe(config);
  });

  it("writes hours and place only where they are not the forum's own", async () => {
    const places = archive();
    const phrase = "fredag 5 mars kl 13 på Teams: rum 2";
    const refused = await tryOut(places, ["plan", "VS", "2027", phrase]);
    expect(refused).toMatchObject({ exit: 2 });
    const { store } = await tryOut(places, [
      "plan",
      "VS",
      "2027",
      "fredag 5 mars kl 13",
      "--place",
      "Teams: rum #2",
      "--write",
    ]);
    // The forum's meetings take three hours.
    expect(store.text("klubba.yaml")).toContain(
      '{ id: VS-2027-03-05, date: 2027-03-05, start_time: "13:00", end_time: "16:00", place: "Teams: rum #2" }',
    );
  });

  it("asks for what is missing, shows the list and writes on a yes", async () => {
    const places = archive();
    const answers: Answer[] = [
      "Rådet",
      "2027",
      "första fredagen i mnaden",
      "första fredagen i månaden",
      "Ja",
    ];
    const { prompt, out, err, store } = await tryOut(places, ["plan"], { today: "2026-11-22", answers });
    expect(prompt.left).toBe(0);
    expect(prompt.seen.join("\n")).toContain("! Det går inte att förstå ”mnaden”.");
    expect(prompt.seen.join("\n")).toContain("Rådet: 10 nya möten, 2 redan planerade");
    expect(out).toBe("");
    expect(err).toContain("10 möten inskrivna");
    expect(store.text("klubba.yaml")).toContain("VS-2027-07-02");
  });

  it("lets a person choose which, or give up", async () => {
    const places = archive();
    const options = { today: "2026-11-22" };
    const left = await tryOut(places, asked, { ...options, answers: [giveUp] });
    expect(left).toMatchObject({ exit: 130 });
    const no = await tryOut(places, asked, { ...options, answers: ["Nej"] });
    expect(no.err).toContain("Inget har skrivits.");
    expect(no.store.text("klubba.yaml")).toBe(config);
    const answers = ["Välj", ["fre 5 mars", "fre 3 sep"]] as const;
    const { store } = await tryOut(places, asked, { ...options, answers });
    expect(store.text("klubba.yaml").match(/VS-2027/g)).toHaveLength(2 + 7);
    expect(store.text("klubba.yaml")).not.toContain("VS-2027-03-05");
  });

  it("takes a year alone where there is one forum, and no year where the phrase has it", async () => {
    const single = config.slice(0, config.indexOf("  bg:"));
    const places = archive({ "klubba.yaml": single });
    expect(
      daysOf(await rows(["planera", "2027", "den", "15", "varje", "kvartal"], places).catch(() => [])),
    ).toEqual([]);
    expect(daysOf(await rows(["planera", "2027", "sista", "torsdagen", "varje", "kvartal"], places))).toEqual(
      [
        "03-25",
        "06-24",
        "09-30",
        // 30 December is no holiday.
        "12-30",
      ],
    );
    expect(daysOf(await rows(["plan", "Rådet", "13 april 2027"], places))).toEqual(["04-13"]);
  });

  it.each([
    [[], ["01-08", "11-05"], []],
    [["--holiday", "skip"], ["11-05"], ["01-01"]],
    [["--holiday", "day-before"], ["11-05"], ["01-01"]],
    [["--holiday", "day-after"], ["01-04", "11-05"], []],
    [["--holiday", "keep"], ["01-01", "11-05"], []],
  ])("does with holidays what %j says", async (flags, fresh, out) => {
    const words = [
      "plan",
      "VS",
      "2027",
      "första fredagen i månaden",
      "--months",
      "januari,november",
      ...flags,
    ];
    const found = await rows(words);
    expect(daysOf(found)).toEqual(fresh);
    expect(daysOf(found, "left-out")).toEqual(out);
  });

  it("moves no meeting into a month that is left out, nor onto another one of the rule", async () => {
    // 24 June 2028 is Midsummer Day, a Saturday; the week after lies in July.
    const saturdays = await rows([
      "plan",
      "VS",
      "2028",
      "fjärde lördagen i månaden, inte juli",
      "--months",
      "juni,juli",
    ]);
    expect([daysOf(saturdays), daysOf(saturdays, "left-out")]).toEqual([[], ["06-24"]]);
    const weekly = await rows([
      "plan",
      "VS",
      "2027",
      "fredagar",
      "--months",
      "mars",
      "--holiday",
      "week-later",
      "--except",
      "5 mars",
    ]);
    expect([daysOf(weekly), daysOf(weekly, "left-out")]).toEqual([["03-12", "03-19"], ["03-26"]]);
  });

  it("takes the next working day for a date on a Saturday or Sunday", async () => {
    // 1 May 2027 is a Saturday and a holiday, 1 August a Sunday.
    const found = await rows(["plan", "VS", "2027", "den 1 varje månad", "--months", "maj,augusti"]);
    expect(fresh(found)).toEqual([
      ["2027-05-03", ["holiday"]],
      ["2027-08-02", ["weekend"]],
    ]);
  });

  it("says of a time that it does not exist that day, or comes twice", async () => {
    const flags = ["--start-time", "02:30", "--end-time", "04:00"];
    const found = await rows(["plan", "VS", "2027", "28 mars och 31 oktober", ...flags]);
    expect(fresh(found)).toEqual([
      // 28 March is Easter Sunday as well: who names a day keeps it.
      ["2027-03-28", ["holiday", "time-missing"]],
      ["2027-10-31", ["time-twice"]],
    ]);
  });

  it("leaves out days that have passed, unless they are asked for", async () => {
    const found = await rows(asked, archive(), "2027-10-02");
    expect(daysOf(found)).toEqual(["11-05"]);
    expect(found.filter(({ reasons }) => reasons.includes("past"))).toHaveLength(8);
    const all = await rows([...asked, "--from", "2027-09-01"], archive(), "2027-10-02");
    expect(daysOf(all)).toEqual(["09-03", "10-01", "11-05"]);
    expect(all[0]?.reasons).toContain("past");
  });

  it("says that a day lies before minutes that are written", async () => {
    const minutes = "---\nklubba: 1\nid: VS-2027-09-17\nforum: råd\ndate: 2027-09-17\nstatus: final\n---\n";
    const places = archive({ "minutes/råd/2027-09-17.md": minutes });
    const found = await rows([...asked, "--from", "2027-09-01"], places, "2027-09-20");
    const before = found.filter(({ reasons }) => reasons.includes("before-minutes"));
    expect(before.map(({ date }) => date)).toEqual(["2027-09-03"]);
  });

  it("knows a meeting that was moved or cancelled for the one of its first day", async () => {
    const journal = [
      "- { id: a1, at: 2026-11-01T09:00:00+01:00, on: 2026-11-01, ref: VS-2027-02-05, event: moved, date: 2027-02-09 }",
      "- { id: a2, at: 2026-11-01T09:00:00+01:00, on: 2026-11-01, ref: VS-2027-12-03, event: cancelled }",
      "",
    ].join("\n");
    const found = await rows(asked, archive({ "journal.yaml": journal }));
    expect(daysOf(found)).not.toContain("02-05");
    expect(found.find(({ ref }) => ref === "VS-2027-02-05")).toMatchObject({
      date: "2027-02-09",
      proposal: "planned",
      reasons: ["moved"],
    });
    expect(found.find(({ ref }) => ref === "VS-2027-12-03")?.reasons).toEqual(["cancelled"]);
  });

  it("gives a second meeting of a day an id of its own", async () => {
    const taken = config.replace(
      "id: VS-2027-02-05, date: 2027-02-05",
      "id: VS-2027-03-05, date: 2027-02-05",
    );
    const found = await rows(asked, archive({ "klubba.yaml": taken }));
    expect(found.find(({ date }) => date === "2027-03-05")?.ref).toBe("VS-2027-03-05b");
  });

  it("warns of odd weeks at the end of a year with 53, and of months without such a day", async () => {
    const odd = await tryOut(archive(), ["plan", "VS", "2026-2027", "torsdagar udda veckor"], {
      today: "2026-11-22",
    });
    expect(odd.err).toContain("2026 har 53 veckor");
    const thirty = await tryOut(archive(), ["plan", "VS", "2027", "den 30 varje månad"], {
      today: "2026-11-22",
    });
    expect(thirty.err).toContain("finns inte i feb 2027");
  });

  it("has no Swedish holidays elsewhere, and says so", async () => {
    const places = archive({ "klubba.yaml": config.replace("Europe/Stockholm", "Europe/London") });
    const { out, err } = await tryOut(places, asked, { today: "2026-11-22" });
    expect(out).toContain("VS-2027-01-01");
    expect(err).toContain("Europe/London");
  });

  it.each([
    [["plan", "VS", "2027", "första fredagen i mnaden"], "Det går inte att förstå ”mnaden”"],
    [["plan", "VS", "2027"], "NÄR"],
    [["plan", "VS", "torsdagar"], "ÅR"],
    [["plan", "VS", "2027-2090", "torsdagar"], "högst 5 år"],
    [["plan", "XX", "2027", "torsdagar"], "XX"],
    [["plan", "VS", "2027", "29 februari"], "29 februari finns inte 2027."],
    [["plan", "VS", "2027", "torsdagar", "--start-time", "25"], "--start-time"],
    [
      ["plan", "VS", "2027", "torsdagar", "--start-time", "13", "--end-time", "9"],
      "09.00 kommer inte efter 13.00",
    ],
    [["plan", "VS", "2027", "torsdagar", "--json", "--csv"], "--json och --csv"],
  ])("refuses %j", async (argv, words) => {
    const { exit, err, out } = await tryOut(archive(), argv);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toContain(words);
  });

  it("speaks English as well", async () => {
    const argv = ["plan", "VS", "2027", "first Friday of the month at 9-12, except July", "--write"];
    const { out, err } = await tryOut(archive(), argv, { today: "2026-11-22", language: "en" });
    expect(out).toContain("Rådet: 9 new meetings, 2 already planned");
    expect(out.replace(/\s+/g, " ")).toContain("instead of 1 January (New Year's Day)");
    expect(err).toContain("9 meetings written to klubba.yaml.");
  });

  it("keeps what it cannot read in a plan", async () => {
    const odd = config.replace(
      "    planned:\n      - { id: VS-2027-02-05",
      "    planned:\n      - någon gång\n      - { id: VS-2027-02-05",
    );
    const places = archive({ "klubba.yaml": odd });
    const { exit, store } = await tryOut(places, [...asked, "--write"], { today: "2026-11-22" });
    const text = store.text("klubba.yaml");
    expect(exit).toBe(0);
    expect(text).toContain("      - någon gång\n");
    expect(text.match(/id: VS-2027/g)).toHaveLength(11);
  });

  it("makes a plan where there is none, and leaves CRLF as it is", async () => {
    const bare = config.replace(/ {4}planned:\n.*VS.*\n.*VS.*\n/, "").replaceAll("\n", "\r\n");
    const places = archive({ "klubba.yaml": bare });
    const { store } = await tryOut(places, [...asked, "--write"], { today: "2026-11-22" });
    const text = store.text("klubba.yaml");
    expect(text).toContain("    planned:\r\n      - { id: VS-2027-01-08, date: 2027-01-08 }\r\n");
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  });
});
