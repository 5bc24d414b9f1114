import type { MeetingWords } from "../meetings.ts";

export const meetings: MeetingWords = {
  nouns: "meetings?|sessions?|sittings?|calls?|telecons?|teleconferences?|face-to-face|f2f",
  events:
    "workshops?|conferences?|seminars?|retreats?|away days?|study visits?|webinars?|general meetings?|drills?|exercises?|lectures?|open days?|fairs?",
  takesPlace:
    "is|are|will be|takes place|take place|is held|be held|is scheduled|is set for|are set for|falls on|is planned for|planned for|meets|set next meeting for",
  has: "(?:we have|we will have|there is|there will be)(?: (?:booked|arranged|scheduled|planned))?(?: an?| another)?(?: (?:extra|joint|open|new|public))?",
  definite: "^the",
  plans: "meeting (?:plan|dates|schedule|calendar)|schedule of meetings|calendar of meetings",
  next: "(?:the )?(?:next|following|upcoming)",
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
  fill: "the|at|on|meetings?|next|upcoming|coming|is|are|will|be|held|and|dates?|following|also|day|for|of|forum|provisional|provisionally|tentative|ordinary|all day|times?|same|all|then|next|utc|gmt|cet|cest|est|edt|et|pt|pst|tentatively|planned|call|calls|set|meets|place|face-to-face",
  at: "in|at|place:?|venue:?",
  remote: "online|remotely|virtually",
};
