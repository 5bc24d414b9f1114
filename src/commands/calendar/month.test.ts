import { describe, expect, it } from "vitest";
import { klubba, terminal } from "../../cli/world.fixture.ts";

const config = `klubba: 1
language: sv
people:
  - { name: Eva Lind, aliases: [Eva L] }
  - { name: Siv Ek }
  - { name: Siv Åberg }
  - { name: Per Ed }
forums:
  vs:
    name: Vårdsamråd
    prefix: VS
    members:
      - { name: Eva L, role: chair, until: 2025-04-30 }
      - { name: Siv Ek }
    planned:
      - { id: VS-2025-04-24, date: 2025-04-24, start_time: "09:00" }
      - { id: VS-2025-04-25, date: 2025-04-25, start_time: "13:00", status: tentative }
      - { id: VS-2025-05-08, date: 2025-05-08, start_time: "09:00" }
  bg:
    name: Beredningsgruppen för nära vård
    prefix: BG
    members:
      - { name: Siv Åberg, role: deputy }
    planned:
      - { id: BG-2025-04-24, date: 2025-04-24, start_time: "14:30" }
      - { id: BG-2025-04-29, date: 2025-04-29, end_date: 2025-05-02 }
      - { id: BG-2025-04-22, date: 2025-04-22, status: cancelled }
`;
const files = { "/arkiv/klubba.yaml": config };
const month = async (width: number, ...words: string[]) =>
  (await klubba(["kalender", "--month", ...words], files, terminal(width))).out
    .split("\n\n")
    .slice(0, 3)
    .join("\n\n");

describe("klubba calendar --month", () => {
  it("shows the month with its weeks, Monday first, and the meetings in their days, in 80 columns", async () => {
    expect(await month(80)).toBe(`April 2025

v.   mån       tis       ons       tors      fre       lör       sön
14             1         2         3         4         5         6
15   7         8         9         10        11        12        13
16   14        15        16        17        18        19        20
17   21        22<       23        24        25        26        27
               × BG                09.00 VS  ?13.00 VS
                                   14.30 BG
18   28        29        30
               BG        BG

< i dag   × inställt   ? preliminärt`);
  });

  it("has room for names in 140 columns", async () => {
    const lines = (await month(140)).split("\n");
    expect(lines[7]?.replace(/ {2,}/g, "|")).toBe("|× BG|09.00 Vårdsamråd|? 13.00 Vårdsamråd");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(140);
  });

  it("only marks the days where there is no room for words", async () => {
    expect((await month(50)).split("\n").slice(5, 8)).toEqual([
      "16   14    15    16    17    18    19    20",
      "17   21    22<*  23    24*   25*   26    27",
      "18   28    29*   30*",
    ]);
  });

  it("shows the meetings below it, and only those of the month", async () => {
    const { out } = await klubba(["kalender", "--month", "maj"], files, terminal(100));
    expect(out).toMatch(/^Maj 2025\n/);
    expect(out).toMatch(/\n18 {17}(?: {5}){0,2}.*1 +2 +3 +4\n/);
    expect(out).toContain("torsdag 8 maj");
    expect(out).not.toContain("25 april");
    const { out: records } = await klubba(["kalender", "--month", "2025-05", "--json"], files);
    // The one that began in April lasts into May.
    const read: { id: string }[] = JSON.parse(records);
    expect(read.map(({ id }) => id)).toEqual(["BG-2025-04-29", "VS-2025-05-08"]);
  });

  it.each([
    ["2026-12", "December 2026", ["49", "50", "51", "52", "53"]],
    ["2027-01", "Januari 2027", ["53", "1", "2", "3", "4"]],
    ["2028-02", "Februari 2028", ["5", "6", "7", "8", "9"]],
    ["2025-12", "December 2025", ["49", "50", "51", "52", "1"]],
  ])("numbers the weeks of %s as ISO 8601 does", async (written, heading, weeks) => {
    const { out, exit } = await klubba(["kalender", "--month", written], files);
    expect(exit).toBe(0);
    expect(out.split("\n")[0]).toBe(heading);
    const numbers = out.split("\n").map((line) => /^(\d+) /.exec(line)?.[1]);
    expect(numbers.filter((number) => number !== undefined)).toEqual(weeks);
    if (written === "2028-02") expect(out).toMatch(/^9 +28 +29$/m);
  });

  it("speaks English, and refuses what is no month or two periods", async () => {
    const { out } = await klubba(["calendar", "--month", "--language", "en", "--as-of", "2025-04-25"], files);
    expect(out).toMatch(/^April 2025\n\nWk +Mon +Tue/);
    expect(out).toContain("< 25 April   × cancelled   ? tentative");
    for (const [said, ...words] of [
      ["ingen månad", "--month", "nonsens"],
      ["egen period", "--month", "2025-04", "--since", "2025-04-01"],
    ]) {
      const { exit, err } = await klubba(["kalender", ...words], files);
      expect(exit).toBe(2);
      expect(err).toContain(said);
    }
  });
});

describe("klubba calendar --person", () => {
  const ids = async (name: string, ...words: string[]) => {
    const { out } = await klubba(["kalender", "--json", "--person", name, ...words], files);
    const records: { id: string }[] = JSON.parse(out);
    return records.map(({ id }) => id);
  };

  it.each<[string, string[]]>([
    ["Eva Lind", ["VS-2025-04-24", "VS-2025-04-25"]],
    ["Eva L", ["VS-2025-04-24", "VS-2025-04-25"]],
    ["eva", ["VS-2025-04-24", "VS-2025-04-25"]],
    ["Siv Ek", ["VS-2025-04-24", "VS-2025-04-25", "VS-2025-05-08"]],
    ["åberg", ["BG-2025-04-22", "BG-2025-04-24", "BG-2025-04-29"]],
  ])("%s has the meetings of the forums that person belongs to on their days", async (name, expected) => {
    expect(await ids(name)).toEqual(expected);
  });

  it("goes with a forum and a month", async () => {
    expect(await ids("Siv Ek", "--forum", "bg")).toEqual([]);
    expect(await ids("Siv Ek", "--month", "maj")).toEqual(["VS-2025-05-08"]);
  });

  it("asks which one where several fit, and says who belongs nowhere", async () => {
    const several = await klubba(["kalender", "--person", "Siv"], files);
    expect(several.exit).toBe(2);
    expect(several.err).toContain("Siv Ek, Siv Åberg");
    const nobody = await klubba(["kalender", "--person", "Nils"], files);
    expect(nobody.exit).toBe(2);
    const outside = await klubba(["kalender", "--person", "Per Ed"], files);
    expect(outside).toEqual({
      exit: 0,
      out: "",
      err: "Per Ed är inte ledamot i något forum i klubba.yaml.\n",
    });
  });

  it("names the calendar file", async () => {
    const { out } = await klubba(["kalender", "--person", "Eva", "--ics", "-"], files);
    expect(out).toContain("X-WR-CALNAME:Möten: Eva Lind\r\n");
    expect(out.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });
});
