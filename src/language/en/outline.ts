import type { OutlineWords } from "../outline.ts";

export const outline: OutlineWords = {
  item: "item|point|agenda item",
  attachment:
    "appendix|appendices|annex|annexes|attachment|attachments|enclosure|enclosures|encl\\.?|app\\.?",
  attachments: [
    { plural: "Appendices", singular: "Appendix" },
    { plural: "Appendixes", singular: "Appendix" },
    { plural: "Annexes", singular: "Annex" },
    { plural: "Attachments", singular: "Attachment" },
    { plural: "Enclosures", singular: "Enclosure" },
  ],
  presents: {
    hint: "present|introduc|report",
    patterns: [
      "(?<names>.+?) (?:presents|presented|introduces|introduced|reports on|reported on) (?:the |this )?(?:item|matter|subject|question)",
      "the (?:item|matter|question) (?:is|was) (?:presented|introduced) by (?<names>[^.]+)",
    ],
  },
  informs: {
    hint: "present|introduc|report|updated|briefed|outlined|gave an? |gives an? ",
    patterns: [
      "(?<names>.+?) (?:presents|presented|introduces|introduced|reports|reported|updated|briefed|outlined|(?:gave|gives) an? (?:brief )?(?:update|report|overview|presentation))",
    ],
  },
  reports: "(?:status |progress |final )?reports?|information|presentation|update|overview|review",
  sections:
    "minutes|notes|meeting notes|signatures?|attendance|appendices|attachments|contents|table of contents|links|invited|venue|logistics",
  endings: "signatures?|signed|attachments|appendices|attachments and signatures",
  chapters:
    "items|agenda items|topics|matters|business|formalities|items for decision|decision items|items for information|information items|discussion items|items for discussion|discussions?|the meeting",
  columns: "items?|agenda items?|topics?|subjects?|matters?",
  follows:
    "follows(?: up(?: on)?)?|following up(?: on)?|continues|continued from|resumes|taken up again from",
  case: "case(?: number| no\\.?)|file(?: number| no\\.?)|ref(?:erence)?\\.? no\\.?",
  minutes: [
    { kind: "notes", words: "notes|meeting notes|summary" },
    { kind: "protocol", words: "minutes|meeting minutes" },
  ],
  held: "held|which was held|that took place|convened|commencing",
  titleFill:
    "agenda|&|annual parish|annual|extraordinary|teleconference|telecon|of|from|for|the|a|an|meeting|meetings|of the|meeting of|held|on|at|with|regular|special|ordinary|monthly|weekly|annual general|agm|draft|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
  numbered: "(?:meeting|call|no\\.?|#) ?#?\\d{1,3}",
  page: "(?<![a-z])page(?: ?\\d{1,3})(?: ?(?:of|/)(?: ?\\d{1,3}| ))?(?![a-z])",
  forums:
    "council|committee|board|group|forum|network|association|society|club|team|wg|trust|foundation|commission|panel|assembly|task force|directors|cpc|tsc",
  placeLead: "in|at|venue",
  opened:
    "called to order|called the (?:[a-z]+ ){0,2}(?:meeting|session) to order|(?:meeting|session) (?:was )?(?:opened|commenced|began|started|convened)|opened the meeting",
  closed:
    "(?:meeting|session)(?: was)? (?:closed|adjourned|ended|concluded)|(?:closed|adjourned) the meeting|adjourned at",
  frames:
    "welcome|opening|introductions?|roll call|apologies(?: for absence)?|closing|closure|close(?: of meeting)?|adjourn(?:ment)?",
  nextMeeting: "next|previous|last",
  otherDay: "edited|updated|published|printed|revised|revision|version|created|approved on",
  mail: {
    from: "from",
    subject: "subject",
    other: "sent|date|to|cc|bcc|attachments|importance",
    replies: "re|fw|fwd",
  },
  lettered:
    "appendix|annex|option|schedule|exhibit|group|part|plan|point|block|team|phase|class|area|version|attachment",
  abbreviations:
    "e\\.g|i\\.e|etc|mr|mrs|ms|dr|st|no|nos|vs|cf|approx|incl|ca|p|pp|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|mon|tue|tues|wed|thu|thurs|fri|sat|sun|a\\.m|p\\.m|prof|rev|hon|dept|fig|encl|app|inc|ltd",
};
