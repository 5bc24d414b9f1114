import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { archiveOf, type Written } from "../../archive/archive.fixture.ts";
import { foldArchive } from "../../archive/fold.ts";
import { formatFlow } from "../../format/index.ts";
import { texts as own } from "../../language/sv/index.ts";
import { readMinutes } from "../../minutes/read-minutes.ts";
import type { Config } from "../../model/config.ts";
import { addDays, type Day } from "../../model/day.ts";
import type { Decision } from "../../model/decision.ts";
import type { JournalRecord } from "../../model/journal.ts";
import { agendaItemShape } from "../../model/meeting.ts";
import type { Minutes } from "../../model/minutes.ts";
import { proposalFor, registerFor } from "./proposal.ts";
import { renewPlanned } from "./renew.ts";

/*
 * Archives of a forum `vs` that meets every four weeks and of `ks` that prepares for it; in each item one record at
 * most. What must come up is worked out from the records alone, without asking the fold.
 */
const days = Array.from({ length: 7 }, (_, index) => addDays("2025-01-09", index * 28));
const config: Config = {
  language: "sv",
  forums: {
    vs: {
      prefix: "VS",
      organisations: ["Alby", "Berga"],
      prepared_by: ["ks"],
      standing_items: ["Dagordning", "Övriga frågor"],
      planned: days.map((date) => ({ id: `VS-${date}`, date })),
    },
    ks: { prefix: "KS" },
  },
};

type Kind =
  | "postpone"
  | "refer-back"
  | "condition"
  | "adoption"
  | "lapsing"
  | "follow-up"
  | "action"
  | "undated"
  | "filed";
const kinds: readonly Kind[] = [
  "postpone",
  "refer-back",
  "condition",
  "adoption",
  "lapsing",
  "follow-up",
  "action",
  "undated",
  "filed",
];

interface Item {
  kind: Kind;
  /** Days after the meeting, for what has a day. */
  after: number;
  /** Which earlier record it takes up, counted back from the last one; none beyond the first. */
  follows: number;
  /** Whether it says what became of that. */
  outcome: boolean;
}
const item: fc.Arbitrary<Item> = fc.record({
  kind: fc.constantFrom(...kinds),
  after: fc.integer({ min: 1, max: 150 }),
  follows: fc.integer({ min: 0, max: 12 }),
  outcome: fc.boolean(),
});
const heldItems = fc.array(fc.array(item, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
const events = ["done", "answered", "condition-met", "adopted"] as const;
const entry = fc.record({ about: fc.nat(40), event: fc.constantFrom(...events) });

/** A record that must come up, unless something has happened to it. */
interface Told {
  ref: string;
  forum: string;
  kind: Kind | "prepared" | "referred";
  date: Day;
  /** The last day of a decision, the day of an action. */
  day: Day;
}

interface World {
  minutes: Written[];
  told: Told[];
  /** References of what an item of `vs` gave an outcome. */
  dealt: Set<string>;
}

const decisionOf: Partial<Record<Kind, (day: Day) => Decision>> = {
  postpone: () => ({ kind: "postpone" }),
  "refer-back": () => ({ kind: "refer-back" }),
  condition: () => ({ kind: "approve", condition: "om pengarna räcker" }),
  adoption: () => ({ kind: "recommend", adoption: "all" }),
  lapsing: (day) => ({ kind: "approve", valid_to: day }),
  filed: () => ({ kind: "note-to-file" }),
};

function worldOf(meetings: readonly (readonly Item[])[]): World {
  const world: World = { minutes: [], told: [], dealt: new Set() };
  for (const [index, items] of meetings.entries()) {
    const date = days[index] ?? "";
    const earlier = [...world.told];
    const written: Required<Pick<Written, "agenda" | "decisions" | "actions" | "follow_ups">> & Written = {
      date,
      agenda: [],
      decisions: [],
      actions: [],
      follow_ups: [],
    };
    for (const [at, one] of items.entries())
      addItem(world, written, { one, number: String(at + 1), earlier });
    world.minutes.push(written, preparing(world, addDays(date, 7)));
  }
  return world;
}

/** `ks` recommends one thing and refers another, a week after each meeting of `vs`. */
function preparing(world: World, date: Day): Written {
  const place = { forum: "ks", date, day: date };
  world.told.push({ ...place, ref: `KS-${date}/d1`, kind: "prepared" });
  world.told.push({ ...place, ref: `KS-${date}/f2`, kind: "referred" });
  return {
    forum: "ks",
    date,
    agenda: [
      { number: "1", title: `Förslag ${date}` },
      { number: "2", title: `Fråga ${date}` },
    ],
    decisions: [{ id: "d1", agenda: "1", kind: "recommend", clauses: ["att föreslå en rutin"] }],
    follow_ups: [{ id: "f2", agenda: "2", text: "Frågan går vidare.", forum: "vs" }],
  };
}

function addItem(
  world: World,
  written: Written,
  { one, number, earlier }: { one: Item; number: string; earlier: readonly Told[] },
): void {
  const { kind, after, follows, outcome } = one;
  const date = written.date;
  const taken = earlier[earlier.length - 1 - follows];
  written.agenda?.push({
    number,
    title: `Ärende ${date} ${number}`,
    ...(taken ? { follows: [taken.ref] } : {}),
  });
  if (taken && !outcome) return;
  if (taken) world.dealt.add(taken.ref);
  const day = addDays(date, after);
  const decision = decisionOf[kind]?.(day);
  const letter = decision ? "d" : kind === "follow-up" ? "f" : "a";
  const local = { id: `${letter}${number}`, agenda: number };
  if (decision) written.decisions?.push({ ...local, clauses: ["att …"], ...decision });
  else if (kind === "follow-up") written.follow_ups?.push({ ...local, text: "Det återkommer." });
  else written.actions?.push({ ...local, task: "räkna", ...(kind === "action" ? { due: day } : {}) });
  world.told.push({ ref: `VS-${date}/${local.id}`, forum: "vs", kind, date, day });
}

interface Happened {
  world: World;
  journal: JournalRecord[];
}

const happened: fc.Arbitrary<Happened> = fc
  .tuple(heldItems, fc.array(entry, { maxLength: 6 }))
  .map(([meetings, entries]) => {
    const world = worldOf(meetings);
    const fits: Record<(typeof events)[number], readonly string[]> = {
      done: ["postpone", "follow-up", "action", "undated", "adoption"],
      answered: ["refer-back"],
      "condition-met": ["condition"],
      adopted: ["adoption"],
    };
    const journal = entries.flatMap(({ about, event }): JournalRecord[] => {
      const told = world.told[about % world.told.length];
      if (!told || !fits[event].includes(told.kind)) return [];
      const organisation = event === "adopted" ? "Alby" : undefined;
      return [{ on: addDays(told.date, 1), ref: told.ref, event, organisation }];
    });
    return { world, journal };
  });

/** The day after the last meeting of both, and the meeting after that. */
function when({ minutes }: World): { asOf: Day; date: Day; after: Day; last: Day } {
  const count = minutes.length / 2;
  const last = days[count - 1] ?? "";
  return { asOf: addDays(last, 8), date: days[count] ?? "", after: days[count + 1] ?? "", last };
}

/** Worked out from the records: what has to stand on the agenda of the next meeting. */
function mustComeUp({ world, journal }: Happened): string[] {
  const { date, after, asOf, last } = when(world);
  const has = (ref: string, event: string) => journal.some((one) => one.ref === ref && one.event === event);
  const must = (one: Told): boolean => {
    const open = !world.dealt.has(one.ref);
    switch (one.kind) {
      case "postpone":
      case "follow-up":
        return open && !has(one.ref, "done");
      case "refer-back":
      case "referred":
        return open;
      case "prepared":
        return open && one.date >= last;
      case "condition":
        return !has(one.ref, "condition-met");
      case "adoption":
        return !has(one.ref, "done");
      case "lapsing":
        return open && one.day >= asOf && one.day < after;
      case "action":
        return one.day <= date && !has(one.ref, "done");
      case "undated":
        return !has(one.ref, "done");
      default:
        return false;
    }
  };
  return world.told.filter(must).map(({ ref }) => ref);
}

function soughtFor({ world, journal }: Happened, existing: Minutes | undefined) {
  const { asOf, date } = when(world);
  const archive = archiveOf({ config, journal, minutes: world.minutes });
  const minutes = existing ? [...archive.minutes, existing] : archive.minutes;
  const whole = { ...archive, minutes };
  const coming = { forum: "vs", date };
  const found = registerFor(whole, foldArchive(whole, asOf), coming);
  return { ...coming, archive: whole, register: found, own, existing, extraordinary: false, added: [] };
}

const file = "minutes/vs/planned.md";

function read(text: string): Minutes {
  const { minutes } = readMinutes({ file, text }, { config, plain: false });
  if (!minutes) throw new Error("the planned file cannot be read");
  return minutes;
}

/** A planned file with some of what must come up, renamed, and items, comments and keys of a person's own. */
function plannedFile({ date }: { date: Day }, refs: readonly string[]): string {
  const lines = refs.flatMap((ref, index) => [
    `  # anteckning ${index}`,
    index % 2 === 0
      ? `  - { title: "Omdöpt ${index}", note: "egen ${index}", follows: [${ref}] } # mer ${index}`
      : `  - title: Omdöpt ${index}\n    note: egen ${index}\n    follows:\n      - ${ref} # mer ${index}`,
  ]);
  const last = formatFlow({ title: "Övriga frågor" }, agendaItemShape);
  const agenda = ["  - Egen punkt # kaffe", ...lines, `  - ${last}`].join("\n");
  return `---\nid: VS-${date}\nforum: vs\ndate: ${date}\nstatus: planned\nroom: 4 B # lås upp\nagenda:\n${agenda}\n---\n\nVälkomna!\n`;
}

describe("over random archives", () => {
  it("nothing that must come up is missing from the agenda of the next meeting, and nothing is there twice", () => {
    fc.assert(
      fc.property(happened, (given) => {
        const refs = proposalFor(soughtFor(given, undefined)).flatMap(({ follows }) => follows);
        for (const ref of mustComeUp(given)) expect(refs).toContain(ref);
        expect(new Set(refs).size).toBe(refs.length);
      }),
      { numRuns: 80 },
    );
  });

  it("a planned file gets the rest, keeps every line of its own, and a second time changes nothing", () => {
    fc.assert(
      fc.property(happened, fc.nat(3), (given, count) => {
        const must = mustComeUp(given);
        const text = plannedFile(when(given.world), must.slice(0, count));
        const first = renewed(given, text);
        const refs = read(first).meeting.agenda.flatMap(({ follows = [] }) => follows);
        for (const ref of must) expect(refs).toContain(ref);
        const lines = new Set(first.split("\n"));
        for (const line of text.split("\n")) expect(lines).toContain(line);
        expect(first.indexOf("Egen punkt")).toBeLessThan(first.indexOf("Övriga frågor"));
        expect(renewed(given, first)).toBe(first);
      }),
      { numRuns: 30 },
    );
  });
});

function renewed(given: Happened, text: string): string {
  const minutes = read(text);
  const items = proposalFor(soughtFor(given, minutes));
  const result = renewPlanned({ file, text, config, minutes }, { items, leftOut: [] });
  if (typeof result !== "string") throw new Error(result.code);
  return result;
}
