import type { RulingWords } from "../rulings.ts";

const also = "(?:(?:also|therefore|hereby|unanimously|all|then|finally|formally|provisionally) )*";

/** How a sentence says that something is decided here and now. */
export const rulings: RulingWords = {
  article: "the",
  genitive: "['’]s?|(?<=[a-z]{4})['’]",
  definite: "(?<=[a-z]{20})s",
  members: "(?<stem>[a-z]+ (?:chief|director|manager|officer|leader))s",
  self: "the meeting|we|all|the group|those present|the members|all present|all members|everyone|meeting|the attendees|(?:all |the )?(?:councillors|cllrs|members|trustees|governors|delegates|directors present)",
  pronoun: "we|all|everyone|those present|all present",
  body: "board|council|committee|network|forum|group|assembly|panel|commission|cabinet|trustees|directors",
  membership: "association|society|club|union",
  authority:
    "government|minister|ministry|parliament|municipality|county|authority|agency|region|state|department|[a-z ]{0,40}(?:board|council|committee|commission)",
  decides: `${also}(?:decides|agrees|resolves|reaches agreement|is agreed|are agreed|is in agreement|are in agreement)`,
  agrees: "agrees|agreed|agreement|consensus",
  inAgreement: "(?:is|are|was|were) (?:all |also |generally )?in agreement",
  decided: `${also}(?:decided|agreed|resolved|reached agreement|reached consensus|was in agreement|were in agreement|voted)(?! (?:with|on \\d))`,
  impersonalVerbs: `(?:is|was) ${also}(?:agreed|decided|resolved)`,
  infinitive: "(?!)",
  matter: "as|which|that|what|how",
  decidedOn: "(?:decided|agreed|voted) (?:up)?on (?!how|what|when|who|this|it\\b|\\d).+",
  decidedAs: "(?:decides|decided|resolves|resolved) (?:in accordance with|in line with) .+",
  laterOn: "next|later|will|shall|coming",
  acts: [
    `${also}(?:approves|approved|adopts|adopted|endorses|endorsed|ratifies|ratified|accepts|accepted|postpones|postponed|defers|deferred|rejects|rejected|revokes|revoked|rescinded|commissions|commissioned|instructs|instructed) .+`,
    `${also}voted (?:unanimously )?in favou?r of .+`,
    `${also}(?:declines|declined|authori[sz]es|authori[sz]ed|delegates|delegated) (?!to comment).+`,
    `${also}(?:supports|supported) the (?:recommendation|proposal|motion|request|application)s?(?: .+)?`,
    `${also}(?:gives|gave|grants|granted) .{2,80}? (?:authority|permission|approval|a mandate) (?:to|for) .+`,
    `${also}(?:agrees|agreed) (?:the|a|an|its|their) .+`,
    `${also}(?:asks|asked|directs|directed|mandates|mandated|tasks|tasked) .{2,80}? to .+`,
    `${also}(?:appoints|appointed|elects|elected|re-elected) .+`,
    `${also}(?:refers|referred) .{2,100}? (?:back )?to .+`,
  ].join("|"),
  actsOfBodies: `${also}(?:notes|noted|receives|received) the .+|${also}(?:recommends|recommended|withdraws|withdrew) .+`,
  adverbs:
    "therefore|unanimously|also|thus|further|jointly|finally|hereby|as follows|then|by consensus|by all(?: present)?|by the (?:meeting|members)|by \\d+ votes? to \\d+|(?:by (?:a vote of )?)?\\(?\\d+ ?[–-] ?\\d+\\)?|without a vote|(?:following|after) (?:a|an|the) (?:[a-z]+ ){0,2}(?:vote|discussion|ballot|show of hands)|by the (?:group|committee|board|council|trustees)|in principle|for (?:its|their|our) (?:own )?part",
  inserted:
    "(?:for|on|in|with|under|by|from|given|after|following|without|within|despite)(?: (?!to |that |if |when |whether |which |who |and |but )[^ ,.:;]+){1,8}(?<! (?:for|of|on|to|with|by|in|from|how|than|so|about|order|view|regard|relation|addition|authority))",
  impersonal:
    "(?:there (?:is|was) )?(?:general |full |broad |unanimous )?(?:consensus|agreement)(?: (?:is|was|on|reached))*|(?:agreed|decided|resolved)|decision|a decision was (?:made|taken)|motion carried|all (?:agreed|in favou?r)",
  settledLater: "will be|is expected|pending|awaits|to be made|to be taken|is needed|not yet",
  whereupon: "whereupon|upon which|after which|and",
  actsFirst: "(?!)",
  infinitiveActs:
    "approve|adopt|note|accept|endorse|ratify|postpone|defer|reject|appoint|elect|instruct|refer|receive|revoke|recommend",
  elects: "(?:re-)?elects|(?:re-)?elected|appoints|appointed|co-opts|co-opted",
  electedAnew: "(?:the )?re-election of",
  wholeBoard: "(?:the )?(?:whole|entire|current|existing) (?:board|committee)",
  being: "(?!)",
  leading:
    "after|following|in view of|on the motion of|on a motion|on (?:a|the) proposal|with|upon|given|having|in light of|at this point|by",
  supposing: "if|when|whether|once|unless|before|after the|as|that|how|while|since|although|in case",
  passive:
    "(?:is|are|be) (?:hereby |unanimously )?(?:approved|adopted|accepted|endorsed|ratified|confirmed|noted|placed on file|laid on file|postponed|deferred|tabled|referred back|referred(?! to as)|rejected|withdrawn|revoked|carried)",
  passivePast:
    "(?:was|were) (?:hereby |unanimously )?(?:approved|adopted|accepted|endorsed|ratified|confirmed|noted|placed on file|laid on file|postponed|deferred|tabled|referred back|referred(?! to as)|rejected|withdrawn|revoked|carried)",
  pastAlone: "(?:was|were) unanimously (?:approved|adopted|endorsed|ratified|rejected|carried)",
  onlyProcedural: "(?:is|are|was|were|be) (?:hereby )?noted",
  barePassive:
    "(?:unanimously )?(?:approved|adopted|endorsed|ratified|accepted|deferred|postponed|tabled|noted|rejected|agreed)",
  procedure:
    "(?:the )?(?:agenda|minutes|notes|information|reports?|accounts|matter|matters|item|items|proposals?|motions?|question|documents?|request)|it|this",
  particular: "^the |^this |^that |^these |^those |^its |^his |^her |^their |^our ",
  tail: "(?:(?:unanimously|without|with|provided|subject|as|in accordance|in full|and|for|until|to|on condition|by (?:the meeting|all|consensus|the committee|the board|the council)|hereby|on file|by \\d+)(?: .+)?)",
  manner:
    "unanimously|(?:to|until) .+|without .+|with .+|subject to .+|provided .+|as .+|in full|in principle|by consensus|until the next .+|to the next .+|by \\d+ .+|for .+",
  agent: "by",
  opinion:
    "that (?:it|there) (?:is|was|are|were|has|seems) .+|that .{2,80} (?:is|are) (?:very |too |quite |so )?(?:important|difficult|valuable|interesting|good|bad|great|old|needed|necessary|useful|useless|high|low|expensive|slow|unclear|wrong|right|a (?:great )?success|a problem).*",
  harmless: "(?:proposal|request|motion) to [a-z]+",
  notSubject:
    "when|if|shall|will|must|should|can|could|before|after|once|would|which|who|that|has|had|have|needs|not|is|are|was|were|because|whether|already|earlier|always|may|might|asked|as",
  persons: "she|he|i|you",
  notSubjectAlone: "there|nothing|none",
  elected: "(?:is|are|was|were) (?:hereby |unanimously )?(?:elected|appointed|re-elected|chosen|nominated)",
  office: "(?:unanimously |again )?(?:to|as|chair|secretary|treasurer|vice|deputy|member|scrutineer|minute)",
  officeFirst: "as|to serve as|for",
  leadingElection: "(?!)",
  otherOffice: "(?!)",
  meetingOffice: "minute|minutes|chair of the meeting|scrutineers?|secretary of the meeting",
  titled: "chair(?:man|woman)?|secretary|treasurer|councillor|cr|mr|mrs|ms|dr",
  charged:
    "(?<owner>[A-Z][^.,:;]{2,80}?) (?:is|are|was|were) (?:hereby )?(?:asked|instructed|directed|mandated|commissioned|authori[sz]ed|empowered) to .+",
  announcing: "decision|resolved|resolution|agreed|consensus|decided",
  none: "no (?:formal )?(?:decisions?|resolutions?).*|none.*|not applicable.*|n/a|-|–|nothing to decide.*|(?:a )?decisions? (?:will|is to|to) be .*|pending.*",
  recommends:
    "(?:.{2,60} )?(?:recommends?|proposes?)(?: to)?(?: .{2,80})? (?:to decide|to resolve|that it (?:decide|resolve))(?: as follows)?:?",
};
