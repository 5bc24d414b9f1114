import { pushTexts } from "./calendar-push.ts";

/** The calendar: what stands in its file, and what the command says. */
export const calendarTexts = {
  /** Name of a calendar over several forums. */
  name: "Meetings",
  /** What a meeting without forum and title is called. */
  meeting: "Meeting",
  cancelled: (p: { what: string }) => `Cancelled: ${p.what}`,
  hours: (p: { start: string | undefined; end: string | undefined }): string => {
    if (p.start === undefined) return `until ${p.end ?? ""}`;
    return p.end === undefined ? `from ${p.start}` : `${p.start}–${p.end}`;
  },
  tentative: "The date is tentative.",
  movedFrom: (p: { day: string }) => `Moved from ${p.day}.`,
  comesUp: "Comes up:",
  more: (p: { count: number }) => `… and ${p.count} more`,
  minutesMissing: "minutes missing",
  written: (p: { count: number; todos: number | undefined; file: string; replaced: boolean }) =>
    `${p.count} ${p.count === 1 ? "meeting" : "meetings"}${p.todos === undefined ? "" : ` and ${p.todos} ${p.todos === 1 ? "action" : "actions"}`} written to ${p.file}${p.replaced ? ", in place of the calendar that was there" : ""}.`,
  notACalendar: (p: { file: string }) =>
    `${p.file} exists, is no calendar file and was left as it is. Name another file.`,
  wrongEnding: (p: { file: string }) =>
    `${p.file} has a name that klubba reads as minutes or settings. Let the name end in .ics.`,
  noFolder: (p: { file: string }) =>
    `There is no folder for ${p.file}. Make it first, or name a file in one that exists.`,
  notHere: (p: { file: string }) =>
    `${p.file} was not written: it is a link to another place, or belongs to git. Name another file.`,
  oneForm: "--json, --csv, --ics and --push cannot be given together. Choose one of them.",
  todosWhere: "--todos adds the actions to a calendar: give --ics or --push too.",
  dryRunWhere: "--dry-run shows what --push would write: give --push too.",
  onePeriod: "--month is a period of its own: leave out --since, --until and --all.",
  notAMonth: (p: { value: string }) =>
    `--month: "${p.value}" is no month. Write it as 2025-10 or October 2025.`,
  /** What an action without words is called. */
  task: "Action",
  cancelledTask: (p: { what: string }) => `Cancelled: ${p.what}`,
  /** Name of one person's calendar. */
  nameOfPerson: (p: { name: string }) => `Meetings: ${p.name}`,
  noMember: (p: { name: string }) => `${p.name} is a member of no forum in klubba.yaml.`,
  /** What stands above the numbers of the weeks; four letters at most. */
  week: "Wk",
  /** What the signs before a meeting in the month's grid mean. */
  signs: {
    cancelled: "× cancelled",
    tentative: "? tentative",
    day: (p: { day: string }) => `< ${p.day}`,
  },
  push: pushTexts,
};
