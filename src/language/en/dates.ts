import type { DateWords } from "../dates.ts";

const meeting = "(?:[a-z]+ )?(?:meeting|session|call|telecon|teleconference)";
const count = "(?:about |around |approximately )?(?:{number} ?(?:[–-]|to|or) ?)?(?<count>{number})";
const part = "(?:at |by |before |in )?(?:the )?(?:beginning|start|middle|end) of (?:the )?";
const year = "(?:,? {year})?";

export const dates: DateWords = {
  months: [
    "January|Jan\\.?",
    "February|Feb\\.?",
    "March|Mar\\.?",
    "April|Apr\\.?",
    "May",
    "June|Jun\\.?",
    "July|Jul\\.?",
    "August|Aug\\.?",
    "September|Sept?\\.?",
    "October|Oct\\.?",
    "November|Nov\\.?",
    "December|Dec\\.?",
  ],
  weekdays: ["Mondays?", "Tuesdays?", "Wednesdays?", "Thursdays?", "Fridays?", "Saturdays?", "Sundays?"],
  shortWeekdays: ["Mon\\.?", "Tues?\\.?", "Wed\\.?", "Thu(?:rs?)?\\.?", "Fri\\.?", "Sat\\.?", "Sun\\.?"],
  numbers: {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
  },
  ordinals: ["first|1st", "second|2nd", "third|3rd", "fourth|4th", "last"],
  ordinal: "st|nd|rd|th",
  article: "the",
  of: "of",
  monthFirst: true,
  to: "to|until|through",
  and: "and|&",
  clock: "at|from",
  between: "between",
  about: "about|around|approx\\.?",
  halves: { am: "a\\.?m\\.?", pm: "p\\.?m\\.?" },
  digits: {
    compact: false,
    short: false,
    slash: undefined,
    notBehind: "§|no\\.?|number",
    notBefore: "of",
    not: "24/7",
  },
  lead: "no later than|not later than|by(?: the)?|before|until|at(?: the)?|on(?: the)?|for(?: the)?|during|within|from|due|the",
  sayings: {
    "next meeting": "next-meeting",
    "the next meeting": "next-meeting",
    "at the next meeting": "next-meeting",
    "by the next meeting": "next-meeting",
    "as soon as possible": "some-time",
    ongoing: "never",
    "until further notice": "never",
  },
  expressions: [
    { pattern: "meeting (?:on |of )?(?:the )?{date}", means: { type: "date", meeting: true } },
    { pattern: "{date} meeting", means: { type: "date", meeting: true } },
    { pattern: "{date}", means: { type: "date" } },
    {
      pattern:
        "(?:a|some) (?:later|future|coming|subsequent) (?:meeting|date)|(?:later|future|coming) meetings?|later date",
      means: { type: "some-time" },
    },
    {
      pattern: `(?:our |the )?(?:next|following|forthcoming|upcoming) ${meeting}|next time`,
      means: { type: "next-meeting" },
    },
    { pattern: `meeting in (?<month>{month})${year}`, means: { type: "month", meeting: true } },
    { pattern: `(?<month>{month})${year} meeting`, means: { type: "month", meeting: true } },
    {
      pattern: `(?:the )?(?<nth>{ordinal}) week (?:of|in) (?<month>{month})${year}`,
      means: { type: "month-week" },
    },
    { pattern: `(?:the )?last day of (?<month>{month})${year}`, means: { type: "month-day", last: true } },
    { pattern: `(?:the )?first day of (?<month>{month})${year}`, means: { type: "month-day", last: false } },
    {
      pattern: `{month} ?(?:/|[–-]|or|and|to) ?(?<month>{month})${year}`,
      means: { type: "month" },
    },
    {
      pattern: `(?:at |by )?(?:the )?(?:beginning|start|middle|end) of (?<month>{month})${year}`,
      means: { type: "month" },
    },
    { pattern: `(?:early|mid|late|in|during)[ -](?<month>{month})${year}`, means: { type: "month" } },
    { pattern: `(?<month>{month})${year}`, means: { type: "month" } },
    {
      pattern: "weeks? (?<week>\\d{1,2})(?: ?(?:[–-]|and|to) ?(?<lastWeek>\\d{1,2}))?(?:(?:,| of)? {year})?",
      means: { type: "week" },
    },
    { pattern: `(?:in|within) ${count} days?`, means: { type: "ahead", unit: "day" } },
    { pattern: `(?:in|within) ${count} weeks?`, means: { type: "ahead", unit: "week" } },
    { pattern: `(?:in|within) ${count} months?`, means: { type: "ahead", unit: "month" } },
    { pattern: `(?:in|within) ${count} years?`, means: { type: "ahead", unit: "year" } },
    {
      pattern: "(?:in|within) (?:half a year|six months)",
      means: { type: "ahead", unit: "month", count: 6 },
    },
    {
      pattern: "(?:in|within) (?:a few|some|a couple of) (?:days|weeks|months|years)",
      means: { type: "some-time" },
    },
    {
      pattern: `(?:${part})?next week|end of next week`,
      means: { type: "current", unit: "week", offset: 1 },
    },
    {
      pattern: `this week|${part}week|(?:the )?end of (?:the )?week`,
      means: { type: "current", unit: "week", offset: 0 },
    },
    { pattern: `(?:${part})?next month`, means: { type: "current", unit: "month", offset: 1 } },
    { pattern: `this month|${part}month|month-end`, means: { type: "current", unit: "month", offset: 0 } },
    { pattern: "next year", means: { type: "current", unit: "year", offset: 1 } },
    {
      pattern: "this year|the end of the year|year-end",
      means: { type: "current", unit: "year", offset: 0 },
    },
    { pattern: "tomorrow", means: { type: "current", unit: "day", offset: 1 } },
    { pattern: "today|end of day|eod", means: { type: "current", unit: "day", offset: 0 }, alone: true },
    {
      pattern: `before (?:the )?(?:summer|holidays?)(?: break)?${year}|H1${year}|(?:the )?first half of {year}`,
      means: { type: "season", month: 6 },
    },
    { pattern: `after (?:the )?summer${year}`, means: { type: "season", month: 9 } },
    { pattern: "after (?:Christmas|New Year)", means: { type: "season", month: 1 } },
    {
      pattern: `before Christmas${year}|H2${year}|(?:the )?second half of {year}`,
      means: { type: "season", month: 12 },
    },
    {
      pattern: `(?:in (?:the )?|this |by |during the |(?<next>next) )?spring${year}`,
      means: { type: "season", month: 5 },
    },
    {
      pattern: `(?:in (?:the )?|this |by |during the |(?<next>next) )?summer${year}`,
      means: { type: "season", month: 8 },
    },
    {
      pattern: `(?:in (?:the )?|this |by |during the |(?<next>next) )?autumn${year}`,
      means: { type: "season", month: 11 },
    },
    { pattern: `in (?:the )fall${year}`, means: { type: "season", month: 11 } },
    {
      pattern: `(?:in (?:the )?|this |by |during the |(?<next>next) )?winter${year}`,
      means: { type: "season", month: 2 },
    },
    {
      pattern: `(?:quarter |Q)(?<quarter>[1-4])${year}|(?:the )?(?<nth>{ordinal}) quarter${year}`,
      means: { type: "quarter" },
    },
    { pattern: "(?:in|during|by|the end of) {year}", means: { type: "year" } },
    { pattern: "next (?<weekday>{weekday})", means: { type: "next-weekday" } },
    { pattern: "(?:this )?(?<weekday>{weekday})", means: { type: "weekday" } },
    { pattern: "until further notice|ongoing|continuously|standing item", means: { type: "never" } },
    {
      pattern:
        "as soon as possible|asap|soon|shortly|without delay|in due course|when needed|at some point|immediately",
      means: { type: "some-time" },
    },
    { pattern: "later|in the future", means: { type: "some-time" }, alone: true },
  ],
};
