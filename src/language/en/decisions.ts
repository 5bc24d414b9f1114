import type { DecisionWords } from "../decisions.ts";
import { customs } from "./customs.ts";
import { rulings } from "./rulings.ts";
import { tellings } from "./tellings.ts";

const names = "(?<names>[^.;:]{3,120}?)";

export const decisions: DecisionWords = {
  ...rulings,
  ...customs,
  ...tellings,
  hint: "author|declin|support|gave |gives |grant|delegat|empower|pass|receiv|read|deci|consens|favo|ratif|chosen|quor|conven|agree|resol|approv|adopt|accept|endors|note|file|postpon|defer|refer|reject|withdr|appoint|elect|revok|commission|instruct|ask|recommend|voted|declared|carried|dropped|struck",
  clause: "not to|to|that",
  holding: "to (?:apply|run|be valid|take effect|come into force|start) (?:from|until|till|for|as|on|with)",
  and: "and",
  kinds: [
    {
      kind: "note-to-file",
      verbs:
        "(?<!(?:the|these|those|previous|last|meeting) )notes?|noted|(?:place|places|placed|lay|lays|laid) (?:.{1,100}? )?on (?:the )?file|take note of|takes note of|took note of|receive the|received the|(?:place|placed) (?:.{1,100}? )?on record|file the",
    },
    {
      kind: "postpone",
      verbs: "postpone|postpones|postponed|defer|defers|deferred|table the|tabled|put off|adjourn|adjourned",
    },
    {
      kind: "refer-back",
      verbs: "(?:refer|refers|referred|send|sends|sent|remit|remits|remitted) (?:.{1,80}? )?back",
    },
    {
      kind: "refer",
      verbs:
        "refer|refers|referred|hand over|hands over|handed over|transfer (?:it|(?:the|this) (?:matter|case|item|question|application|request)) to|pass (?:.{1,80}? )?to",
    },
    {
      kind: "consult",
      verbs:
        "(?:send|sends|sent|circulate|circulates|circulated|put) (?:.{1,80}? )?(?:out )?(?:for|out to) (?:consultation|comment|comments)|consult|consults",
    },
    {
      kind: "commission",
      verbs:
        "commission|commissions|commissioned|instruct|instructs|instructed|ask|asks|asked|(?<!(?:an?|the) )request|requests|requested|(?<!(?:an?|the) )task|tasks|tasked|delegate|delegates|delegated|(?<!(?:an?|the) )mandate|mandates|mandated|(?<!(?:an?|the) )charge|charged|authori[sz]e[sd]?|empowered|(?:give|gives|gave) .{2,80}? (?:authority|a mandate)",
    },
    {
      kind: "elect",
      verbs:
        "elect|elects|elected|re-elect|re-elected|appoint|appoints|appointed|nominate|nominated|discharge|discharged",
    },
    {
      kind: "recommend",
      verbs: "recommend|recommends|recommended|propose|proposes|proposed|suggest|suggests",
    },
    {
      kind: "reject",
      verbs: "reject|rejects|rejected|decline|declines|declined|turn down|turned down|refuse|refused",
    },
    { kind: "withdraw", verbs: "withdraw|withdraws|withdrawn|strike|struck|drop the|dropped" },
    {
      kind: "revoke",
      verbs: "revoke|revokes|revoked|rescind|rescinds|rescinded|repeal|repealed|annul|annulled",
    },
    {
      kind: "approve",
      verbs:
        "approve|approves|approved|adopt|adopts|adopted|accept|accepts|accepted|endorse|endorses|endorsed|ratify|ratified|confirm|confirms|confirmed|grant|grants|granted|agree to|(?:agrees|agreed) (?:the|an?|its|their)|establish|extend|support|supports|supported|carried",
    },
  ],
  not: "not",
  condition:
    "contingent (?:up)?on|if (?!it )[^,;]{2,80}? (?:approves|approve|agrees|agree|is approved|are approved|adopts)|provided that|on condition that|on the condition that|subject to|conditional on|conditional upon|as long as",
  conditionAfter:
    "(?:the|this) (?:decision|agreement|approval) (?:(?:applies|holds|is valid|takes effect)(?: only)?|is) (?<condition>(?:subject to|provided|on condition|conditional|contingent|if) .+)|(?:the|this) (?:decision|agreement) (?<needs>(?:assumes|requires) that .+)",
  addition:
    "except for|with the exception of|with the following changes?|with the change that|with the addition that|with the addition of|with the following addition|adding that|with the proviso that|with the amendment that",
  commission: {
    hint: "commission|instruct|ask|request|task|mandate|delegate",
    patterns: [
      "(?:commission|commissions|commissioned|instruct|instructs|instructed|ask|asks|asked|(?<!(?:an?|the) )request|requests|requested|(?<!(?:an?|the) )task|tasks|tasked|(?<!(?:an?|the) )mandate|mandates|mandated) (?<owner>.{2,80}?)(?= to | with )",
      "(?:delegate|delegates|delegated) (?:.{2,80}? )?to (?<owner>[^.,;]{2,80}?)(?= to |[.,;]|$)",
    ],
  },
  adoption: {
    hint: "decide|adopt|recommend|decision",
    patterns: [
      "(?:each|every|all) (?:of the )?(?:(?<municipalities>municipality|municipalities|councils?)(?<region> and the region)?|party|parties|member|members|organisation|organisations|authority|authorities) (?:decides|decide|adopts|adopt|is to decide|are to decide|takes its own decision|to decide)",
      "(?<bodies>[A-Z][^.;]{2,120}?) (?:each )?(?:decide|decides|adopt) (?:for themselves|separately|on their own)",
      "recommend(?:s|ed)? (?:that )?(?:the|all|all the) (?:(?<municipalities>municipalities|councils)(?<region> and the region)?|members|parties|member organisations|organisations)(?: should)?",
    ],
  },
  municipality: "municipality|(?<!county )council",
  formality: {
    clause:
      "agenda|(?:previous|last) (?:meeting['’]s )?(?:minutes|notes)|(?:the )?(?:minutes|notes) (?:of|from) (?:the )?(?:previous|last)|the minutes|scrutineers?|chair of the meeting|secretary of the meeting|minute[ -]taker|quorate|quorum|duly convened",
    item: "(?:approval|adoption) of (?:the )?agenda|(?:review |today['’]s |the )?agenda|(?:previous|last|approval of|review of)(?: the)? .{0,40}?(?:minutes|notes|meeting)|minutes of .+|election of .{0,40}?(?:chair|secretary|scrutineers?|minute[ -]taker)|opening(?: of the meeting)?|quorum|apologies",
  },
  election: "elections?|appointments?",
  revokes: "revoke|revokes|revoked|rescind|rescinds|rescinded|repeal|repeals",
  supersedes: "replace|replaces|replaced|supersede|supersedes|superseded|in place of|instead of",
  amends: "amend|amends|amended|amending|change to|changes to|addition to|revise|revises",
  validity: {
    hint: "valid|force|appl|effect|run|period|extended",
    patterns: [
      "(?:valid|in force|applies|apply|effective|in effect|runs|run|for the period|covers the period)(?: is)?:? (?:from )?(?<from>{date})(?: ?[–—-] ?| (?:to|until|through|up to and including) )(?<to>{date})",
      "(?:valid|in force|applies|apply|effective|in effect|takes effect|runs)(?: from| on| as of)? (?<from>{date})",
      "(?:valid|in force|applies|apply|in effect|runs|extended) (?:until|to|through|up to and including) (?<to>{date})",
    ],
  },
  years: {
    hint: "20\\d\\d",
    patterns: [
      "(?:for|during|covering) (?:the )?(?:period|years|term) (?<from>20\\d\\d)(?: ?[–—-] ?| to | until | through )(?<to>20\\d\\d)(?![\\d–-])",
      "(?:until the end of|up to and including|through) (?<to>20\\d\\d)(?![\\d–-])",
    ],
  },
  numerals: "none|no|zero one two three four five six seven eight nine ten eleven twelve",
  citing: "(?:['’]s? (?:decision|meeting|resolution))? (?:of|on)|['’]s? (?:decision|meeting)|",
  term: {
    hint: "until|through|from|period|ending",
    patterns: [
      "from (?<from>{date}) (?:to|until|through) (?<to>{date})",
      "(?:until|through|up to|term ending|ending)(?: and including)? (?<to>{date})",
      "(?:with effect from|effective|as of|as from|starting) (?<from>{date})",
    ],
  },
  votes: {
    hint: "vote|favo|for\\b|against|ayes|motion",
    patterns: [
      "(?:motions?|resolution) (?:(?:was|is) )?(?:carrie[sd]|passe[sd]|approved|adopted|fail(?:s|ed)|defeated),? (?:by (?:a vote of )?)?\\(?(?<for>\\d{1,3}) ?[-–] ?(?<against>\\d{1,3})(?: ?[-–] ?(?<abstain>\\d{1,3}))?(?![\\d-])",
      "(?<for>\\d+) (?:votes? )?in favou?r,? (?:and )?(?<against>\\d+) opposed(?:(?:,| and|;)? (?<abstain>\\d+) (?:abstentions?|abstaining|abstained))?",
      "ayes:? ?(?<for>\\d+)[,;]? (?:noes|nays|noes):? ?(?<against>\\d+)(?:[,;]? abstain(?:ed|ing)?:? ?(?<abstain>\\d+))?",
      "by (?<for>\\d+) votes? to (?<against>\\d+)(?:(?:,| and|;)?(?: with)? (?<abstain>\\d+) (?:abstentions?|abstaining|abstained))?",
      "(?<for>\\d+) (?:votes? )?(?:for|in favou?r),? (?:and )?(?<against>\\d+) against(?:(?:,| and|;)? (?<abstain>\\d+) (?:abstentions?|abstaining|abstained))?",
    ],
  },
  reservation: {
    hint: "reservation|dissent",
    patterns: [
      `${names} (?:enters?|entered|records?|recorded|makes?|made|registers?|registered) (?:a |their |his |her )?(?:reservations?|dissent)(?: against| to|(?=[.]?$))`,
      `${names} dissents?(?: from|(?=[.]?$))`,
      `reservations? (?:by|from|of) ${names}(?=[.]?$)`,
    ],
  },
  sentTo: {
    hint: "decision|minutes|extract",
    patterns: [
      "(?:the |this )?(?:decision|minutes|extracts?)(?: of the minutes)? (?:is|are|will be|shall be|was) (?:sent|copied|forwarded|circulated|distributed) to (?<names>[^.;:]{3,200}?)(?= for (?:information|action)| by | before |[.]?$)",
    ],
  },
  recusal: {
    hint: "conflict|recus",
    patterns: [
      `${names} (?:declares?|declared) (?:a )?conflict of interest`,
      `${names} (?:recuses?|recused) (?:herself|himself|themselves|themself|itself)`,
      `${names} (?:does|did) not take part (?:.{1,60}? )?because of (?:a )?conflict of interest`,
    ],
  },
};
