import type { Config } from "../model/config.ts";
import { nameKey, organisationNameOf } from "../model/names.ts";
import { nearest } from "../model/nearest.ts";
import { remembered } from "../model/remember.ts";

/** The organisations of `klubba.yaml`, by every name they go by. */
export class OrganisationBook {
  /** The full name of the one of that name or alias; the name itself where none is known. */
  readonly nameOf: (name: string) => string;
  readonly #names: readonly string[];
  readonly #full: ReadonlySet<string | undefined>;
  readonly #keys: ReadonlySet<string>;

  constructor(config: Config) {
    const all = config.organisations ?? [];
    this.nameOf = remembered((name) => organisationNameOf(config, name));
    this.#names = all.flatMap(({ name, aliases = [] }) => [name, ...aliases].flatMap((one) => one ?? []));
    this.#full = new Set(all.map(({ name }) => name));
    this.#keys = new Set(this.#names.map(nameKey));
  }

  /** True where `klubba.yaml` names none, so that none is unknown either. */
  get empty(): boolean {
    return this.#names.length === 0;
  }

  /** True where that is the full name of one, letter by letter. */
  isFullName(name: string): boolean {
    return this.#full.has(name);
  }

  /** @param key as `nameKey` gives it */
  hasKey(key: string): boolean {
    return this.#keys.has(key);
  }

  /** The known name that a misspelt one most likely means. */
  near(name: string): string | undefined {
    return nearest(name, this.#names);
  }
}
