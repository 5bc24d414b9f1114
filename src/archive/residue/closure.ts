import type { Action } from "../../model/meeting.ts";
import type { Links } from "./links.ts";
import { actionsOf, type Unit, type Units } from "./units.ts";

interface Graph {
  units: Units;
  links: Links;
  /** References of what must come back: it looks on through what other items made of it. */
  returning: ReadonlySet<string>;
}

/**
 * What has to be kept for the sake of what is not settled: decisions and follow-ups with their whole item, actions by
 * themselves, outlines of the items that took something up or out of force, and later lines about actions.
 */
export class Closure {
  /** Actions, and lines about an earlier meeting's. */
  readonly actions = new Set<Action>();
  readonly #graph: Graph;
  readonly #kept = new Set<string>();

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** All references for which {@link has} is true. */
  get kept(): Iterable<string> {
    return this.#kept;
  }

  /** True for what is kept as it is, with all that later minutes and the journal make of it. */
  has(ref: string): boolean {
    return this.#kept.has(ref);
  }

  /** Keeps what may come to mean something else than it does. */
  keepLoose(): void {
    for (const one of this.#graph.links.loose) {
      if (typeof one === "string") this.keep(one);
      else if ("refs" in one) one.outlined = true;
      else this.actions.add(one);
    }
  }

  keep(ref: string): void {
    const waiting = [ref];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const unit of this.#graph.units.withRef(next)) waiting.push(...this.#keepIn(unit, next));
      if (this.#kept.has(next)) continue;
      this.#kept.add(next);
      waiting.push(...this.#keepAbout(next));
    }
  }

  /** @returns what else of the item has to be kept */
  #keepIn(unit: Unit, ref: string): string[] {
    const actions = actionsOf(unit);
    const action = actions.get(ref);
    if (action) this.actions.add(action);
    if (action || unit.whole) return [];
    unit.whole = true;
    return unit.refs.filter((one) => !actions.has(one));
  }

  /** @returns the actions that are for it, and what it is for: a done action that is reopened opens that again */
  #keepAbout(ref: string): string[] {
    const { links } = this.#graph;
    for (const line of links.carried.get(ref) ?? []) this.actions.add(line);
    for (const unit of links.overriders.get(ref) ?? []) unit.outlined = true;
    this.#outlineFollowing(ref);
    return [...(links.actionsFor.get(ref) ?? []), ...(links.purposes.get(ref) ?? [])];
  }

  #outlineFollowing(ref: string): void {
    const { links, returning } = this.#graph;
    const reached = new Set([ref]);
    for (const next of reached) {
      for (const unit of links.following.get(next) ?? []) {
        unit.outlined = true;
        if (returning.has(ref)) for (const outcome of outcomesOf(unit)) reached.add(outcome);
      }
    }
  }
}

/** What the item gave, lines about earlier actions included. */
function outcomesOf({ refs, minutes, number }: Unit): string[] {
  const lines = minutes.meeting.actions.filter(
    ({ id = "", agenda = "" }) => agenda === number && id.includes("/"),
  );
  return [...refs, ...lines.map(({ id = "" }) => id)];
}
