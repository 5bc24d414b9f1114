import { longDay } from "../../../language/long-days.ts";
import type { Texts } from "../../../language/texts.ts";
import type { Day } from "../../../model/day.ts";
import { plain } from "../../../output/plain.ts";
import type { PlannedForum } from "../../plan/known.ts";
import type { CalendarFault } from "./content-lines.ts";
import type { CalendarProposal } from "./propose-groups.ts";
import type { ReadCalendar } from "./read-calendar.ts";

interface Facts {
  calendar: ReadCalendar;
  proposed: CalendarProposal;
  stretch: { since: Day; until: Day };
}

interface Words {
  forum: PlannedForum;
  texts: Texts;
  /** As the user named it. */
  file: string;
}

const listedAtMost = 10;

/** What is to be said of a calendar beside its meetings: lines that could not be read come first. */
export function sentencesOnCalendar({ calendar, proposed, stretch }: Facts, words: Words): string[] {
  const { texts, forum } = words;
  const { ics } = texts.planning;
  const days = { from: dayInWords(stretch.since, texts), until: dayInWords(stretch.until, texts) };
  const sentences = faultsInWords(calendar.faults, words);
  if (calendar.happenings.length === 0) sentences.push(ics.empty(days));
  else if (calendar.outside > 0) sentences.push(ics.outside({ count: calendar.outside, ...days }));
  const cancelled = proposed.cancelled.map((one) => cancelledInWords(one, words));
  sentences.push(...shortened(cancelled, texts));
  const missing = plannedOnly({ calendar, proposed, stretch }, forum);
  if (missing.length > 0 && proposed.proposals.length > 0) {
    sentences.push(ics.missing({ refs: listInWords(missing, texts) }));
  }
  return sentences;
}

/** All of them, or the first and in a word how many more: "A, B och 6 till". */
function listInWords(list: readonly string[], { planning }: Texts): string {
  const more = list.length - listedAtMost;
  const first = list.slice(0, listedAtMost).join(", ");
  return more > 0 ? `${first} ${planning.andMore({ count: more })}` : first;
}

function shortened(list: readonly string[], { planning }: Texts): string[] {
  const more = list.length - listedAtMost;
  return more > 0 ? [...list.slice(0, listedAtMost), planning.andMore({ count: more })] : [...list];
}

function dayInWords(day: Day, texts: Texts): string {
  return longDay(day, "0000-01-01", texts);
}

function faultsInWords(faults: readonly CalendarFault[], { texts, file }: Words): string[] {
  const { ics } = texts.planning;
  const lines = faults.slice(0, listedAtMost).map((fault) => {
    const what =
      fault.type === "zone" ? ics.faults.zone({ zone: plain(fault.zone) }) : ics.faults[fault.type];
    return ics.fault({ place: `${plain(file)}:${fault.line}`, what });
  });
  const more = faults.length - lines.length;
  return more > 0 ? [...lines, ics.moreFaults({ count: more })] : lines;
}

function cancelledInWords(
  { happening, known }: CalendarProposal["cancelled"][number],
  { texts }: Words,
): string {
  const { planning, commands, journal } = texts;
  const day = dayInWords(happening.date, texts);
  if (!known) return planning.ics.cancelled({ day, title: happening.event.title || planning.ics.untitled });
  const command = `klubba ${commands.commands.record.name} ${known.id} ${journal.eventNames.cancelled[0] ?? "cancelled"}`;
  return planning.ics.cancelledPlanned({ day, ref: known.id, command });
}

/**
 * Ordinary meetings to come that the calendar does not tell of: they may have been moved there. One that begins later,
 * or ends sooner, need not tell of them.
 */
function plannedOnly({ calendar, proposed, stretch }: Facts, { meetings }: PlannedForum): string[] {
  const days = calendar.happenings.map(({ date }) => date).toSorted();
  // With events outside of the days asked for it may well begin before them.
  const since = calendar.outside > 0 ? stretch.since : (days[0] ?? stretch.since);
  const until = days.at(-1) ?? stretch.until;
  return meetings
    .filter(({ date, status }) => date >= since && date <= until && status !== "cancelled")
    .filter(({ id, extraordinary }) => !extraordinary && !proposed.told.has(id))
    .map(({ id }) => id);
}
