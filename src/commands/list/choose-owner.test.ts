import { describe, expect, test } from "vitest";
import { klubba } from "../../cli/world.fixture.ts";
import { rotating } from "../people.fixture.ts";

async function owned(argv: readonly string[], user = "Bo Alm"): Promise<string[]> {
  const { out, err } = await klubba(["actions", "--json", ...argv], rotating, { user: () => user });
  expect(err).toBe("");
  const records: { ref: string }[] = JSON.parse(out);
  return records.map(({ ref }) => ref);
}

const [eva, boAndEva, alby, sivRos] = [
  "G-2025-04-10/a1",
  "S-2025-04-03/a2",
  "G-2025-04-10/a2",
  "G-2025-04-10/a4",
];

describe("--owner", () => {
  test.each([
    ["Eva Lind", [boAndEva, eva]],
    ["evis", [boAndEva, eva]],
    ["eva", [boAndEva, eva]],
    ["EL", [boAndEva, eva]],
    ["el", [boAndEva, eva]],
    ["E. Lind", [boAndEva, eva]],
    ["Lind", [boAndEva, eva]],
    ["Eva (Region Norrsjö)", [boAndEva, eva]],
    ["Siv (Region Norrsjö)", [sivRos]],
    ["SR", [sivRos]],
    ["Siv (Alby)", []],
    // The organisation itself, and whoever works there.
    ["Alby", [boAndEva, alby]],
    ["jag", [boAndEva]],
    ["me", [boAndEva]],
  ])("%s", async (name, refs) => {
    expect(await owned(["--owner", name])).toEqual(refs);
  });

  test("jag is the user by an account's name too", async () => {
    expect(await owned(["--owner", "jag"], "eva.lind")).toEqual([boAndEva, eva]);
  });

  test("decisions know their owners as well", async () => {
    const { out } = await klubba(["decisions", "--json", "--owner", "EL"], rotating);
    expect(JSON.parse(out)).toMatchObject([{ ref: "S-2025-04-03/d1", owner: ["Eva"] }]);
  });

  test.each([
    ["siv", "--owner: ”siv” kan betyda flera: Siv Ek, Siv Ros. Skriv en av dem i sin helhet.\n"],
    ["Sivv", "Menade du Siv Ek?"],
    ["Eva (Alby)", "finns inte"],
    ["bert", "finns inte"],
  ])("%s is refused", async (name, words) => {
    const { exit, out, err } = await klubba(["uppgifter", "--owner", name], rotating);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toContain(words);
  });

  test("jag is nobody where the archive does not know the user", async () => {
    const asked = (user: string | undefined) =>
      klubba(["uppgifter", "--owner", "jag"], rotating, { user: () => user });
    expect(await asked("root")).toMatchObject({ exit: 2 });
    expect((await asked("root")).err).toContain("är root, som varken finns i klubba.yaml");
    expect((await asked(undefined)).err).toContain("klubba vet inte vem ”jag” är");
  });
});
