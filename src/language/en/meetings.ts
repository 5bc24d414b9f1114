import type { MeetingWords } from "../meetings.ts";

const many = "(?:meetings?|sessions?|calls?|general meeting|agm)";
const dated =
  "(?:dates?|times?|date and time|dates and times|date, time and (?:place|venue)|schedule|calendar) (?:of|for)";
/** How such a heading goes on: "of the council in 2026". */
const span = "(?: dates?| schedule| calendar)?(?: (?:for|in|of|with) [^.:;]{3,40})?(?: 20\\d{2})?";

export const meetings: MeetingWords = {
  nouns: "meetings?|sessions?|sittings?|calls?|telecons?|teleconferences?|face-to-face|f2f",
  events:
    "workshops?|conferences?|seminars?|retreats?|away days?|study visits?|webinars?|(?:annual )?general meetings?|annual meetings?|agm|drills?|exercises?|lectures?|open days?|fairs?",
  takesPlace:
    "(?:is|was|were|has been|have been|will be)(?: provisionally| tentatively)? (?:scheduled|set|fixed|arranged|booked)(?: for)?|will (?:be|take place|be held|meet)|to be held|scheduled for|set for|is|are|will be|takes place|take place|is held|be held|is scheduled|is set for|are set for|falls on|is planned for|planned for|meets|set next meeting for",
  has: "(?:to (?:hold|have|arrange|book|call)|we have|we will have|there is|there will be)(?: (?:booked|arranged|scheduled|planned))?(?: an?| another)?(?: (?:extra|joint|open|new|public))?",
  definite: "^the",
  plans:
    "dates? of (?:the )?(?:future|next|forthcoming|upcoming|coming) meetings?|(?:future|forthcoming|upcoming) meetings?(?: dates?)?|meeting (?:plan|dates|schedule|calendar)|schedule of meetings|calendar of meetings",
  next: "(?:the )?(?:next|following|upcoming)",
  again:
    "(?:we|the group|the committee|the board|the council) (?:will |shall )?(?:meet|reconvene|convene|talk) (?:again|next)|(?:date|time|date and time) of (?:the )?next meeting",
  settled: "(?:previously|already) (?:agreed|set|fixed|scheduled|arranged|booked)",
  of: "of|with",
  headings: `(?:${dated} )?(?:the )?(?:next|future|forthcoming|upcoming|coming|remaining|planned|proposed) (?:[a-z]+ )?${many}${span}|${dated} (?:the )?(?:[a-z]+ )?${many}${span}|meeting (?:dates|schedule|calendar)${span}`,
  perhapsHeadings: "[a-z]+ ?meetings",
  meets: "meets?|convenes?|gathers?",
  notice: "public notice|notice ?board|date of posting",
  tableTitles: "meetings?|forum|group|committee|body|what|content|theme|topic|type(?: of meeting)?|event",
  same: "same time|at the same time",
  heldBy: "of|with|for|by",
  noEvent:
    "the minutes|signing of the minutes|approval of the minutes|payment|the agenda|papers|submissions?|nominations?|it|this|that|he|she|they|we|the deadline|deadline|registration|the aim|the plan|applications?",
  statuses: [
    { status: "cancelled", pattern: "cancelled|canceled|called off|will not be held|dropped" },
    {
      status: "moved",
      pattern:
        "(?:is|are|was|were|be|been) moved|moved the meeting|moved from|postponed|rescheduled|brought forward|replaced by",
    },
    { status: "tentative", pattern: "tentative|tentatively|preliminary|provisional|provisionally|possibly" },
    { status: "confirmed", pattern: "confirmed|stands|remains|goes ahead|as planned" },
    {
      status: "changed",
      pattern: "ends?|closes|is extended|is shortened|starts?|begins?|new time|new place|changed",
    },
  ],
  ends: "ends? at|end|ends|closes|until|extended to",
  deadline: "by|before|no later than|not later than|until|from|since|as of",
  fill: "future|forthcoming|(?:was|were|is|has been|have been|be)(?: provisionally| tentatively)? (?:scheduled|set|fixed|arranged|booked)(?: for)?|the|at|on|meetings?|next|upcoming|coming|is|are|will|be|held|and|dates?|following|also|day|for|of|forum|provisional|provisionally|tentative|ordinary|both|each|all day|times?|same|all|then|next|utc|gmt|cet|cest|est|edt|et|pt|pst|tentatively|planned|call|calls|set|meets|place|face-to-face",
  sorts: "(?:an? )?(?:extra|extraordinary|additional|special|new|joint|open|ordinary|further)",
  soon: { on: "on|this|is|coming", tomorrow: "tomorrow", nextWeek: "next week" },
  placeLabel: "place|venue|location",
  at: "(?:in|at)(?: the)?|place:?|venue:?",
  remote: "on-?line|remotely|virtually",
};
