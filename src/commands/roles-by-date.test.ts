import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { klubba } from "../cli/world.fixture.ts";
import { readMinutes } from "../minutes/read-minutes.ts";
import { rotating } from "./people.fixture.ts";

const template = readFileSync(join(import.meta.dirname, "../../templates/empty.md"), "utf8");

/** The minutes that a dry run would write. */
function read(text: string) {
  return readMinutes({ file: "minutes/samråd/x.md", text }, { config: {}, plain: false }).minutes?.meeting;
}

describe("the roles of a meeting are those of its day", () => {
  test.each([
    ["2025-06-30", "Eva Lind"],
    ["2025-07-01", "Bo Alm"],
    ["2025-12-31", "Bo Alm"],
    ["2026-01-01", undefined],
  ])("new on %s: the chair is %s", async (date, chair) => {
    const files = { ...rotating, "/arkiv/templates/empty.md": template };
    const asked = ["new", "S", "--date", date, "--template", "empty", "--dry-run", "--no-input"];
    const { exit, out } = await klubba(asked, files);
    expect(exit).toBe(0);
    expect([read(out)?.chair, read(out)?.secretary]).toEqual([chair, "Siv Ros"]);
  });

  test.each([
    ["2025-06-30", ["Eva Lind", "Bo Alm", "Siv Ek", "Siv Ros"], "3 av 3"],
    ["2025-07-01", ["Bo Alm", "Siv Ek", "Siv Ros"], "2 av 2"],
  ])("attend --all on %s: whose term it is", async (date, names, votes) => {
    const draft = `---\nklubba: 1\nid: S-${date}\nforum: samråd\ndate: ${date}\nstatus: draft\n---\n\n## 1. Taxor\n`;
    const file = `minutes/samråd/${date}.md`;
    const files = { ...rotating, [`/arkiv/${file}`]: draft };
    const { out } = await klubba(["attend", file, "--all", "--dry-run"], files);
    expect(read(out)?.attendees.map(({ name }) => name)).toEqual(names);
    const { err } = await klubba(["attend", file, "--all"], files);
    expect(err).toContain(votes);
  });

  test("attend knows a member by initials", async () => {
    const draft =
      "---\nklubba: 1\nid: S-2025-06-30\nforum: samråd\ndate: 2025-06-30\nstatus: draft\n---\n\n## 1. Taxor\n";
    const file = "minutes/samråd/2025-06-30.md";
    const files = { ...rotating, [`/arkiv/${file}`]: draft };
    const { out } = await klubba(["attend", file, "--present", "EL", "--dry-run"], files);
    expect(read(out)?.attendees).toMatchObject([{ name: "Eva Lind" }]);
  });
});
