import type { Sourced } from "../model/meeting.ts";

/** A record as a file holds it: without where it was read, and without fields that say nothing. */
export function plainRecord<R extends object>(record: Sourced<R>): R {
  const { line: _line, explicit: _explicit, span: _span, ...rest } = record;
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  // Only what belongs to no record has been left out.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return said as R;
}
