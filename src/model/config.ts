import { minutesKinds, upcomingMeetingShape } from "./meeting.ts";
import { choice, day, list, map, number, type Read, record, text, texts, time } from "./shape.ts";
import { styleShape } from "./style.ts";

export const roles = ["chair", "vice-chair", "secretary", "member", "deputy", "co-opted"] as const;
export type Role = (typeof roles)[number];

export const memberShape = record(
  { name: text, role: choice(roles), organisation: text, from: day, until: day, email: text },
  "person",
);
export type Member = Read<typeof memberShape>;

export const personShape = record({ name: text, aliases: texts, organisation: text, email: text }, "person");
export type Person = Read<typeof personShape>;

export const organisationShape = record({ name: text, aliases: texts }, "text");
export type Organisation = Read<typeof organisationShape>;

export const forumShape = record({
  name: text,
  aliases: texts,
  prefix: text,
  minutes: choice(minutesKinds),
  numbering: choice(["meeting", "year"]),
  prepared_by: texts,
  organisations: texts,
  members: list(memberShape),
  start_time: time,
  end_time: time,
  place: text,
  quorum: text,
  template: text,
  standing_items: texts,
  style: styleShape,
  planned: list(upcomingMeetingShape),
});
export type Forum = Read<typeof forumShape>;

/** How documents for the public call people who are neither members nor officials. */
const privacyShape = record({ others: choice(["role", "organisation", "name"]) });

/** `klubba.yaml`. */
export const configShape = record({
  klubba: number,
  /** Tells this archive's meetings from another's in a calendar; never changed once people subscribe. */
  id: text,
  language: text,
  time_zone: text,
  organisations: list(organisationShape),
  people: list(personShape),
  forums: map(forumShape),
  topics: map(texts),
  style: styleShape,
  privacy: privacyShape,
});
export type Config = Read<typeof configShape>;
