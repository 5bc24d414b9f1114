import { nameKey } from "../../model/names.ts";
import type { Named } from "./choose-name.ts";

/** Names with their spellings, looked up by any of them. */
export class Names {
  readonly all: readonly Named[];
  readonly #own = new Map<string, string>();

  /** What comes later under a name already known adds nothing. */
  constructor(candidates: readonly Named[]) {
    this.all = candidates.filter(({ name, spellings }) => {
      if (this.#own.has(nameKey(name))) return false;
      for (const spelling of spellings) {
        if (!this.#own.has(nameKey(spelling))) this.#own.set(nameKey(spelling), name);
      }
      return true;
    });
  }

  /** Those of them that are wanted. */
  only(wanted: (one: Named) => boolean): Names {
    return new Names(this.all.filter(wanted));
  }

  has(spelling: string): boolean {
    return this.#own.has(nameKey(spelling));
  }

  /** The own name of what goes by a spelling; the spelling itself where nothing does. */
  own(spelling: string): string {
    return this.#own.get(nameKey(spelling)) ?? spelling;
  }
}
