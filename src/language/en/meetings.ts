import type { MeetingWords } from "../meetings.ts";

export const meetings: MeetingWords = {
  nouns: "meetings?|sessions?|sittings?",
  events: "workshops?|conferences?|seminars?|retreats?|away days?|study visits?|webinars?|general meetings?",
  takesPlace:
    "is|are|will be|takes place|take place|is held|be held|is scheduled|is set for|are set for|falls on",
  statuses: [
    { status: "cancelled", pattern: "cancelled|canceled|called off|will not be held|dropped" },
    { status: "moved", pattern: "moved|postponed|rescheduled|brought forward|replaced by" },
    { status: "tentative", pattern: "tentative|tentatively|preliminary|provisional|provisionally|possibly" },
    { status: "confirmed", pattern: "confirmed|stands|remains|goes ahead|as planned" },
    {
      status: "changed",
      pattern: "ends?|closes|is extended|is shortened|starts?|begins?|new time|new place|changed",
    },
  ],
  ends: "ends? at|end|ends|closes|until|extended to",
  deadline: "by|before|no later than|not later than|until|from|since|as of",
  fill: "the|at|on|meetings?|next|upcoming|coming|is|are|will|be|held|and|dates?|following|also|day|for|of|forum|provisional|provisionally|tentative|ordinary|all day|times?",
  at: "in|at|place:?|venue:?",
  remote: "online|remotely|virtually",
};
