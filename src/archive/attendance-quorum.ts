import { votingMembersOn } from "../model/members.ts";
import { forumOf } from "../model/names.ts";
import { votesNeeded } from "../model/quorum.ts";
import { formatReference } from "../model/reference.ts";
import type { MeetingAttendance, PersonPresence, Registry } from "./attendance.ts";
import { heldAt, type There } from "./attendance-span.ts";
import type { Place } from "./register.ts";

/** How many votes were there for an agenda item of a forum that needs so many. */
export interface ItemQuorum extends Place {
  /** The item's number; "" where the minutes have no items. */
  agenda: string;
  item: string;
  /** Votes that were there for certain, and those that may have been. */
  there: number;
  perhaps: number;
  needed: number;
  of: number;
  /** "unknown" where nobody can tell from the minutes: somebody came or left at a time in between. */
  quorum: "met" | "not-met" | "unknown";
  /** What was decided in it, by reference. */
  decisions: string[];
}

/**
 * The votes at each item: members who were there for it and not recused, and whoever stood in for one. A deputy of
 * whom the minutes do not say for whom may count where a member of the same organisation is missing.
 * @returns nothing for a forum without a quorum, or with one that is not understood
 */
export function quorumOf(attendance: MeetingAttendance, registry: Registry): ItemQuorum[] {
  const { minutes, date } = attendance;
  const { meeting, id, file, forum } = minutes;
  const settings = forumOf(registry.config, forum);
  const voters = votingMembersOn(settings, date).map(({ name = "" }) => registry.people.own(name));
  const needed = settings?.quorum === undefined ? undefined : votesNeeded(settings.quorum, voters.length);
  if (needed === undefined || voters.length === 0) return [];
  const seats = voters.map((name) => seatsOf(name, attendance));
  return meeting.agenda.map(({ number = "", title = "", line }) => {
    const { there, perhaps } = votesAt(number, seats, attendance);
    return {
      ref: id,
      forum,
      date,
      file,
      line: line ?? 1,
      agenda: number,
      item: title,
      there,
      perhaps,
      needed,
      of: voters.length,
      quorum: there >= needed ? "met" : perhaps >= needed ? "unknown" : "not-met",
      decisions: meeting.decisions
        .filter(({ agenda, id: local }) => agenda === number && local !== undefined)
        .map(({ id: local = "" }) => formatReference(id, local)),
    };
  });
}

/** Whoever may vote in one seat. */
interface Seat {
  organisation: string | undefined;
  people: PersonPresence[];
}

function seatsOf(name: string, { people }: MeetingAttendance): Seat {
  const own = people.filter((one) => one.name === name);
  const others = people.filter(({ substitute_for: other }) => other === name);
  return { organisation: own[0]?.organisation, people: [...own, ...others].filter(({ entry }) => entry) };
}

function votesAt(number: string, seats: readonly Seat[], { minutes, people }: MeetingAttendance) {
  const held = (one: readonly PersonPresence[]) =>
    heldAt(
      one.flatMap(({ entry }) => entry ?? []),
      number,
      minutes.meeting,
    );
  const answers = seats.map((seat) => ({ seat, answer: held(seat.people) }));
  const count = (wanted: There) => answers.filter(({ answer }) => answer === wanted).length;
  const spare = people.filter(
    (one) => one.role === "deputy" && one.entry && one.substitute_for === undefined && held([one]) !== "no",
  );
  const stoodIn = answers.filter(({ seat, answer }) => {
    const at = answer === "no" ? spare.findIndex((one) => one.organisation === seat.organisation) : -1;
    return at >= 0 && spare.splice(at, 1).length > 0;
  }).length;
  const there = count("yes");
  return { there, perhaps: there + count("unknown") + stoodIn };
}
