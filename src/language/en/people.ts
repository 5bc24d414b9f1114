import type { PersonWords } from "../people.ts";
import { firstNames } from "./first-names.ts";

const elections = [
  "{names} (?:was|were|is|are) (?:unanimously )?(?:elected|appointed|chosen)(?: as| to be| to act as)? (?:the )?{office}(?: .{1,60})?",
  "(?:.{1,40}? )?(?:elect(?:s|ed)?|appoint(?:s|ed)?) {names}(?: as| to be| to act as)? (?:the )?{office}(?: .{1,60})?",
  "{names} (?:acts?|acted|serves?|served) as {office}(?: .{1,60})?",
];
const items = "(?:§§?|items?|points?|agenda items?) ?{items}";

const chairs =
  "(?:vice[ -]|deputy )?(?:chair(?:man|woman|person)?|president|mayor|moderator|convenor|convener)";
const opens =
  "(?:opens|opened|welcomes|welcomed|closes|closed|calls|called)(?= (?:.* )?(?:the meeting|everyone|all|members))";

export const people: PersonWords = {
  firstNames,
  roles: [
    { pattern: "(?:meeting )?chair(?:man|woman|person)?|presiding|facilitator", role: "chair" },
    { pattern: "(?:vice|deputy)[ -]chair(?:man|woman|person)?", role: "vice-chair" },
    { pattern: "secretary|minutes|notes|minute[ -]taker|note[ -]taker|scribe|clerk", role: "secretary" },
    { pattern: "member", role: "member" },
    { pattern: "deputy|alternate|substitute", role: "deputy" },
    { pattern: "co-opted|ex officio", role: "co-opted" },
  ],
  titles:
    "(?:\\S+-)?(?:director|manager|officer|head|chief|coordinator|co-ordinator|treasurer|councillor|adviser|advisor|engineer|architect|analyst|professor|lecturer|researcher|teacher|consultant|auditor|lawyer|accountant|planner|inspector|specialist|expert|assistant|administrator|editor|leader|lead|president|representative|observer|secretary|clerk|mayor|chair|chairman|chairwoman|chairperson|ceo|cfo|cto|trustee|governor)",
  titleLead:
    "(?:vice|deputy|acting|interim|assistant|senior|associate|executive|managing|general|mr\\.?|mrs\\.?|ms\\.?|dr\\.?|prof\\.?|cllr\\.?|sir|dame)",
  remarks: [
    {
      field: "substitute_for",
      pattern:
        "(?:as )?(?:an? )?(?:substitute|substituting|deputy|deputising|deputizing|alternate|standing in|sitting in) for {name}",
    },
    { field: "substitute_for", pattern: "(?:replacing|in place of|instead of|on behalf of) {name}" },
    { field: "substitute_for", pattern: "for {full}" },
    { field: "recused", pattern: `(?:recused|conflict of interest)(?: for| from| on| in)? ?${items}` },
    { field: "nothing", pattern: `(?:not|except) (?:for |on |during )?${items}` },
    { field: "to-item", pattern: `(?:left|departed)(?: the meeting)? (?:after|during|at) ${items}` },
    { field: "before-item", pattern: `(?:left|departed)(?: the meeting)? (?:before|for) ${items}` },
    { field: "after-item", pattern: `(?:joined|arrived)(?: the meeting)? after ${items}` },
    {
      field: "from-item",
      pattern: `(?:joined|arrived)(?: the meeting)? (?:before|during|at|for|from) ${items}`,
    },
    { field: "from-item", pattern: `(?:present )?from ${items}(?: on(?:wards)?)?` },
    { field: "to-item", pattern: `(?:present )?(?:until|up to) ${items}` },
    { field: "nothing", pattern: "(?:non-)?voting|without (?:a )?vote" },
    { field: "items", pattern: `(?:only |present |attended )?(?:for |on |during |from )?${items}(?: only)?` },
    { field: "from", pattern: "(?:present |attended )?(?:between )?{clock} ?(?:[–—-]|to|until|and) ?{to}" },
    { field: "until", pattern: "(?:left |present )?(?:the meeting )?(?:until|till|at|to) {clock}" },
    { field: "from", pattern: "(?:joined |arrived |present )?(?:the meeting )?(?:from|at) {clock}" },
    { field: "remote", pattern: "(?:attend(?:ed|ing) |present |joined )?(?:via|by|on|over) {tool}" },
    {
      field: "remote",
      pattern: "(?:attend(?:ed|ing) |present |joined )?(?:remote|remotely|online|virtually|virtual|dial-in)",
    },
    { field: "remote", pattern: "{tool}" },
    {
      field: "absent",
      pattern:
        "apologies(?: received)?|absent|regrets|(?:sent|gave) (?:apologies|regrets)|excused|not present",
    },
    { field: "absent", pattern: "no|not attending" },
    {
      field: "nothing",
      pattern: "external|unverified|yes|in person|on site|on-site|present|part of the meeting|in part",
    },
  ],
  tools:
    "teams|microsoft teams|skype|zoom|link|phone|telephone|video|video link|webex|meet|google meet|jitsi|conference call",
  via: "via|by|on|over|in",
  and: "and|&|\\+",
  couple: "&|\\+",
  vacant: "vacant|vacancy|vacant seat|not appointed",
  andOthers: "et al\\.?|and others",
  noise:
    "others|none|nil|(?:\\d{1,3}|one|two|three|four|five|six|several|some)(?: other)? (?:residents?|parishioners?|visitors?|observers?|guests?|members)|(?:there were )?no (?:absences?|absentees|apologies)(?: .{1,40})?|also|the (?:parish |town |deputy |assistant )*clerk|-|–|(?:.{1,30} )?(?:members? of )?the (?:public|press)|all(?: members)?|everyone|not represented",
  organisation:
    "councils?|county|district|borough|city|university|college|ltd\\.?|limited|inc\\.?|llc|plc|gmbh|department|dept\\.?|office|committee|board|agency|authority|ministry|institute|foundation|association|society|trust|hospital|school|service|services|police|company|corporation|corp\\.?|group|network|union|centre|center|church|bank|region|municipality|forum|federation|club|team|division|unit|commission|secretariat|library|museum|government",
  parties: "Con|Lab|LD|Ind|Green|SNP|DUP|UKIP",
  notNames:
    "meeting|meetings|agenda|minutes|decision|decisions|action|actions|items?|report|reports|previous|next|election|approval|appendix|annex|date|time|place|venue|location|page|background|introduction|introductions|purpose|present|absent|attendees|participants|notes|january|february|march|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|all|everyone|none|see|lunch|coffee|break|presentation|workshop|teams|zoom|budget|discussion|finance|opening|closing|welcome|calendar|name|organisation|organization|chair|secretary|matters|arising|any|other|business|apologies|regrets|guests|project|update|updates|review|summary|status|topics|new|old|open|links|recording|announcements|the|this|we|next|steps|attendance|copy|copies|address|phone|signature|signed|deputy|parish|assistant|executive|officer|clerk|town|yes|no",
  present: "x+|yes|y|1|✓|✔|☑|☒|√|•|present|attended|✅|in person",
  absent: "no|n|0|-|–|—|☐|✗|❌|absent|apologies|regrets|excused|sent apologies",
  columns: [
    { column: "name", words: "(?:full )?names?|participants?|attendees?|members?|person|who" },
    { column: "first", words: "(?:first|given) name|forename" },
    { column: "last", words: "(?:last|family) name|surname" },
    {
      column: "organisation",
      words:
        "organi[sz]ations?|compan(?:y|ies)|affiliation|representing|municipality|region|employer|from|department|institution|party|agency",
    },
    { column: "role", words: "role|title|position|function|job title" },
    { column: "present", words: "status|present|attendance|attended|attending|here|in attendance" },
    { column: "absent", words: "absent|apologies|regrets|excused" },
    { column: "from", words: "arriv(?:al|ed)(?: time| at)?|joined(?: at)?|time in|in" },
    { column: "until", words: "depart(?:ure|ed)(?: time| at)?|left(?: at)?|time out|out" },
    { column: "items", words: "items?|agenda items?|points?" },
    { column: "substitute_for", words: "substitute for|deputy for|replacing|in place of" },
    { column: "remark", words: "remarks?|comments?|notes?|time" },
    {
      column: "nothing",
      words:
        "no\\.?|nr\\.?|#|e-?mail(?: address)?|phone(?: number)?|telephone|tel\\.?|mobile|signature|initials|github|handle|timezone",
    },
  ],
  groups: [
    { pattern: "(?:ordinary |voting |present |board |council |committee )*members", role: "member" },
    { pattern: "(?:non-voting |present )*(?:deputies|alternates|substitutes)", role: "deputy" },
    { pattern: "co-opted(?: members)?|ex officio", role: "co-opted" },
    {
      pattern: "(?:attending )?(?:remote|remotely|online|via (?:link|teams|skype|zoom)|virtual|by phone)",
      remote: true,
    },
    { pattern: "in person|on site|staff(?: members)?|guests|observers|others|officers|invited" },
  ],
  clause:
    "is|are|was|were|attended|has|have|had|will|that|which|who|it|we|they|not|be|been|opened|welcomed|reported|presented|noted|informed|asked|said|agreed|decided|to",
  from: "(?:representatives? |participants |attendees )?(?:from|for|of)",
  offices: [
    {
      office: "approvers",
      words: "approvers?|scrutineers?|minutes?[ -]checkers?|checkers? of the minutes",
      elections: [
        ...elections,
        "{names} (?:was|were|is|are) (?:elected|appointed|chosen) to (?:check|approve|verify|sign) the minutes(?: .{1,40})?",
      ],
    },
    {
      office: "chair",
      words: "(?:chair(?:man|woman|person)? (?:of|for) the meeting|meeting chair)",
      elections,
    },
    {
      office: "secretary",
      words: "(?:secretary (?:of|for) the meeting|meeting secretary|minute[ -]taker|note[ -]taker|scribe)",
      elections,
    },
  ],
  opens: [
    `(?:the )?${chairs},? {names},? ${opens}.*`,
    `{names},? (?:the )?${chairs},? ${opens}.*`,
    `(?:the |this )?(?:.{2,80} )?meeting (?:of .{2,80} )?(?:was |is )?(?:opened|called to order)(?:,? (?:at|on) .{2,120}?)?,? by (?:the )?${chairs},? (?:(?:mr|mrs|ms|dr|cllr)\\.? )?{names}(?: (?:who|at|and|with) .*)?`,
    `(?:.{2,60}, )?(?:(?:the )?${chairs},? )?{names} called the meeting to order(?: .*)?`,
  ],
  chosen: "(?:was|were|is|are) (?:unanimously )?(?:elected|appointed|chosen)|elected|appointed|chosen",
  election: "approv|scrutin|check|chair|secretary|taker|scribe|sign|to order|president|mayor",
  electionTitle: "(?:election|appointment) of (?:\\S+ ){0,2}?",
  honorific:
    "(?:county |town |parish |city |district |borough |unitary )?(?:cllr|councillor)\\.?|mr\\.?|mrs\\.?|ms\\.?|miss|dr\\.?|prof\\.?|professor|sir|dame|lord|lady|rev\\.?",
  honorifics:
    "(?:county |town |parish |city |district |borough |unitary )?(?:cllrs|councillors)\\.?|messrs\\.?|doctors",
  absences:
    "(?:could not (?:come|attend)|was unable to attend|were unable to attend|(?:sent|gave|offered) (?:their |his |her )?(?:apologies|regrets)|(?:was|were) (?:absent|excused|unable to attend)|did not attend|had (?:sent|given) apologies)",
  absencesFirst:
    "(?:the following (?:.{2,30} )?(?:was|were) (?:absent|excused):|(?:apologies|regrets)(?: for absence)? (?:(?:were|was|are|have been|had been) )?(?:also )?(?:received|given|sent|noted|accepted|tendered|recorded) (?:from|by|for))",
  presences: [
    "(?:.{2,120} )?(?:with )?the following (?:.{2,30} )?(?:(?:were|was) )?(?:present|in attendance|attended): {names}",
    "from (?<body>[^,]{2,90}), {names} (?:attended|took part|(?:was|were) (?:present|in attendance))(?: the meeting| at the meeting)?",
    "(?:those |also |members )?(?:present|attending|in attendance|at the meeting)(?: (?:at|for)(?: part of)? the meeting)? (?:were|was|are|is|included)(?: also)?:? {names}",
    "{names} (?:attended|took part|were present|were in attendance)(?: the meeting| at the meeting| in the meeting)?",
  ],
  others: "others?.*|also .*|in addition.*",
};
