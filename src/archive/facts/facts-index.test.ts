import {
  chmodSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { draftMinutes, finalMinutes, settings, TrialArchive } from "./index.fixture.ts";

const march = "minutes/vs/2025-03-06.md";
const april = "minutes/vs/2025-04-03.md";
const draft = "minutes/vs/2025-05-08.md";
const files = {
  "klubba.yaml": settings,
  [march]: finalMinutes("2025-03-06"),
  [april]: finalMinutes("2025-04-03"),
  [draft]: draftMinutes("2025-05-08"),
};

let trial: TrialArchive;
afterEach(() => trial.remove());

const begun = async (more: Readonly<Record<string, string>> = {}) => {
  trial = new TrialArchive({ ...files, ...more });
  await trial.known();
  trial.read.length = 0;
};

/** What is said with the index is what the files say; which of them were read. */
const readAgain = async (program?: string): Promise<string[]> => {
  expect(await trial.known(program)).toEqual(await trial.plain());
  return trial.read.splice(0);
};

describe("what an index knows", () => {
  it("is what the files say, people and all, and none of them is read again", async () => {
    await begun({ "minutes/vs/trasig.md": "---\nforum: [\n---\n", "minutes/vs/tom.md": "" });
    expect(await readAgain()).toEqual([]);
    const [first] = (await trial.known()).minutes;
    expect(first?.meeting.attendees.map(({ name }) => name)).toEqual(["Eva Lind", "Siv Ek"]);
    expect(Object.keys(first?.meeting ?? {})).toContain("attendees");
    expect({ ...first?.meeting }).toEqual((await trial.plain()).minutes[0]?.meeting);
  });

  it("may be changed by whoever asked for it, as what was read may", async () => {
    await begun();
    const [first] = (await trial.known()).minutes;
    if (first) first.meeting.attendees = [{ name: "Bo Alm" }];
    expect(first?.meeting).toMatchObject({ attendees: [{ name: "Bo Alm" }], agenda: [{ number: "2" }] });
    expect(first?.meeting.absent).toBeUndefined();
  });

  it("lies in a folder that git leaves alone", async () => {
    await begun();
    expect(readFileSync(trial.at(".klubba/.gitignore"), "utf8")).toBe("*\n");
    expect(readdirSync(trial.at(".klubba")).filter((name) => name.startsWith("facts-"))).toHaveLength(1);
  });
});

describe("a file is read again", () => {
  it("when it was written", async () => {
    await begun();
    trial.write(april, finalMinutes("2025-04-03", "place: Teams\n"));
    expect(await readAgain()).toEqual([april]);
  });

  it("when it was written with as many signs, and its time set back, as rsync and git do", async () => {
    await begun();
    const { atime, mtime } = statSync(trial.at(april));
    trial.write(april, finalMinutes("2025-04-04"));
    utimesSync(trial.at(april), atime, mtime);
    expect(await readAgain()).toEqual([april]);
  });

  it("when another took its place, as old and as large", async () => {
    await begun({ "minutes/vs/other.txt": finalMinutes("2025-04-04") });
    const { atime, mtime } = statSync(trial.at(april));
    utimesSync(trial.at("minutes/vs/other.txt"), atime, mtime);
    renameSync(trial.at("minutes/vs/other.txt"), trial.at(april));
    expect(await readAgain()).toEqual([april]);
  });

  it("when it was written in the same moment in which the index was made, and looks the same", async () => {
    trial = new TrialArchive(files);
    // As if the disk told time in steps of minutes: no stamp is older than the index.
    trial.age = -60_000;
    await trial.known();
    const known = trial.shelf().take("facts");
    trial.write(april, finalMinutes("2025-04-04"));
    const survey = trial.shelf().survey(known);
    const index = survey?.tree.files.indexOf(april) ?? -1;
    // The stamps are made equal, which no program could do.
    known?.tree.stamps.set(survey?.tree.stamps.subarray(index * 4, index * 4 + 4) ?? [], index * 4);
    expect(known && trial.shelf().survey(known)?.states[index]).toBe(1);
    trial.read.length = 0;
    expect(await readAgain()).toEqual([april]);
  });

  it("but not when only its time, its rights or its names have changed", async () => {
    await begun();
    utimesSync(trial.at(april), 1, 1);
    chmodSync(trial.at(march), 0o600);
    linkSync(trial.at(draft), trial.at("kopia.txt"));
    expect(await readAgain()).toEqual([]);
  });

  it("when the clock was set back before the index was made, and nothing tells", async () => {
    await begun();
    utimesSync(trial.at(april), 4_000_000_000, 4_000_000_000);
    await trial.known();
    trial.write(april, finalMinutes("2025-04-04"));
    utimesSync(trial.at(april), 4_000_000_000, 4_000_000_000);
    expect(await readAgain()).toEqual([april]);
  });

  it("when klubba.yaml tells of other people, if it is a draft, and of other forums, whatever it is", async () => {
    await begun();
    trial.write("klubba.yaml", settings.replace("Eva L]", "Evan]"));
    expect(await readAgain()).toEqual([draft]);
    trial.write("klubba.yaml", settings.replace("Samrådet", "Rådet"));
    expect(await readAgain()).toEqual([march, april, draft]);
    trial.write("klubba.yaml", `${settings.trimEnd().slice(0, -1)}, planned: [2025-06-05] }\n`);
    await trial.known();
    trial.read.length = 0;
    trial.write("klubba.yaml", `${settings.trimEnd().slice(0, -1)}, planned: [2025-06-12] }\n`);
    expect(await readAgain()).toEqual([]);
  });

  it("when another version of the program read it", async () => {
    await begun();
    expect(await readAgain("1.0.1 trial")).toEqual([march, april, draft]);
    expect(await readAgain("1.0.1 trial")).toEqual([]);
  });
});

describe("files that come and go", () => {
  it("are found and missed", async () => {
    await begun();
    trial.write("minutes/ny/2025-06-05.md", finalMinutes("2025-06-05"));
    rmSync(trial.at(march));
    expect(await readAgain()).toEqual(["minutes/ny/2025-06-05.md"]);
    renameSync(trial.at("minutes/ny"), trial.at("minutes/gammal"));
    expect(await readAgain()).toEqual(["minutes/gammal/2025-06-05.md"]);
    rmSync(trial.at("minutes"), { recursive: true });
    mkdirSync(trial.at("minutes"));
    expect(await readAgain()).toEqual([]);
  });

  it("are no minutes where they are no Markdown", async () => {
    await begun();
    trial.write("minutes/vs/bilaga.pdf", "%PDF");
    trial.write("minutes/vs/.hemlig.md", finalMinutes("2025-01-01"));
    trial.write("minutes/node_modules/läs.md", finalMinutes("2025-01-02"));
    expect(await readAgain()).toEqual([]);
  });

  it("have names of any form", async () => {
    await begun({ "minutes/va\u030ard/2025-01-09.md": finalMinutes("2025-01-09") });
    expect(await readAgain()).toEqual([]);
    trial.write("minutes/va\u030ard/2025-01-09.md", finalMinutes("2025-01-10"));
    expect(await readAgain()).toEqual(["minutes/vård/2025-01-09.md".normalize("NFC")]);
  });

  it.skipIf(process.platform === "win32")("are looked for as ever where there are links", async () => {
    await begun();
    const before = readFileSync(trial.at(draft));
    rmSync(trial.at(draft));
    symlinkSync("/etc/hostname", trial.at(draft));
    trial.write("minutes/annat/x.md", before.toString());
    expect(await readAgain()).toEqual([]);
    expect((await trial.known()).diagnostics).toMatchObject([
      { file: draft, problem: { code: "unreadable", reason: "link-outside" } },
    ]);
  });
});

const change = fc.oneof(
  fc.record({ type: fc.constant("write" as const), file: fc.nat(5), day: fc.nat(8) }),
  fc.record({
    type: fc.constant("draft" as const),
    file: fc.nat(5),
    task: fc.string({ unit: "grapheme", maxLength: 9 }),
  }),
  fc.record({ type: fc.constant("remove" as const), file: fc.nat(5) }),
  fc.record({ type: fc.constant("rename" as const), file: fc.nat(5), to: fc.nat(5) }),
  fc.record({
    type: fc.constant("settings" as const),
    text: fc.constantFrom("Alby", "Berga", "Eva L", "[", "sv"),
  }),
  fc.record({ type: fc.constant("damage" as const), at: fc.double({ min: 0, max: 0.999, noNaN: true }) }),
);

const path = (index: number) => `minutes/${index % 2 === 0 ? "vs" : "bö"}/2025-0${index + 1}-06.md`;

function apply(one: typeof change extends fc.Arbitrary<infer T> ? T : never): void {
  if (one.type === "settings") trial.write("klubba.yaml", settings.replace(one.text, "Cedern"));
  else if (one.type === "damage") damage(one.at);
  else if (one.type === "write") trial.write(path(one.file), finalMinutes(`2025-01-1${one.day}`));
  else if (one.type === "draft")
    trial.write(path(one.file), draftMinutes("2025-05-08", one.task.replace(/[\r\n]/g, "")));
  else if (one.type === "remove") rmSync(trial.at(path(one.file)), { force: true });
  else if (
    statSync(trial.at(path(one.file)), { throwIfNoEntry: false }) &&
    path(one.to).startsWith("minutes/vs")
  )
    renameSync(trial.at(path(one.file)), trial.at(path(one.to)));
}

/** Changes one byte of the index, in its own place, or a copy's. */
function damage(at: number): void {
  const name = readdirSync(trial.at(".klubba")).find((one) => one.startsWith("facts-"));
  if (name === undefined) return;
  const bytes = readFileSync(trial.at(`.klubba/${name}`));
  const index = Math.floor(at * bytes.length);
  bytes[index] = (bytes[index] ?? 0) ^ 1;
  writeFileSync(trial.at(`.klubba/${name}`), bytes);
}

it("whatever is done between runs, the archive is read with the index as without", {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 4 }),
      fc.boolean(),
      async (runs, sure) => {
        trial = new TrialArchive({ ...files });
        trial.age = sure ? 60_000 : 0;
        try {
          for (const changes of [[], ...runs]) {
            for (const one of changes) apply(one);
            expect(await trial.known()).toEqual(await trial.plain());
          }
        } finally {
          trial.remove();
        }
      },
    ),
    { numRuns: 60 },
  );
});

describe("an index that cannot be trusted", () => {
  const indexFile = () =>
    trial.at(`.klubba/${readdirSync(trial.at(".klubba")).find((name) => name.startsWith("facts-"))}`);
  const all = [march, april, draft];

  it("is a copy, such as one that came with the archive from somebody else", async () => {
    await begun();
    copyFileSync(indexFile(), trial.at("copy"));
    rmSync(indexFile());
    copyFileSync(trial.at("copy"), indexFile());
    expect(await readAgain()).toEqual(all);
  });

  it.each([0, 1, 40, -1])("is cut off at %i bytes", async (length) => {
    await begun();
    writeFileSync(indexFile(), readFileSync(indexFile()).subarray(0, length));
    expect(await readAgain()).toEqual(all);
  });

  it("is no file, or lies in no folder", async () => {
    await begun();
    rmSync(indexFile());
    const name = indexFileName();
    mkdirSync(trial.at(`.klubba/${name}`));
    expect(await readAgain()).toEqual(all);
    rmSync(trial.at(".klubba"), { recursive: true });
    trial.write(".klubba", "mine");
    expect(await readAgain()).toEqual(all);
    expect(readFileSync(trial.at(".klubba"), "utf8")).toBe("mine");
  });

  it.skipIf(process.platform === "win32")("lies behind a link", async () => {
    await begun();
    const elsewhere = new TrialArchive({});
    renameSync(trial.at(".klubba"), elsewhere.at("klubba"));
    symlinkSync(elsewhere.at("klubba"), trial.at(".klubba"));
    expect(await readAgain()).toEqual(all);
    rmSync(trial.at(".klubba"));
    mkdirSync(trial.at(".klubba"));
    const name = readdirSync(elsewhere.at("klubba")).find((one) => one.startsWith("facts-"));
    symlinkSync(elsewhere.at(`klubba/${name}`), trial.at(`.klubba/${name}`));
    const untouched = readFileSync(elsewhere.at(`klubba/${name}`));
    expect(await readAgain()).toEqual(all);
    expect(readFileSync(elsewhere.at(`klubba/${name}`)).equals(untouched)).toBe(true);
    elsewhere.remove();
  });
});

/** What the index's file is called here. */
function indexFileName(): string {
  const other = new TrialArchive(files);
  const shelf = other.shelf();
  const survey = shelf.survey(undefined);
  if (survey)
    shelf.put("facts", { tree: survey.tree, hashes: new Uint8Array(16 * 4), note: "", pieces: [] }, 0);
  const name = readdirSync(other.at(".klubba")).find((one) => one.startsWith("facts-")) ?? "";
  other.remove();
  return name;
}
