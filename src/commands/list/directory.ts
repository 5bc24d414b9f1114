import type { Archive, Register } from "../../archive/register.ts";
import { forumOf, nameKey, namesOfForum, peopleOf } from "../../model/names.ts";
import type { Named } from "./choose-name.ts";
import { Names } from "./names.ts";

/** The names an archive knows, by what they name. */
export interface Directory {
  /** People and organisations, and whoever else has something to do. */
  owners: Names;
  organisations: Names;
  forums: Names;
  topics: Names;
  /** The organisation of a person, by any spelling of the person's name. */
  employer(person: string): string | undefined;
}

/** Everyone and everything that `klubba.yaml` or the minutes name. */
export function directoryOf(archive: Archive, register: Register): Directory {
  const { config, minutes } = archive;
  const attendees = minutes.flatMap(({ meeting }) => meeting.attendees);
  const organisations = new Names([
    ...(config.organisations ?? []).flatMap(named),
    ...attendees.flatMap(({ organisation }) => named({ name: organisation })),
    ...register.decisions.flatMap(({ adoption }) =>
      (adoption?.entries ?? []).flatMap(({ organisation }) => simply(organisation)),
    ),
  ]);
  const owners = new Names([
    ...organisations.all,
    ...peopleOf(config).flatMap(named),
    ...attendees.flatMap(({ name }) => named({ name })),
    ...[...register.decisions, ...register.actions].flatMap(({ owner }) => owner.flatMap(simply)),
  ]);
  const employers = new Map<string, string>();
  for (const { name, organisation } of [...attendees, ...peopleOf(config)]) {
    if (name !== undefined && organisation !== undefined) {
      employers.set(nameKey(owners.own(name)), organisations.own(organisation));
    }
  }
  return {
    owners,
    organisations,
    forums: new Names(
      register.forums.map(({ key, name }) => ({ name: key, spellings: spellingsOf(key, name) })),
    ),
    topics: new Names(topicsIn(archive)),
    employer: (person) => employers.get(nameKey(owners.own(person))),
  };

  function spellingsOf(key: string, name: string): string[] {
    return [name, ...namesOfForum(key, forumOf(config, key))];
  }
}

function topicsIn({ config, minutes }: Archive): Named[] {
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
