import type { TellingWords } from "../decisions.ts";

const some = "(?:(?:a|an|the|two|several|following|new|concrete|joint|revised|draft|first|another) )*";
const numbers = "(?: (?<numbers>\\d+(?:(?:, ?| and |[–-])\\d+)*))?";
const before = "(?:(?:earlier|already|previously|now|also|since|recently|just) )*";
const done = "(?:decided|resolved|adopted|approved|rejected|agreed|voted)";

/** "On a voice vote, the motion passed 5-2, Oak opposed": what may stand around the words for it. */
const vote =
  "(?:(?:(?:up)?on|by) (?:a |the )?(?:[a-z-]+ ){0,2}vote,? |(?:a|the) (?:[a-z-]+ ){0,2}vote (?:was|is) (?:taken|held|called)(?: on (?:the motion|this))?,? (?:and )?|with(?:out| no)(?: any)? (?:objections?|dissent|opposition),? |ayes:? .{1,40}? no(?:e|ay|y)s:? .{1,40}? )?";
const tally =
  "(?: unanimously|,? (?:by|with|on a|nem\\.?|all|\\(?\\d).{1,100}|[,;–-] ?.{2,60} (?:opposed|opposing|against|abstain(?:ed|ing)|dissenting))?";
const motions = `(?:the |this )?(?:motions?|clauses?|resolutions?)${numbers}(?: on being put to the meeting)?`;
const carried = `${vote}${motions}(?: (?:(?:was|were|is|are) )?(?:then )?(?:unanimously )?(?:carried|passed|approved|adopted)| (?:carries|passes))${tally}`;

/** "After discussion, Sue Oak moved, Bob Ash seconding, that …": who moves, and who seconds before or behind it. */
const topic = "(?:[^?]{2,120}?[,;:] )?(?:(?:after|following) [^.,?]{2,60}?,? )?";
const mover = "(?<by>[A-Z][^.,;:]{1,60}?)";
const seconded =
  "(?:[,;]? (?:and |with )?(?:a )?(?:the motion |it |this )?(?:was )?second(?:ed)?(?: by)? [^.,;:]{1,60}|(?:[,;]|,? (?:and|with)) (?:(?! and )[^.,;:\\d]){2,60}? second(?:s|ed|ing)(?: (?:the motion|it))?)";
const acts =
  "approve|adopt|accept|appoint|elect|endorse|ratify|table|postpone|defer|reject|authori[sz]e|close|adjourn|buy|purchase|spend|hire|pay|award|recommend|direct|instruct|increase|reduce|amend|enter|recess|waive|grant|allow|permit|support|renew|sign|establish|nominate|receive|rescind|suspend|donate|cancel|deny|dismiss|reimburse|revise|request|continue|send|form|set up|replace|provide|refer|allocate|contribute|create|extend|proceed|confirm|acknowledge|repeal|release|transfer|designate|fund|include|remove|file";

/** How a text tells of what was proposed, put to the meeting, and decided by others or before. */
export const tellings: TellingWords = {
  outcomes: {
    hint: "motion|carried|passed|adopt|approved|defeat|lost|propos|recommend|failed|withdr|clause|vote|favo|agreed|ordered|ayes|unanimous|elected",
    matter: "(?:the )?(?:motion|proposal|amendment)",
    next: "(?!)",
    carried: [
      `(?:the )?proposals?${numbers}(?: (?:was|were|is|are))? (?:carried|passed|approved|adopted)(?: unanimously| by .{3,40})?`,
      carried,
      "(?:carried|passed)(?:[,:]? (?:unanimously|nem\\.? con|by .{3,40}|\\(?\\d.{1,40}))?",
      "as proposed|as recommended|as per (?:the )?(?:proposal|recommendation)",
    ],
    carriedThere: [
      "(?:moved|proposed)(?: by)? ?: ?[^.:;?]{2,60}?[.,]? second(?:ed)?(?: by)? ?: ?[^.:;?]{2,60}?[.,]? (?:(?:the )?motion )?(?:carried|passed|approved|agreed)(?: unanimously)?",
      "(?:the )?(?:agenda|minutes|notes|report|budget)(?: (?:was|were|is|are))? (?:approved|adopted|accepted)",
      carried,
      `(?:seconded(?: by [^.:;?]{2,60}?)?(?: and|,| and,)? )?(?:so )?(?:unanimously (?:voted|approved|adopted|accepted|agreed|carried|passed)|(?:voted|moved|ordered|approved|adopted|accepted|agreed) unanimously|carried|passed|agreed)`,
      "(?:so (?:voted|ordered|carried)|(?:vote:? )?all (?:(?:were |voted )?in favou?r|ayes|approved|agreed)|(?:the )?vote (?:was|is) unanimous)",
      "[^.;:]{2,80} (?:was|were) (?:duly |then |unanimously )?elected(?: unanimously)?",
      "(?:carried|passed)(?:[,:]? (?:unanimously|nem\\.? con|by .{3,40}|\\(?\\d.{1,40}))?",
    ],
    lost: [
      `(?:the )?(?:motions?|clauses?|proposals?|amendments?)${numbers}(?: on being put to the meeting)?(?: (?:was|were|is|are))? (?:defeated|lost|rejected|voted down|not carried|not seconded)(?: .{1,80})?`,
      "(?:the )?(?:motion|proposal|amendment) (?:fails|failed|falls|fell|dies|died)(?: .{1,80})?",
    ],
    postponed: ["(?:the )?motion (?:is|was) (?:tabled|postponed|deferred)(?: .{1,60})?"],
    withdrawn: [
      "(?:the )?(?:motion|proposal|amendment) (?:is|was) withdrawn.{0,60}",
      ".{2,60} (?:withdraws|withdrew) (?:the|his|her|their) (?:motion|proposal|amendment).{0,40}",
    ],
    asProposed: [
      "(?:the )?(?<body>[a-z]+) (?:decides|decided|resolves|resolved|agrees|agreed) (?:as proposed|as recommended|in accordance with the (?:proposal|recommendation))",
    ],
  },
  reported: {
    hint: "deci|adopted|approved|resolved|rejected|agreed",
    not: "not|yet|will|should|must|needs|unless|whether|before it|if the|no",
    patterns: [
      "(?:according to|under|in line with|by|through) (?:a |the )?(?:earlier |previous )?decision (?:by|of|in|from) (?:the )?(?<body>.+?)(?: {date}.*| (?:of|from|on) .*|, .*)",
      `(?:at|in) (?:the|its) (?:last|previous) (?:meeting|session),? .*?(?:decided|agreed|resolved).*`,
      `(?:on )?{date},? (?:the )?(?<body>[A-Za-z]+(?: [A-Za-z]+){0,3}) ${done} .+`,
      `(?:the )?(?<body>[A-Z][a-z]+(?: [a-z]+){0,3}) (?:has|had) ${before}(?:decided|adopted|approved|resolved|agreed to) .+`,
      `.{0,80}?(?<body>[a-z]+) (?:has|had) ${before}(?:decided|adopted|approved|resolved|agreed to) .+`,
      "(?:a |the )?decision (?:has (?:now |already )?been|was) (?:taken|made)(?: by (?:the )?(?<body>[A-Za-z]+(?: [A-Za-z]+){0,3}))?(?:[ ,].*)?",
      ".{1,120}? (?:was|were) (?:adopted|approved|decided|rejected) by (?:the )?(?<body>.+?)(?: (?:in|on|at) .*)?",
      ".{1,80}? (?:has|have) (?:already|earlier|previously) been (?:adopted|decided|approved).*",
      `(?:the )?(?<body>[a-z]+(?: [a-z]+){0,3}) ${done} (?:on )?{date} (?:to|that) .+`,
      `(?!it )(?:the )?(?<body>[a-z]+(?: [a-z]+){0,3}) ${done} (?:to|that) .+`,
      `(?<body>(?:the )?[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,3}) (?:approved|adopted|rejected) .{3,160}? (?:on|in) {date}.*`,
    ],
    within: [
      "that (?:the )?(?<body>[A-Za-z]+(?: [A-Za-z]+){0,3}) (?:has |had )?(?:decided|approved|adopted|voted|resolved|rejected) (?!by\\b|to be\\b).+",
      "(?:after|following) (?:a|the) decision (?:by|of) (?:the )?(?<body>[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,3}).*",
      "(?<body>[A-Z][^.,;:]{1,80}?) (?:has|have|had) said (?:yes|no) to .*",
    ],
  },
  earlier: "earlier|already|previous|previously|last|had|has decided|has been|in the past|recently|yesterday",
  proposes: {
    hint: "propos|suggest|move|motion|recommend|urge",
    not: `(?:no|any|your|more) (?:proposals|suggestions)|thanks|will (?:propose|suggest)|to propose|(?:as|was) suggested by|move[sd]? (?:to(?! (?:${acts})\\b)|on|into|from)\\b`,
    mover: "proposed(?: by)?",
    calls: "(?:a|is|was|sounds like|liked|this|that) (?:\\S+ ){0,3}(?:proposal|suggestion|idea)",
    lead: "(?:it (?:is|was) )?[^.,;:]{0,60}?(?:proposes|proposed|suggests|suggested|moves|moved)(?= (?:to|that) )|(?:moved|motion)(?: by [^.;:]{1,80}?)?,? second(?:ed)?(?: by)? [^.;:,]{1,60},?(?= (?:to|that) )",
    patterns: [
      `${topic}${mover} (?:made|makes|puts forward|put forward) (?:a|the) motion (?<text>(?:to|that) .+?)${seconded}?`,
      `${topic}(?:a |the )?motion (?<text>(?:to|that) .{3,200}?) (?:was|is) (?:made|moved|put forward|proposed) by ${mover}(?:,? (?:and |was )*second.*)?`,
      `${topic}(?:a )?motion was made(?: by ${mover})?${seconded}?,? (?<text>(?:to|that) .+)`,
      `${topic}(?:moved|motion) by ${mover},? (?:and )?second(?:ed)?(?: by)? [^.;:,]{1,60}?[,:]? (?<text>(?:to|that) .+)`,
      "(?:it (?:was|is) )?(?:proposed|moved) by (?<by>[A-Z][^.,;:]{1,60}?),? (?:and )?second(?:ed)?(?: by)? [^.;:,]{1,60}?[,:]? (?<text>(?:to|that) .+)",
      "(?:moved|motion) by (?<by>[A-Z][^.,;:]{1,60}?),? (?<text>(?:to|that) .+)",
      `${topic}${mover} (?:proposes|proposed)${seconded},? (?<text>(?:that|to) .+)`,
      `${topic}${mover} (?:proposes|proposed),? (?<text>.+?)${seconded}`,
      "(?<by>[A-Z][^.,;]{1,60}?) (?:proposes|proposed|suggests|suggested) (?:that|to|a|an|the) .+",
      `${topic}${mover} (?:moves|moved)${seconded}?,? (?<text>(?:that|to) .+?)${seconded}?`,
      "(?!.{0,200}?\\b(?:decided|resolved|agreed)\\b).{2,200}? (?:recommends|recommended) (?:that )?[^.;:]{2,80}? (?:to |should )?(?:approve|adopt|accept|endorse|reject|elect|appoint) .+",
      "(?!.{0,200}?\\b(?:was|were|is|has|had|will|not)\\b)(?:a )?motion (?<text>(?:to|that) .{3,200})",
      "(?:.{2,200}, )?i (?:therefore )?move (?<text>(?:to|that) .+)",
      "(?:.{2,200}, )?(?:we|i) (?:therefore )?(?:propose|move|urge|request) (?:to|that) .+",
      ".{1,160}? (?:is|was|were|are) proposed .+",
      "it (?:is|was) (?:proposed|suggested|moved) .+",
      `.{0,160}?${some}(?:proposal|suggestion) (?:to|that|for|on) .{2,200}? (?:was|were|has been|is) (?:presented|tabled|made|discussed|put forward|drawn up).*`,
      "(?:the|one|another) (?:proposal|suggestion) (?:is|was) (?:to|that) .+",
    ],
  },
};
