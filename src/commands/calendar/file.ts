import { comingUp } from "../../archive/coming-up.ts";
import { lastWord } from "../../archive/last-word.ts";
import type { MeetingState } from "../../archive/register.ts";
import { calendarEvent } from "../../output/ics-event.ts";
import { Failure } from "../../ports/failure.ts";
import { forumName, type Question } from "../list/question.ts";
import { timeZoneOf } from "../today.ts";

/** What stands after the @ of each event's UID where `klubba.yaml` gives the archive no `id`. */
const usualId = "klubba";

/**
 * The meetings as an iCalendar file.
 * @throws Failure where `klubba.yaml` names a time zone that does not exist
 */
export async function calendarText(meetings: readonly MeetingState[], question: Question): Promise<string> {
  const { archive, texts, asOf } = question;
  const { id = usualId } = archive.config;
  const zone = timeZoneOf(archive.config);
  const events = meetings.map((meeting) =>
    calendarEvent(meeting, {
      forum: forumName(question, meeting.forum),
      archive: id,
      comesUp: comingUp(meeting, question),
      texts,
    }),
  );
  const { ics } = await import("../../output/ics.ts");
  const name = nameOf(meetings, question);
  const text = ics({ name, language: texts.tag, zone, stamp: lastWord(archive, asOf), events });
  if (text === undefined) throw new Failure({ code: "unknown-time-zone", name: zone });
  return text;
}

/** The forum's name where all belong to one. */
function nameOf(meetings: readonly MeetingState[], question: Question): string {
  const [first, ...others] = new Set(meetings.map(({ forum }) => forum));
  const only = first === undefined || others.length > 0 ? "" : forumName(question, first);
  return only || question.texts.calendar.name;
}
