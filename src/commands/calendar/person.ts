import type { MeetingState } from "../../archive/register.ts";
import type { Forum } from "../../model/config.ts";
import { membersOn } from "../../model/members.ts";
import { forumOf, peopleOf } from "../../model/names.ts";
import { chooseName } from "../list/choose-name.ts";
import { Names } from "../list/names.ts";
import type { Question } from "../list/question.ts";

/** Whose calendar it is. */
export interface Person {
  name: string;
  /** True for a meeting of a forum that the person belongs to on its day, in whatever role. */
  belongs(meeting: MeetingState): boolean;
  /** True for one of the person's names. */
  isMe(name: string): boolean;
  /** False for somebody whom `klubba.yaml` names, but in no forum. */
  isMember: boolean;
}

/**
 * Whom a name means: a full name, an alias, or a first name that only one has.
 * @throws UserError where it fits nobody, or several
 */
export function personCalled(written: string, { archive: { config }, texts }: Question): Person {
  const known = peopleOf(config).flatMap(({ name, aliases = [] }) =>
    name === undefined || name === "" ? [] : [{ name, spellings: [name, ...aliases] }],
  );
  const people = new Names(known);
  const name = chooseName(written, people.all, { option: "--person", texts });
  const isMe = (other: string | undefined) => other !== undefined && people.own(other) === name;
  const memberOf = (forum: Forum | undefined, day: string) =>
    membersOn(forum, day).some((member) => isMe(member.name));
  return {
    name,
    isMe,
    belongs: ({ forum, date }) => memberOf(forumOf(config, forum), date),
    isMember: Object.values(config.forums ?? {}).some(({ members = [] }) =>
      members.some((member) => isMe(member.name)),
    ),
  };
}
