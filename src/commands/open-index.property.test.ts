import { rmSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { NodeStore } from "../adapters/node-store.ts";
import { archiveOf, type Written } from "../archive/archive.fixture.ts";
import { TrialArchive } from "../archive/facts/index.fixture.ts";
import { foldedOn } from "../archive/folded.ts";
import { readArchive } from "../archive/load.ts";
import type { Archive } from "../archive/register.ts";
import { someArchive, someDay, someEntry, someMinutes } from "../archive/residue/archives.fixture.ts";
import { formatJournalRecord } from "../format/index.ts";
import { loadTexts } from "../language/load.ts";
import type { Texts } from "../language/texts.ts";
import type { Day } from "../model/day.ts";
import type { JournalEntry, JournalRecord } from "../model/journal.ts";
import type { Minutes } from "../model/minutes.ts";
import { run as actions } from "./actions.ts";
import { run as calendar } from "./calendar.ts";
import { type Context, type Outcome, UserError } from "./context.ts";
import { run as decisions } from "./decisions.ts";
import { run as followups } from "./followups.ts";
import { run as meetings } from "./meetings.ts";
import { run as status } from "./status.ts";

let texts: Texts;
beforeAll(async () => {
  texts = await loadTexts("sv");
});

/** In the midst of what happens, and after all of it. */
const todays: readonly Day[] = ["2025-04-22", "2025-06-30", "2025-06-30", "2025-06-30"];

function contextOf(read: Read, today: Day): Context {
  const known = {
    hasConfig: true,
    selection: [],
    clock: { today: () => today, now: () => `${today}T10:00:00+02:00` },
    terminal: { interactive: false, width: 100, height: undefined, colour: false },
    texts,
    user: undefined,
    shown: (file: string) => file,
    ...read,
  };
  return known as unknown as Context;
}

const filters = { forum: [], owner: [], organisation: [], topic: [], kind: [], status: [] };
const list = { ...filters, all: false, sort: [], group: undefined, columns: [], csv: false };
const choice = { formalities: false, adoption: undefined, sentTo: [], html: undefined };
const period = { person: undefined, since: undefined, until: undefined, month: undefined };
const files = { ics: undefined, push: undefined, import: undefined, match: [], write: false, dryRun: false };

/** One list, as it is printed and in records, with what it says beside. */
const lists: ((asOf: string | undefined, json: boolean, context: Context) => Outcome | Promise<Outcome>)[] = [
  (asOf, json, context) => decisions({ ...list, ...choice, asOf, json }, context),
  (asOf, json, context) => decisions({ ...list, ...choice, all: true, asOf, json }, context),
  (asOf, json, context) => decisions({ ...list, ...choice, adoption: "", asOf, json }, context),
  (asOf, json, context) => actions({ ...list, asOf, json }, context),
  (asOf, json, context) => actions({ ...list, forum: ["vs"], asOf, json }, context),
  (asOf, json, context) => followups({ ...list, asOf, json }, context),
  (asOf, json, context) => status({ forum: ["arbetsgrupp"], asOf, json, html: undefined }, context),
  (asOf, json, context) => decisions({ ...list, ...choice, forum: ["arbetsgrupp"], asOf, json }, context),
  (asOf, json, context) =>
    calendar({ ...list, ...period, ...files, forum: ["ks"], todos: false, asOf, json }, context),
  (asOf, json, context) => meetings({ ...list, asOf, json }, context),
  (asOf, json, context) => status({ forum: [], asOf, json, html: undefined }, context),
  (asOf, json, context) => calendar({ ...list, ...period, ...files, todos: false, asOf, json }, context),
  (asOf, todos, context) =>
    calendar({ ...list, ...period, ...files, ics: "-", todos, asOf, json: false }, context),
  (asOf, todos, context) =>
    calendar({ ...list, ...period, ...files, ics: "-", todos, asOf, json: false }, context),
];

type Read = Pick<Context, "read" | "readOpen">;

async function printed(
  read: Read,
  { which, asOf, today }: { which: number; asOf: Day | undefined; today: Day },
): Promise<unknown> {
  try {
    const {
      out,
      notes,
      diagnostics = [],
    } = (await lists[which]?.(asOf, which % 2 === 0, contextOf(read, today))) ?? {};
    return { out, notes, errors: diagnostics.filter(({ severity }) => severity === "error") };
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

function fileOf({ meeting, status: standing }: Minutes): string {
  const fields = Object.entries({ ...meeting, status: standing }).filter(([, value]) => {
    return value !== undefined && !(Array.isArray(value) && value.length === 0);
  });
  return `---\n${fields.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`).join("")}---\n`;
}

function lineOf({ file: _file, line: _line, ...record }: JournalEntry): string {
  return `${formatJournalRecord(record)}\n`;
}

function laid(archive: Archive): TrialArchive {
  const trial = new TrialArchive({ "klubba.yaml": JSON.stringify({ klubba: 1, ...archive.config }) });
  for (const minutes of archive.minutes) trial.write(minutes.file, fileOf(minutes));
  trial.write("minutes/README.txt", "");
  trial.write("journal.yaml", archive.journal.map(lineOf).join(""));
  return trial;
}

type Change =
  | { type: "minutes"; written: Written }
  | { type: "blank"; at: number }
  | { type: "remove"; at: number }
  | { type: "journal"; entry: JournalRecord; id: number }
  | { type: "settings" };

const someChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ type: fc.constant("minutes" as const), written: someMinutes }),
  fc.record({ type: fc.constant("blank" as const), at: fc.nat(9) }),
  fc.record({ type: fc.constant("remove" as const), at: fc.nat(9) }),
  fc.record({ type: fc.constant("journal" as const), entry: someEntry, id: fc.nat(99) }),
  fc.record({ type: fc.constant("settings" as const) }),
);

function apply(change: Change, trial: TrialArchive, { minutes, journal, config }: Archive): void {
  const [one] = change.type === "minutes" ? archiveOf({ minutes: [change.written] }).minutes : [];
  if (one) trial.write(one.file, fileOf(one));
  else if (change.type === "settings")
    trial.write("klubba.yaml", JSON.stringify({ klubba: 1, ...config, forums: { vs: { prefix: "VS" } } }));
  else if (change.type === "journal") {
    const entry = { ...change.entry, id: `n${change.id}`, at: "2025-04-01T12:00:00+02:00" };
    const added = lineOf({ ...entry, file: "journal.yaml", line: 1 });
    trial.write("journal.yaml", journal.map(lineOf).join("") + added);
  } else if (change.type === "blank" || change.type === "remove") {
    const file = minutes[change.at]?.file;
    const there = minutes[change.at];
    if (file === undefined || there === undefined) return;
    if (change.type === "remove") rmSync(trial.at(file), { force: true });
    else trial.write(file, `${fileOf(there)}\n`);
  }
}

const someRun = fc.record({
  changes: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(someChange, { minLength: 1, maxLength: 2 }) },
  ),
  which: fc.nat(lists.length - 1),
  asOf: fc
    .option(someDay, { nil: undefined, freq: 1 })
    .chain((day) => fc.constantFrom(day, undefined, undefined, undefined, undefined)),
});

describe("an index of what is open", () => {
  it("changes no answer, whatever is done between runs, whatever day is asked about", {
    timeout: 600_000,
  }, async () => {
    let opened = 0;
    let remembered = 0;
    await fc.assert(
      fc.asyncProperty(
        someArchive,
        fc.array(someRun, { minLength: 4, maxLength: 7 }),
        fc.constantFrom(...todays),
        async (archive, runs, today) => {
          const trial = laid(archive);
          try {
            for (const { changes, which, asOf } of runs) {
              for (const change of changes) apply(change, trial, archive);
              const read = () => readArchive(new NodeStore(trial.root), { selection: [], hasConfig: true });
              const plain: Read = { read, readOpen: async (daysIn) => foldedOn(await read(), daysIn) };
              const open: Read = { read, readOpen: (daysIn, depth) => trial.open(daysIn, depth) };
              const asked = { which, asOf, today };
              expect(await printed(open, asked)).toEqual(await printed(plain, asked));
            }
            opened += trial.opened;
            remembered += trial.remembered;
          } finally {
            trial.remove();
          }
        },
      ),
      { numRuns: Number(process.env["RUNS"] ?? 25) },
    );
    expect(opened).toBeGreaterThan(9);
    expect(remembered).toBeGreaterThan(9);
  });
});
