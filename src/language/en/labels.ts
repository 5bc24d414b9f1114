import type { LabelWords } from "../labels.ts";

const name = "[a-z'’-]+";

export const labels: readonly LabelWords[] = [
  {
    role: "proposal",
    words: `(?:the )?(?:(?<body>(?:${name} ){0,3}${name})['’]s? )?(?:proposals?|motions?|draft|proposed|suggested) ?(?:for )?(?:decisions?|resolutions?)?(?: to be decided)?`,
  },
  {
    role: "decision",
    words: `(?:the )?(?:(?<body>(?:${name} ){0,3}${name})['’]s? )?(?:decisions?|resolutions?|resolved|agreed|decided|agreement)(?: (?:that|to))?|(?<subject>[^.:;,]{2,60}) (?:decides|decided|resolves|resolved|agrees|agreed)(?: (?:unanimously|therefore|as follows|that|to))*`,
  },
  { role: "clause", words: "to be decided" },
  {
    role: "attendees",
    words:
      "(?:also )?(?:present|attendees|attending|participants|in attendance|attendance|members present|guests|others present|observers)",
  },
  {
    role: "absent",
    words: "absent|apologies(?: for absence)?|regrets|not present|absentees|apologies received from",
  },
  {
    role: "actions",
    words: "action ?items?|actions|action ?points?|to-?dos?|to do(?: list)?|tasks|new action items",
  },
  { role: "action", words: "action(?: item| point)?|to-?do|ai" },
  {
    role: "meetings",
    words:
      "(?:next|upcoming|future|coming|forthcoming) (?:meetings?|sessions?)(?: dates?)?(?: \\d{4})?|(?:dates? of )?(?:the )?next meetings?|calendar.{0,20}|meeting (?:dates|calendar|schedule).{0,12}|date of next meeting|meetings",
  },
  { role: "date", words: "date|day" },
  { role: "time", words: "time|date and time|time and place" },
  { role: "place", words: "place|venue|location|where|room" },
  { role: "chair", words: "chair(?:man|woman|person)?|presiding|facilitator" },
  {
    role: "secretary",
    words: "secretary|minutes(?: taken)? by|minute[ -]taker|note[ -]taker|scribes?|notes by",
  },
  { role: "approvers", words: "approved by|minutes approved by|checked by|scrutineers?" },
  {
    role: "sent-to",
    words:
      "(?:the )?(?:decision|minutes|extract)?(?: is| are)? ?(?:sent to|copied to|distributed to|circulated to)|copies? to|cc|distribution(?: list)?",
  },
  { role: "presenter", words: "presenters?|presented by|presentation by|introduced by|lead" },
  {
    role: "case",
    words: "case(?: number| no\\.?)?|file(?: number| no\\.?)|ref(?:erence)? (?:number|no\\.?)",
  },
  { role: "agenda", words: "(?:proposed |draft )?agenda" },
];
