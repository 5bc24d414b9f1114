import { describe, expect, test } from "vitest";
import { MemoryStore } from "../ports/memory-store.ts";
import { readArchive } from "./load.ts";
import type { Archive } from "./register.ts";

const config = "klubba: 1\nlanguage: sv\nforums:\n  vs: { name: Vårdsamråd, prefix: VS }\n";
const notes = "---\nforum: vs\ndate: 2025-04-03\n---\n\n## 1. Budget\n";

async function read(files: Record<string, string>, selection: string[] = []): Promise<Archive> {
  const store = new MemoryStore(files);
  return await readArchive(store, { selection, hasConfig: store.exists("klubba.yaml") });
}

const filesOf = ({ minutes }: Archive) => minutes.map(({ file }) => file);
const faultsOf = ({ diagnostics }: Archive) =>
  diagnostics.map(({ file, position, problem }) => `${file}:${position.line} ${problem.code}`);

describe("a day without a year, where nothing tells which year it is of,", () => {
  test("is reported in klubba.yaml, and not taken for one of long ago", async () => {
    const archive = await read({
      "klubba.yaml": `${config}  ks:\n    planned:\n      - 29 maj\n      - 29 maj 2025\n`,
    });
    expect(archive.config.forums?.["ks"]?.planned).toEqual([{ date: "2025-05-29", status: "planned" }]);
    expect(faultsOf(archive)).toEqual(["klubba.yaml:7 field-value"]);
  });

  test("is reported in minutes without a day", async () => {
    const header = "---\nforum: vs\nupcoming_meetings:\n  - 29 maj\n---\n";
    const archive = await read({ "klubba.yaml": config, "minutes/vs/april.md": header });
    expect(archive.minutes[0]?.meeting.upcoming_meetings).toEqual([]);
    expect(faultsOf(archive)).toEqual(["minutes/vs/april.md:4 field-value"]);
  });

  test("counts from the day of the file's name", async () => {
    const header = "---\nforum: vs\nupcoming_meetings:\n  - 29 maj\n---\n";
    const archive = await read({ "klubba.yaml": config, "minutes/vs/2025-04-03.md": header });
    expect(archive.minutes[0]?.meeting.upcoming_meetings).toMatchObject([{ date: "2025-05-29" }]);
  });
});

describe("an archive", () => {
  test("holds the Markdown below its minutes folder, and what is named beside", async () => {
    const files = { "klubba.yaml": config, "minutes/vs/2025-04-03.md": notes, "README.md": "# Hej\n" };
    expect(filesOf(await read(files))).toEqual(["minutes/vs/2025-04-03.md"]);
    expect(filesOf(await read(files, ["minutes"]))).toEqual(["minutes/vs/2025-04-03.md"]);
    const named = await read(files, ["README.md", "gone.md"]);
    expect(faultsOf(named)).toEqual(["README.md:1 no-front-matter", "gone.md:1 unreadable"]);
  });

  test("has one journal, whatever copies a synced folder makes of it", async () => {
    const line = "- { id: k7f3, on: 2025-04-29, ref: VS-2025-04-03/d1, event: done }\n";
    const copy = `${line}- { id: m2q8, on: 2025-04-30, ref: VS-2025-04-03/d1, event: reopened }\n`;
    const archive = await read({ "klubba.yaml": config, "journal.yaml": line, "journal (copy).yaml": copy });
    expect(archive.journal).toMatchObject([{ id: "k7f3" }, { id: "m2q8" }]);
  });

  test("counts a journal line that was copied with its id and changed, and tells of it", async () => {
    const line = "- { id: k7f3, on: 2025-04-29, ref: VS-2025-04-03/d1, event: done }\n";
    const changed = "- { id: k7f3, on: 2025-04-29, ref: VS-2025-04-03/d2, event: done }\n";
    const again = { "journal.yaml": line + changed, "journal (copy).yaml": changed + line };
    const archive = await read({ "klubba.yaml": config, ...again });
    expect(archive.journal).toHaveLength(2);
    const refs = new Set(archive.journal.map(({ ref }) => ref));
    expect(refs).toEqual(new Set(["VS-2025-04-03/d1", "VS-2025-04-03/d2"]));
    expect(archive.diagnostics.map(({ problem }) => problem.code)).toEqual(["duplicate-id"]);
  });

  test("tells of two files that claim one meeting", async () => {
    const archive = await read({
      "klubba.yaml": config,
      "minutes/vs/2025-04-03.md": notes,
      "minutes/vs/kopia.md": notes,
    });
    expect(faultsOf(archive)).toEqual(["minutes/vs/kopia.md:1 duplicate-meeting"]);
  });
});

test("in a plain folder files that share a name are told apart by their folder", async () => {
  const archive = await read({ "README.md": "# A\n", "docs/README.md": "# B\n" });
  expect(archive.minutes.map(({ id }) => id)).toEqual(["README", "docs/README"]);
});

test("a journal that ends within a letter says so, and what stands before counts", async () => {
  const store = new MemoryStore({ "klubba.yaml": "klubba: 1\n" });
  const whole = "- { id: k7f3, ref: VS-2025-04-03/d2, event: done, by: Bo Alm }\n";
  const half = new TextEncoder().encode(`${whole}- { id: b2c4, by: Å`).slice(0, -1);
  store.write("journal.yaml", half);
  const { journal, diagnostics } = await readArchive(store, { selection: [], hasConfig: true });
  expect(journal.map(({ id }) => id)).toEqual(["k7f3"]);
  expect(diagnostics.map(({ problem }) => problem.code)).toEqual(["not-utf8", "journal-line"]);
});
