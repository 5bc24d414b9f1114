import type { Config, Forum, Person } from "./config.ts";

/** Nothing to compose, and single spaces. */
const plainWords = /^[a-z0-9åäöé._-]+(?: [a-z0-9åäöé._-]+)*$/;

/** The form in which two spellings of a name are the same: NFC, lower case, single spaces. */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  if (plainWords.test(lower)) return lower;
  return name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** As {@link nameKey}, and without accents: `läge` and `lage` are the same. */
export function unaccented(text: string): string {
  return nameKey(text.normalize("NFD").replace(/\p{Mn}/gu, ""));
}

/** The key in `klubba.yaml` of the forum that goes by this key, name, alias or prefix; undefined if none does. */
export function forumKeyOf(config: Config, name: string): string | undefined {
  const wanted = nameKey(name);
  const forums = Object.entries(config.forums ?? {});
  return forums.find(([key, forum]) =>
    namesOfForum(key, forum).some((known) => nameKey(known) === wanted),
  )?.[0];
}

/** Everything the forum goes by, its key first. */
export function namesOfForum(key: string, forum: Forum | undefined): string[] {
  return [key, forum?.name, forum?.prefix, ...(forum?.aliases ?? [])].filter((name) => name !== undefined);
}

/** The forum of that very key; a name such as `constructor` is none. */
export function forumOf(config: Config, key: string): Forum | undefined {
  const forums = config.forums ?? {};
  return Object.hasOwn(forums, key) ? forums[key] : undefined;
}

/** The full name of the organisation that goes by this name or alias; the name itself where none is known. */
export function organisationNameOf(config: Config, name: string): string {
  const wanted = nameKey(name);
  const found = (config.organisations ?? []).find((one) =>
    [one.name, ...(one.aliases ?? [])].some((known) => known !== undefined && nameKey(known) === wanted),
  );
  return found?.name ?? name;
}

/** Full names of the forum's organisations: its own, else all that `klubba.yaml` has. */
export function organisationsOf(config: Config, forum: string | undefined): string[] {
  const own = forum === undefined ? undefined : forumOf(config, forum)?.organisations;
  const all = (config.organisations ?? []).flatMap(({ name }) => name ?? []);
  return own?.map((name) => organisationNameOf(config, name)) ?? all;
}

/** Everybody whom `klubba.yaml` names, members that stand only in a forum included. */
export function peopleOf(config: Config): Person[] {
  const people = [...(config.people ?? [])];
  const known = new Set(people.map((person) => nameKey(person.name ?? "")));
  for (const forum of Object.values(config.forums ?? {})) {
    for (const member of forum.members ?? []) {
      const key = nameKey(member.name ?? "");
      if (key && !known.has(key)) people.push({ name: member.name, organisation: member.organisation });
      known.add(key);
    }
  }
  return people;
}

/** The prefix of a forum's meeting ids: its `prefix`, else its key in capitals. */
export function prefixOf(config: Config, forum: string): string {
  return forumOf(config, forum)?.prefix ?? forum.toUpperCase().replace(/[\s/\\\p{Cc}\p{Cf}-]+/gu, "-");
}
