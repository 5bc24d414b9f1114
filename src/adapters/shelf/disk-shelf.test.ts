import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Tree } from "../../ports/shelf.ts";
import { DiskShelf } from "./disk-shelf.ts";

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "klubba-shelf-")));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const shelf = (program = "1.0.0") => new DiskShelf(root, program, "anna");

function keep(tree: Partial<Tree> = {}, pieces = ["ett", "två"]): void {
  const whole = { folders: [["", ""]] as const, files: [], stamps: new Float64Array(), ...tree };
  const hashes = new Uint8Array(16 * whole.files.length);
  shelf().put("facts", { tree: whole, hashes, note: "n", pieces: pieces.map((one) => Buffer.from(one)) }, 0);
}

const file = () =>
  join(root, ".klubba", readdirSync(join(root, ".klubba")).find((one) => one.startsWith("facts-")) ?? "");
const taken = (program?: string) => shelf(program).take("facts")?.pieces()?.map(String);

describe("what lies on the shelf", () => {
  it("is taken down as it was put there", () => {
    expect(taken()).toBeUndefined();
    keep();
    expect(taken()).toEqual(["ett", "två"]);
    keep({}, ["tre"]);
    expect(taken()).toEqual(["tre"]);
    expect(readdirSync(join(root, ".klubba")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("is another's for another program, and for another user", () => {
    keep();
    expect(taken("1.0.1")).toBeUndefined();
    expect(new DiskShelf(root, "1.0.0", "bo").take("facts")).toBeUndefined();
  });

  it("is nothing where a single byte is wrong, whichever", () => {
    keep({
      folders: [
        ["", "minutes"],
        ["minutes", "a.md"],
      ],
      files: ["minutes/a.md"],
      stamps: new Float64Array(4),
    });
    const bytes = readFileSync(file());
    const believed = Array.from(bytes, (_, index) => {
      const wrong = Buffer.from(bytes);
      wrong[index] = (wrong[index] ?? 0) ^ 4;
      writeFileSync(file(), wrong);
      return taken();
    });
    expect(believed.filter((one) => one !== undefined)).toEqual([]);
    writeFileSync(file(), bytes);
    expect(taken()).toEqual(["ett", "två"]);
  });

  it("is nothing where it is of another form, though it is whole", () => {
    keep();
    const [, text = ""] = /^klubba \d+ (\{.*\})\n/.exec(readFileSync(file(), "latin1")) ?? [];
    const rest = readFileSync(file()).subarray(readFileSync(file()).indexOf(10));
    const heads = [
      text.replace('"form":1', '"form":2'),
      text.replace('"form":1', '"form":0'),
      "{}",
      "[]",
      "null",
    ];
    heads.push(
      text.replace(/"table":\[[^\]]*\]/, '"table":"x"'),
      text.replace(/"content":\d+/, '"content":-1'),
    );
    heads.push(`{"__proto__":{"form":1},${text.slice(1)}`.replace('"form":1,', ""));
    for (const head of heads) {
      writeFileSync(file(), Buffer.concat([Buffer.from(`klubba ${crc32(head)} ${head}`), rest]));
      expect(taken(), head).toBeUndefined();
    }
    writeFileSync(file(), Buffer.concat([Buffer.from(`klubba ${crc32(text)} ${text}`), rest]));
    expect(taken()).toEqual(["ett", "två"]);
  });

  it.each([
    {
      folders: [
        ["", "minutes"],
        ["../outside", "a.md"],
      ],
      files: ["../outside/a.md"],
    },
    {
      folders: [
        ["", "minutes"],
        ["/etc", "hostname"],
      ],
      files: ["/etc/hostname"],
    },
    { folders: [["", "x"]], files: ["minutes/x/a.md"] },
    {
      folders: [
        ["", "minutes"],
        ["minutes/x", "a.md"],
      ],
      files: ["minutes/x/a.md"],
    },
    {
      folders: [
        ["", "minutes"],
        ["minutes", "a.md"],
      ],
      files: ["minutes/../../a.md"],
    },
    {
      folders: [
        ["", "C:"],
        ["C:", "a.md"],
      ],
      files: ["C:/a.md"],
    },
    {
      folders: [
        ["", "minutes"],
        ["minutes", "a.md"],
      ],
      files: ["minutes/a.md"],
      places: ["minutes\\a.md"],
    },
  ] satisfies Partial<Tree>[])("is nothing where its names lead out of the archive: %j", (tree) => {
    keep({ ...tree, stamps: new Float64Array(4) });
    expect(shelf().take("facts")).toBeUndefined();
    const inside = {
      folders: [
        ["", "minutes"],
        ["minutes", "a.md"],
      ] as const,
      files: ["minutes/a.md"],
    };
    keep({ ...inside, stamps: new Float64Array(4) });
    expect(shelf().take("facts")?.tree.files).toEqual(["minutes/a.md"]);
  });

  it("is cleared of what killed runs and other machines left, and of nothing else", () => {
    keep();
    const lay = (name: string) => writeFileSync(join(root, ".klubba", name), "x");
    for (const name of ["0123456789abcdef.tmp", "facts-gammal-1", "anteckning.md", "0123456789abcdee.tmp"])
      lay(name);
    for (const name of ["0123456789abcdef.tmp", "facts-gammal-1", "anteckning.md"])
      utimesSync(join(root, ".klubba", name), 1, 1);
    keep();
    const names = readdirSync(join(root, ".klubba")).filter((name) => /gammal|tmp|md/.test(name));
    expect(names.sort()).toEqual(["0123456789abcdee.tmp", "anteckning.md"]);
  });

  it.skipIf(process.platform === "win32")("is nobody else's to read", () => {
    keep();
    expect(statSync(file()).mode & 0o077).toBe(0);
  });
});
