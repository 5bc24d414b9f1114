import { type Individual, PersonBook } from "../../archive/persons.ts";
import type { Archive, Register } from "../../archive/register.ts";
import { forumOf, namesOfForum } from "../../model/names.ts";
import { once } from "../../model/remember.ts";
import type { Named } from "./choose-name.ts";
import { Names } from "./names.ts";

/** The names an archive knows, by what they name. */
export interface Directory {
  /** People and organisations, and whoever else has something to do. */
  owners: Names;
  organisations: Names;
  forums: Names;
  topics: Names;
  people: PersonBook;
  /**
   * The own name of who is written so in a file of minutes: a first name or initials stand for the one person
   * whom they fit, of several for the one who was there or is a member.
   */
  ownerIn(file: string, written: string): string;
  /** The organisation of a person, by any spelling of the person's name. */
  employer(person: string, file?: string): string | undefined;
}

/** Everyone and everything that `klubba.yaml` or the minutes name; each is looked for when it is first asked for. */
export function directoryOf(archive: Archive, register: Register): Directory {
  const people = once(() => new PersonBook(archive));
  const organisations = once(() => organisationsIn(archive, register));
  const owners = once(() =>
    ownersIn(archive, register, { people: people(), organisations: organisations() }),
  );
  const forums = once(() => forumsIn(archive, register));
  const topics = once(() => new Names(topicsIn(archive)));
  return {
    get owners() {
      return owners();
    },
    get organisations() {
      return organisations();
    },
    get forums() {
      return forums();
    },
    get topics() {
      return topics();
    },
    get people() {
      return people();
    },
    ownerIn: (file, name) => people().named(name, file)?.name ?? owners().own(name),
    employer: (person, file) => {
      const employer = people().named(person, file)?.organisation;
      return employer === undefined ? undefined : organisations().own(employer);
    },
  };
}

function organisationsIn({ config, minutes }: Archive, { decisions }: Register): Names {
  return new Names([
    ...(config.organisations ?? []).flatMap(named),
    ...minutes
      .flatMap(({ meeting }) => meeting.attendees)
      .flatMap(({ organisation }) => named({ name: organisation })),
    ...decisions.flatMap(({ adoption }) =>
      (adoption?.entries ?? []).flatMap(({ organisation }) => simply(organisation)),
    ),
  ]);
}

function ownersIn(
  { minutes }: Archive,
  { decisions, actions }: Register,
  { people, organisations }: Pick<Directory, "people" | "organisations">,
): Names {
  const written = [
    ...minutes.flatMap(({ meeting }) => meeting.attendees).flatMap(({ name }) => name ?? []),
    ...[...decisions, ...actions].flatMap(({ owner }) => owner),
  ];
  return new Names([
    ...organisations.all,
    ...people.all.map(personNamed),
    ...[...new Set(written)].filter((name) => people.fitting(name).length === 0).flatMap(simply),
  ]);
}

function forumsIn({ config }: Archive, { forums }: Register): Names {
  const spellingsOf = (key: string, name: string) => [name, ...namesOfForum(key, forumOf(config, key))];
  return new Names(forums.map(({ key, name }) => ({ name: key, spellings: spellingsOf(key, name) })));
}

/** A person as one of those among whom a name chooses. */
function personNamed({ name, aliases, organisation }: Individual): Named {
  return { name, spellings: [name, ...aliases], person: true, ...(organisation && { organisation }) };
}

/** The topics of `klubba.yaml` with their words, and those that minutes state. */
export function topicsIn({ config, minutes }: Pick<Archive, "config" | "minutes">): Named[] {
  const configured = Object.entries(config.topics ?? {}).map(([name, words]) => ({
    name,
    spellings: [name, ...words],
  }));
  const stated = minutes.flatMap(({ meeting }) =>
    [...meeting.agenda, ...meeting.decisions].flatMap(({ topics = [] }) => topics),
  );
  return [...configured, ...stated.flatMap(simply)];
}

function named({
  name,
  aliases = [],
}: {
  name?: string | undefined;
  aliases?: string[] | undefined;
}): Named[] {
  return name === undefined || name === "" ? [] : [{ name, spellings: [name, ...aliases] }];
}

function simply(name: string): Named[] {
  return named({ name });
}
