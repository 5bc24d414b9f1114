import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeArchive } from "../../../bench/archive/generate.ts";
import { bundle, type Compiled } from "../../compiled.ts";
import { mountSmallDisk } from "../stress/small-disk.ts";
import { answer, program, questions } from "./questions.ts";

let built: Compiled;
let root: string;
let folder: string;
let files: string[];
beforeAll(() => {
  built = bundle();
  program.bin = built.bin;
  root = mkdtempSync(join(tmpdir(), "klubba-index-file-"));
  folder = join(root, "archive");
  files = writeArchive(folder, 320);
}, 180_000);
afterAll(() => {
  built.remove();
  rmSync(root, { recursive: true, force: true });
});

/** What each question is answered with, without an index. */
async function truth(at: string): Promise<string[]> {
  const answers: string[] = [];
  // oxlint-disable-next-line no-await-in-loop -- two cores
  for (const question of questions) answers.push(await answer(at, question, { index: false }));
  return answers;
}

function kept(): string[] {
  return readdirSync(join(folder, ".klubba")).filter((name) => !name.startsWith("."));
}

test("eight at once, with nothing kept and while it is being kept, are all told the truth", async () => {
  const expected = await truth(folder);
  for (let round = 0; round < 3; round++) {
    const asked = Array.from({ length: 8 }, (_, index) => index % questions.length);
    // oxlint-disable-next-line no-await-in-loop -- one round after the other
    const told = await Promise.all(asked.map((index) => answer(folder, questions[index] ?? [])));
    expect(told).toEqual(asked.map((index) => expected[index]));
  }
  expect(kept().map((name) => name.split("-")[0])).toEqual(["day", "facts", "open", "search"]);
});

test("what is written between two questions is in the second's answer", async () => {
  for (const [turn, file] of files.slice(0, 2).entries()) {
    const path = join(folder, file);
    if (turn === 0) appendFileSync(path, "\n");
    else
      writeFileSync(
        path,
        readFileSync(path, "utf8").replace("\nagenda:\n", `\nplace: Rum ${turn}\nagenda:\n`),
      );
    // oxlint-disable-next-line no-await-in-loop -- one question after the other
    for (const question of questions) {
      // oxlint-disable-next-line no-await-in-loop -- as before
      expect(await answer(folder, question)).toBe(await answer(folder, question, { index: false }));
    }
  }
});

test.each(["cut off", "damaged in the midst"])("an index that is %s is no index", async (how) => {
  for (const question of questions.slice(0, 3)) {
    // oxlint-disable-next-line no-await-in-loop -- each must find the damage
    await answer(folder, questions[0] ?? []);
    for (const name of kept()) spoil(join(folder, ".klubba", name), how);
    // oxlint-disable-next-line no-await-in-loop -- as before
    expect(await answer(folder, question)).toBe(await answer(folder, question, { index: false }));
  }
});

test("a disk that may only be read has the index that was there, or none", async () => {
  const disk = mountSmallDisk(join(root, "disk"), "32m");
  if (!disk) return process.stdout.write("\nNo disk could be mounted: a protected one is not tried.\n");
  const at = join(disk.at, "archive");
  writeArchive(at, 320);
  const expected = await truth(at);
  for (const isKept of [false, true]) {
    if (isKept) for (let turn = 0; turn < 3; turn++) await answer(at, questions[0] ?? []);
    expect(disk.protect(true)).toBe(true);
    expect(readdirSync(at).includes(".klubba")).toBe(isKept);
    for (const [index, question] of questions.entries())
      expect(await answer(at, question)).toBe(expected[index]);
    disk.protect(false);
  }
  disk.remove();
});

function spoil(path: string, how: string): void {
  const bytes = readFileSync(path);
  if (how === "cut off") writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length * 0.7)));
  else {
    for (let at = Math.floor(bytes.length / 3); at < bytes.length; at += 997)
      bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
  }
}
