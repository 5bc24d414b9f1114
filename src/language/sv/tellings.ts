import type { TellingWords } from "../decisions.ts";

const who = "(?<by>[A-ZÅÄÖ][^.,;:]{1,60}?)(?: (?:har|hade) .{2,80} och)?";
const some =
  "(?:(?:ett|två|flera|följande|nytt|nya|konkret|konkreta|gemensamt|reviderat|preliminärt|första|sitt|sina|det) )*";
const subject = "(?<body>(?:[A-ZÅÄÖ][^.,;:]{1,80}?|[a-zåäö]{4,}(?: [A-ZÅÄÖ][a-zåäö]+)*))";
const named = "(?<body>[A-ZÅÄÖ][^.,;:]{1,80}?)";
const does =
  "(?:beslutat|fattat beslut|tagit beslut|fastställt|antagit|godkänt|beviljat|avslagit|utsett|bestämt|sagt ja|sagt nej|enats)";
const done = "(?:beslutade?|beslöt|antog|fastställde|godkände|avslog|beviljade|bestämde|utsåg)";
const passive =
  "(?:antogs|fastställdes|godkändes|beslutades|avslogs|beviljades|bifölls|utsågs|upphävdes|bordlades|återremitterades|remitterades|hänsköts|sköts upp|avskrevs)";
const state =
  "(?:antagna|antagen|antaget|beslutade|beslutad|beslutat|fastställd|fastställt|fastställda|godkänd|godkänt|godkända)";
const before =
  "(?:(?:redan|nu|tidigare|sedan tidigare|också|även|därefter|nyligen|i veckan|i dagarna|precis) )*";

/** How a text tells of what was proposed, put to the meeting, and decided by others or before. */
export const tellings: TellingWords = {
  outcomes: {
    hint: "bifall|bifölls|attsats|att-sats|förslag|yrkande|motion|enligt|godkänn|avsl|föll|röst",
    matter: "(?:detta |det )?(?:förslaget|yrkandet|tilläggsyrkandet|ändringsyrkandet|motförslaget)",
    next: "att-?sats",
    carried: [
      "(?:bifall(?:e?s|es)?|bifölls|godkänns|godkändes) (?<addition>med (?:ändring|tillägg|den ändring|det tillägg|följande|undantag).+)",
      "(?:samtliga |alla )?att-?sats(?:en|erna|er)?(?: (?<numbers>\\d+(?:(?:, ?| och |[–-])\\d+)*))? (?:bifall(?:e?s|es)|bifölls|godkänn(?:s|es)|godkändes|antas|antogs)(?: (?<addition>med .+))?",
      "(?:bifall(?:e?s|es)|bifölls)|bifall(?: till förslaget)?",
      "(?:(?:beslut|mötet|samrådet|styrelsen|nämnden|gruppen) (?:beslutar |beslutade )?)?(?:enligt|i enlighet med) (?:[a-zåäöA-ZÅÄÖ]+s )?(?:förslag(?:et)?|yrkandet|att-?satserna|beslutsförslag(?:et)?|motionen)(?: till beslut)?(?: ovan)?",
    ],
    carriedThere: [
      "(?:mötet|stämman|årsmötet|föreningsstämman|styrelsen|nämnden|rådet|samrådet|gruppen|fullmäktige) (?:godkänner|godkände|antar|antog|bifaller|biföll) [a-zåäö]+s förslag",
      "(?:samtliga |alla )?att-?sats(?:en|erna|er)?(?: (?<numbers>\\d+(?:(?:, ?| och |[–-])\\d+)*))? (?:bifall(?:e?s|es)|bifölls|godkänn(?:s|es)|godkändes|antas|antogs)(?: (?<addition>med .+))?",
    ],
    lost: [
      "att-?sats(?:en|erna|er)?(?: (?<numbers>\\d+(?:(?:, ?| och |[–-])\\d+)*))? (?:avslås|avslogs|föll|faller)",
      "(?:(?:detta|det|[a-zåäö]+s) )?(?:förslaget|förslagen|yrkandet|yrkandena|[a-zåäö]+yrkandet|motförslaget|[a-zåäö]+sförslaget)(?: .{1,60})? (?:avslås|avslogs|föll|faller|röstades ner|röstas ner|förkastades|förkastas|vann inte gehör|fick inte gehör|avvisades)(?: .{1,80})?",
    ],
    postponed: [
      "att-?sats(?:en|erna|er)?(?: (?<numbers>\\d+(?:(?:, ?| och |[–-])\\d+)*))? (?:bordläggs|bordlades|återremitteras|återremitterades)(?: .{1,60})?",
    ],
    withdrawn: [
      "(?:.{2,60} )?(?:drar|drog) tillbaka (?:sitt|sina|yrkandet|förslaget).{0,40}",
      "(?:yrkandet|förslaget) (?:drogs|dras) tillbaka.{0,40}",
    ],
    asProposed: [
      "(?:.{0,120}(?:finner|fann|konstaterar|konstaterade) att )?(?<body>[a-zåäö]+) (?:beslutar|beslutade|beslöt|beslutat|bifaller|bifallit|godkänner) (?:att bifalla |i )?(?:enligt|enlighet med|.{0,40}?)(?: ?[a-zåäöA-ZÅÄÖ]+s)? ?(?:förslag(?:et)?|yrkande(?:t)?|förslaget till beslut)(?: till beslut)?",
    ],
  },
  reported: {
    hint: "beslut|beslöt|bordl|återrem|remitt|sköts|antog|antag|fastställ|godkän|avsl|bevil|sagt|bestäm|utsåg|utsett|enats",
    not: "vem som|vilka som|undrar|inte|ej|ännu|ingen|inget|inga|ska|skall|kommer att|bör|kan|måste|behöver|innan|när|ifall|huruvida|vill|önskar|om (?:[a-zåäö]+ ){1,3}(?:har|beslutar)",
    patterns: [
      "(?:genom|i enlighet med) (?:ett )?beslut (?:i|av|från) (?<body>[^,.;:]{3,60}?),? (?:{date}|införde|infördes|antog|antogs|fick|blev|övergick|ändrades|inrättades|bildades|gäller|höjdes|sänktes|startade|har) .+",
      `(?<body>[A-ZÅÄÖ][a-zåäö]+) (?:beslöt|beslutade) (?:enligt|i enlighet med) .+`,
      "enligt (?:tidigare )?beslut (?:i|av|från) (?<body>.+?)(?: {date}.*| (?:ska|skall|skulle|har|är|får|gäller|möte).*|, .*)",
      "(?:på|vid) (?:sitt|sina) (?:möte|sammanträde)n? (?:den )?(?:{date})? ?(?:beslutade|beslöt|antog|fastställde|godkände) (?<body>[A-Za-zÅÄÖåäö]+) .+",
      "(?:man|vi) (?:har|hade) (?:tagit|fattat) (?:ett )?beslut(?:et)? (?:i|inom) (?<body>[A-Za-zÅÄÖåäö]+)(?:[ ,].*)?",
      ".*?(?:på|vid|i) (?:det )?(?:förra|senaste|föregående) (?:mötet|möte|sammanträdet|sammanträde|träffen)(?: {date})? (?:beslutades?|bestämdes|beslöts|enades|kom) .*",
      ".*?(?:på|vid|i) (?<body>[A-ZÅÄÖ].{1,60}?)s? (?:möte|sammanträde) (?:den )?{date}.*? beslutades? .*",
      "på samma möte beslutades? .*",
      `(?:den )?{date} ${done} (?<body>[A-Za-zÅÄÖåäö]+(?: i [A-ZÅÄÖ][a-zåäö]+)?) .+`,
      `(?!om |när |att )[^.,;:]{2,60}? (?:har|hade) (?<body>(?!tidigare|redan|också|även|därefter|därmed|inte|ännu|nyligen|alla|inga)[A-Za-zÅÄÖåäö-]{4,}) ${before}${does} (?:att|om|en|ett|den|det|till).*`,
      `(?:det|detta) har (?<body>[A-Za-zÅÄÖåäö-]{4,}) ${before}(?:beslutat|sagt ja till|godkänt|bestämt).*`,
      `(?:.{0,80}, )?det har (?<body>[A-Za-zÅÄÖåäö-]{4,}) sagt (?:ja|nej) till.*`,
      `(?:på|vid) (?:mötet|sammanträdet|träffen|årsmötet|stämman) (?:den )?{date} (?:beslutade|beslutades|bestämdes|beslöts|beslöt|enades) .*`,
      `${named} (?:tog|fattade) (?:.{1,40} )?beslut(?:et)? (?:att|om|i) .*`,
      `.{2,120}? ${passive} (?:den |redan )?{date}.*`,
      `.{2,120}? ${passive} (?:på|vid) (?:mötet|sammanträdet|det förra|förra|stämman) (?:i |den |{date}).*`,
      `${subject} (?:har|hade) (?:(?:den )?{date} )?${before}${does}(?: (?:att|om|till|en|ett|den|det|i|[a-zåäö]+).*)?`,
      `beslut(?:et)? (?:har|är) ${before}(?:fattats|tagits|fattat|taget)(?: (?:av|i) (?<body>[A-Za-zÅÄÖåäö-]+))?(?:[ ,].*)?`,
      `.{1,120}? ${passive} (?:i|av) (?!en |ett |två |sin |sitt |samband|enlighet|princip|stort )(?<body>[^,;.]+?)(?:[,;] .*| (?:i|den|på|vid) .*| {date}.*)?`,
      `.{1,80}? (?:är|var) ${before}${state} (?:i|av) (?<body>[^,;.]+?)(?:[,;] .*| (?:i|den|på|vid) .*| {date}.*)?`,
      `.{1,80}? (?:är|har) (?:redan|sedan tidigare) ${state}.*`,
      `${named} ${done} (?:{date} |den {date} |vid .{2,60}? |på .{2,60}? |i (?:mars|maj|våras|höstas|juni|januari|februari|april|augusti|september|oktober|november|december)(?: \\d{4})? )?(?:att|om) .+`,
      `${named} (?:antog|fastställde|godkände|avslog|beviljade) .{3,160}? (?:den )?{date}.*`,
      `${named} beslutar (?:den )?{date} (?:att|om) .+`,
    ],
    within: [
      `(?:att|eftersom) (?<body>[A-Za-zÅÄÖåäö-]{4,60}) (?:har |hade )?${before}(?:beslutat|antagit|fastställt|godkänt|avslagit|beviljat) (?:att|om|en|ett|den|det|till|ny).*`,
      `(?:sedan tidigare|tidigare) (?:har|hade) (?<body>.{3,80}?) ${does}.*`,
      `(?:hänvisar|hänvisade|hänvisas|refererar) till (?<body>[A-Za-zÅÄÖåäö]+?)s (?:[a-zåäö]+ )?(?:[a-zåäö]+)?beslut.*`,
      `(?<body>[A-ZÅÄÖ][^.,;:]{1,80}?) (?:har|hade) sagt (?:ja|nej) till .*`,
    ],
  },
  earlier:
    "tidigare|redan|förra|föregående möte|senaste mötet|sedan tidigare|hade|har fattat|i höstas|i våras|i somras|i vintras|i fjol|härom|nyligen|i går|förrförra|på samma möte|(?:på|vid) sitt",
  proposes: {
    hint: "föresl|förslå|förord|yrk|rekommend|förslag|hemställ|motion|skrivelse|medborgar",
    not: "(?:inga|något|några|inget|era|gärna|fler) förslag|tackar|(?:ska|skall|får i uppdrag att|att) (?:ta fram|utarbeta|skriva|lämna|formulera|återkomma med) .{0,40}förslag|förslag till (?:dagordning|föredragningslista|agenda)|enligt (?:.{1,40} )?förslag|förslaget (?:godkän|anta|antog|bifal|biföll|avsl|bord|återrem|läggs|lades)|återkommer med|uppdra åt|får i uppdrag|välkommet|efterlys|förslagslåda|förslag (?:till|på) (?:protokoll|tid|datum|mötestid|mötesdag|dag|lokal|mötesdatum)",
    mover: "(?!)",
    calls: "(?:ett|är|var|låter|tycker|gillar|detta) (?:\\S+ ){0,3}förslag(?:et)?",
    lead: "[^.,;:]{1,60}? (?:föreslår|föreslog|förordar|förordade|yrkar|yrkade|hemställer)(?: (?:på|om))?(?: [a-zåäö]+)?(?= att )",
    patterns: [
      "(?:[^.;:]{2,200}?,? )?(?:yrkar|yrkade|föreslår|föreslog|hemställer|hemställde) (?:vi|jag|undertecknade?|motionärerna|motionären)(?: därför| också| härmed| således)?(?: på| om)? att .+",
      "(?!.{0,200}?(?<![a-zåäö])(?:beslutar|beslutade|beslöt)(?![a-zåäö])).{2,200}? (?:rekommenderar|rekommenderade) [^.;:]{2,80}? att (?:godkänna|anta|bifalla|avslå|bevilja|besluta|fastställa|välja|utse|tillstyrka|avstyrka) .+",
      "(?:[^,]{1,60} )?(?:förordar|föreslår|föreslog|förordade) (?<by>[A-ZÅÄÖ][^.,;]{1,40}?) att .+",
      `(?:[A-ZÅÄÖ][^,]{0,80}, )?${who} (?:föreslår|föreslog|förordar|förordade|yrkar|yrkade|hemställer|hemställde)(?: (?:att|på|om|bifall|avslag)\\b.*| .{10,})`,
      ".{1,160}? (?:föreslås|föreslogs|förordas|yrkades) .+",
      "(?:det )?(?:föreslås|föreslogs|yrkas) .+",
      `${who} (?:har |hade )?(?:(?:träffats|arbetat|diskuterat|möts|haft) .{2,80} och )?(?:även |också |emellertid |nu |därför )*(?:tagit|tar|tog) (?:även |också |emellertid |nu |därför )*fram ${some}förslag .+`,
      `${who} (?:har )?(?:lagt|lägger|lade|lämnar|lämnade|lämnat|presenterar|presenterade|redovisar|redovisade|lyfter|lyfte|framför|framförde|inkom med|kom med) (?:även |också |fram |upp )*${some}förslag (?:till|om|på|att) .+`,
      `.{0,160}?${some}förslag (?:till|om|på) .{2,200}? (?:har tagits fram|har arbetats fram|har lämnats|har inkommit|presenteras|presenterades|redovisas|redovisades|sammanställdes|sammanställts|diskuterades|diskuteras|lades fram|lyftes|framfördes|finns|kom upp|visades|gicks igenom).*`,
      `.{0,160}? (?:visar|innehåller|beskriver|finns|kom(?: upp| in)?|inkom|lyftes|väcktes) ${some}förslag (?:till|om|på|att) .+`,
      `${who} (?:har )?(?:inkommit|inkom|lämnat in|lämnade in|väckt|väckte|skickat in)(?: med)? (?:en|ett|två|flera) (?:[a-zåäö]+ )?(?:motion|motioner|medborgarförslag|förslag|skrivelse|yrkande)(?: .+)?`,
      "förslag (?:på|till|om) (?!beslut|dagordning|föredragningslista).{10,}",
      "(?:före?slår|förslår) (?:att|en|ett) .+",
      "förslaget (?:att|om) .{3,200}? (?<lost>fick inget stöd|vann inget stöd|fick inget gehör|avslogs|röstades ner|föll)(?: .{1,60})?",
      "(?:.{1,120}? )?(?:ett|det|mitt|vårt|deras) (?:\\S+ )?förslag(?: som .{1,60})? (?:är|var) att .+",
      "förslaget (?:är|var|innebär) (?:att |en |ett ).+",
    ],
  },
};
