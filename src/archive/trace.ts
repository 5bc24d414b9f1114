import type { Config } from "../model/config.ts";
import { forumKeyOf, forumOf } from "../model/names.ts";
import type { Archive, Register } from "./register.ts";
import { TraceGraph } from "./trace-graph.ts";
import type { TraceReferences } from "./trace-references.ts";
import { itemRef, parseItemRef, type Step } from "./trace-step.ts";
import { viewOn } from "./view.ts";

/** What a person's reference leads to. */
type TraceStart =
  | { type: "found"; key: string }
  | { type: "ambiguous"; candidates: string[] }
  /** A meeting has many matters: those that it has. */
  | { type: "meeting"; meeting: string; items: { ref: string; title: string }[] }
  | { type: "unknown"; nearest: string | undefined };

/** The histories of matters on one day. */
export class Trace {
  readonly #graph: TraceGraph;
  readonly #references: TraceReferences;
  readonly #journal: ReadonlyMap<string, string>;

  constructor(archive: Archive, register: Register) {
    const view = viewOn(archive, register.asOf);
    this.#graph = new TraceGraph(view, register);
    this.#references = this.#graph.references;
    this.#journal = new Map(view.journal.map(({ id = "", ref = "" }) => [id, ref]));
  }

  /** A record, an item (`VS-2025-04-03#4`), a journal record's id, or any end of a reference that only one has. */
  start(written: string): TraceStart {
    const text = this.#journal.get(written.trim()) ?? written;
    const key = this.#references.resolve(text, undefined);
    if (key !== undefined && this.#graph.has(key)) return { type: "found", key };
    const item = parseItemRef(text);
    const found = this.#references.index.resolve(item?.meeting ?? text);
    if (found.type === "ambiguous") return found;
    if (found.type === "unknown") return found;
    if (!this.#references.isMeeting(found.ref)) return { type: "unknown", nearest: undefined };
    return { type: "meeting", meeting: found.ref, items: this.#itemsOf(found.ref) };
  }

  /** All that belongs to the matter, in the order in which it happened, wherever in it one starts. */
  from(key: string): Step[] {
    return this.#graph.from(key);
  }

  #itemsOf(meeting: string): { ref: string; title: string }[] {
    const agenda = this.#references.minutesOf(meeting)?.meeting.agenda ?? [];
    return agenda.flatMap(({ number, title = "" }) =>
      number === undefined ? [] : [{ ref: itemRef(meeting, number), title }],
    );
  }
}

/** The forums in a matter's history that only prepared it for another one in it: `prepared_by` in `klubba.yaml`. */
export function preparingForums(config: Config, steps: readonly Step[]): ReadonlySet<string> {
  const forums = new Set(steps.map(({ forum }) => forum));
  const preparing = [...forums].flatMap((forum) => forumOf(config, forum)?.prepared_by ?? []);
  return new Set(preparing.map((name) => forumKeyOf(config, name) ?? name).filter((key) => forums.has(key)));
}
