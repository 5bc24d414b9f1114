import type { Attendee, Sourced } from "../../model/meeting.ts";
import type { LintContext } from "../context.ts";
import type { Rule } from "../rule.ts";

/** Who stands in for somebody is not there at the same time as that somebody. */
export const substitutePresent: Rule<"substitute-present"> = {
  code: "substitute-present",
  severity: "warning",
  fixable: false,
  check(file, { people }) {
    const { attendees } = file.minutes.meeting;
    return attendees.flatMap((one) => {
      const other = substituted(one, attendees, people);
      if (!other || !meet(one, other)) return [];
      const names = { substitute: one.name ?? "", name: other.name ?? "" };
      return [
        { problem: { code: "substitute-present", ...names }, offset: file.offsetOf(one, names.substitute) },
      ];
    });
  },
};

function substituted(
  { substitute_for: name }: Attendee,
  attendees: readonly Sourced<Attendee>[],
  people: LintContext["people"],
): Sourced<Attendee> | undefined {
  if (name === undefined) return undefined;
  return attendees.find((other) => other.name !== undefined && people.same(other.name, name));
}

/** Presence by items can't be compared with presence by the clock: nothing sure can be said then. */
function meet(one: Attendee, other: Attendee): boolean {
  if (one.items || other.items) return false;
  const ends = [one.until, other.until].map((time) => time ?? "24:00").sort();
  const starts = [one.from, other.from].map((time) => time ?? "00:00").sort();
  return (starts[1] ?? "") < (ends[0] ?? "");
}
