import type { Attendee, Sourced } from "../../model/meeting.ts";
import type { MeetingRecords } from "../../model/minutes.ts";
import type { LintContext } from "../context.ts";
import type { Rule } from "../rule.ts";

/**
 * Who is recused from an item and yet moves a proposal in it, enters a reservation, or is there for that item.
 * To be given a task by it, to present it or to be chair of the meeting is not to decide.
 */
export const recusedDecides: Rule<"recused-decides"> = {
  code: "recused-decides",
  severity: "warning",
  fixable: false,
  check(file, { people }) {
    const { meeting } = file.minutes;
    return meeting.attendees.flatMap((attendee) =>
      (attendee.recused ?? [])
        .filter((agenda) => takesPart(attendee, sameItem(agenda), { meeting, people }))
        .map((agenda) => ({
          problem: { code: "recused-decides", name: attendee.name ?? "", agenda },
          offset: file.offsetOf(attendee, attendee.name),
        })),
    );
  },
};

type IsItem = (number: string | undefined) => boolean;

function takesPart(
  { name, items = [] }: Sourced<Attendee>,
  isItem: IsItem,
  { meeting, people }: { meeting: MeetingRecords; people: LintContext["people"] },
): boolean {
  const own = (other: string | undefined) =>
    name !== undefined && other !== undefined && people.same(name, other);
  const moved = meeting.proposals.some(({ agenda, by }) => isItem(agenda) && own(by));
  // A reservation may be a name or a sentence that begins with it.
  const reserved = meeting.decisions.some(
    ({ agenda, reservations = [] }) =>
      isItem(agenda) &&
      reservations.some((text) => own(text) || (name !== undefined && text.startsWith(`${name} `))),
  );
  return moved || reserved || items.some(isItem);
}

function sameItem(agenda: string): IsItem {
  const wanted = plainNumber(agenda);
  return (number) => number !== undefined && plainNumber(number) === wanted;
}

function plainNumber(number: string): string {
  return number.replace(/[§\s.]/g, "").toUpperCase();
}
