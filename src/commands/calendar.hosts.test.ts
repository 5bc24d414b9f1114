import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CompiledModules, compile } from "../../test/compiled.ts";
import { nodePlaces } from "../adapters/node-places.ts";
import { klubba } from "../cli/world.fixture.ts";

const config = `klubba: 1
language: sv
time_zone: Europe/Stockholm
forums:
  vs:
    name: Vårdsamråd
    prefix: VS
    planned:
      - { id: VS-2025-03-28, date: 2025-03-28, start_time: "19:00", end_time: "20:30" }
      - { id: VS-2025-03-30, date: 2025-03-30, start_time: "02:30" }
      - { id: VS-2025-10-26, date: 2025-10-26, start_time: "00:15", end_time: "24:00" }
      - { id: VS-2025-12-31, date: 2025-12-31, end_date: 2026-01-02 }
`;

describe("the host's time zone", () => {
  let compiled: CompiledModules;
  beforeAll(() => {
    compiled = compile();
  });
  afterAll(() => compiled.remove());

  it("changes no byte", () => {
    const [first, ...others] = [
      "Europe/Stockholm",
      "America/New_York",
      "Asia/Tokyo",
      "Pacific/Kiritimati",
    ].map((zone) =>
      execFileSync(process.execPath, ["--input-type=module", "-e", script(compiled)], {
        encoding: "utf8",
        env: { ...process.env, TZ: zone },
      }),
    );
    expect(first).toContain("DTSTART;TZID=Europe/Stockholm:20250328T190000\r\n");
    expect(first).toContain("DTEND;VALUE=DATE:20260103\r\n");
    for (const other of others) expect(other).toBe(first);
  });
});

/** A program that writes the calendar of an archive in memory. */
function script(compiled: CompiledModules): string {
  return `
    const { run } = await import(${JSON.stringify(compiled.url("cli/run"))});
    const { MemoryPlaces } = await import(${JSON.stringify(compiled.url("ports/memory-places"))});
    const { NodeClock } = await import(${JSON.stringify(compiled.url("adapters/node-clock"))});
    process.exitCode = await run(["calendar", "--as-of", "2025-03-01", "--ics", "-"], {
      stdout: (text) => process.stdout.write(text),
      stderr: (text) => process.stderr.write(text),
      terminal: { interactive: false, colour: false },
      env: {},
      cwd: "/arkiv",
      places: new MemoryPlaces({ "/arkiv/klubba.yaml": ${JSON.stringify(config)} }),
      clock: new NodeClock(),
      prompt: {},
    });`;
}

describe("the file on a real disk", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "klubba-"));
    mkdirSync(join(folder, "arkiv"));
    writeFileSync(join(folder, "arkiv", "klubba.yaml"), config);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (path: string) =>
    klubba(["kalender", "--all", "--ics", path], {}, { places: nodePlaces, cwd: join(folder, "arkiv") });

  it("lies beside the archive too, whole", async () => {
    const said = await write("../möten.ics");
    expect(said).toEqual({ exit: 0, out: "", err: "4 möten skrivna till ../möten.ics.\n" });
    expect(readFileSync(join(folder, "möten.ics"), "utf8")).toMatch(
      /^BEGIN:VCALENDAR\r\n[^]*\r\nEND:VCALENDAR\r\n$/,
    );
  });

  it("is never written through a link that leads elsewhere", async () => {
    const target = join(folder, "other.ics");
    writeFileSync(target, "BEGIN:VCALENDAR\r\n");
    symlinkSync(target, join(folder, "arkiv", "link.ics"));
    symlinkSync(join(folder, "new.ics"), join(folder, "arkiv", "broken.ics"));
    for (const link of ["link.ics", "broken.ics"]) {
      const said = await write(link);
      expect(said.exit).toBe(2);
      expect(said.err).toContain(`${link} skrevs inte: det är en länk till en annan plats`);
    }
    expect(readFileSync(target, "utf8")).toBe("BEGIN:VCALENDAR\r\n");
    expect(existsSync(join(folder, "new.ics"))).toBe(false);
  });

  it("does not take a folder's place", async () => {
    const said = await write(".");
    expect(said).toMatchObject({ exit: 4, out: "" });
    expect(said.err).toContain("arkiv");
  });
});
