import { describe, expect, it } from "vitest";
import { archiveWith, tryOut } from "../trial.fixture.ts";

const planned = (months: readonly number[]) =>
  months.map((month) => `      - { date: 2025-${String(month).padStart(2, "0")}-08 }\n`).join("");

const config = `klubba: 1
language: sv
time_zone: Europe/Stockholm
forums:
  råd:
    name: Vårdrådet
    prefix: VS
    planned:
${planned([5, 6, 8, 9, 11])}  bg:
    name: Beredningen
    prefix: BG
`;

/** All-day events of the council. */
const calendar = (...days: string[]) =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    ...days.flatMap((day) => [
      "BEGIN:VEVENT",
      `DTSTART;VALUE=DATE:${day}`,
      "SUMMARY:Vårdrådet",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
    "",
  ].join("\r\n");

const take = (ics: string, ...argv: string[]) =>
  tryOut(
    archiveWith({ "klubba.yaml": config, "rad.ics": ics }),
    ["calendar", "--import", "rad.ics", ...argv],
    {
      today: "2025-04-01",
    },
  );

describe("what calendar --import says", () => {
  it("asks for the forum by the flag that it has", async () => {
    const { exit, err } = await take(calendar("20250508"));
    expect([exit, err]).toEqual([2, "Något saknas: forumet. Ange det med --forum. Det finns: råd, bg.\n"]);
  });

  it("misses only meetings between the file's first event and its last", async () => {
    const { err } = await take(calendar("20250608", "20250908"), "--forum", "VS");
    expect(err).toContain("Planerat här, men inte i kalendern: VS-2025-08-08.\n");
  });
});

describe("calendar --month", () => {
  it.each(["0000-01", "2025-13"])("refuses %s", async (month) => {
    const { exit, err } = await tryOut(archiveWith({ "klubba.yaml": config }), [
      "calendar",
      "--month",
      month,
    ]);
    expect([exit, err]).toEqual([2, expect.stringContaining(`--month: ”${month}”`)]);
  });
});

describe("plan", () => {
  const plan = (...argv: string[]) =>
    tryOut(archiveWith({ "klubba.yaml": config }), ["plan", "VS", ...argv], { today: "2025-04-01" });

  it.each(["0", "10000", "999"])("says that %s is no year to plan for", async (year) => {
    const { exit, err } = await plan(year);
    expect([exit, err.slice(0, 30)]).toEqual([
      2,
      `År ${year} är utanför de år som går att planera`.slice(0, 30),
    ]);
  });

  it("asks for the year where only a day of a month is said", async () => {
    expect((await plan("5", "mars")).err).toContain("Något saknas: året");
  });

  it("quotes no more of what it does not understand than one can read", async () => {
    const { err } = await plan("2026", "blaj ".repeat(20_000));
    expect(err.split("\n")[0]?.length).toBeLessThan(100);
    expect(err).toContain("blaj…");
  });
});
