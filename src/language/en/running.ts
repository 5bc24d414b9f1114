import type { RunningWords } from "../running-words.ts";

export const running: RunningWords = {
  head: [
    "Time and place|Date and time|Venue|Place|Location",
    "(?:Members |also |others )?(?:present|in attendance|attending)|Attendees|Participants|Apologies(?: for absence)?(?: from)?|Absent|Regrets|Guests|Observers|Not present",
    "Secretary|Clerk|Minutes taken by|Minutes by|Note[ -]?taker",
    "Agenda|Contents|Table of contents",
  ].join("|"),
  headTime: "Date|Day|Time|Date and time",
  when: "at|from|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
  people:
    ".*present|in attendance|attending|attendees|participants|apologies.*|absent|regrets|guests|observers",
  within:
    "Decisions?|Resolutions?|Resolved|Agreed|Actions?|Background|Summary|Proposal|Recommendation|Presenter|Presented by",
  verbs:
    "is|are|was|were|has|have|had|will|would|shall|can|could|may|might|must|should|does|did|gave|took|said|told|went|thanked|noted|agreed|opened|closed|[a-z]{3,}ed",
  verbsBehind: "[a-z]{3,}[^s]s",
  remarks: "joined|left|attended|via|was|were|is|are|arrived|represented|substituted",
  starters: "the|it|there|this|that|these|those|no|all|we|they|he|she|members|a|an|following|after|in|at",
  joins:
    "of|from|for|in|within|to|on|at|with|about|by|and|or|via|per|between|under|over|regarding|concerning|the|a|an|&|[–-]|/",
  possessive: "[a-z-]{2,}['’]s|[a-z-]{3,}s['’]",
  posts:
    "(?:[a-z]+-? ?)?(?:chair(?:man|woman|person)?|secretary|clerk|treasurer|officer|manager|director|head|lead|councillor|cllr|mr|mrs|ms|dr)",
  definite:
    "chair(?:man|woman|person)?|members|minutes|everyone|nobody|apologies|councillors|treasurer|secretary|clerk",
  things: "[a-z-]+(?:tion|ment|ness|ity|plan|project|strategy|policy|programme|centre|council)",
  notBehind:
    "the|at|no|no\\.|number|page|p|p\\.|item|items|§|appendix|annex|section|chapter|week|about|tel|room|version|phase|part|step|over|under|least|most|of|[–-]",
  clause: "to|that",
};
