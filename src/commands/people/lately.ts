import { attendanceOf, type PersonPresence, type Registry } from "../../archive/attendance.ts";
import { viewOn } from "../../archive/view.ts";
import type { Minutes } from "../../model/minutes.ts";
import type { Question } from "../list/question.ts";

/** One meeting that has been, and how somebody attended it. */
export interface Attended {
  minutes: Minutes;
  own: PersonPresence;
}

/** So many meetings back. */
const most = 6;

/** The last meetings that somebody was to come to, or came to; the latest first. */
export function attendedLately(name: string, { archive, asOf }: Question, registry: Registry): Attended[] {
  const found: Attended[] = [];
  for (const minutes of viewOn(archive, asOf).held.toReversed()) {
    const own = attendanceOf(minutes, registry)?.people.find((one) => one.name === name);
    if (own && (own.expected || own.presence !== "absent")) found.push({ minutes, own });
    if (found.length === most) break;
  }
  return found;
}
