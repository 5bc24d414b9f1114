import type { MeetingState } from "../../archive/register.ts";
import { recognitionLanguages } from "../../language/recognition.ts";
import type { Forum } from "../../model/config.ts";
import type { Day } from "../../model/day.ts";
import type { Meeting } from "../../model/meeting.ts";
import { holderOn } from "../../model/members.ts";

/** What was asked for on the command line. */
export type StatedFacts = Pick<
  Meeting,
  "title" | "place" | "chair" | "secretary" | "start_time" | "end_time"
>;

interface FactSources {
  id: string;
  forumKey: string;
  forum: Forum | undefined;
  date: Day;
  stated: StatedFacts;
  /** The meeting as it stands in the calendar. */
  planned: MeetingState | undefined;
}

/** The facts of a meeting about to be held: what was asked for, else the calendar's, else the forum's usual. */
export function factsOf({ id, forumKey, forum, date, stated, planned }: FactSources): Meeting {
  const place = stated.place ?? planned?.place ?? forum?.place;
  return {
    id,
    forum: forumKey,
    title: stated.title ?? planned?.title,
    date,
    end_date: planned?.end_date,
    start_time: stated.start_time ?? planned?.start_time ?? forum?.start_time,
    end_time: stated.end_time ?? planned?.end_time ?? forum?.end_time,
    place,
    mode: modeAt(place),
    status: "draft",
    chair: stated.chair ?? holderOn(forum, "chair", date),
    secretary: stated.secretary ?? holderOn(forum, "secretary", date),
  };
}

/** `Teams` is no place to travel to. Where no place is known, nothing is said. */
function modeAt(place: string | undefined): Meeting["mode"] {
  if (place === undefined) return undefined;
  const remote = recognitionLanguages.some(({ people }) =>
    new RegExp(`^(?:${people.tools})$`, "i").test(place.trim()),
  );
  return remote ? "remote" : "on-site";
}
