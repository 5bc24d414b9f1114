import { PersonBook } from "../../../archive/persons.ts";
import type { Member, Role } from "../../../model/config.ts";
import { distinct, holderOn, membersOn } from "../../../model/members.ts";
import { forumOf, nameKey, organisationNameOf } from "../../../model/names.ts";
import type { Attendee } from "../../../output/invitation-ics.ts";
import { mailAddress } from "../../../output/mail-address.ts";
import type { AgendaSheet } from "../sheet.ts";

/** Somebody who is called to a meeting, or calls it. */
export interface Invited {
  name: string;
  role: Role;
  /** The full name, "" where it is not known. */
  organisation: string;
  /** As it is written; undefined where nothing is. */
  written: string | undefined;
  /** A valid address in ASCII. */
  email: string | undefined;
}

/** Who calls to the meeting, and who is called. */
export interface Company {
  /** The forum's members on the meeting's day, each once, in the order of `klubba.yaml`. */
  called: readonly Invited[];
  /** Secretary and chair on that day, as far as known. */
  hosts: readonly Invited[];
  /** The secretary, else the chair: the first with an address, else the first. */
  sender: Invited | undefined;
}

/** Who belongs to the meeting; what the planned file says of chair and secretary goes before `klubba.yaml`. */
export function companyOf({ forum, date, question, spot }: AgendaSheet): Company {
  const { archive } = question;
  const own = forumOf(archive.config, forum);
  const book = new PersonBook(archive);
  const invited = (member: Member): Invited => {
    const { name = "", role = "member", organisation } = member;
    const person = book.named(name);
    const written = member.email ?? person?.email;
    const body = organisation ?? person?.organisation ?? "";
    return {
      name: person?.name ?? name,
      role,
      organisation: body === "" ? "" : organisationNameOf(archive.config, body),
      written,
      email: written === undefined ? undefined : mailAddress(written),
    };
  };
  const called = distinct(membersOn(own, date)).map(invited);
  const { secretary, chair } = spot.existing?.meeting ?? {};
  const host = (role: Role, said: string | undefined): Invited[] => {
    const name = said ?? holderOn(own, role, date);
    if (name === undefined || name === "") return [];
    const found = called.find((one) => isSame(one.name, book.own(name)));
    return [{ ...(found ?? invited({ name })), role }];
  };
  const hosts = [...host("secretary", secretary), ...host("chair", chair)];
  const roles = new Map(hosts.map((one) => [nameKey(one.name), one.role]));
  const sender = hosts.find(({ email }) => email !== undefined) ?? hosts[0];
  return {
    called: called.map((one) => ({ ...one, role: roles.get(nameKey(one.name)) ?? one.role })),
    hosts,
    sender,
  };
}

function isSame(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

const parts: Readonly<Record<Role, Attendee["part"]>> = {
  chair: "CHAIR",
  "vice-chair": "REQ-PARTICIPANT",
  secretary: "REQ-PARTICIPANT",
  member: "REQ-PARTICIPANT",
  deputy: "OPT-PARTICIPANT",
  "co-opted": "OPT-PARTICIPANT",
};

/** Those of the called who can be written to, each address once. */
export function attendeesOf({ called }: Company): Attendee[] {
  const byAddress = new Map<string, Attendee>();
  for (const { name, role, email } of called)
    if (email !== undefined && !byAddress.has(email))
      byAddress.set(email, { name, email, part: parts[role] });
  return [...byAddress.values()];
}
