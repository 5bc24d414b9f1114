import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { NodeStore } from "../../adapters/node-store.ts";
import { DiskShelf } from "../../adapters/shelf/disk-shelf.ts";
import type { Shelf } from "../../ports/shelf.ts";
import { type DaysIn, type Depth, type Folded, foldedOn } from "../folded.ts";
import { readArchive, readFile } from "../load.ts";
import type { Archive } from "../register.ts";
import { FactsIndex } from "./facts-index.ts";
import { OpenOnDay } from "./open-on-day.ts";
import { readHere } from "./read-here.ts";

/** An archive on the disk, which a test changes as people do. */
export class TrialArchive {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), "klubba-index-")));
  /** The files that were read since this was last emptied, index or not. */
  readonly read: string[] = [];
  /** How often no more was asked than what is open or to come. */
  opened = 0;
  /** How often of that no more than what had been answered before. */
  remembered = 0;
  /** Added to the time at which the index says that files were looked at, in ms: how old they look beside it. */
  age = 60_000;

  constructor(files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  at(path: string): string {
    return join(this.root, path);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(this.at(path)), { recursive: true });
    writeFileSync(this.at(path), text);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  #stopped: number | undefined;

  /** From now on nothing takes any time. */
  stopClock(): void {
    this.#stopped = this.shelf().now();
  }

  shelf(program = "1.0.0 trial"): Shelf {
    const shelf = new DiskShelf(this.root, program, "anna");
    return {
      take: (name) => shelf.take(name),
      put: (name, kept, since) => shelf.put(name, kept, since + this.age),
      survey: (known) => shelf.survey(known),
      hashAt: (place) => shelf.hashAt(place),
      hash: (bytes) => shelf.hash(bytes),
      now: () => this.#stopped ?? shelf.now(),
    };
  }

  /** As one run reads it, and leaves the index behind. */
  async known(program?: string): Promise<Told> {
    const facts = this.facts(program);
    const archive = await readArchive(new NodeStore(this.root), { selection: [], hasConfig: true }, facts);
    facts.save();
    return told(archive);
  }

  facts(program?: string): FactsIndex {
    const shelf = this.shelf(program);
    return new FactsIndex({
      shelf,
      fewest: 1,
      read: (files, config) => {
        this.read.push(...files);
        const store = new NodeStore(this.root);
        return readHere(files, { store, config, readFile, hash: (bytes) => shelf.hash(bytes) });
      },
    });
  }

  /** As one run is told what is open or to come; the whole archive where that has to be asked. */
  async open(daysIn: DaysIn, depth: Depth): Promise<Folded> {
    const taken: string[] = [];
    const trial = this.shelf();
    const shelf: Shelf = {
      ...trial,
      take: (name) => {
        taken.push(name);
        return trial.take(name);
      },
    };
    const store = new NodeStore(this.root);
    const index = new OpenOnDay({ shelf, store, readFile });
    const open = await index.read(daysIn, depth);
    if (open) {
      this.opened++;
      if (!taken.includes("open")) this.remembered++;
      index.save();
      return open;
    }
    const facts = this.facts();
    const archive = await readArchive(store, { selection: [], hasConfig: true }, facts);
    facts.save();
    const whole = facts.whole();
    if (whole) await index.keep({ ...whole, archive }, daysIn);
    return foldedOn(archive, daysIn);
  }

  /** As it is read without an index. */
  async plain(): Promise<Told> {
    return told(await readArchive(new NodeStore(this.root), { selection: [], hasConfig: true }));
  }
}

type Told = Omit<Archive, "lineOf">;

/** Functions are never equal. */
function told({ lineOf: _lineOf, ...archive }: Archive): Told {
  return archive;
}

export const settings = `klubba: 1
language: sv
organisations:
  - { name: Region Norrsjö }
  - { name: Alby kommun, aliases: [Alby] }
people:
  - { name: Eva Lind, aliases: [Eva L], organisation: Region Norrsjö }
forums:
  vårdsamråd: { name: Vårdsamråd Norrsjö, aliases: [Samrådet], prefix: VS }
`;

/** Complete minutes of that day. */
export function finalMinutes(day: string, rest = ""): string {
  return `---
klubba: 1
forum: Samrådet
date: ${day}
status: final
attendees:
  - { name: Eva Lind, organisation: Region Norrsjö }
  - Siv Ek, Alby (ersättare för Per Ed), till 09.40
agenda:
  - { number: "2", title: "Vårdprogram – hjärtsvikt" }
decisions:
  - { id: d2, agenda: "2", kind: approve, clauses: ["att godkänna ”programmet”."] }
${rest}---

## 2. Vårdprogram – hjärtsvikt

att godkänna ”programmet”. ^d2
`;
}

export function draftMinutes(day: string, task = "skicka listan"): string {
  return `---
klubba: 1
forum: vårdsamråd
date: ${day}
---

Närvarande: Eva L, Siv Ek

## 1. Budget

**Samrådets beslut**

att godkänna budgeten.

- [ ] Eva Lind: ${task} (30 maj)
`;
}
