import type { Meeting, MeetingStatus } from "../../model/meeting.ts";
import { nameKey } from "../../model/names.ts";
import type { Seal } from "../../model/seal.ts";

type Approvers = NonNullable<Meeting["approvers"]>;
type Facts = Pick<Meeting, "approvers" | "seal">;

/** The approvals of a meeting's minutes; none where something else stands there. */
export function sealsOf({ seal }: Pick<Meeting, "seal">): Seal[] {
  return Array.isArray(seal) ? seal : [];
}

/** The approvers, each with the day on which they approved the whole, where it is not told otherwise. */
export function datedApprovers(meeting: Facts): Approvers | undefined {
  const seals = sealsOf(meeting).filter(({ items }) => items === undefined);
  if (seals.length === 0) return meeting.approvers;
  const days = new Map(seals.map(({ by = "", on }) => [nameKey(by), on]));
  return meeting.approvers?.map((one) => ({ ...one, date: one.date ?? days.get(nameKey(one.name ?? "")) }));
}

/**
 * Who of these has not approved yet: the whole, or each of the items. An item counts as approved with the whole.
 * @param items numbers as the seals have them
 */
export function missingAmong(
  names: readonly string[],
  seals: readonly Seal[],
  items?: readonly string[],
): string[] {
  const whole = (name: string) => seals.some((seal) => isBy(seal, name) && seal.items === undefined);
  const all = (name: string) =>
    items?.every((item) => seals.some((seal) => isBy(seal, name) && seal.items?.includes(item))) ?? false;
  return names.filter((name) => !whole(name) && !all(name));
}

function isBy({ by = "" }: Seal, name: string): boolean {
  return nameKey(by) === nameKey(name);
}

/** `status: approved` is no part of what is sealed: it must say what the approvals say. */
export function statusFits({ status, meeting }: { status: MeetingStatus; meeting: Facts }): boolean {
  const seals = sealsOf(meeting);
  const whole = seals.filter(({ items }) => items === undefined);
  if (whole.length === 0) return seals.length === 0 || status !== "approved";
  const names = (meeting.approvers ?? []).flatMap(({ name }) => name ?? []);
  return status === (missingAmong(names, whole).length === 0 ? "approved" : "final");
}
