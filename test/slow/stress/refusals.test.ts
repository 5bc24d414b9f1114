import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { figuresTable, tellFigures } from "../../trust-page.ts";
import { klubba } from "./klubba.ts";
import { clear, everything, lay, office, writingCommands } from "./office.ts";
import { mountSmallDisk } from "./small-disk.ts";

const root = mkdtempSync(join(tmpdir(), "klubba-refusals-"));
const disk = mountSmallDisk(join(root, "disk"));
if (!disk) process.stdout.write("\nNo disk could be mounted: a full and a protected one are not tried.\n");

/** A line added to it takes another page of the disk: what stands in the page that it ends with is no room. */
const journal = `${office["journal.yaml"]}# ${"x".repeat(4096 - 3 - (office["journal.yaml"] ?? "").length)}\n`;
let [full, guarded] = [0, 0];

function archive(empty: boolean | undefined): Record<string, string> {
  return empty ? { "readme.txt": "x" } : { ...office, "journal.yaml": journal };
}

afterAll(() => {
  if (disk) {
    const rows = [
      ["commands that write, on a full disk: each refused in words, with every file as it was", full],
      ["the same on a disk that is read-only", guarded],
    ] as const;
    tellFigures("refusals", figuresTable(rows));
    disk.remove();
  }
  clear(root);
});

describe.skipIf(!disk)("a disk that takes nothing", { timeout: 60_000 }, () => {
  test.each(writingCommands)("full: $name", async ({ argv, empty }) => {
    const at = layOut(empty);
    const before = everything(at);
    disk?.fill();
    const { exit, err } = await klubba(at, ...argv);
    expect(everything(at)).toEqual(before);
    expect([exit, err]).toEqual([4, expect.stringMatching(/disk is full/i)]);
    disk?.clearFiller();
    expect((await klubba(at, ...argv)).exit).toBeLessThan(2);
    full++;
  });

  test.each(writingCommands)("read-only: $name", async ({ argv, empty }) => {
    const at = layOut(empty);
    const before = everything(at);
    expect(disk?.protect(true)).toBe(true);
    const { exit, err } = await klubba(at, ...argv);
    disk?.protect(false);
    expect(everything(at)).toEqual(before);
    expect([exit, err]).toEqual([4, expect.stringMatching(/may not|read-only|cannot be written|right to/i)]);
    guarded++;
  });
});

function layOut(empty: boolean | undefined): string {
  const at = join(disk?.at ?? "", "archive");
  disk?.clearFiller();
  clear(at);
  lay(at, archive(empty));
  return at;
}
