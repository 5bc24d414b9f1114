import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { archiveOf } from "../archive/archive.fixture.ts";
import { type DaysIn, foldedOn } from "../archive/folded.ts";
import type { Archive } from "../archive/register.ts";
import { gentle, someArchive, someDay, someEntry, someMinutes } from "../archive/residue/archives.fixture.ts";
import { residueOf } from "../archive/residue/residue.ts";
import { type Changes, touches, withChanges } from "../archive/residue/touches.ts";
import { loadTexts } from "../language/load.ts";
import type { Texts } from "../language/texts.ts";
import { addDays, type Day } from "../model/day.ts";
import { run as actions } from "./actions.ts";
import { run as calendar } from "./calendar.ts";
import type { Context, Outcome } from "./context.ts";
import { run as decisions } from "./decisions.ts";
import { run as followups } from "./followups.ts";
import { run as meetings } from "./meetings.ts";
import { run as status } from "./status.ts";

let texts: Texts;

beforeAll(async () => {
  texts = await loadTexts("sv");
});

function contextOf(archive: Archive, today: Day): Context {
  const unused = () => {
    throw new Error("not asked");
  };
  const known = {
    hasConfig: true,
    selection: [],
    clock: { today: () => today, now: () => `${today}T10:00:00+01:00` },
    terminal: { interactive: false, width: 100, height: undefined, colour: false },
    texts,
    user: undefined,
    shown: (file: string) => file,
    read: () => Promise.resolve(archive),
    readOpen: (daysIn: DaysIn) => Promise.resolve(foldedOn(archive, daysIn)),
  };
  return new Proxy(known as unknown as Context, {
    get: (target, name) => (name in target ? Reflect.get(target, name) : unused()),
  });
}

const filters = { forum: [], owner: [], organisation: [], topic: [], kind: [], status: [] };
const list = { ...filters, all: false, asOf: undefined, sort: [], group: undefined, columns: [], csv: false };
const choice = { formalities: false, adoption: undefined, sentTo: [], html: undefined };
const period = { person: undefined, since: undefined, until: undefined, month: undefined };
const files = { ics: undefined, push: undefined, import: undefined, match: [], write: false, dryRun: false };

/** What every list of what is open or to come prints, and the faults that it tells. */
async function printed(archive: Archive, today: Day): Promise<unknown[]> {
  const context = contextOf(archive, today);
  const answers: Outcome[] = [];
  for (const json of [false, true]) {
    const options = { ...list, json };
    answers.push(await decisions({ ...options, ...choice }, context));
    answers.push(await actions(options, context));
    answers.push(await followups(options, context));
    answers.push(await meetings(options, context));
    answers.push(await status({ forum: [], asOf: undefined, json, html: undefined }, context));
    answers.push(await calendar({ ...list, ...period, ...files, todos: false, json }, context));
  }
  answers.push(await calendar({ ...list, ...period, ...files, ics: "-", todos: true, json: false }, context));
  return answers.map(({ out = "", diagnostics = [] }) => ({
    out,
    errors: diagnostics.filter(({ severity }) => severity === "error"),
  }));
}

const someOffset = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 60 }));

describe("the residue of an archive", () => {
  it("gives the same lists from its day on", async () => {
    await fc.assert(
      fc.asyncProperty(someArchive, someDay, someOffset, async (whole, day, offset) => {
        const later = addDays(day, offset);
        const { archive } = residueOf(whole, day);
        expect(await printed(archive, later)).toEqual(await printed(whole, later));
      }),
      { numRuns: 20 },
    );
  });

  it("gives the same lists with changes that touch nothing that was left out", async () => {
    let untouched = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.record({ whole: someArchive, day: someDay, offset: someOffset }),
        fc.array(someMinutes, { maxLength: 2 }),
        fc.array(someEntry, { maxLength: 2 }),
        async ({ whole, day, offset }, written, entries) => {
          const residue = residueOf(whole, day);
          const fresh = archiveOf(gentle({ minutes: written, journal: entries }, residue));
          const added = fresh.journal.map((entry) => ({
            ...entry,
            id: `n${entry.id}`,
            line: entry.line + 90,
          }));
          const names = new Set(fresh.minutes.map(({ file }) => file));
          if (names.size < fresh.minutes.length) return;
          const removed = whole.minutes.map(({ file }) => file).filter((file) => names.has(file));
          const changes: Changes = { removed, minutes: fresh.minutes, journal: { added, removed: [] } };
          if (touches(residue, changes)) return;
          untouched++;
          const now: Archive = {
            ...whole,
            minutes: [...whole.minutes.filter(({ file }) => !names.has(file)), ...fresh.minutes].sort(
              (a, b) => (a.file < b.file ? -1 : 1),
            ),
            journal: [...whole.journal, ...added],
          };
          const later = addDays(day, offset);
          expect(await printed(withChanges(residue, changes), later)).toEqual(await printed(now, later));
        },
      ),
      { numRuns: 20 },
    );
    expect(untouched).toBeGreaterThan(5);
  });
});
