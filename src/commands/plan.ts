import { archiveOn } from "../archive/archive-on.ts";
import { foldArchive } from "../archive/fold.ts";
import type { UpcomingMeeting } from "../model/meeting.ts";
import { forumOf } from "../model/names.ts";
import { readTime, type Time } from "../model/time.ts";
import type { Run } from "./context.ts";
import { UserError } from "./context.ts";
import { type Desk, openDesk } from "./desk.ts";
import { chooseForum } from "./new/choose-forum.ts";
import { askRecurrence } from "./plan/ask.ts";
import { decide } from "./plan/decide.ts";
import { explainFault } from "./plan/explain.ts";
import { endAfter } from "./plan/hours.ts";
import { plannedForum } from "./plan/known.ts";
import type { PlanOptions } from "./plan/options.ts";
import type { Reading } from "./plan/phrase/reading.ts";
import { propose } from "./plan/propose.ts";
import { sentencesOn } from "./plan/sentences.ts";
import { dayAsked } from "./today.ts";

/** Proposes a forum's meetings of a year by a rule, and writes them into the plan once somebody has agreed. */
export const run: Run<PlanOptions> = async (given, context) => {
  const options = inPlace(given);
  const { texts } = context;
  if (options.json && options.csv) throw new UserError(texts.planning.oneForm);
  const desk = await openDesk(context);
  const asOf = dayAsked(context, options.asOf, desk.archive.config);
  const key = await chooseForum(desk, options.forum);
  const { reading, recurrence } = await askRecurrence(options, context, asOf);
  const { archive, timeZone } = desk;
  const found =
    asOf === desk.today ? desk.register : foldArchive(archiveOn(archive, { asOf, today: desk.today }), asOf);
  const forum = plannedForum({ key, archive, register: found, asOf, timeZone });
  const facts = factsOf(options, { reading, desk, key });
  const past = options.from !== undefined || reading.from !== undefined;
  const { proposals, occurrences } = propose({ recurrence, facts, holiday: options.holiday, past }, forum);
  const sentences = sentencesOn(
    { proposals, occurrences, recurrence, holiday: options.holiday },
    { forum, texts },
  );
  const name = (each: string) => forumOf(archive.config, each)?.name ?? each;
  const usual = { ...forumOf(archive.config, key), ...facts };
  const outcome = await decide(
    proposals,
    { ...options, sentences },
    { context, forum: key, forumName: name, usual },
  );
  return { ...outcome, diagnostics: archive.diagnostics };
};

/** With a single forum its name may be left out: `klubba plan 2027 …`. */
function inPlace(options: PlanOptions): PlanOptions {
  const { forum, period, phrase } = options;
  const isYear = (text: string | undefined) => text !== undefined && /^\d{4}(?:[-–/]\d{2,4})?$/.test(text);
  const rest = (text: string | undefined) => (text === undefined ? [] : [text]);
  if (isYear(forum))
    return { ...options, forum: undefined, period: forum, phrase: [...rest(period), ...phrase] };
  if (isYear(period)) return options;
  return { ...options, period: undefined, phrase: [...rest(period), ...phrase] };
}

/** What the meetings say of themselves; what is the same for all of the forum's stands with the forum. */
function factsOf(
  options: PlanOptions,
  { reading, desk, key }: { reading: Reading; desk: Desk; key: string },
): Pick<UpcomingMeeting, "start_time" | "end_time" | "place"> {
  const { texts, archive } = desk;
  const time = (option: string, text: string | undefined): Time | undefined => {
    const read = text === undefined ? undefined : readTime(text);
    if (text !== undefined && read === undefined)
      throw new UserError(texts.secretary.badTime({ option, text }));
    return read;
  };
  const start = time("--start-time", options.startTime) ?? reading.clock?.start;
  const end = time("--end-time", options.endTime) ?? reading.clock?.end;
  const place = options.place ?? reading.place;
  const usual = forumOf(archive.config, key);
  const from = start ?? usual?.start_time;
  if (end !== undefined && from !== undefined && end <= from) {
    throw new UserError(explainFault({ type: "ends-before-it-begins", from, until: end }, texts));
  }
  const given = start !== undefined || end !== undefined;
  const hours = { start, end: end ?? endAfter(start, usual) };
  const sameHours = hours.start === usual?.start_time && hours.end === usual?.end_time;
  const facts: Pick<UpcomingMeeting, "start_time" | "end_time" | "place"> = {};
  if (given && !sameHours && hours.start !== undefined) facts.start_time = hours.start;
  if (given && !sameHours && hours.end !== undefined) facts.end_time = hours.end;
  if (place !== undefined && place !== usual?.place) facts.place = place;
  return facts;
}
