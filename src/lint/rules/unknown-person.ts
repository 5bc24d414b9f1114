import type { Attendee, Provenance } from "../../model/meeting.ts";
import type { Minutes } from "../../model/minutes.ts";
import { nameKey } from "../../model/names.ts";
import type { ProblemOf } from "../../model/problem.ts";
import type { CheckedFile } from "../checked-file.ts";
import type { LintContext } from "../context.ts";
import type { Finding, Rule } from "../rule.ts";

/** A name at its place. */
interface Named {
  name: string;
  /** Looked for only where something is wrong with it. */
  offset: () => number;
  /** True for who cannot be a guest: the chair, the secretary, the one who is substituted. */
  known: boolean;
  organisation?: string | undefined;
}

/**
 * Names that look like a slip for a known one. Guests are not in `klubba.yaml` and are let alone: a name that
 * resembles nobody's is reported only for the chair, the secretary and whom somebody stands in for.
 */
export const unknownPerson: Rule<"unknown-person"> = {
  code: "unknown-person",
  severity: "warning",
  fixable: false,
  check(file, context) {
    if (context.people.empty) return [];
    const seen = new Set<string>();
    return namesIn(file).flatMap((named) => {
      const key = nameKey(named.name);
      if (seen.has(key) || isKnown(named.name, context)) return [];
      seen.add(key);
      return finding(named, file, context);
    });
  },
};

function finding(
  named: Named,
  file: CheckedFile,
  context: LintContext,
): Finding<ProblemOf<"unknown-person">>[] {
  const near = context.people.near(named.name);
  const meant =
    near !== undefined && isSlip(near, { named, minutes: file.minutes }, context) ? near : undefined;
  // In frozen minutes a stranger is somebody who has left since.
  if (meant === undefined && (!named.known || file.frozen)) return [];
  return [{ problem: { code: "unknown-person", name: named.name, nearest: meant }, offset: named.offset() }];
}

/** Somebody of another organisation, or somebody who is there beside the one of that name, is not a slip. */
function isSlip(
  near: string,
  { named, minutes }: { named: Named; minutes: Minutes },
  { people }: LintContext,
): boolean {
  if (people.fromElsewhere(near, named.organisation)) return false;
  const listed = [...minutes.meeting.attendees, ...(minutes.meeting.absent ?? [])];
  const isListed = (one: string) => listed.some(({ name }) => name !== undefined && people.same(name, one));
  return !(isListed(named.name) && isListed(near));
}

function isKnown(name: string, { people, organisations }: LintContext): boolean {
  if (people.known(name)) return true;
  // An owner may be an organisation, a forum or "Alla".
  return organisations.isFullName(organisations.nameOf(name)) || !/\S\s+\S/.test(name);
}

function namesIn(file: CheckedFile): Named[] {
  const { meeting } = file.minutes;
  const officers = (["chair", "secretary"] as const).flatMap((field) =>
    meeting[field] === undefined
      ? []
      : [{ name: meeting[field], offset: () => file.offsetOfField(field), known: file.states(field) }],
  );
  const records = [...meeting.actions, ...meeting.decisions].flatMap((record) =>
    (record.owner ?? []).map((name) => ({ name, offset: () => file.offsetOf(record, name), known: false })),
  );
  const absent: (Attendee & Provenance)[] = meeting.absent ?? [];
  const present = [...meeting.attendees, ...absent].flatMap((one) => attendeeNames(file, one));
  return [...officers, ...present, ...records];
}

function attendeeNames(file: CheckedFile, one: Attendee & Provenance): Named[] {
  const { name, organisation, substitute_for: other } = one;
  return [
    ...(name === undefined
      ? []
      : [{ name, offset: () => placeOf(file, one, name), known: false, organisation }]),
    ...(other === undefined ? [] : [{ name: other, offset: () => placeOf(file, one, other), known: true }]),
  ];
}

function placeOf(file: CheckedFile, one: Provenance, name: string): number {
  if (one.line !== undefined || one.span !== undefined) return file.offsetOf(one, name);
  return Math.max(0, file.text.indexOf(name));
}
