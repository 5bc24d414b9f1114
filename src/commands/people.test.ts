import { describe, expect, test } from "vitest";
import { klubba, terminal } from "../cli/world.fixture.ts";
import { rotating } from "./people.fixture.ts";

describe("klubba people", () => {
  test("shows everybody: roles on the day, what is open, the next meeting, and whom 2026 lacks", async () => {
    const { exit, out, err } = await klubba(["personer"], rotating, terminal(100));
    expect(exit).toBe(0);
    expect(out).toBe(`5 personer är aktuella

Namn      Organisation    Roller                       Uppgifter  Beslut  Nästa möte
Ann Vik
Bo Alm    Alby kommun     S ledamot                    1                  30 juni, S
Eva Lind  Region Norrsjö  S ordförande, G sekreterare  2          1       30 juni, S
Siv Ek    Alby kommun     S ledamot                                       30 juni, S
Siv Ros   Region Norrsjö  S sekreterare                1                  30 juni, S
`);
    expect(err).toBe(
      "Samrådet har ingen ordförande från och med 1 jan 2026. Skriv in vem det är i klubba.yaml.\n",
    );
  });

  test.each([
    [["--forum", "G"], ["Eva Lind"]],
    [
      ["--organisation", "Alby"],
      ["Bo Alm", "Siv Ek"],
    ],
    [["Alby"], ["Bo Alm", "Siv Ek"]],
    // A year later Ann Vik has neither role nor work.
    [
      ["--as-of", "2026-04-11"],
      ["Bo Alm", "Eva Lind", "Siv Ek", "Siv Ros"],
    ],
    [
      ["--as-of", "2026-04-10"],
      ["Ann Vik", "Bo Alm", "Eva Lind", "Siv Ek", "Siv Ros"],
    ],
    [
      ["--as-of", "2026-04-11", "--all"],
      ["Ann Vik", "Bo Alm", "Eva Lind", "Siv Ek", "Siv Ros"],
    ],
  ])("people %j", async (argv, names) => {
    const { out } = await klubba(["people", ...argv, "--json"], rotating);
    const records: { name: string }[] = JSON.parse(out);
    expect(records.map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ["2025-06-30", ["S chair", "G secretary"], ["S member"]],
    ["2025-07-01", ["G secretary"], ["S chair"]],
    ["2025-12-31", ["G secretary"], ["S chair"]],
    ["2026-01-01", ["G secretary"], []],
  ])("on %s the roles are those of the day", async (day, eva, bo) => {
    const { out } = await klubba(["people", "--json", "--as-of", day], rotating);
    const records: { name: string; roles: string[] }[] = JSON.parse(out);
    const rolesOf = (wanted: string) => records.find(({ name }) => name === wanted)?.roles;
    expect([rolesOf("Eva Lind"), rolesOf("Bo Alm") ?? []]).toEqual([eva, bo]);
  });

  test("nobody after the last chair is told only where a meeting is known for those days", async () => {
    const config = (rotating["/arkiv/klubba.yaml"] ?? "").replace(/.*S-2026-01-15.*\n/, "");
    const { err } = await klubba(["personer"], { ...rotating, "/arkiv/klubba.yaml": config });
    expect(err).toBe("");
  });

  test("two chairs at once are told, as long as those days are not past", async () => {
    const config = (rotating["/arkiv/klubba.yaml"] ?? "").replace("from: 2025-07-01", "from: 2025-06-15");
    const files = { ...rotating, "/arkiv/klubba.yaml": config };
    const said = "Samrådet: Eva Lind och Bo Alm är båda ordförande 15 juni – 30 juni. ";
    expect((await klubba(["personer", "--as-of", "2025-06-30"], files)).err).toContain(said);
    expect((await klubba(["personer", "--as-of", "2025-07-01"], files)).err).not.toContain("båda");
  });

  test("--csv has counts", async () => {
    const { out } = await klubba(["people", "--csv", "--forum", "G"], rotating);
    expect(out.split("\r\n").slice(0, 2)).toEqual([
      "\ufeffname,organisation,email,roles,open_actions,overdue_actions,open_decisions,next_meeting,next_date",
      "Eva Lind,Region Norrsjö,eva.lind@example.org,S chair; G secretary,2,1,1,S-2025-06-30,2025-06-30",
    ]);
  });
});

describe("klubba people NAME", () => {
  test("keeps days whole in 80 columns, and rather leaves out the places", async () => {
    const meetings = [
      '{ id: S-2025-10-16, date: 2025-10-16, start_time: "09:00", end_time: "16:00", place: "Folkets hus, Alby" }',
      "{ id: S-2025-11-20, date: 2025-11-20, status: tentative, title: Workshop om hemsjukvården, place: Stadshuset }",
    ];
    const text = rotating["/arkiv/klubba.yaml"] ?? "";
    const more = text.replace("    planned:\n", `$&${meetings.map((one) => `      - ${one}\n`).join("")}`);
    const files = { ...rotating, "/arkiv/klubba.yaml": more };
    const { out } = await klubba(["personer", "siv ros"], files, terminal(80));
    // The widest day is "tors 15 jan 2026", 16 columns.
    expect(out).toContain("\n  tors 16 okt       09.00–16.00  S ");
    expect(out).toMatch(/\n {2}tors 20 nov {20}S: Workshop om +sekreterare +preliminärt\n/);
    const wide = await klubba(["personer", "siv ros"], files, terminal(140));
    expect(wide.out).toContain("Folkets hus, Alby");
  });

  test("shows one person's work across forums, meetings with the role of their day, roles and attendance", async () => {
    const { exit, out, err } = await klubba(["personer", "bo"], rotating, terminal(110));
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toBe(`${"Bo Alm".padEnd(110 - "tisdag 22 apr 2025".length)}tisdag 22 apr 2025

Alby kommun

Att göra (1)
  Beteckning       Ärende      Slag     Senast                     Fil
  S-2025-04-03/a2  ringa Alby  uppgift  10 apr, 12 dagar för sent  minutes/samråd/2025-04-03.md:23

Kommande möten (2)
  Datum        Tid    Forum  Plats  Roll
  mån 30 juni  09.00  S      Alby   ledamot
  tis 1 juli          S             ordförande

Roller
  Forum     Roll        När
  Samrådet  ledamot     till och med 30 juni  nu
  Samrådet  ordförande  1 juli – 31 dec       kommande
  Samrådet har ingen ordförande från och med 1 jan 2026. Skriv in vem det är i klubba.yaml.

Närvaro på senare tid
  Möte          Datum  Forum  Närvaro
  S-2025-04-03  3 apr  S      frånvarande
`);
  });

  test("--json gives everything, also what is written another way", async () => {
    const { out } = await klubba(["people", "EL", "--json"], rotating);
    const records: { name: string; actions: { ref: string }[]; decisions: { ref: string }[] }[] =
      JSON.parse(out);
    expect(
      records.map(({ name, actions, decisions }) =>
        [name, ...actions, ...decisions].map((one) => (typeof one === "string" ? one : one.ref)),
      ),
    ).toEqual([["Eva Lind", "S-2025-04-03/a2", "G-2025-04-10/a1", "S-2025-04-03/d1"]]);
  });

  test("--csv lists what is to be done, the most urgent first", async () => {
    const { out } = await klubba(["people", "Evis", "--csv"], rotating);
    expect(
      out.split("\r\n").map((line) =>
        line
          .split(",")
          .filter((_, index) => [0, 4, 6].includes(index))
          .join(" "),
      ),
    ).toEqual([
      "\ufeffref kind due",
      "S-2025-04-03/a2 action 2025-04-10",
      "S-2025-04-03/d1 commission 2025-05-30",
      "G-2025-04-10/a1 action ",
      "",
    ]);
  });

  test("tells of work that may be this person's or another's", async () => {
    const { err } = await klubba(["people", "Siv Ek", "--language", "en"], rotating);
    // Both were at the meeting of 3 April; at that of 10 April only Siv Ros was.
    expect(err).toBe(
      '"Siv" in S-2025-04-03/a3 may be Siv Ek or Siv Ros; it is not counted here. Write the whole name there, or add an alias to klubba.yaml.\n',
    );
  });

  test.each([
    ["siv", "NAMN: ”siv” kan betyda flera: Siv Ek, Siv Ros. Skriv en av dem i sin helhet."],
    ["Sivv", "Menade du Siv"],
    ["Evva Lind", "Menade du Eva Lind?"],
    ["Alla", "finns inte"],
  ])("%s is refused", async (name, words) => {
    const { exit, err } = await klubba(["personer", name], rotating);
    expect(exit).toBe(2);
    expect(err).toContain(words);
  });
});
