import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { NodeStore, sizeLimit } from "./node-store.ts";

let place: string;
let root: string;
let store: NodeStore;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "klubba-"));
  root = join(place, "archive");
  mkdirSync(root);
  store = new NodeStore(root);
});
afterEach(() => rmSync(place, { recursive: true }));

function put(path: string, text = "x"): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}

function text(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

describe("list", () => {
  test("gives every file, sorted, without dot folders and node_modules", () => {
    for (const path of ["b.md", "a/z.md", "a/å.md", ".git/x.md", "node_modules/y/README.md", "B.md"])
      put(path);
    expect(store.list()).toEqual(["B.md", "a/z.md", "a/å.md", "b.md"]);
    expect(store.list(["a"])).toEqual(["a/z.md", "a/å.md"]);
  });

  test("names a file in NFC, and finds it again, when the disk keeps NFD", () => {
    put("minutes/vårdsamråd.md".normalize("NFD"), "Mötet");
    expect(store.list()).toEqual(["minutes/vårdsamråd.md"]);
    expect(new NodeStore(root).read("minutes/vårdsamråd.md")).toEqual(Buffer.from("Mötet"));
    store.write("minutes/vårdsamråd.md", "Ändrat");
    expect(readdirSync(join(root, "minutes"))).toHaveLength(1);
  });

  test("keeps a file and its link in the archive apart: it comes once", () => {
    put("minutes/a.md");
    symlinkSync(join(root, "minutes/a.md"), join(root, "latest.md"));
    symlinkSync(join(root, "minutes"), join(root, "again"));
    expect(store.list()).toEqual(["minutes/a.md"]);
  });

  test("follows a link to what lies in a folder that is left out", () => {
    put(".kept/a.md");
    symlinkSync(join(root, ".kept"), join(root, "kept"));
    expect(store.list()).toEqual(["kept/a.md"]);
  });

  test("ends in a circle of links", () => {
    put("a/x.md");
    mkdirSync(join(root, "b"));
    symlinkSync(join(root, "b"), join(root, "a/b"));
    symlinkSync(join(root, "a"), join(root, "b/a"));
    symlinkSync(root, join(root, "a/all"));
    symlinkSync(join(root, "self"), join(root, "self"));
    expect(store.list()).toEqual(["a/x.md", "self"]);
  });

  test("names a link out of the archive, and a folder that is called like a file", () => {
    writeFileSync(join(place, "secret.md"), "hemligt");
    symlinkSync(join(place, "secret.md"), join(root, "s.md"));
    put("x.md/inner.md");
    expect(store.list()).toEqual(["s.md", "x.md", "x.md/inner.md"]);
  });

  test("names what was asked for and is not there", () => {
    expect(store.list(["gone.md"])).toEqual(["gone.md"]);
  });
});

describe("read", () => {
  const problem = (reason: string) => ({ code: "unreadable", reason });

  test("says why there is nothing to read", () => {
    mkdirSync(join(root, "x.md"));
    symlinkSync(join(root, "nowhere"), join(root, "broken.md"));
    expect(store.read("none.md")).toEqual(problem("missing"));
    expect(store.read("x.md/none.md")).toEqual(problem("missing"));
    expect(store.read("x.md")).toEqual(problem("directory"));
    expect(store.read("broken.md")).toEqual(problem("missing"));
  });

  test("refuses what lies outside, also after it was listed", () => {
    writeFileSync(join(place, "secret.md"), "hemligt");
    symlinkSync(place, join(root, "out"));
    symlinkSync(join(place, "secret.md"), join(root, "s.md"));
    store.list();
    for (const path of ["../secret.md", join(place, "secret.md"), "out/secret.md", "s.md", "a\0.md"]) {
      expect(store.read(path)).toEqual(problem("link-outside"));
    }
  });

  test("refuses a file that is too large without reading it", () => {
    put("big.md");
    truncateSync(join(root, "big.md"), sizeLimit + 1);
    expect(store.read("big.md")).toEqual({ code: "file-too-large", limit: sizeLimit });
    truncateSync(join(root, "big.md"), sizeLimit);
    expect(store.read("big.md")).toHaveLength(sizeLimit);
  });
});

describe("write", () => {
  test("makes folders and keeps the file's mode", () => {
    store.write("minutes/råd/a.md", "ett");
    chmodSync(join(root, "minutes/råd/a.md"), 0o640);
    store.write("minutes/råd/a.md", "två");
    expect(text("minutes/råd/a.md")).toBe("två");
    expect(statSync(join(root, "minutes/råd/a.md")).mode & 0o777).toBe(0o640);
  });

  test("writes through a link within the archive and leaves the link", () => {
    put("a.md");
    symlinkSync("a.md", join(root, "link.md"));
    store.write("link.md", "nytt");
    expect(text("a.md")).toBe("nytt");
    expect(readdirSync(root)).toEqual(["a.md", "link.md"]);
  });

  test("leaves nothing lying when it fails", () => {
    mkdirSync(join(root, "x.md"));
    put("file", "kvar");
    expect(() => store.write("x.md", "y")).toThrow("in-the-way");
    expect(() => store.write("file/below.md", "y")).toThrow("in-the-way");
    expect(() => store.create("file/below.md", "y")).toThrow("in-the-way");
    expect(readdirSync(root)).toEqual(["file", "x.md"]);
    expect(text("file")).toBe("kvar");
  });

  test("never writes into git's own folder", async () => {
    mkdirSync(join(root, ".git"));
    expect(() => store.write(".git/hooks/post-commit", "y")).toThrow("outside-archive");
    await expect(store.append(".GIT/config", () => "y")).rejects.toThrow("outside-archive");
  });

  test("never leaves the archive, whatever the path", async () => {
    const outside = join(place, "outside");
    mkdirSync(outside);
    writeFileSync(join(outside, "a"), "orörd");
    const name = fc.constantFrom("..", ".", "a", "out", "dangling", "file", "", "b", place, outside);
    const paths = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join("/"));
    const attempt = async (path: string, change: (path: string) => Promise<unknown>) => {
      rmSync(root, { recursive: true });
      mkdirSync(root);
      symlinkSync(outside, join(root, "out"));
      symlinkSync(join(outside, "new"), join(root, "dangling"));
      symlinkSync(join(outside, "a"), join(root, "file"));
      await Promise.allSettled([change(path)]);
      expect(readdirSync(place).sort()).toEqual(["archive", "outside"]);
      expect(readdirSync(outside)).toEqual(["a"]);
      expect(readFileSync(join(outside, "a"), "utf8")).toBe("orörd");
    };
    const property = fc.asyncProperty(paths, fc.constantFrom(...changes), attempt);
    await fc.assert(property, { numRuns: 200 });
  });

  const changes = [
    async (path: string) => store.write(path, "y"),
    async (path: string) => store.create(path, "y"),
    async (path: string) => store.append(path, () => "y"),
  ];
});

test.skipIf(process.platform === "win32")("nothing takes the place of a pipe or a device", async () => {
  execFileSync("mkfifo", [join(root, "pipe")]);
  expect(() => store.write("pipe", "y")).toThrow("in-the-way");
  expect(() => store.create("pipe", "y")).toThrow("in-the-way");
  await expect(store.append("pipe", () => "y")).rejects.toThrow("in-the-way");
  expect(statSync(join(root, "pipe")).isFIFO()).toBe(true);
});

describe("create", () => {
  test("never touches what exists", () => {
    expect(store.create("råd/a.md", "ett")).toBe(true);
    expect(store.create("råd/a.md", "två")).toBe(false);
    expect(text("råd/a.md")).toBe("ett");
    symlinkSync(join(root, "nowhere"), join(root, "link.md"));
    expect(() => store.create("link.md", "x")).toThrow("outside-archive");
    expect(readdirSync(join(root, "råd"))).toEqual(["a.md"]);
  });
});

describe("append", () => {
  test("begins a file, and tells what was there before", async () => {
    await store.append("journal.yaml", (existing) => `- ${existing.length}\n`);
    await store.append("journal.yaml", (existing) => `- ${existing.length}\n`);
    expect(text("journal.yaml")).toBe("- 0\n- 4\n");
    expect(readdirSync(root)).toEqual(["journal.yaml"]);
  });

  test.each([
    ["an LF file without its last line end", "- 1", "- 1\n- 2\n"],
    ["a CRLF file", "- 1\r\n", "- 1\r\n- 2\r\n"],
    ["a CRLF file without its last line end", "- 0\r\n- 1", "- 0\r\n- 1\r\n- 2\r\n"],
    ["a file with nothing but a byte order mark", "\uFEFF", "\uFEFF- 2\n"],
  ])("fits %s", async (_, before, after) => {
    put("journal.yaml", before);
    await store.append("journal.yaml", () => "- 2\n");
    expect(text("journal.yaml")).toBe(after);
  });

  test("changes nothing where there is nothing to add, or the caller fails, and frees the lock", async () => {
    await store.append("journal.yaml", () => "");
    const fail = () => {
      throw new Error("no");
    };
    await expect(store.append("journal.yaml", fail)).rejects.toThrow("no");
    expect(readdirSync(root)).toEqual([]);
  });

  test("takes over a lock that was left long ago", async () => {
    mkdirSync(join(root, "journal.yaml.lock"));
    const { utimesSync } = await import("node:fs");
    utimesSync(join(root, "journal.yaml.lock"), 1_000_000, 1_000_000);
    await store.append("journal.yaml", () => "- 1\n");
    expect(existsSync(join(root, "journal.yaml.lock"))).toBe(false);
  });
});
