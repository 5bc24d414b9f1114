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
      "(?<names>.+?) (?:presents|presented|introduces|introduced|reports on|reported on) (?:the )?(?:item|matter|subject|question)",
      "the (?:item|matter|question) (?:is|was) (?:presented|introduced) by (?<names>.+?)",
    ],
  },
  sections:
    "minutes|notes|meeting notes|signatures?|attendance|appendices|attachments|contents|table of contents|links|invited|venue|logistics",
  chapters:
    "items|agenda items|topics|matters|business|formalities|items for decision|decision items|items for information|information items|discussion items|items for discussion|discussions?|the meeting",
  columns: "items?|agenda items?|topics?|subjects?|matters?",
  follows:
    "follows(?: up(?: on)?)?|following up(?: on)?|continues|continued from|resumes|taken up again from",
  case: "case(?: number| no\\.?)|file(?: number| no\\.?)|ref(?:erence)?\\.? no\\.?",
  minutes: [
    { kind: "notes", words: "notes|meeting notes|summary" },
    { kind: "protocol", words: "minutes" },
  ],
  titleFill: "of|from|for|the|a|meeting|meetings|of the|meeting of|held|on|at|with",
  abbreviations:
    "e\\.g|i\\.e|etc|mr|mrs|ms|dr|st|no|nos|vs|cf|approx|incl|ca|p|pp|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|mon|tue|tues|wed|thu|thurs|fri|sat|sun|a\\.m|p\\.m|prof|rev|hon|dept|fig|encl|app|inc|ltd",
};
