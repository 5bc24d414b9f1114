import { describe, expect, test } from "vitest";
import { klubba, terminal } from "../cli/world.fixture.ts";
import { rotating } from "./people.fixture.ts";

describe("klubba stats attendance", () => {
  test("counts people, organisations, quorum by item, chairs", async () => {
    const { exit, out, err } = await klubba(["statistik", "närvaro"], rotating, terminal(110));
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    // Of three votes two are needed; Eva Lind is there, Siv Ek left in between, Bo Alm is not.
    expect(
      out,
    ).toBe(`${"Närvaro vid 2 möten".padEnd(110 - "3 apr 2025 – 10 apr 2025".length)}3 apr 2025 – 10 apr 2025

Personer
  Namn      Organisation    Möten  Hela  Delvis  Borta  Andel  Övriga
  Ann Vik                                                      1
  Bo Alm    Alby kommun     1                    1      0 %
  Eva Lind  Region Norrsjö  2      2                    100 %
  Siv Ek    Alby kommun     1            1              100 %
  Siv Ros   Region Norrsjö  1      1                    100 %  1

Organisationer
  Namn            Möten  Hela  Delvis  Andel
  Alby kommun     1            1       100 %
  Region Norrsjö  2      2             100 %

Beslutförhet
  Möte          Punkt  Röster    Behövs  Beslutfört           Beslut  Fil
  S-2025-04-03  1, 2   1–2 av 3  2       går inte att avgöra  d1      minutes/samråd/2025-04-03.md:18

Ordförande och sekreterare vid mötena
  Namn      Ordförande  Sekreterare
  Eva Lind  1
  Siv Ros               1
`);
  });

  test.each([
    [["--since", "2025-04-04"], ["G-2025-04-10"]],
    [["--until", "2025-04-09"], ["S-2025-04-03"]],
    [["--forum", "Gruppen"], ["G-2025-04-10"]],
    [["--as-of", "2025-04-03"], ["S-2025-04-03"]],
    [["--as-of", "2025-04-02"], []],
  ])("counts the meetings of %j", async (argv, refs) => {
    const { out } = await klubba(["stats", "--json", ...argv], rotating);
    const people: { name: string; meetings: number }[] = JSON.parse(out);
    expect(people.some(({ name }) => name === "Ann Vik")).toBe(refs.includes("G-2025-04-10"));
    expect(people.some(({ name }) => name === "Bo Alm")).toBe(refs.includes("S-2025-04-03"));
  });

  test("--by quorum gives every item with its place", async () => {
    const { out } = await klubba(
      ["stats", "attendance", "--by", "beslutförhet", "--json", "--language", "sv"],
      rotating,
    );
    expect(JSON.parse(out)).toMatchObject([
      {
        ref: "S-2025-04-03",
        agenda: "1",
        there: 1,
        perhaps: 2,
        needed: 2,
        of: 3,
        quorum: "unknown",
        decisions: ["S-2025-04-03/d1"],
        line: 18,
      },
      { ref: "S-2025-04-03", agenda: "2", quorum: "unknown", decisions: [], line: 19 },
    ]);
  });

  test("--csv counts by person, organisation or office", async () => {
    const rows = async (...by: string[]) =>
      (await klubba(["stats", "--csv", ...by], rotating)).out.split("\r\n");
    expect((await rows()).slice(0, 3)).toEqual([
      "\ufeffname,organisation,forums,meetings,present,part,absent,share,substituted,substitutes,other_meetings,substitute_for",
      "Ann Vik,,Gruppen,0,0,0,0,,0,,1,",
      "Bo Alm,Alby kommun,Samrådet,1,0,0,1,0,0,,0,",
    ]);
    expect((await rows("--by", "organisation"))[1]).toBe("Alby kommun,1,0,1,0,1,0,,0");
    expect((await rows("--by", "office"))[1]).toBe("Eva Lind,1,0");
  });

  test("what is decided by circulation is no meeting to come to", async () => {
    const file = "/arkiv/minutes/grupp/2025-04-10.md";
    const circulated = (rotating[file] ?? "").replace("status: final", "status: final\nmode: per-capsulam");
    const { out, err } = await klubba(["stats"], { ...rotating, [file]: circulated });
    expect(out).toContain("Närvaro vid 1 möte ");
    expect(err).toBe("");
  });

  test.each(["närvaro", "narvaro", "attendance"])("%s is known in every language", async (subject) => {
    expect(await klubba(["stats", subject, "--language", "en"], rotating)).toMatchObject({ exit: 0 });
  });

  test("minutes that tell of nobody are named, not counted", async () => {
    const bare = "---\nklubba: 1\nid: G-2025-04-11\nforum: grupp\ndate: 2025-04-11\nstatus: final\n---\n";
    const { out, err } = await klubba(["stats"], { ...rotating, "/arkiv/minutes/grupp/2025-04-11.md": bare });
    expect(out).toContain("Närvaro vid 2 möten");
    expect(err).toBe("1 protokoll säger inte vilka som var närvarande: minutes/grupp/2025-04-11.md.\n");
  });

  test.each([
    [["närvarro"], "Menade du närvaro?"],
    [["attendance", "--by", "xyz"], "--by: ”xyz” finns inte."],
    [["--since", "xyz"], "--since: ”xyz” är ingen dag"],
    [["--json", "--csv"], "--json och --csv kan inte anges samtidigt."],
  ])("%j is refused", async (argv, words) => {
    const { exit, err } = await klubba(["statistik", ...argv], rotating);
    expect(exit).toBe(2);
    expect(err).toContain(words);
  });
});
