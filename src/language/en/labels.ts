import type { LabelWords } from "../labels.ts";

const name = "[a-z'’-]+";
/** "Present (12)" */
const count = "(?: ?\\([^()]{1,30}\\))?";

export const labels: readonly LabelWords[] = [
  {
    role: "proposal",
    words: `(?:the )?(?:(?<body>(?:${name} ){0,3}${name})['’]s? )?(?:proposals?|motions|draft|proposed|suggested) ?(?:for )?(?:decisions?|resolutions?)?(?: to be decided)?`,
  },
  {
    role: "decision",
    words: `(?:the )?(?:(?<body>(?:${name} ){0,3}${name})['’]s? )?(?:decisions?|resolutions?|resolved|agreed|decided|agreement)(?: (?:that|to|made|taken|reached))?|(?<subject>[^.:;,]{2,60}) (?:decides|decided|resolves|resolved|agrees|agreed)(?: (?:unanimously|therefore|as follows|that|to))*`,
  },
  { role: "clause", words: "(?:to be decided|motion|clause)(?: ?\\d{1,2})?" },
  {
    role: "absent",
    words: `(?:(?:board |committee |council |team )?(?:members |directors |councillors |trustees |staff |officers )?absent|absentees|not present|not attending|regrets|(?:sent |gave |received )?apologies(?: for absence| received)?(?: from)?|apologies received from|excused|unable to attend|could not attend|did not attend)(?: members)?(?: [–-] ref\\.? ?[\\d./]+)?${count}`,
  },
  { role: "called", words: `(?:called|summoned|invitees)${count}` },
  {
    role: "attendees",
    words: [
      `(?:roll call:? )?(?:also |others? |additional |further )?(?:(?:(?:board |committee |council |team |voting )?(?:members |those |people |directors |councillors |trustees |staff |officers |guests |visitors |observers )|(?:board|committee|council|team) )?(?:present|attending|in attendance)|attendees|participants|attendance(?: list)?)(?: (?:from|for) (?<body>[^:.,]{2,50}))?${count}`,
      "(?:voting |non-voting |ordinary |(?:the )?(?:board|council|committee|group|staff|team)(?:['’]?s)? )?(?:members|deputies|alternates|substitutes)(?: and (?:deputies|alternates|substitutes))?(?:(?: who were)? present)?",
      "(?:invited )?guests?|visitors?|observers|others|staff|officers|invited|co-opted(?: members)?",
      "(?:attending )?(?:remote|remotely|online|in person|via (?:link|teams|skype|zoom)|by phone)",
    ].join("|"),
  },
  {
    role: "actions",
    words:
      "action ?items?|actions|action ?points?|to-?dos?|to do(?: list)?|tasks|new action items|(?:actions?|tasks?|what|to do)[ ?]{1,2}(?:who|owner|responsible|by whom|lead)[ ?]{1,2}(?:when|due|deadline|by when|date)[^.:]{0,20}",
  },
  { role: "action", words: "action(?: item| point)?|to-?do|ai" },
  {
    role: "meetings",
    words:
      "(?:next|upcoming|future|coming|forthcoming) (?:meetings?|sessions?)(?: dates?)?(?: \\d{4})?|(?:dates? of )?(?:the )?next meetings?|calendar.{0,20}|meeting (?:dates|calendar|schedule).{0,12}|date of next meeting|meetings",
  },
  { role: "date", words: "date|day" },
  { role: "time", words: "time|date and time|date & time|when" },
  {
    role: "place",
    words:
      "place|venue|location|where|room|time and place|place and time|date and place|date, time and place",
  },
  {
    role: "chair",
    words: "(?:meeting )?chair(?:man|woman|person)?|chaired by|presiding|facilitator|moderator",
  },
  {
    role: "secretary",
    words:
      "secretary|minutes(?: taken)? by|minute[ -]?taker|note[ -]?takers?|scribes?|notes(?: taken)? by|clerk|recorder",
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
  { role: "attachments", words: "appendi(?:x|ces)|attachments?|annex(?:es)?|enclosures?|papers" },
  { role: "agenda", words: "(?:proposed |draft )?agenda" },
];
