import { describeProblem } from "../../language/problem-texts.ts";
import { type FinalText, finalText } from "../../minutes/final-text.ts";
import { readMinutes } from "../../minutes/read-minutes.ts";
import { withoutSeals } from "../../minutes/seal/check-seals.ts";
import type { UpcomingMeeting } from "../../model/meeting.ts";
import type { Minutes } from "../../model/minutes.ts";
import { prefixOf } from "../../model/names.ts";
import { UserError } from "../context.ts";
import type { Desk } from "../desk.ts";
import { type OpenMinutes, refuseBreaking } from "../open-minutes.ts";

/**
 * A draft with its complete records, final. Items that were approved by themselves stay as they are.
 * @throws UserError where its header cannot be changed, or that would change what is sealed
 */
export function finalOf(desk: Desk, open: OpenMinutes): FinalText {
  const { file } = open.minutes;
  const parted = withoutSeals(open.text);
  if (parted === undefined) return finalFrom(desk, file, open);
  const { minutes } = readMinutes({ file, text: parted.text }, { config: desk.archive.config, plain: false });
  const final = finalFrom(desk, file, { minutes: minutes ?? open.minutes, text: parted.text });
  const text = parted.putBack(final.text);
  refuseBreaking(desk, { file, before: open.text, after: text });
  const { seal } = open.minutes.meeting;
  return { text, minutes: { ...final.minutes, meeting: { ...final.minutes.meeting, seal } } };
}

function finalFrom(
  desk: Desk,
  file: string,
  { minutes, text }: Pick<OpenMinutes, "minutes" | "text">,
): FinalText {
  const { config } = desk.archive;
  const idOf = (announced: UpcomingMeeting) => idOfMeeting(desk, minutes, announced);
  const final = finalText({ file, text }, minutes, { config, idOf });
  if ("code" in final) throw new UserError(describeProblem(final, desk.texts.problems).message);
  return final;
}

/** The id that the calendar has for it, else the one that it would get. */
function idOfMeeting(
  { register, archive }: Desk,
  { forum, file }: Minutes,
  { date, moved_from, title }: UpcomingMeeting,
): string | undefined {
  const days = [moved_from, date].filter((day) => day !== undefined);
  for (const day of days) {
    const onDay = register.meetings.filter(
      (one) => one.forum === forum && (one.date === day || one.moved_from.includes(day)),
    );
    const same =
      onDay.find((one) => one.title === title) ??
      onDay.find(({ source }) => source.file === file) ??
      onDay[0];
    if (same) return same.id;
  }
  return date === undefined ? undefined : `${prefixOf(archive.config, forum)}-${date}`;
}
