import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { klubba } from "../../src/cli/world.fixture.ts";
import { asOf, meetingDay, runningNumber } from "./days.ts";
import { seed, writeArchive } from "./generate.ts";
import { journalLines } from "./journal.ts";
import { minutesFile } from "./minutes.ts";
import { forums } from "./names.ts";
import { settings } from "./settings.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function written(count: number): { folder: string; paths: string[] } {
  const folder = mkdtempSync(join(tmpdir(), "klubba-bench-test-"));
  folders.push(folder);
  return { folder, paths: writeArchive(folder, count) };
}

it("writes the same bytes for the same minutes, however many others are written", () => {
  const [small, large] = [written(30), written(45)];
  const text = ({ folder }: { folder: string }, path: string) => readFileSync(join(folder, path), "utf8");
  expect(large.paths.slice(0, 30)).toEqual(small.paths);
  for (const path of [...small.paths, "klubba.yaml"]) expect(text(large, path)).toBe(text(small, path));
  expect(text(large, "journal.yaml").startsWith(text(small, "journal.yaml").trimEnd())).toBe(true);
});

it("writes other minutes for another seed", () => {
  expect(minutesFile(seed + 1, 3).text).not.toBe(minutesFile(seed, 3).text);
});

it("has ten thousand minutes in folders of their own, one a day, all before the day that is asked about", () => {
  const days = Array.from({ length: 500 }, (_, nth) => meetingDay(runningNumber(nth)));
  expect(new Set(days).size).toBe(500);
  expect(new Set(days.map((day) => day.slice(0, 4))).size).toBe(16);
  expect(days.every((day) => day < asOf)).toBe(true);
  const weekdays = days.map((day) => new Date(`${day}T00:00:00Z`).getUTCDay());
  expect(weekdays.some((weekday) => weekday === 0 || weekday === 6)).toBe(false);
});

it("makes one draft in a hundred, and minutes of about 15 kB", () => {
  const all = Array.from({ length: 100 }, (_, index) => minutesFile(seed, index));
  expect(all.filter(({ draft }) => draft)).toHaveLength(1);
  const bytes = all.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / all.length;
  expect(bytes).toBeGreaterThan(13_500);
  expect(bytes).toBeLessThan(16_500);
});

it("makes minutes in which check finds no error, of a year and of the year after", async () => {
  const made = [17, 37, 57, 77, 97].map((index) => minutesFile(seed, index));
  const journal = made.flatMap((one) => journalLines(one, seed));
  const files = Object.fromEntries(made.map(({ path, text }) => [`/arkiv/${path}`, text]));
  const archive = {
    "/arkiv/klubba.yaml": settings(forums.slice(17, 18)),
    "/arkiv/journal.yaml": `${journal.join("\n")}\n`,
  };
  const { exit, out, err } = await klubba(["check", "--language", "en"], { ...files, ...archive });
  expect(out).not.toMatch(/ error /);
  expect(journal).not.toHaveLength(0);
  expect(err).toContain("in 7 files");
  expect(exit).toBe(0);
}, 60_000);
