import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { nodePlaces } from "./node-places.ts";
import { userName } from "./node-user.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "klubba-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("places", () => {
  test("tell what lies there", () => {
    writeFileSync(join(folder, "a.md"), "");
    symlinkSync(join(folder, "a.md"), join(folder, "link"));
    symlinkSync(join(folder, "circle"), join(folder, "circle"));
    const kinds = ["a.md", "link", ".", "none", "a.md/below", "circle"];
    expect(kinds.map((name) => nodePlaces.kind(join(folder, name)))).toEqual([
      "file",
      "file",
      "folder",
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("find the nearest folder upwards that holds a file, not a folder, of that name", () => {
    mkdirSync(join(folder, "a/b/c"), { recursive: true });
    mkdirSync(join(folder, "a/b/klubba.yaml"));
    writeFileSync(join(folder, "a/klubba.yaml"), "");
    expect(nodePlaces.findUp("klubba.yaml", join(folder, "a/b/c"))).toBe(join(folder, "a"));
    expect(nodePlaces.findUp("a-name-that-nobody-has", join(folder, "a"))).toBeUndefined();
  });

  test("tell the way in NFC with forward slashes", () => {
    expect(nodePlaces.relative("/a", "/a/råd/b.md".normalize("NFD"))).toBe("råd/b.md");
    expect(nodePlaces.relative("/a", "/b.md")).toBe("../b.md");
    expect(nodePlaces.relative("/a", "/a")).toBe("");
  });
});

describe("who writes", () => {
  test("is first whom KLUBBA_USER names", () => {
    expect(userName({ KLUBBA_USER: " Bo Alm " }, folder)).toBe("Bo Alm");
  });

  test("is in a repository whom git names, below its top folder too", () => {
    execFileSync("git", ["init", "-q", folder]);
    execFileSync("git", ["-C", folder, "config", "user.name", "Siv Ek"]);
    mkdirSync(join(folder, "minutes"));
    expect(userName({ KLUBBA_USER: "" }, join(folder, "minutes"))).toBe("Siv Ek");
  });

  test("is elsewhere the account", () => {
    expect(userName({}, folder)).toBe(userInfo().username);
  });
});
