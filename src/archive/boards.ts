import type { Config, Forum, Organisation } from "../model/config.ts";
import type { Minutes } from "../model/minutes.ts";
import { forumOf, nameKey, namesOfForum, organisationNameOf } from "../model/names.ts";
import { remembered } from "../model/remember.ts";

/**
 * Tells of minutes the one organisation whose own forum wrote them, so that what they decide is that organisation's
 * decision. `klubba.yaml` says it by the forum's `organisations`, else by those of its members; where it says
 * neither, the organisation's name stands in the forum's ("Kommunstyrelsen i Alby"), and nobody else's people
 * were there.
 * @returns a function that gives undefined for a forum of several organisations, or of none that is known
 */
export function boardsIn(config: Config): (minutes: Minutes) => string | undefined {
  const boards = remembered((forum) => boardOfForum(config, forum));
  const known = remembered((name) => knownAs(config, name));
  return ({ forum, meeting }) => {
    const named = boards(forum);
    if (named === undefined || saysWhose(forumOf(config, forum))) return named;
    const present = meeting.attendees.map(({ organisation = "" }) => known(organisation));
    return present.every((one) => one === undefined || one === named) ? named : undefined;
  };
}

function saysWhose({ organisations, members = [] }: Forum = {}): boolean {
  return organisations !== undefined || members.some(({ organisation }) => organisation !== undefined);
}

/** The one organisation whose own a forum is, as far as `klubba.yaml` and the forum's name tell. */
export function boardOfForum(config: Config, key: string): string | undefined {
  const forum = forumOf(config, key);
  if (forum?.organisations !== undefined) return only(config, forum.organisations);
  const employers = (forum?.members ?? []).flatMap(({ organisation }) => organisation ?? []);
  return employers.length > 0 ? only(config, employers) : namedIn(config, namesOfForum(key, forum));
}

/** The organisation that all the names stand for. */
function only(config: Config, names: readonly string[]): string | undefined {
  const [first, second] = new Set(names.map((name) => organisationNameOf(config, name)));
  return second === undefined ? first : undefined;
}

/** A party or a ward that stands behind a name is none of the network's organisations. */
function knownAs(config: Config, written: string): string | undefined {
  const name = organisationNameOf(config, written);
  return config.organisations?.some((one) => one.name === name) ? name : undefined;
}

/** The organisation whose name is in a forum's; the longest where several are ("Norra Alby", "Alby"). */
function namedIn({ organisations = [] }: Config, forum: readonly string[]): string | undefined {
  const said = forum.map((name) => ` ${words(name)} `);
  const kinds = kindsOf(organisations);
  const found = organisations
    .map((one) => ({
      name: one.name,
      length: Math.max(0, ...spellings(one, kinds).map((name) => fit(said, name))),
    }))
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => b.length - a.length);
  const [first, second] = found;
  return first && first.length > (second?.length ?? 0) ? first.name : undefined;
}

/** The words that several organisations' names end in: "kommun". */
function kindsOf(organisations: readonly Organisation[]): ReadonlySet<string> {
  const last = organisations.map(({ name = "" }) => words(name).split(" ").at(-1) ?? "");
  return new Set(last.filter((word, index) => last.indexOf(word) !== index));
}

/** Its name, its aliases, and what its name is without "kommun": "Granviks kommun" is Granvik too. */
function spellings({ name = "", aliases = [] }: Organisation, kinds: ReadonlySet<string>): string[] {
  const [own = "", ...others] = [name, ...aliases].map(words);
  const parts = own.split(" ");
  const short = kinds.has(parts.at(-1) ?? "") ? parts.slice(0, -1).join(" ") : "";
  return [own, ...others, short, short.replace(/s$/, "")].filter((one) => one !== "");
}

/** How much of a forum's names an organisation's name makes up, with the ending of a genitive or without. */
function fit(said: readonly string[], name: string): number {
  return said.some((one) => one.includes(` ${name} `) || one.includes(` ${name}s `)) ? name.length : 0;
}

function words(text: string): string {
  return nameKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
