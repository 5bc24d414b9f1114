import type { MatterWords } from "../matters.ts";

export const matters: MatterWords = {
  standing: [
    "(?:meeting |call )?(?:open|clos|adjourn|call to order|start of|end of|welcome|introduction)",
    "(?:roll call|apolog|attendance|present(?:$|ation)|quorum|declarations? of)",
    "(?:approval|adoption|review|confirmation) of (?:the )?(?:agenda|minutes|previous|last)",
    "(?:agenda|minutes)(?: of|$)",
    "(?:election|appointment) of ",
    "(?:previous|last|earlier) (?:meeting|minutes|notes)",
    "(?:any )?other (?:business|matters|items|questions)|aob|a\\.o\\.b",
    "(?:next|coming|future|upcoming) meeting",
    "(?:date|dates|calendar)(?: of|$)",
    "(?:reports?|information|updates?|news|announcements?|communications|correspondence)(?: (?:from|by)|$|,| and)",
    "(?:chair\\p{L}*|president|secretary|treasurer|director|officers?)(?:['’]s?)? (?:report|update)",
    "(?:financ(?:e|es|ial report|ial update)|treasurer)$",
    "(?:matters arising|action (?:items|list|log)|outstanding|open (?:items|actions|issues)|decision log|round table)",
    "(?:postponed|deferred|tabled|pending) (?:items|matters)",
  ],
  before: [
    "(?:cont\\.?|cont['’]d\\.?|continued|continuation of|further discussion of)",
    "(?:postponed|deferred|tabled|resumed)(?: (?:item|matter))?",
    "referred back",
  ],
  behind: [
    "(?:postponed|deferred|tabled|resumed|continued|cont['’.]|referred back|carried (?:over|forward)|from (?:the )?(?:last|previous)|second (?:reading|discussion))",
    "(?:decision|information|discussion|follow-up|for (?:decision|information|discussion))$",
  ],
  special: [
    "extraordinary|special meeting|emergency meeting|annual (?:general )?meeting|annual parish|agm(?!\\p{L})",
    "workshop|away day|study visit|seminar|planning day",
  ],
};
