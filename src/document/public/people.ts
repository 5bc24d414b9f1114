import { type Individual, PersonBook } from "../../archive/persons.ts";
import type { Archive } from "../../archive/register.ts";
import type { Texts } from "../../language/texts.ts";
import { roles } from "../../model/config.ts";
import { addTo } from "../../model/groups.ts";
import { membersOn } from "../../model/members.ts";
import type { Minutes } from "../../model/minutes.ts";
import { forumOf, nameKey, organisationNameOf } from "../../model/names.ts";

/** What tells who is who, and what may be said of whom. */
export interface PublicSource {
  minutes: Minutes;
  /** The minutes file's whole text, front matter included. */
  text: string;
  archive: Archive;
  /** In the document's language. */
  texts: Texts;
  /** In the language of the minutes. */
  minutesTexts: Texts;
}

/** How a document for the public calls people who are neither members nor officials; see `privacy` in `klubba.yaml`. */
export type OthersAs = "role" | "organisation" | "name";

export function othersAs({ config }: Archive): OthersAs {
  return config.privacy?.others ?? "name";
}

/** Somebody who is not to be named, and what stands for the name. */
export interface Unnamed {
  name: string;
  aliases: readonly string[];
  /** As the meeting's own lists write it: "Ylva", "YR". */
  written: readonly string[];
  /** "företrädare för Alby kommun", "verksamhetschef" */
  by: string;
  /** The same where the organisation stands beside it already. */
  short: string;
  asides: readonly string[];
}

/**
 * Everybody of the archive who is not named in a document for the public: all but the forum's members on that day, who
 * stands in for one of them, chair, secretary and approvers. Where no members are known, only those are named whom the
 * minutes give such a role.
 */
export function unnamedIn(source: PublicSource, as: OthersAs): Unnamed[] {
  if (as === "name") return [];
  const { minutes, archive } = source;
  const book = new PersonBook(archive);
  const own = (name: string) => nameKey(book.own(name, minutes.file));
  const named = new Set(namedIn(source).map(own));
  const here = [...new Set(namesHere(minutes))];
  const present = new Set(listed(minutes));
  const strangers = here.filter(
    (name) =>
      (present.has(name) || /\S\s+\S/.test(name)) && isStranger(name, { book, named, file: minutes.file }),
  );
  const bodies = bodiesIn(source);
  const people = [
    ...book.all.map(({ name, aliases, organisation, email }) => ({
      name,
      aliases: email === undefined ? aliases : [...aliases, email],
      organisation,
    })),
    ...strangers.map((name) => ({ name, aliases: [], organisation: undefined })),
  ];
  const writtenAs = new Map<string, string[]>();
  for (const name of here) addTo(writtenAs, own(name), name);
  return people
    .filter(({ name }) => !named.has(own(name)) && !bodies.has(nameKey(name)))
    .map((person) => unnamed({ ...person, written: writtenAs.get(own(person.name)) ?? [] }, source, as));
}

/** True for whom the archive does not know, or cannot tell from others who are not named either. */
function isStranger(
  name: string,
  { book, named, file }: { book: PersonBook; named: ReadonlySet<string>; file: string },
): boolean {
  const fitting = book.fitting(name);
  if (fitting.length === 0) return true;
  return book.named(name, file) === undefined && !fitting.some((one) => named.has(nameKey(one.name)));
}

/** Those whom the meeting's lists of people name. */
function listed({ meeting: { attendees, absent = [] } }: Minutes): string[] {
  return [...attendees, ...absent].map(({ name = "" }) => name).filter((name) => name !== "");
}

/** Everybody who has to do with the meeting, as it writes their names. */
function namesHere(minutes: Minutes): string[] {
  const { agenda, decisions, actions } = minutes.meeting;
  return [
    ...listed(minutes),
    ...agenda.flatMap(({ presenter = [] }) => presenter),
    ...[...decisions, ...actions].flatMap(({ owner = [] }) => owner),
  ];
}

function unnamed(
  {
    name,
    aliases,
    written,
    organisation,
  }: Pick<Unnamed, "name" | "aliases" | "written"> & Pick<Individual, "organisation">,
  { minutes, archive, texts }: PublicSource,
  as: OthersAs,
): Unnamed {
  const words = texts.publicDocuments;
  const keys = new Set([name, ...written].map(nameKey));
  const here = minutes.meeting.attendees.find((one) => keys.has(nameKey(one.name ?? "")));
  const body = here?.organisation ?? organisation ?? "";
  const full = body === "" ? "" : organisationNameOf(archive.config, body);
  const role = as === "role" ? roleInWords(here?.role ?? "", texts.vocabulary.roles) : "";
  const known = (archive.config.organisations ?? []).find((one) => one.name === full);
  return {
    name,
    aliases,
    written,
    by: role || (full === "" ? words.person : words.representativeOf({ organisation: full })),
    short: role || (full === "" ? words.person : words.representative),
    asides: full === "" ? [] : [full, body, ...(known?.aliases ?? [])],
  };
}

function roleInWords(role: string, words: Readonly<Record<string, string>>): string {
  return Object.hasOwn(words, role) ? (words[role] ?? "") : role;
}

const elected: readonly string[] = roles.filter((role) => role !== "co-opted");

/** The names of members, who stands in for them, and officials. */
export function namedIn({ minutes, archive }: PublicSource): string[] {
  const { chair = "", secretary = "", approvers = [], attendees, date = "" } = minutes.meeting;
  const members = membersOn(forumOf(archive.config, minutes.forum), date).filter(
    ({ role }) => role !== "co-opted",
  );
  const keys = new Set(members.map(({ name = "" }) => nameKey(name)));
  const standIns = attendees.filter(
    ({ role = "", substitute_for: other }) =>
      elected.includes(role) || (other !== undefined && (keys.size === 0 || keys.has(nameKey(other)))),
  );
  return [chair, secretary, ...[...approvers, ...members, ...standIns].map(({ name = "" }) => name)].filter(
    (name) => name !== "",
  );
}

export function bodiesIn({ archive }: PublicSource): Set<string> {
  const { organisations = [], forums = {} } = archive.config;
  return new Set(
    [
      ...organisations.flatMap(({ name = "", aliases = [] }) => [name, ...aliases]),
      ...Object.entries(forums).flatMap(([key, { name = "", aliases = [] }]) => [key, name, ...aliases]),
    ].map(nameKey),
  );
}
