import type { Absent, Attendee, Sourced } from "../../model/meeting.ts";
import { withoutGaps } from "../../model/records.ts";
import type { Recognition } from "../types.ts";

/** Who was called and is neither on the list of those present nor on that of those absent; nobody without the former. */
export function absentOf(
  called: readonly Sourced<Attendee>[],
  { attendees, absent }: Pick<Recognition, "attendees" | "absent">,
): Sourced<Absent>[] {
  if (attendees.length === 0) return [];
  const named = new Set([...attendees, ...absent].map(({ name }) => name));
  return called
    .filter(({ name }) => name !== undefined && !named.has(name))
    .map(({ name, organisation, line, span, explicit }) =>
      withoutGaps({ name, organisation, line, span, explicit }),
    );
}
