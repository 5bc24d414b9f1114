import { missingAmong, sealsOf } from "../../minutes/seal/approvals.ts";
import { addDays, type Day } from "../../model/day.ts";
import type { Minutes } from "../../model/minutes.ts";
import { approversOf, kindOf } from "../approve/approvers.ts";
import type { Desk } from "../desk.ts";
import type { SealResult } from "./result.ts";

/** Days after a meeting within which its minutes are to be approved (kommunallagen 2017:725, 5 kap. 69 §, 6 kap. 35 §). */
const withinDays = 14;

/**
 * Minutes that should have been approved by now: begun by some approvers and not ended; or kept as minutes, older than
 * fourteen days, and not older than the first of their forum that was sealed. The rest is counted only.
 */
export function waitingFor(
  { archive }: Pick<Desk, "archive">,
  minutes: readonly Minutes[],
  asOf: Day,
): { waiting: SealResult[]; earlier: number } {
  const first = firstSealed(archive.minutes);
  const sealed = new Set(minutes.filter(({ meeting }) => sealsOf(meeting).length > 0).map(({ id }) => id));
  const waiting: SealResult[] = [];
  let earlier = 0;
  for (const one of minutes) {
    const { date = "" } = one.meeting;
    if (one.status !== "draft" && one.status !== "final") continue;
    const begun = sealsOf(one.meeting).length > 0;
    const late =
      date !== "" && addDays(date, withinDays) < asOf && kindOf(one, archive.config) === "protocol";
    if (!begun && !late) continue;
    if (!begun && date < (first.get(one.forum) ?? "9999")) earlier++;
    else waiting.push(resultOf(one, archive.config));
  }
  // Where all have approved and the status denies it, the seals say so.
  return {
    waiting: waiting.filter(({ ref, missing }) => missing?.length !== 0 || !sealed.has(ref)),
    earlier,
  };
}

function resultOf(minutes: Minutes, config: Desk["archive"]["config"]): SealResult {
  const missing = missingAmong(approversOf(minutes, config), sealsOf(minutes.meeting));
  return { ref: minutes.id, file: minutes.file, line: 1, status: "waiting", missing };
}

/** By forum, the day of the first meeting whose minutes are sealed. */
function firstSealed(all: readonly Minutes[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const { forum, meeting } of all) {
    const { date = "" } = meeting;
    const known = first.get(forum);
    if (sealsOf(meeting).length > 0 && (known === undefined || date < known)) first.set(forum, date);
  }
  return first;
}
