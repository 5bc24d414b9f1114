import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { findBrowser, isProgram, type Machine } from "./find.ts";

const find = (platform: Machine["platform"], env: Machine["env"], programs: readonly string[]) =>
  findBrowser({ platform, env, isProgram: (path) => programs.includes(path) });

describe("the browser of the machine", () => {
  it.each<[string, Machine["platform"], Machine["env"], string]>([
    ["Debian", "linux", { PATH: "/usr/local/bin:/usr/bin" }, "/usr/bin/chromium"],
    ["Chrome on Linux", "linux", { PATH: "/usr/bin:/opt/bin" }, "/opt/bin/google-chrome"],
    ["Edge on Linux", "linux", { PATH: "/usr/bin" }, "/usr/bin/microsoft-edge"],
    ["macOS", "darwin", {}, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    [
      "macOS, own account",
      "darwin",
      { HOME: "/Users/eva" },
      "/Users/eva/Applications/Chromium.app/Contents/MacOS/Chromium",
    ],
    ["Homebrew", "darwin", { PATH: "/opt/homebrew/bin" }, "/opt/homebrew/bin/chromium"],
    [
      "Edge on Windows",
      "win32",
      { "PROGRAMFILES(X86)": String.raw`C:\Program Files (x86)` },
      String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
    ],
    [
      "Chrome on Windows, own account",
      "win32",
      { LOCALAPPDATA: String.raw`C:\Users\eva\AppData\Local` },
      String.raw`C:\Users\eva\AppData\Local\Google\Chrome\Application\chrome.exe`,
    ],
  ])("%s", (_, platform, env, path) => {
    expect(find(platform, env, [path])).toEqual({ path });
  });

  it("is Chrome before Edge, wherever they lie", () => {
    const env = { PATH: "/usr/bin:/opt/bin" };
    const both = ["/usr/bin/microsoft-edge", "/opt/bin/google-chrome"];
    expect(find("linux", env, both)).toEqual({ path: "/opt/bin/google-chrome" });
  });

  it("is none where nothing is installed", () => {
    expect(find("linux", { PATH: "/usr/bin" }, [])).toBeUndefined();
    expect(find("win32", {}, [])).toBeUndefined();
  });
});

describe("KLUBBA_BROWSER", () => {
  const env = { PATH: "/usr/bin", KLUBBA_BROWSER: "/opt/vivaldi/vivaldi" };

  it("goes before all others", () => {
    expect(find("linux", env, ["/usr/bin/chromium", "/opt/vivaldi/vivaldi"])).toEqual({
      path: "/opt/vivaldi/vivaldi",
    });
  });

  it("may be a command, on Windows without its ending", () => {
    expect(find("linux", { ...env, KLUBBA_BROWSER: "vivaldi" }, ["/usr/bin/vivaldi"])).toEqual({
      path: "/usr/bin/vivaldi",
    });
    const windows = { Path: String.raw`C:\bin`, KLUBBA_BROWSER: "vivaldi" };
    expect(find("win32", windows, [String.raw`C:\bin\vivaldi.exe`])).toEqual({
      path: String.raw`C:\bin\vivaldi.exe`,
    });
  });

  it("is not passed over in silence where it leads nowhere", () => {
    expect(find("linux", env, ["/usr/bin/chromium"])).toEqual({ missing: "/opt/vivaldi/vivaldi" });
  });

  it("counts as not set where it is empty", () => {
    expect(find("linux", { ...env, KLUBBA_BROWSER: "" }, ["/usr/bin/chromium"])).toEqual({
      path: "/usr/bin/chromium",
    });
  });
});

test.skipIf(process.platform === "win32")("a folder and a text are no programs", () => {
  const folder = mkdtempSync(join(tmpdir(), "klubba-"));
  const [text, program] = [join(folder, "text"), join(folder, "program")];
  writeFileSync(text, "");
  writeFileSync(program, "#!/bin/sh\n");
  chmodSync(text, 0o644);
  chmodSync(program, 0o755);
  expect([folder, text, program, join(folder, "none")].map(isProgram)).toEqual([false, false, true, false]);
  rmSync(folder, { recursive: true });
});
