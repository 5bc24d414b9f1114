import type { Person } from "../../model/config.ts";
import { oncePer } from "../../model/remember.ts";

/** Full names by the forms that stand for them. */
type Forms = Map<string, Set<string>>;

/** The people whom minutes may speak of, those on the list of this meeting before those of the archive. */
export class NameBook {
  readonly #present: Forms = new Map();
  readonly #archive: Forms;

  /** @param archive the very list for each of an archive's minutes: it is gone through once */
  constructor(archive: readonly Person[] = []) {
    this.#archive = formsIn(archive);
  }

  /** Adds somebody on a list of this meeting, with other names that the list gives, such as initials. */
  add(name: string, aliases: readonly string[] = []): void {
    enter(this.#present, name, aliases);
  }

  /** True for a name, alias or first name of anybody here, however many it may mean. */
  has(text: string): boolean {
    return this.#present.has(text) || this.#archive.has(text);
  }

  /**
   * The full name of the one person that a name, an alias, initials or a first name can mean: among those on the
   * meeting's lists, else in the archive; undefined where nobody or more than one fits.
   */
  resolve(text: string): string | undefined {
    const fitting = this.#present.get(text) ?? this.#archive.get(text);
    if (fitting?.has(text)) return text;
    return fitting?.size === 1 ? [...fitting][0] : undefined;
  }
}

const formsIn = oncePer((archive: readonly Person[]): Forms => {
  const forms: Forms = new Map();
  for (const { name, aliases } of archive) if (name) enter(forms, name, aliases ?? []);
  return forms;
});

function enter(forms: Forms, name: string, aliases: readonly string[]): void {
  const [first = name, ...others] = name.split(" ");
  const last = others.at(-1)?.[0];
  const short = last === undefined ? [] : [`${first} ${last}`, `${first} ${last}.`];
  for (const form of [name, first, ...short, ...aliases]) {
    const names = forms.get(form) ?? new Set();
    forms.set(form, names.add(name));
  }
}
