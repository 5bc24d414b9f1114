import { rmSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { NodeStore } from "../../adapters/node-store.ts";
import { draftMinutes, finalMinutes, settings, TrialArchive } from "../../archive/facts/index.fixture.ts";
import { readArchive, readFile } from "../../archive/load.ts";
import { loadTexts } from "../../language/load.ts";
import type { Texts } from "../../language/texts.ts";
import type { KnownWords } from "../../search/kept/known-words.ts";
import { WordIndex } from "../../search/kept/word-index.ts";
import { type Context, UserError } from "../context.ts";
import { run } from "../search.ts";

let texts: Texts;
beforeAll(async () => {
  texts = await loadTexts("sv");
});

/** Whether what was kept told anything, and whether all of it was read anew. */
const seen = { known: 0, anew: 0 };

function contextOf(trial: TrialArchive, readWords: Context["readWords"]): Context {
  const known = {
    store: new NodeStore(trial.root),
    hasConfig: true,
    selection: [],
    clock: { today: () => "2025-06-30", now: () => "2025-06-30T10:00:00+02:00" },
    terminal: { interactive: false, width: 100, height: undefined, colour: false },
    texts,
    shown: (file: string) => file,
    readWords,
    read: () => readArchive(new NodeStore(trial.root), { selection: [], hasConfig: true }),
  };
  return known as unknown as Context;
}

type Options = Parameters<typeof run>[0];

async function printed(options: Options, context: Context): Promise<unknown> {
  try {
    return await run(options, context);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

/** As one run finds it, and leaves behind what it has read. */
async function known(options: Options, trial: TrialArchive, program: string): Promise<unknown> {
  const shelf = trial.shelf(program);
  const store = new NodeStore(trial.root);
  let read = 0;
  const counting: typeof readFile = (...given) => {
    read++;
    return readFile(...given);
  };
  const index = new WordIndex({ shelf, store, readFile: counting, fewest: 1 });
  const readWords = async (): Promise<KnownWords | undefined> => await index.read();
  const answer = await printed(options, contextOf(trial, readWords));
  if (read === 0) seen.known++;
  else seen.anew++;
  index.save();
  return answer;
}

const days = ["2025-03-06", "2025-04-10", "2025-05-08"] as const;
const prose = [
  "Taxan för bron höjs. Färjan går som förut.",
  "**Beslut** att vårdprogrammet gäller.\n\n- [ ] Siv Ek: skriva till Alby (30 maj)",
  "Åtgärderna i vården, se bilagan. Brons taxa",
  "| bro | taxa |\n| - | - |\n| vård | program |",
] as const;

const someText = fc
  .tuple(
    fc.constantFrom(...days),
    fc.boolean(),
    fc.constantFrom(...prose),
    fc.constantFrom("vårdsamråd", "bro"),
  )
  .map(([day, isDraft, words, forum]) => {
    const text = isDraft ? draftMinutes(day, words.slice(0, 12).replaceAll("\n", " ")) : finalMinutes(day);
    return `${text.replace("vårdsamråd", forum)}\n${words}\n`;
  });

/** A forum by another name, and meetings planned, rightly and not: what minutes say does not hang on them. */
const someSettings = fc.constantFrom(
  settings.replace("Samrådet]", "Samrådet, bro]"),
  ...["2025-09-01", "i höst"].map((day) =>
    settings.replace("prefix: VS }", `prefix: VS, planned: [{ date: ${day} }] }`),
  ),
);

/** What people do between two questions. */
const someChange = fc.oneof(
  fc.record({
    kind: fc.constant("write" as const),
    name: fc.constantFrom("a", "b", "c", "d"),
    text: someText,
  }),
  fc.record({ kind: fc.constant("damage" as const), name: fc.constantFrom("a", "b") }),
  fc.record({ kind: fc.constant("remove" as const), name: fc.constantFrom("a", "b", "c", "d") }),
  fc.record({ kind: fc.constant("settings" as const), text: someSettings }),
  fc.record({ kind: fc.constant("program" as const) }),
  fc.record({ kind: fc.constant("journal" as const), text: fc.constantFrom("", "- x: [", "- { id: a") }),
  fc.record({ kind: fc.constant("nothing" as const) }),
);

const someWords = fc.constantFrom<string[][]>(
  ["bro"],
  ["taxa", "bro"],
  ["bro taxa"],
  ["vård*"],
  ["*programmet"],
  ["atgard"],
  ["att", "godkänna", "program"],
  ["finns", "inte"],
  ["Siv", "Ek", "Alby"],
);

const someOptions = fc.record({
  words: someWords,
  forum: fc.constantFrom<string[]>([], [], ["Samrådet"], ["bro"]),
  topic: fc.constantFrom<string[]>([], [], [], ["bro"]),
  in: fc.constantFrom<string[]>([], [], ["decisions"], ["prosa", "uppgifter"]),
  since: fc.constantFrom(undefined, undefined, "2025-04-01"),
  until: fc.constantFrom(undefined, undefined, "2025-04-30"),
  asOf: fc.constantFrom(undefined, undefined, "2025-04-10"),
  limit: fc.constantFrom(undefined, undefined, "1"),
  json: fc.constant(false),
  csv: fc.constant(false),
});

it("finds by what is known of the words what reading everything finds", { timeout: 60_000 }, async () => {
  const round = fc.record({ change: someChange, options: someOptions });
  await fc.assert(
    fc.asyncProperty(
      fc.array(someText, { minLength: 2, maxLength: 4 }),
      fc.array(round, { minLength: 2, maxLength: 5 }),
      async (first, rounds) => {
        const trial = new TrialArchive({ "klubba.yaml": settings });
        try {
          for (const [index, text] of first.entries()) trial.write(`minutes/${"abcd"[index]}.md`, text);
          let program = "1.0.0 trial";
          for (const { change, options } of rounds) {
            if (change.kind === "write") trial.write(`minutes/${change.name}.md`, change.text);
            if (change.kind === "damage")
              trial.write(`minutes/${change.name}.md`, "---\nforum: [\n---\nBron");
            if (change.kind === "remove") rmSync(trial.at(`minutes/${change.name}.md`), { force: true });
            if (change.kind === "journal") trial.write("journal.yaml", change.text);
            if (change.kind === "settings") trial.write("klubba.yaml", change.text);
            if (change.kind === "program") program += "x";
            expect(await known(options, trial, program)).toEqual(
              await printed(
                options,
                contextOf(trial, () => Promise.resolve(undefined)),
              ),
            );
          }
        } finally {
          trial.remove();
        }
      },
    ),
    { numRuns: 12 },
  );
  expect(seen.known).toBeGreaterThan(5);
  expect(seen.anew).toBeGreaterThan(5);
});

it("tells what is wrong in settings that were changed since", async () => {
  const trial = new TrialArchive({ "klubba.yaml": settings });
  try {
    trial.write("minutes/a.md", finalMinutes("2025-03-06"));
    const options = { words: ["program"], forum: [], topic: [], in: [], json: false, csv: false };
    const asked = { ...options, since: undefined, until: undefined, asOf: undefined, limit: undefined };
    for (const text of [
      settings,
      settings.replace("prefix: VS }", "prefix: VS, planned: [{ date: i höst }] }"),
    ]) {
      trial.write("klubba.yaml", text);
      const answer = await known(asked, trial, "1.0.0 trial");
      const codes = text === settings ? [] : [expect.objectContaining({ file: "klubba.yaml" })];
      expect(answer).toHaveProperty("diagnostics", codes);
    }
  } finally {
    trial.remove();
  }
});
