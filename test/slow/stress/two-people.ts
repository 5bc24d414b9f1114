import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { klubba } from "./klubba.ts";
import { office } from "./office.ts";

/** Both write in these minutes at the same time; each in items of their own. */
export const shared = "minutes/råd/2025-05-08.md";
/** Ready for `finalize`. */
export const ready = "minutes/råd/2025-04-03.md";
const items = 20;
const actions = 120;

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** An archive that two people work in: a journal to be filled, and a draft of twenty items. */
export function twoPeoplesOffice(): Record<string, string> {
  const records = upTo(actions).map(
    (n) => `  - { id: a${n}, agenda: "1", owner: [Bo Alm], task: brev ${n} }\n`,
  );
  const prose = upTo(actions).map((n) => `- [ ] Bo Alm: brev ${n} ^a${n}\n`);
  const written = upTo(items).map(
    (n) =>
      `## ${n}. Ärende ${n}\n\nSiv Ek berättar om ärende ${n}.\n\n**Beslut**\n\natt godkänna förslag ${n}.\n\nOrdet är fritt om ärende ${n}.\n`,
  );
  return {
    "klubba.yaml": office["klubba.yaml"] ?? "",
    [ready]: office[ready] ?? "",
    "minutes/råd/2025-03-06.md": `---\nklubba: 1\nid: R-2025-03-06\nforum: råd\ndate: 2025-03-06\nstatus: final\nagenda:\n  - { number: "1", title: Taket }\ndecisions:\n  - { id: d1, agenda: "1", kind: postpone, clauses: [att bordlägga ärendet.] }\nactions:\n${records.join("")}---\n\n## 1. Taket\n\n**Beslut**\n\natt bordlägga ärendet. ^d1\n\n${prose.join("")}`,
    [shared]: `---\nklubba: 1\nid: R-2025-05-08\nforum: råd\ndate: 2025-05-08\nstatus: draft\n---\n\n${written.join("\n")}`,
  };
}

/** One of the two, who has half of the items and half of the actions. */
export interface Person {
  folder: string;
  /** 0 or 1 */
  half: number;
  random: () => number;
  /** What the person has written, each a sentence that must stand in the end, and the journal's texts. */
  sentences: Set<string>;
  notes: Set<string>;
  done: Set<string>;
}

export function person(folder: string, half: number, random: () => number): Person {
  return { folder, half, random, sentences: new Set(), notes: new Set(), done: new Set() };
}

/** So many things that a secretary does on a day, in an order drawn by lot. */
export async function workOn(who: Person, many: number): Promise<void> {
  const ways = [note, note, done, rewriteSentence, rewriteSentence, addSentence, giveIds];
  for (let count = 0; count < many; count++) {
    const way = ways[Math.floor(who.random() * ways.length)] ?? note;
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await way(who, count);
  }
}

async function note({ folder, half, random, notes }: Person, count: number): Promise<void> {
  const text = `anteckning ${half}-${count}`;
  const ref = `R-2025-03-06/a${1 + Math.floor(random() * actions)}`;
  expectDone(await klubba(folder, "record", ref, "note", "--text", text));
  notes.add(text);
}

async function done({ folder, half, done: all }: Person): Promise<void> {
  const ref = `R-2025-03-06/a${(all.size + 1) * 2 - half}`;
  expectDone(await klubba(folder, "done", ref));
  all.add(ref);
}

async function giveIds({ folder }: Person): Promise<void> {
  expectDone(await klubba(folder, "check", "--fix", shared));
}

function rewriteSentence(who: Person, count: number): Promise<void> {
  return inItem(who, (item, text) => {
    const sentence = `Siv Ek berättar om ärende ${item}, version ${who.half}-${count}.`;
    const pattern = new RegExp(`^Siv Ek berättar om ärende ${item}(?:,.*)?\\.$`, "m");
    for (const old of who.sentences) if (pattern.test(old)) who.sentences.delete(old);
    who.sentences.add(sentence);
    return text.replace(pattern, sentence);
  });
}

function addSentence(who: Person, count: number): Promise<void> {
  return inItem(who, (item, text) => {
    const sentence = `Tillägg ${who.half}-${count}.`;
    who.sentences.add(sentence);
    return text.replace(
      `Ordet är fritt om ärende ${item}.\n`,
      `Ordet är fritt om ärende ${item}.\n\n${sentence}\n`,
    );
  });
}

/** As an editor does: the whole text is read, and written back. */
function inItem(
  { folder, half, random }: Person,
  change: (item: number, text: string) => string,
): Promise<void> {
  const item = (1 + Math.floor(random() * (items / 2))) * 2 - half;
  const path = join(folder, shared);
  writeFileSync(path, change(item, readFileSync(path, "utf8")));
  return Promise.resolve();
}

function expectDone({ exit, err }: { exit: number; err: string }): void {
  if (exit !== 0) throw new Error(err);
}
