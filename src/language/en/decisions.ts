import type { DecisionWords } from "../decisions.ts";

const names = "(?<names>[^.;:]{3,120}?)";

export const decisions: DecisionWords = {
  hint: "deci|agree|resol|approv|adopt|accept|endors|note|file|postpon|defer|refer|reject|withdr|appoint|elect|revok|commission|instruct|ask|recommend|voted|declared|carried|dropped|struck",
  clause: "to|that",
  and: "and",
  kinds: [
    {
      kind: "note-to-file",
      verbs:
        "note|notes|noted|(?:place|places|placed|lay|lays|laid) (?:.{1,100}? )?on (?:the )?file|take note of|takes note of|took note of|receive the|received the|(?:place|placed) (?:.{1,100}? )?on record|file the",
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
        "refer|refers|referred|hand over|hands over|handed over|transfer (?:.{1,80}? )?to|pass (?:.{1,80}? )?to",
    },
    {
      kind: "consult",
      verbs:
        "(?:send|sends|sent|circulate|circulates|circulated|put) (?:.{1,80}? )?(?:out )?(?:for|out to) (?:consultation|comment|comments)|consult|consults",
    },
    {
      kind: "commission",
      verbs:
        "commission|commissions|commissioned|instruct|instructs|instructed|ask|asks|asked|request|requests|requested|task|tasks|tasked|delegate|delegates|delegated|mandate|mandates|mandated|charge|charged",
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
        "approve|approves|approved|adopt|adopts|adopted|accept|accepts|accepted|endorse|endorses|endorsed|ratify|ratified|confirm|confirms|confirmed|grant|grants|granted|agree to|establish|extend|support|supports|supported|carried",
    },
  ],
  not: "not",
  condition:
    "provided that|on condition that|on the condition that|subject to|conditional on|conditional upon|as long as",
  addition:
    "with the addition that|with the addition of|with the following addition|adding that|with the proviso that|with the amendment that",
  commission: {
    hint: "commission|instruct|ask|request|task|mandate|delegate",
    patterns: [
      "(?:commission|commissions|commissioned|instruct|instructs|instructed|ask|asks|asked|request|requests|requested|task|tasks|tasked|mandate|mandates|mandated) (?<owner>.{2,80}?)(?= to | with )",
      "(?:delegate|delegates|delegated) (?:.{2,80}? )?to (?<owner>[^.,;]{2,80}?)(?= to |[.,;]|$)",
    ],
  },
  adoption: {
    hint: "decide|adopt|recommend|decision",
    patterns: [
      "(?:each|every|all) (?:of the )?(?:municipality|municipalities|party|parties|member|members|organisation|organisations|authority|authorities) (?:decides|decide|adopts|adopt|is to decide|are to decide|takes its own decision|to decide)",
      "(?<bodies>[A-Z][^.;]{2,120}?) (?:each )?(?:decide|decides|adopt) (?:for themselves|separately|on their own)",
      "recommend(?:s|ed)? (?:that )?(?:the|all|all the) (?:municipalities|members|parties|member organisations|organisations)(?: should)?",
    ],
  },
  formality: {
    clause:
      "agenda|(?:previous|last) (?:meeting['’]s )?(?:minutes|notes)|(?:the )?(?:minutes|notes) (?:of|from) (?:the )?(?:previous|last)|the minutes|scrutineers?|chair of the meeting|secretary of the meeting|minute[ -]taker|quorate|quorum|duly convened",
    item: "(?:approval|adoption) of (?:the )?agenda|(?:review |today['’]s |the )?agenda|(?:previous|last|approval of|review of)(?: the)? .{0,40}?(?:minutes|notes|meeting)|minutes of .+|election of .{0,40}?(?:chair|secretary|scrutineers?|minute[ -]taker)|opening(?: of the meeting)?|quorum|apologies",
  },
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
  votes: {
    hint: "vote|favo|for\\b|against",
    patterns: [
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
  article: "the",
  genitive: "['’]s?|(?<=[a-z]{4})['’]",
  self: "the meeting|we|the group|those present|the members|it|meeting",
  body: "the (?:[a-z]+ ){0,3}(?:board|council|committee|network|forum|group|assembly|panel|commission)|board|council|committee|network|group|forum",
  decides: "decides|agrees|resolves|reaches agreement",
  decided: "decided|agreed|resolved|reached agreement|voted",
  acts: "approves|adopts|accepts|endorses|notes|postpones|defers|refers|rejects|withdraws|commissions|instructs|asks|appoints|elects|revokes|recommends",
  adverbs: "therefore|unanimously|also|thus|further|jointly|finally|hereby|as follows",
  impersonal:
    "(?:it (?:is|was) (?:agreed|decided|resolved)|(?:agreed|decided|resolved)|decision|motion carried)",
  passive:
    "(?:is|are) (?:hereby |unanimously )?(?:approved|adopted|accepted|endorsed|noted|placed on file|laid on file|postponed|deferred|referred back|referred(?! to as)|rejected|withdrawn|appointed|elected|revoked)",
  passivePast:
    "(?:was|were) (?:hereby |unanimously )?(?:approved|adopted|accepted|endorsed|noted|placed on file|laid on file|postponed|deferred|referred back|referred(?! to as)|rejected|withdrawn|appointed|elected|revoked)",
  procedure:
    "(?:the )?(?:agenda|minutes|notes|information|reports?|accounts|matter|matters|item|items|proposals?|motions?|question|documents?|request)|it|this",
  tail: "(?:unanimously|without .+|with .+|provided .+|subject .+|as .+|in accordance .+|in full|and .+|for .+|until .+|to .+|on condition .+|by (?:the meeting|all)|hereby|on file)",
  notSubject:
    "when|if|shall|will|must|should|can|could|before|after|once|would|which|who|that|has|had|have|needs|not|is|are|was|were|because|whether|already|earlier",
  phrases: [
    {
      pattern:
        "(?:the )?(?:matter|item|question)(?: .{1,60})? (?:is|was) (?:withdrawn|dropped|struck)(?: .{1,80})?",
      kind: "withdraw",
    },
    { pattern: "(?:the )?meeting (?:is|was) declared (?:quorate|duly convened).{0,80}", kind: "approve" },
  ],
  none: "no (?:formal )?(?:decisions?|resolutions?).*|none.*|not applicable.*|n/a|-|–|nothing to decide.*",
  pointer: "(?:motion |the motion )?(?:carried|approved|passed|adopted)(?: unanimously)?|as proposed",
  reported: {
    hint: "deci|adopted|approved|resolved",
    patterns: [
      "(?:according to|under|in line with) (?:a |the )?(?:earlier |previous )?decision (?:by|of|in|from) (?:the )?(?<body>.+?)(?: {date}.*| (?:of|from|on) .*|, .*)",
      ".{0,80}?(?<body>[a-z]+) (?:has|had) (?:earlier |already |previously |now )?(?:decided|adopted|approved|resolved) .+",
      ".{1,120}? (?:was|were) (?:adopted|approved|decided) by (?:the )?(?<body>.+?)(?: (?:in|on|at) .*)?",
      "(?:a |the )?decision (?:has (?:now |already )?been|was) (?:taken|made)\\b.*",
      ".{1,80}? (?:has|have) (?:already|earlier|previously) been (?:adopted|decided|approved).*",
      "(?:the )?(?<body>[a-z]+(?: [a-z]+){0,3}) (?:decided|resolved) (?:on )?{date} (?:to|that) .+",
    ],
  },
  earlier: "earlier|already|previous|previously|last meeting|had|has decided|has been",
  proposes: {
    hint: "propos|suggest|move",
    patterns: [
      "(?<by>[A-Z][^.,;]{1,60}?) (?:proposes|proposed|suggests|suggested) (?:that|to|a|an|the) .+",
      "(?<by>[A-Z][^.,;]{1,60}?) (?:moves|moved) that .+",
      ".{1,160}? (?:is|was|were|are) proposed .+",
      "it (?:is|was) (?:proposed|suggested|moved) .+",
    ],
  },
};
