import type { Config, Person } from "../model/config.ts";
import { nameKey, organisationNameOf, peopleOf } from "../model/names.ts";
import { nearest } from "../model/nearest.ts";

/** The people of `klubba.yaml`, by every name they go by. */
export class PeopleBook {
  readonly #byName = new Map<string, Person>();
  readonly #names: string[] = [];
  readonly #config: Config;

  constructor(config: Config) {
    this.#config = config;
    for (const person of peopleOf(config)) {
      for (const name of [person.name, ...(person.aliases ?? [])]) {
        if (name === undefined) continue;
        this.#names.push(name);
        if (!this.#byName.has(nameKey(name))) this.#byName.set(nameKey(name), person);
      }
    }
  }

  /** True where `klubba.yaml` names nobody, so that nobody is unknown either. */
  get empty(): boolean {
    return this.#byName.size === 0;
  }

  known(name: string): Person | undefined {
    return this.#byName.get(nameKey(name));
  }

  /** The known name that a misspelt one most likely means. */
  near(name: string): string | undefined {
    return nearest(name, this.#names);
  }

  /** Two spellings are the same person's where a name or alias of `klubba.yaml` says so, or they are the same. */
  same(one: string, other: string): boolean {
    return this.#key(one) === this.#key(other);
  }

  /** True where both organisations are known and are not the same. */
  fromElsewhere(person: string, organisation: string | undefined): boolean {
    const own = this.known(person)?.organisation;
    if (own === undefined || organisation === undefined) return false;
    return (
      nameKey(organisationNameOf(this.#config, own)) !==
      nameKey(organisationNameOf(this.#config, organisation))
    );
  }

  #key(name: string): string {
    return nameKey(this.known(name)?.name ?? name);
  }
}
