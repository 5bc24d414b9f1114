import type { Config } from "../model/config.ts";
import { addTo } from "../model/groups.ts";
import { stepTypes } from "../model/history.ts";
import type { JournalEntry } from "../model/journal.ts";
import type { Minutes } from "../model/minutes.ts";
import { nameKey } from "../model/names.ts";
import { expandItems } from "../recognise/people/items.ts";
import type { Register } from "./register.ts";
import { stepsOf } from "./trace-minutes.ts";
import { TraceReferences } from "./trace-references.ts";
import { itemRef, type Link, type Ordered, type Step } from "./trace-step.ts";
import { dayOfEntry, type View } from "./view.ts";

/**
 * Everything that was said or done, and what leads from one to the other, in both directions. Made in one pass over
 * the archive.
 */
export class TraceGraph {
  readonly references: TraceReferences;
  readonly #steps = new Map<string, Ordered>();
  readonly #next = new Map<string, string[]>();
  /** What leads on from items that hold several matters, and so part what they hold. */
  readonly #within = new Map<string, string[]>();

  constructor(view: View, register: Register) {
    this.references = new TraceReferences(view, register);
    const all = [...view.held, ...view.coming];
    for (const [index, minutes] of all.entries())
      this.#addMinutes(minutes, {
        index,
        config: view.archive.config,
        ahead: index >= view.held.length,
      });
    for (const [index, entry] of view.journal.entries()) this.#addEntry(entry, all.length + index);
    this.#addAnswers(register);
  }

  has(key: string): boolean {
    return this.#steps.has(key);
  }

  /** The steps that can be reached from one, in the order in which they happened. */
  from(start: string): Step[] {
    const reached = new Set([start]);
    for (const key of reached) {
      for (const next of this.#next.get(key) ?? []) reached.add(next);
      if (key === start) for (const next of this.#within.get(key) ?? []) reached.add(next);
    }
    return [...reached]
      .flatMap((key) => this.#steps.get(key) ?? [])
      .toSorted((a, b) => compareOrder(a, b))
      .map(({ step }) => step);
  }

  #addMinutes(
    minutes: Minutes,
    { index, config, ahead }: { index: number; config: Config; ahead: boolean },
  ): void {
    for (const { key, step, item, mixed, position, sameCase } of stepsOf(minutes, {
      references: this.references,
      config,
      ahead,
    })) {
      this.#add(key, { step, order: [0, index, position, stepTypes.indexOf(step.type)] });
      for (const link of step.links) this.#link(key, link, mixed && step.type === "item");
      if (sameCase !== undefined) this.#join(key, `case ${nameKey(sameCase)}`);
      if (item === undefined || item === key) continue;
      addTo(this.#next, key, item);
      addTo(mixed ? this.#within : this.#next, item, key);
    }
  }

  #addEntry(entry: JournalEntry, index: number): void {
    const { id = "", by, text = "", file, line } = entry;
    const key = `journal ${file}:${line}`;
    const about = this.#about(entry);
    const links = about.map(({ ref, found }): Link => ({ relation: "about", ref, found }));
    const place = { forum: "", item: "", ahead: false, file, line, date: dayOfEntry(entry) };
    const step: Step = {
      ...place,
      type: "journal",
      ref: id,
      text,
      by: by === undefined ? [] : [by],
      links,
      entry,
    };
    this.#add(key, { step, order: [1, index] });
    // One correction of several items does not make one matter of them.
    for (const link of links) this.#link(key, link, links.length > 1);
  }

  /** What a journal record is about; of a whole meeting the items that it names. */
  #about({ ref = "", items = "" }: JournalEntry): { ref: string; found: boolean }[] {
    const found = this.references.resolve(ref, undefined);
    if (found === undefined || items === "" || !this.references.isMeeting(found))
      return [{ ref: found ?? ref, found: found !== undefined }];
    return expandItems(items).map((number) => {
      const item = this.references.item({ meeting: found, number });
      return { ref: item ?? itemRef(found, number), found: item !== undefined };
    });
  }

  /** What an organisation's own minutes answer to a recommendation, where only their words tell it. */
  #addAnswers({ decisions }: Register): void {
    for (const { ref, adoption } of decisions) {
      for (const { ref: answer, kind } of adoption?.entries ?? []) {
        const step = kind === undefined || answer === undefined ? undefined : this.#steps.get(answer)?.step;
        if (step === undefined || answer === undefined) continue;
        step.links.push({ relation: "answers", ref, found: true });
        this.#join(answer, ref);
      }
    }
  }

  /** Of two steps under one key the first counts: minutes that claim another's id add nothing. */
  #add(key: string, step: Ordered): void {
    if (!this.#steps.has(key)) this.#steps.set(key, step);
  }

  /** An item of several matters shows that it took one up, and leads no further. */
  #link(key: string, { ref, found }: Link, mixed: boolean): void {
    if (!found || ref === key || this.references.isMeeting(ref)) return;
    if (!mixed) return this.#join(key, ref);
    addTo(this.#next, ref, key);
    addTo(this.#within, key, ref);
  }

  #join(one: string, other: string): void {
    addTo(this.#next, one, other);
    addTo(this.#next, other, one);
  }
}

function compareOrder(a: Ordered, b: Ordered): number {
  if (a.step.date !== b.step.date) return a.step.date < b.step.date ? -1 : 1;
  const at = a.order.findIndex((part, index) => part !== b.order[index]);
  return at < 0 ? 0 : (a.order[at] ?? 0) - (b.order[at] ?? 0);
}
