import type { Holiday, ShortDay } from "../../model/holidays.ts";

type UnitName = "week" | "month" | "quarter" | "halfYear" | "year";

/** `plan`, and taking a calendar in: questions, the list of what is proposed, errors. */
export const planningTexts = {
  year: "the year",
  when: "when the meetings are",
  whichYear: "Which year? (2027, or 2027-2028)",
  whichDays: "When are the meetings? (first Friday of the month at 9-12, except July)",
  notAYear: (p: { text: string }) => `"${p.text}" is no year. Write 2027, or 2027-2028.`,
  yearOutOfRange: (p: { text: string }) =>
    `The year ${p.text} is out of range and cannot be planned. Write 2027, or 2027-2028.`,
  tooLong: (p: { years: number }) => `A plan has ${p.years} years at most. Plan fewer at a time.`,
  examples: (): string[] => [
    "first Friday of the month at 9-12, except July",
    "every other Thursday from 14 January at 13.30 on Teams",
    "last Thursday of each quarter",
    "15 January, 5 March and 21 May at 9",
  ],
  such: "Write for example:",
  faults: {
    unknown: (p: { words: string }) => `klubba does not understand ${p.words}.`,
    noDay: "It does not say on which days the meetings are.",
    whichWeekday: (p: { unit: UnitName }) =>
      `It does not say which one of the ${unitNames[p.unit]}: the first, second, third, fourth or last.`,
    conflict: "It says several things that do not go together. Plan one rhythm at a time.",
    noSuchDay: (p: { day: string; year: number }) => `There is no ${p.day} in ${p.year}.`,
    noSuchWeek: (p: { week: number; year: number }) => `${p.year} has no week ${p.week}.`,
    weekday: (p: { day: string; stated: string; actual: string }) =>
      `${p.day} is a ${p.actual}, not a ${p.stated}.`,
    endsBefore: (p: { from: string; until: string }) => `${p.until} does not come after ${p.from}.`,
  },
  quoted: (p: { text: string }) => `"${p.text}"`,
  /** Beside the words that were not understood, where they may be a place. */
  placeHint: "A place is written in quotes, or with --place.",
  heading: (p: { forum: string; fresh: number; planned: number }) => {
    const fresh = p.fresh === 1 ? "1 new meeting" : `${p.fresh} new meetings`;
    const planned = p.planned === 0 ? "" : `, ${p.planned} already planned`;
    return `${p.forum}: ${fresh}${planned}`;
  },
  states: { new: "new", planned: "planned", "left-out": "left out" },
  columns: { day: "Day", time: "Time", state: "", meeting: "Meeting", place: "Place", remarks: "To note" },
  instead: (p: { day: string; why: string }) => `instead of ${p.day} (${p.why})`,
  free: (p: { why: string }) => p.why,
  bridgeDay: "between holidays",
  shortDay: (p: { name: string }) => `${p.name}, a short day`,
  past: "has passed",
  double: "stands twice in the calendar",
  clash: (p: { forum: string; hours: string; people: string }) =>
    `clashes with ${p.forum}${p.hours ? ` ${p.hours}` : ""}: ${p.people}`,
  timeMissing: (p: { time: string }) => `${p.time} does not exist that day: summer time begins`,
  timeTwice: (p: { time: string }) => `${p.time} comes twice that day: summer time ends`,
  beforeMinutes: (p: { day: string }) => `before the meeting of ${p.day}, which has minutes already`,
  movedFrom: (p: { day: string }) => `moved from ${p.day}`,
  cancelled: "cancelled",
  andMore: (p: { count: number }) => `and ${p.count} more`,
  holidays: holidayNames(),
  shortDays: shortDayNames(),
  without: (p: { months: string }) => `No such day in ${p.months}.`,
  oddWeeks: (p: { year: number }) =>
    `${p.year} has 53 weeks: weeks 53 and 1 are both odd, so that meetings of odd weeks follow upon each other at the turn of the year.`,
  foreign: (p: { zone: string }) =>
    `Only Swedish holidays are known to klubba, and this archive's time zone is ${p.zone}: none are skipped.`,
  noTime:
    "No times are stated, neither here nor for the forum in klubba.yaml: the meetings will be all-day ones.",
  holidayHint:
    "Holidays: --holiday skip, week-later, day-before, day-after or keep chooses what becomes of them.",
  none: "There is no such day in the time that is planned.",
  nothingNew: (p: { file: string }) => `Nothing new: all of it stands in ${p.file} or has been left out.`,
  toWrite: (p: { file: string }) =>
    `Nothing has been written. Add --write to write the new ones to ${p.file}.`,
  write: (p: { count: number; file: string }) =>
    p.count === 1 ? `Write it to ${p.file}?` : `Write the ${p.count} new ones to ${p.file}?`,
  all: "Yes, all",
  some: "Choose which",
  no: "No",
  which: "Which ones?",
  written: (p: { count: number; file: string }) =>
    `${p.count} ${p.count === 1 ? "meeting" : "meetings"} written to ${p.file}.`,
  notWritten: "Nothing has been written.",
  notEditable: (p: { file: string; reason: string }) =>
    `${p.file} could not be changed without touching more than the plan: ${p.reason}`,
  tooMany: (p: { count: number; limit: number }) =>
    `That is ${p.count} meetings, and a plan takes no more than ${p.limit} at a time. Choose fewer days with --since and --until, or --from and --until.`,
  oneForm: "--json and --csv cannot be given together. Choose one of them.",
  ics: {
    onlyForm: "--import cannot be given together with --ics, --push, --month, --person, --todos or --all.",
    writeAlone: "--match and --write belong to --import FILE.",
    oneForum: "Say with --forum which forum's plan the calendar goes into: one at a time.",
    noFile: (p: { file: string }) => `There is no file ${p.file}.`,
    unreadable: (p: { file: string; reason: string }) => `${p.file}: ${p.reason}`,
    notACalendar: (p: { file: string }) =>
      `${p.file} is no iCalendar file: it does not begin with BEGIN:VCALENDAR. Save the calendar as .ics and try again.`,
    tooLarge: (p: { file: string; limit: number }) =>
      `${p.file} is larger than ${p.limit} MB. Export a shorter period of the calendar.`,
    progress: (p: { done: number; count: number }) => `${p.done} of ${p.count} events`,
    which: "Which of these belong to the forum?",
    group: (p: { title: string; count: number; days: string }) => `${p.title} (${p.count}: ${p.days})`,
    untitled: "without title",
    noMatch: (p: { match: string }) => `No event has ${p.match} in its title.`,
    titles: (p: { titles: string }) => `The calendar has: ${p.titles}.`,
    whichFlag:
      'Several kinds of events, and none names the forum. Say which belong with --match TEXT; --match "*" takes all.',
    leftOut: (p: { count: number; titles: string }) =>
      `${p.count} ${p.count === 1 ? "event that does" : "events that do"} not name the forum left out: ${p.titles}. --match TEXT takes them; --match "*" takes all.`,
    empty: (p: { from: string; until: string }) =>
      `The calendar has no events from ${p.from} to ${p.until}. --since and --until choose other days.`,
    outside: (p: { count: number; from: string; until: string }) =>
      `${p.count} ${p.count === 1 ? "event" : "events"} before ${p.from} or after ${p.until} left out; --since and --until choose other days.`,
    cancelled: (p: { day: string; title: string }) => `${p.day}: ${p.title} is cancelled in the calendar.`,
    cancelledPlanned: (p: { day: string; ref: string; command: string }) =>
      `${p.day}: ${p.ref} is planned here, and cancelled in the calendar. If that is right: ${p.command}`,
    missing: (p: { refs: string }) => `Planned here, but not in the calendar: ${p.refs}.`,
    faults: {
      line: "is no line of a calendar and has been passed over.",
      unclosed: "the event that begins here never ends, and has been left out.",
      noStart: "the event that begins here has no day that can be read, and has been left out.",
      rule: "the repetition of this event is none that klubba can follow; only its first day has been taken.",
      endless: "the event repeats more often than klubba follows; what comes after has been left out.",
      zone: (p: { zone: string }) =>
        `the time zone ${p.zone} is unknown; its times have been taken as they stand.`,
      cut: "the file ends in the middle of the calendar: END:VCALENDAR is missing.",
    },
    fault: (p: { place: string; what: string }) => `${p.place}: ${p.what}`,
    moreFaults: (p: { count: number }) => `… and ${p.count} more lines like that.`,
  },
};

const unitNames: Record<UnitName, string> = {
  week: "week",
  month: "month",
  quarter: "quarter",
  halfYear: "half-year",
  year: "year",
};

function holidayNames(): Record<Holiday, string> {
  return {
    "new-years-day": "New Year's Day",
    epiphany: "Epiphany",
    "good-friday": "Good Friday",
    "easter-sunday": "Easter Sunday",
    "easter-monday": "Easter Monday",
    "may-day": "1 May",
    "ascension-day": "Ascension Day",
    "whit-sunday": "Whit Sunday",
    "whit-monday": "Whit Monday",
    "national-day": "National Day",
    "midsummer-eve": "Midsummer Eve",
    "midsummer-day": "Midsummer Day",
    "all-saints-day": "All Saints' Day",
    "christmas-eve": "Christmas Eve",
    "christmas-day": "Christmas Day",
    "boxing-day": "Boxing Day",
    "new-years-eve": "New Year's Eve",
  };
}

function shortDayNames(): Record<ShortDay, string> {
  return {
    "epiphany-eve": "the eve of Epiphany",
    "maundy-thursday": "Maundy Thursday",
    "walpurgis-night": "Walpurgis Night",
    "all-saints-eve": "the eve of All Saints",
  };
}
