import type { Matter } from "../../archive/agenda.ts";
import type { Archive } from "../../archive/register.ts";
import { dayOfMinutes } from "../../archive/view.ts";
import type { Day } from "../../model/day.ts";
import type { Minutes } from "../../model/minutes.ts";
import { decisionOfClause, parseReference } from "../../model/reference.ts";
import type { Question } from "../list/question.ts";

/** Where a matter stood last. */
export interface LastPlace {
  meeting: string;
  forum: string;
  date: Day;
  /** The item's number and title there, where it is known. */
  agenda: string | undefined;
  item: string;
}

/** The last item that took the matter up, whatever came of it, by the day asked about; else the one it comes from. */
export function lastPlaceOf(matter: Matter, { archive, register, asOf }: Question): LastPlace | undefined {
  const items = matter.follows.flatMap((ref) => register.following.get(ref) ?? []);
  const last = items
    .filter(({ ahead, date }) => !ahead && date <= asOf)
    .reduce<(typeof items)[number] | undefined>(
      (latest, one) => (latest && latest.date >= one.date ? latest : one),
      undefined,
    );
  const there = last && archive.minutes.find(({ id }) => id === last.meeting);
  if (last && there && last.date >= matter.date) return placeIn(there, last.number);
  return originOf(matter, archive);
}

function originOf({ ref, file }: Matter, { minutes }: Archive): LastPlace | undefined {
  const there = minutes.find((one) => one.file === file);
  if (!there) return undefined;
  const local = parseReference(decisionOfClause(ref) ?? ref).local;
  const { decisions, follow_ups, actions } = there.meeting;
  const record = [...decisions, ...follow_ups, ...actions].find(({ id }) => id === local);
  return placeIn(there, record?.agenda);
}

function placeIn(minutes: Minutes, agenda: string | undefined): LastPlace {
  const item = minutes.meeting.agenda.find(({ number }) => agenda !== undefined && number === agenda);
  const { id: meeting, forum } = minutes;
  return { meeting, forum, date: dayOfMinutes(minutes), agenda, item: item?.title ?? "" };
}
