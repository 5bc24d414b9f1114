import type { MeetingState } from "../../archive/register.ts";
import { membersOn } from "../../model/members.ts";
import { forumOf, peopleOf } from "../../model/names.ts";
import { chooseOwner } from "../list/choose-owner.ts";
import type { Directory } from "../list/directory.ts";
import type { Question } from "../list/question.ts";

/** Whose calendar it is. */
export interface Person {
  name: string;
  /** True for a meeting of a forum that the person belongs to on its day, in whatever role. */
  belongs(meeting: MeetingState): boolean;
  /** True for a way of writing the person's name in that file of minutes. */
  isMe(written: string, file: string): boolean;
  /** False for somebody whom `klubba.yaml` names, but in no forum. */
  isMember: boolean;
}

/**
 * Whom a name means: a full name, an alias, a first name or initials that fit only one, or "me".
 * @throws UserError where it fits nobody, or several
 */
export function personCalled(written: string, question: Question, directory: Directory): Person {
  const { archive, context } = question;
  const { people } = directory;
  const names = new Set(peopleOf(archive.config).map(({ name }) => name));
  const owners = directory.owners.only((one) => names.has(one.name));
  const name = chooseOwner(written, { option: "--person", context, directory: { people, owners } });
  const isMember = (member: string | undefined) => member !== undefined && people.own(member) === name;
  return {
    name,
    belongs: ({ forum, date }) =>
      membersOn(forumOf(archive.config, forum), date).some((member) => isMember(member.name)),
    isMe: (owner, file) => directory.ownerIn(file, owner) === name,
    isMember: Object.values(archive.config.forums ?? {}).some(({ members = [] }) =>
      members.some((member) => isMember(member.name)),
    ),
  };
}
