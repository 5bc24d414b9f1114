import type { Config, Member, Person } from "../../model/config.ts";
import type { Day } from "../../model/day.ts";
import type { Attendee } from "../../model/meeting.ts";
import { distinct, membersOn, votingMembersOn } from "../../model/members.ts";
import { forumOf, nameKey, peopleOf } from "../../model/names.ts";
import { UserError } from "../context.ts";
import type { Desk } from "../desk.ts";
import { chooseName, type Named } from "../list/choose-name.ts";
import { Names } from "../list/names.ts";

/** Whom a meeting's minutes may name, and how they are found by what people call them. */
export interface People {
  /** The forum's members on the day, each once. */
  members: readonly Member[];
  voters: readonly Member[];
  own: (name: string) => string;
  /** The person of that name, or of a part of it that nobody else has: members go before others. */
  find: (written: string, option: string) => Person;
  /** Every name there is. */
  names: readonly string[];
}

/** Gathers whom the minutes may name: members of that day, whoever the archive knows, who is there already. */
export function peopleAt(
  { archive, texts }: Desk,
  { forum, date, attendees }: { forum: string; date: Day; attendees: readonly Attendee[] },
): People {
  const { config } = archive;
  const members = distinct(membersOn(forumOf(config, forum), date));
  const near = named([...members, ...attendees], config);
  const all = new Names(named([...peopleOf(config), ...attendees], config));
  const persons = [...members, ...peopleOf(config), ...attendees];
  return {
    members,
    voters: votingMembersOn(forumOf(config, forum), date),
    own: (name) => all.own(name),
    names: all.all.map(({ name }) => name),
    find: (written, option) => {
      const name = known(written, near) ?? chooseName(written, all.all, { option, texts });
      const person = persons.find((one) => nameKey(one.name ?? "") === nameKey(name));
      return { name, organisation: person?.organisation ?? organisationOf(config, name) };
    },
  };

  function known(written: string, candidates: readonly Named[]): string | undefined {
    try {
      return chooseName(written, candidates, { option: "", texts });
    } catch (error) {
      // Nobody here, or several: then everybody known is asked about, which says it better.
      if (error instanceof UserError) return undefined;
      throw error;
    }
  }
}

function organisationOf(config: Config, name: string): string | undefined {
  return peopleOf(config).find((person) => nameKey(person.name ?? "") === nameKey(name))?.organisation;
}

/** Each with the spellings that `klubba.yaml` knows. */
function named(people: readonly { name?: string | undefined }[], config: Config): Named[] {
  const own = new Map(peopleOf(config).map((person) => [nameKey(person.name ?? ""), person]));
  return people.flatMap(({ name }) => {
    if (name === undefined) return [];
    const aliases = own.get(nameKey(name))?.aliases ?? [];
    const parts = name.split(" ");
    return [{ name, spellings: [name, ...aliases, parts[0] ?? name, parts.at(-1) ?? name], person: true }];
  });
}
