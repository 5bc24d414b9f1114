import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { foldArchive } from "../../src/archive/fold.ts";
import { readArchive } from "../../src/archive/load.ts";
import { decodeText, encodeText } from "../../src/format/text.ts";
import type { Store } from "../../src/ports/store.ts";

/** A large body of Markdown that nobody here wrote: the documents of all installed packages. */
const modules = join(import.meta.dirname, "..", "..", "node_modules");
const files = readdirSync(modules, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(?:md|markdown)$/i.test(file))
  .sort();

describe("Markdown that nobody here wrote", () => {
  const read = (file: string) => new Uint8Array(readFileSync(join(modules, file)));

  it("is there", () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it("is read and folded without a crash", async () => {
    const store: Pick<Store, "list" | "read"> = { list: () => files, read };
    const archive = await readArchive({ ...unused, ...store }, { selection: [], hasConfig: false });
    const { decisions, actions, returns } = foldArchive(archive, "2026-01-01");
    for (const record of [...decisions, ...actions, ...returns]) {
      expect(record.line).toBeGreaterThan(0);
      expect(files).toContain(record.file);
    }
    expect(
      archive.minutes.length + new Set(archive.diagnostics.map((one) => one.file)).size,
    ).toBeGreaterThanOrEqual(files.length);
  });

  it("comes back byte for byte", () => {
    for (const file of files) {
      const bytes = read(file);
      const decoded = decodeText(bytes);
      if ("code" in decoded) continue;
      expect(Buffer.from(encodeText(decoded)).equals(Buffer.from(bytes)), file).toBe(true);
    }
  });
});

const unused = {
  exists: () => false,
  write: () => {
    throw new Error("nothing may be written");
  },
  create: () => false,
  replace: () => false,
  append: () => Promise.reject(new Error("nothing may be written")),
};
