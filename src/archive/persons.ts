import type { Config } from "../model/config.ts";
import { addTo } from "../model/groups.ts";
import { membersOn } from "../model/members.ts";
import type { Minutes } from "../model/minutes.ts";
import { forumOf, nameKey, namesOfForum, organisationNameOf, peopleOf, unaccented } from "../model/names.ts";
import { areInitialsOf, isShortFor, isWholeName, partedName } from "../model/person-names.ts";
import { remembered } from "../model/remember.ts";
import type { Archive } from "./register.ts";

/** A person of the archive. */
export interface Individual {
  name: string;
  aliases: readonly string[];
  /** The full name of the organisation, where it is known. */
  organisation?: string | undefined;
  email?: string | undefined;
  /** False for somebody whom only minutes name. */
  configured: boolean;
}

interface Found {
  name?: string | undefined;
  organisation?: string | undefined;
}

/**
 * Who is who: everybody whom `klubba.yaml` or minutes call by a whole name, found by any way of writing it that
 * fits only one of them: alias, first name, initials, "Siv (Alby)".
 */
export class PersonBook {
  readonly #config: Config;
  readonly #byKey = new Map<string, Individual[]>();
  /** By each part of their names, without accents. */
  readonly #byPart = new Map<string, Individual[]>();
  readonly #byInitials = new Map<string, Individual[]>();
  /** Names of organisations and forums, which are nobody's first name. */
  readonly #bodies: ReadonlySet<string>;
  readonly #organisationName: (name: string) => string;
  readonly #minutes: ReadonlyMap<string, Minutes>;
  readonly #all: Individual[] = [];
  readonly #fitting = new Map<string, readonly Individual[]>();
  readonly #narrowed = new Map<string, Individual | undefined>();

  constructor({ config, minutes }: Archive) {
    this.#config = config;
    this.#organisationName = remembered((name) => organisationNameOf(config, name));
    this.#bodies = new Set(bodiesIn(config).map(nameKey));
    this.#minutes = new Map(minutes.map((one) => [one.file, one]));
    for (const { name, aliases = [], organisation, email } of peopleOf(config)) {
      if (name === undefined || name === "" || this.#byKey.has(nameKey(name))) continue;
      this.#add({ name, aliases, organisation: this.#full(organisation), email, configured: true });
    }
    for (const { members = [] } of Object.values(config.forums ?? {}))
      for (const { name = "", organisation } of members) this.#employ(name, organisation);
    for (const { meeting } of minutes) for (const one of peopleIn(meeting)) this.#meet(one);
    for (const { meeting } of minutes)
      for (const { owner = [] } of [...meeting.decisions, ...meeting.actions])
        for (const name of owner) this.#meetOwner(name);
  }

  /** Those of `klubba.yaml` first. */
  get all(): readonly Individual[] {
    return this.#all;
  }

  /**
   * The person that is written so; undefined for a name that fits nobody, or several.
   * @param file the minutes it stands in: of several whom it fits, the one who was there or is a member is meant
   */
  named(written: string, file?: string): Individual | undefined {
    const found = this.fitting(written);
    if (found.length < 2 || file === undefined) return found.length === 1 ? found[0] : undefined;
    const key = `${file}\n${written}`;
    if (!this.#narrowed.has(key)) this.#narrowed.set(key, this.#atMeeting(found, file));
    return this.#narrowed.get(key);
  }

  /** Everybody whom a written name fits. */
  fitting(written: string): readonly Individual[] {
    const known = this.#fitting.get(written) ?? this.#fit(written);
    this.#fitting.set(written, known);
    return known;
  }

  #fit(written: string): readonly Individual[] {
    const { name, aside } = partedName(written);
    const exact = this.#byKey.get(nameKey(written)) ?? this.#byKey.get(nameKey(name));
    if (exact === undefined && (this.#bodies.has(nameKey(written)) || this.#bodies.has(nameKey(name))))
      return [];
    const found = exact ?? this.#shortened(name);
    const organisation = aside === undefined ? undefined : this.#body(aside);
    return found.filter((one) => fits(one, organisation));
  }

  /** The name itself where it is nobody's, or several people's. */
  own(written: string, file?: string): string {
    return this.named(written, file)?.name ?? written;
  }

  /** The only one of them who was at the meeting, else the only one who is a member of its forum. */
  #atMeeting(found: readonly Individual[], file: string): Individual | undefined {
    const minutes = this.#minutes.get(file);
    if (!minutes) return undefined;
    const { meeting, forum } = minutes;
    const members = membersOn(forumOf(this.#config, forum), meeting.date ?? "");
    for (const there of [peopleIn(meeting), members]) {
      const keys = new Set(there.map(({ name = "" }) => nameKey(name)));
      const near = found.filter((one) => [one.name, ...one.aliases].some((name) => keys.has(nameKey(name))));
      if (near.length === 1) return near[0];
    }
    return undefined;
  }

  #shortened(name: string): readonly Individual[] {
    const parts = unaccented(name.replaceAll(".", ". ")).split(" ");
    const sharing = new Set(parts.flatMap((part) => this.#byPart.get(part.replace(".", "")) ?? []));
    const found = [...sharing].filter((one) => isShortFor(name, one.name));
    if (found.length > 0 || name !== name.toUpperCase()) return found;
    const letters = unaccented(name).replace(/[.\s-]/g, "");
    const initials = this.#byInitials.get(`${letters.charAt(0)}${letters.at(-1) ?? ""}`) ?? [];
    return initials.filter((one) => areInitialsOf(name, one.name));
  }

  /** Takes in somebody of minutes; a whole name that fits one of `klubba.yaml` is another way of writing it. */
  #meet({ name = "", organisation }: Found): void {
    const full = this.#full(organisation);
    const known = this.#byKey.get(nameKey(name));
    if (known) {
      const [only] = known;
      if (only && !only.configured) only.organisation ??= full;
      return;
    }
    if (!isWholeName(name) || this.#bodies.has(nameKey(name))) return;
    const same = this.#shortened(name).filter((one) => one.configured && fits(one, full));
    const [only, other] = same;
    if (only && !other) this.#spell(name, only);
    else this.#add({ name, aliases: [], organisation: full, configured: false });
  }

  #meetOwner(written: string): void {
    const { name } = partedName(written);
    const words = name.split(/\s+/);
    const isBody = words.some((word) => this.#bodies.has(nameKey(word)));
    if (
      !isBody &&
      words.length < 4 &&
      words.every((word) => /^\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?$/u.test(word))
    )
      this.#meet({ name });
  }

  #employ(name: string, organisation: string | undefined): void {
    const [only, other] = this.#byKey.get(nameKey(name)) ?? [];
    if (only && !other) only.organisation ??= this.#full(organisation);
  }

  #add(person: Individual): void {
    this.#all.push(person);
    for (const name of new Set([person.name, ...person.aliases].map(nameKey)))
      addTo(this.#byKey, name, person);
    const parts = unaccented(person.name).split(" ");
    for (const part of new Set(parts)) addTo(this.#byPart, part, person);
    addTo(this.#byInitials, `${parts[0]?.charAt(0) ?? ""}${lastInitial(parts)}`, person);
  }

  #spell(name: string, person: Individual): void {
    person.aliases = [...person.aliases, name];
    addTo(this.#byKey, nameKey(name), person);
  }

  #full(organisation: string | undefined): string | undefined {
    return organisation === undefined ? undefined : this.#organisationName(organisation);
  }

  /** The organisation of that name; undefined for one that `klubba.yaml` does not know. */
  #body(name: string): string | undefined {
    const full = this.#organisationName(name);
    return this.#config.organisations?.some((one) => one.name === full) ? full : undefined;
  }
}

function lastInitial(parts: readonly string[]): string {
  return parts.at(-1)?.split("-").at(-1)?.charAt(0) ?? "";
}

/** False where both organisations are known and are not the same. */
function fits(person: Individual, organisation: string | undefined): boolean {
  return (
    person.organisation === undefined || organisation === undefined || person.organisation === organisation
  );
}

function peopleIn(meeting: Minutes["meeting"]): readonly Found[] {
  const { attendees, absent = [], chair, secretary } = meeting;
  return [...attendees, ...absent, { name: chair }, { name: secretary }];
}

function bodiesIn({ organisations = [], forums = {} }: Config): string[] {
  return [
    ...organisations.flatMap(({ name, aliases = [] }) => (name === undefined ? [] : [name, ...aliases])),
    ...Object.entries(forums).flatMap(([key, forum]) => namesOfForum(key, forum)),
  ];
}
