import { PersonBook } from "../../archive/persons.ts";
import type { Archive } from "../../archive/register.ts";
import type { Texts } from "../../language/texts.ts";
import { roles } from "../../model/config.ts";
import { membersOn } from "../../model/members.ts";
import type { Minutes } from "../../model/minutes.ts";
import { forumOf, nameKey, organisationNameOf } from "../../model/names.ts";
import type { Replaced } from "./replacing.ts";

/** What tells who is who, and what may be said of whom. */
export interface PublicSource {
  minutes: Minutes;
  /** The minutes file's whole text, front matter included. */
  text: string;
  archive: Archive;
  /** In the document's language. */
  texts: Texts;
}

/** How a document for the public calls people who are neither members nor officials; see `privacy` in `klubba.yaml`. */
export type OthersAs = "role" | "organisation" | "name";

/** Somebody who is not to be named, and what stands for the name. */
export interface Unnamed {
  name: string;
  aliases: readonly string[];
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
  const { attendees, absent = [], agenda, decisions, actions } = minutes.meeting;
  const here = [
    ...[...attendees, ...absent].map(({ name = "" }) => name),
    ...agenda.flatMap(({ presenter = [] }) => presenter),
    ...[...decisions, ...actions].flatMap(({ owner = [] }) => owner),
  ];
  const strangers = here.filter((name) => /\S\s+\S/.test(name) && book.fitting(name).length === 0);
  const bodies = bodiesIn(source);
  const people = [
    ...book.all.map(({ name, aliases, organisation, email }) => ({
      name,
      aliases: email === undefined ? aliases : [...aliases, email],
      organisation,
    })),
    ...strangers.map((name) => ({ name, aliases: [], organisation: undefined })),
  ];
  return people
    .filter(({ name }) => !named.has(own(name)) && !bodies.has(nameKey(name)))
    .map((person) => unnamed(person, source, as));
}

function unnamed(
  {
    name,
    aliases,
    organisation,
  }: { name: string; aliases: readonly string[]; organisation: string | undefined },
  { minutes, archive, texts }: PublicSource,
  as: OthersAs,
): Unnamed {
  const words = texts.publicDocuments;
  const here = minutes.meeting.attendees.find((one) => nameKey(one.name ?? "") === nameKey(name));
  const body = here?.organisation ?? organisation ?? "";
  const full = body === "" ? "" : organisationNameOf(archive.config, body);
  const role = as === "role" ? roleInWords(here?.role ?? "", texts.vocabulary.roles) : "";
  const known = (archive.config.organisations ?? []).find((one) => one.name === full);
  return {
    name,
    aliases,
    by: role || (full === "" ? words.person : words.representativeOf({ organisation: full })),
    short: role || (full === "" ? words.person : words.representative),
    asides: full === "" ? [] : [full, body, ...(known?.aliases ?? [])],
  };
}

function roleInWords(role: string, words: Readonly<Record<string, string>>): string {
  return Object.hasOwn(words, role) ? (words[role] ?? "") : role;
}

const elected: readonly string[] = roles.filter((role) => role !== "co-opted");

function namedIn({ minutes, archive }: PublicSource): string[] {
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

function bodiesIn({ archive }: PublicSource): Set<string> {
  const { organisations = [], forums = {} } = archive.config;
  return new Set(
    [
      ...organisations.flatMap(({ name = "", aliases = [] }) => [name, ...aliases]),
      ...Object.entries(forums).flatMap(([key, { name = "", aliases = [] }]) => [key, name, ...aliases]),
    ].map(nameKey),
  );
}

/**
 * The names to replace in texts: whole names and aliases of everybody; of those who have to do with the meeting also
 * first and last name alone, where nobody who is named shares it and no organisation, forum or place has it.
 */
export function replacedNames(unnamed: readonly Unnamed[], source: PublicSource): Replaced[] {
  const whole = unnamed.map(
    ({ name, aliases, by, asides }): Replaced => ({
      spellings: [name, ...aliases],
      by,
      name: "whole",
      asides,
    }),
  );
  const { attendees, absent = [], agenda, decisions, actions, place = "" } = source.minutes.meeting;
  const here = new Set(
    [
      ...[...attendees, ...absent].map(({ name = "" }) => name),
      ...agenda.flatMap(({ presenter = [] }) => presenter),
      ...[...decisions, ...actions].flatMap(({ owner = [] }) => owner),
    ].map(nameKey),
  );
  const words = (text: string) => nameKey(text).split(/[^\p{L}\p{N}-]+/u);
  const kept = new Set([...namedIn(source), ...bodiesIn(source), place].flatMap(words));
  const parts = unnamed
    .filter(({ name, aliases }) => [name, ...aliases].some((one) => here.has(nameKey(one))))
    .map(
      ({ name, by, asides }): Replaced => ({
        spellings: name.split(/\s+/).filter((part) => part.length > 2 && !kept.has(nameKey(part))),
        by,
        name: "part",
        asides,
      }),
    );
  return [...whole, ...parts];
}
