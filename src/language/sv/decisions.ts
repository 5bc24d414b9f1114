import type { DecisionWords } from "../decisions.ts";

const names = "(?<names>[^.;:]{3,120}?)";
const extract =
  "(?:(?:detta )?beslut|beslutet|protokollet|(?:protokolls)?utdrag(?:et)?)(?: (?:ur|från|av) protokollet)?";
const receivers = "(?<names>[^.;:]{3,200}?)(?= för | med | senast | före | inför |[.]?$)";

export const decisions: DecisionWords = {
  hint: "beslut|beslöt|godkän|fastst|anta|bifall|bifoll|bifölls|bevilj|handlingarna|noter|bordl|remitter|hänskj|hänsköts|avsl|avskr|avstyrk|tillstyrk|uts|välj|vald|entledig|upphäv|skj|sköts|enas|enades|överens|eniga|bestäm|utgå|utgick|bakom|lägger|uppdrar|ger |rekommenderar|förklara|konstaterades",
  clause: "att",
  and: "och|samt",
  kinds: [
    {
      kind: "note-to-file",
      verbs:
        "(?:lägga|lägger|läggs|lades) (?:.{1,100}? )?till handlingarna|notera|noterar|noteras|noterades|ta del av|tar del av|tagit del av|ta informationen|anteckna till",
    },
    {
      kind: "postpone",
      verbs:
        "bordlägga|bordlägger|bordläggs|bordlades|skjuta upp|skjuter upp|skjuts upp|sköts upp|skjuta på|avvakta|avvaktar|avvaktas|vilandeförklara",
    },
    { kind: "refer-back", verbs: "återremittera|återremitterar|återremitteras|återremitterades|återförvisa" },
    {
      kind: "refer",
      verbs:
        "hänskjuta|hänskjuter|hänskjuts|hänsköts|överlämna|överlämnar|överlämnas|överlämnades|remiss till .{1,60}? för avgörande",
    },
    {
      kind: "consult",
      verbs:
        "remittera|remitterar|remitteras|remitterades|(?:sända|skicka|sänds|skickas|sänder|skickar) (?:.{1,60}? )?på remiss|(?:sända|skicka) ut (?:.{1,60}? )?på remiss",
    },
    {
      kind: "commission",
      verbs:
        "uppdra|uppdrar|uppdras|uppdrogs|uppdrog|(?:ge|ger|gav) (?:.{1,80}? )?i uppdrag|(?:får|fick) i uppdrag|delegera|delegerar|delegeras|delegerades",
    },
    {
      kind: "elect",
      verbs:
        "välja|väljer|väljs|valdes|valde|utse|utser|utses|utsågs|utsåg|entlediga|entledigar|entledigas|förordna|nominera|nominerar|omvälja",
    },
    {
      kind: "recommend",
      verbs: "rekommendera|rekommenderar|rekommenderas|föreslå|föreslår|föreslås|förorda|förordar",
    },
    { kind: "reject", verbs: "avslå|avslår|avslås|avslogs|avstyrka|avstyrker|avstyrks|tillbakavisa" },
    {
      kind: "withdraw",
      verbs: "avskriva|avskriver|avskrivs|avskrevs|utgår|utgick|dra tillbaka|ta bort ärendet",
    },
    { kind: "revoke", verbs: "upphäva|upphäver|upphävs|upphävdes|återkalla|återkallar|återkallas" },
    {
      kind: "approve",
      verbs:
        "godkänna|godkänner|godkänns|godkändes|godkände|godkänt|fastställa|fastställer|fastställs|fastställdes|fastslå|anta|antar|antas|antogs|bifalla|bifaller|bifalls|bifölls|bifalles|bevilja|beviljar|beviljas|beviljades|ställa sig bakom|ställer sig bakom|ställde sig bakom|tillstyrka|tillstyrker|tillstyrks|besluta enligt|beslutar enligt|beslutas enligt|inrätta|införa|förlänga|tillsätta|medge",
    },
  ],
  not: "inte|ej",
  condition:
    "under förutsättning(?:en)? att|under förutsättning av|med förbehåll (?:för|om|att)|förutsatt att|på villkor att|under villkor att|givet att",
  addition:
    "med tillägget att|med tillägg(?:et)? att|med tillägg(?:et)? (?:om|av)|med följande tillägg|med det tillägget att",
  commission: {
    hint: "uppd|delegera",
    patterns: [
      "(?:uppdra|uppdrar|uppdras|uppdrogs|delegera|delegerar|delegeras)(?: (?:åt|till))? (?<owner>.{2,80}?)(?= att | i uppdrag|[.,;]|$)",
      "(?:ge|ger|gav) (?<owner>.{2,80}?) i uppdrag",
      "(?<owner>.{2,80}?) (?:får|fick|ges|gavs) i uppdrag",
    ],
  },
  adoption: {
    hint: "beslut|rekommendera|antar",
    patterns: [
      "(?:varje|respektive|samtliga|alla|de) (?:kommuner|kommun|parter|part|medlemmar|medlem|organisationer|organisation|huvudmän|huvudman)(?:na)?(?: och regionen)?(?: själva?| var för sig)? (?:fattar|tar|ska fatta|beslutar|antar|fatta)(?: (?:ett |sina |sitt )?(?:egna?|eget|motsvarande))?(?: beslut)?",
      "(?<bodies>[A-ZÅÄÖ][^.;]{2,120}?) (?:fattar|tar|ska fatta) (?:egna|eget|var sitt|varsitt) beslut",
      "rekommendera(?:r|s)? (?:(?:läns|medlems|alla |samtliga )?(?:kommunerna|kommuner|parterna|medlemmarna|huvudmännen)|regionen och (?:läns)?kommunerna|kommunerna och regionen) att",
    ],
  },
  formality: {
    clause:
      "dagordning(?:en)?|agenda(?:n)?|föredragningslista(?:n)?|ärendelista(?:n)?|(?:föregående|förra) (?:mötes )?(?:protokoll|minnesanteckningar|mötesanteckningar|anteckningar)|protokollet|(?:minnes|mötes)?anteckningarna(?: från)?|justerare|justeringspersoner|protokolljusterare|mötesordförande|mötessekreterare|behörigt utlyst|beslutsför(?:t|het)?|beslutbar(?:het|t)?|kallelsen",
    item: "godkännande av (?:dagordning|föredragningslista)(?:en)?|dagordning(?:en)?|dagens agenda|agenda|fastställande av dagordning(?:en)?|(?:föregående|förra|tidigare) .{0,40}?(?:protokoll|anteckningar|minnesanteckningar|mötet?)|val av .{0,40}?(?:justerare|sekreterare|ordförande|justeringspersoner?)|protokolljusterare|mötets (?:öppnande|avslutande|behörighet)|beslutsförhet|beslutbarhet",
  },
  revokes: "upphäva|upphäver|upphävs|upphävdes|återkallar?",
  supersedes: "ersätta|ersätter|ersatt|i stället för|istället för",
  amends: "ändra|ändrar|ändras|ändring av|ändring i|tillägg till|revidera|reviderar",
  validity: {
    hint: "gäll|giltig|löp|perioden|kraft|förläng|fr\\.?o\\.?m|från och med",
    patterns: [
      "(?:gäller|gälla|giltig(?:t|a)?|giltighetstid|löper|löpa|avser(?: perioden| tiden)?|under perioden|för perioden|perioden)(?: är)?:? (?:(?:från och med|fr\\.?o\\.?m\\.?|från) )?(?<from>{date})(?: ?[–—-] ?| (?:till och med|t\\.?o\\.?m\\.?|till|tom) )(?<to>{date})",
      "(?:gäller|gälla|giltig(?:t|a)?|löper|löpa|träder i kraft)(?: (?:från och med|fr\\.?o\\.?m\\.?|från|tidigast))? (?<from>{date})",
      "(?:gäller|gälla|giltig(?:t|a)?|löper|löpa|förlängs|förlänga .{1,80}?) (?:till och med|t\\.?o\\.?m\\.?|tom|till|längst till) (?<to>{date})",
      "(?:från och med|fr\\.?o\\.?m\\.?) (?<from>{date}) (?:till och med|t\\.?o\\.?m\\.?) (?<to>{date})",
    ],
  },
  votes: {
    hint: "röst|\\bja\\b",
    patterns: [
      "med (?<for>\\d+) röster? mot (?<against>\\d+)(?:(?:,| och|, samt|;)? (?:med )?(?<abstain>\\d+)(?: som)? (?:nedlagda?|avstår|avstod|avstående|blanka?|röster? nedlagda?))?",
      "(?<for>\\d+) ja(?:-?röster)?(?:,| och| mot) (?<against>\\d+) nej(?:-?röster)?(?:(?:,| och| samt) (?<abstain>\\d+) (?:avstår|avstod|blanka?|nedlagda?|avstående)(?: röster)?)?",
    ],
  },
  reservation: {
    hint: "reserv",
    patterns: [
      `${names} (?:reserverar|reserverade|anmäler reservation|anmälde reservation)(?: sig)?(?: mot| till förmån|(?=[.]?$))`,
      `reservation(?: mot beslutet)? (?:från|av|lämnas av|anmäls av) ${names}(?=[.]?$)`,
    ],
  },
  sentTo: {
    hint: "beslut|protokoll|utdrag",
    patterns: [
      `${extract} (?:ska |skall )?(?:även |också )?(?:skickas|sänds|sändas|expedieras|meddelas|översänds|översändas)(?: även| också| därefter)? till ${receivers}`,
      `${extract} (?:ska |skall )?(?:delges|delgivas) ${receivers}`,
    ],
  },
  recusal: {
    hint: "jäv",
    patterns: [
      `${names} (?:anmäler|anmälde|anmält) jäv`,
      `${names} (?:deltar|deltog) (?:inte|ej) (?:i .{1,60}? )?(?:på grund av|p\\.?g\\.?a\\.?) jäv`,
      `på grund av jäv (?:deltar|deltog) ${names} (?:inte|ej)`,
      `${names} är jävig`,
    ],
  },
  article: "den|det",
  genitive: "(?<=[a-zåäöéü]{4})s",
  self: "mötet|det|vi|gruppen|samrådet|de närvarande|deltagarna|församlingen",
  body: "styrelsen|nätverket|rådet|nämnden|kommittén|utskottet|stämman|årsmötet|fullmäktige|samrådet|beredningen|ledningsgruppen|styrgruppen|referensgruppen|arbetsgruppen|gruppen|förbundet|föreningen",
  decides: "beslutar|beslutar sig för|enas om|kommer överens om|är överens om|är eniga om|bestämmer",
  decided: "beslutade|beslöt|beslutade sig för|enades om|kom överens om|var överens om|var eniga om|bestämde",
  acts: "godkänner|fastställer|antar|bifaller|beviljar|ställer sig bakom|lägger|noterar|bordlägger|återremitterar|hänskjuter|avslår|avskriver|uppdrar|ger .{2,60}? i uppdrag|utser|väljer|upphäver|rekommenderar|tillstyrker",
  adverbs:
    "därför|enhälligt|också|därmed|även|vidare|gemensamt|slutligen|således|preliminärt|därefter|mot bakgrund av detta|följande|sig för",
  impersonal:
    "(?:det )?(?:beslutades|beslutas|bestämdes|överenskoms|konstaterades enighet om)|beslut togs om|beslut",
  passive:
    "godkänns|fastställs|antas|bifalls|bifalles|beviljas|läggs (?:härmed |därmed )?till handlingarna|noteras|bordläggs|återremitteras|hänskjuts|avslås|avskrivs|avstyrks|tillstyrks|utses|väljs|entledigas|upphävs|remitteras|skjuts upp",
  passivePast:
    "godkändes|fastställdes|antogs|bifölls|beviljades|lades (?:härmed |därmed )?till handlingarna|noterades|bordlades|återremitterades|hänsköts|avslogs|avskrevs|avstyrktes|utsågs|valdes|entledigades|upphävdes|sköts upp",
  procedure:
    "dagordning(?:en)?|agenda(?:n)?|föredragningslista(?:n)?|ärendelista(?:n)?|protokoll(?:et|en)?|(?:minnes|mötes)?anteckningar(?:na)?|information(?:en)?|rapport(?:en|erna)?|redovisning(?:en|arna)?|ärendet|ärendena|förslaget|förslagen|punkten|frågan|handlingarna|motionen|yrkandet|skrivelsen|kallelsen|det",
  tail: "(?:enhälligt|utan .+|med .+|under förutsättning .+|enligt .+|i sin helhet|som .+|till .+|och .+|i enlighet .+|på .+|efter .+|att .+|av (?:mötet|gruppen|samtliga)|för .+|för den här gången|härmed|därmed|fram till .+)",
  notSubject:
    "när|om|ska|skall|kommer|måste|bör|kan|kunna|innan|sedan|därefter|vill|som|har|hade|behöver|inte|ej|är|var|blev|eftersom|ifall|huruvida|att|förutsätter|redan|tidigare",
  phrases: [
    { pattern: "(?:ärendet|punkten|frågan)(?: .{1,60})? (?:utgår|utgick)(?: .{1,80})?", kind: "withdraw" },
    { pattern: "mötet förklara(?:s|des) (?:behörigt|beslutsfört|stadgeenligt).{0,80}", kind: "approve" },
  ],
  none: "inga? beslut.*|inget (?:formellt )?beslut.*|ej aktuellt.*|inget att besluta.*|beslut (?:fattas|tas) .*|inte aktuellt.*|-|–",
  pointer:
    "att-?sats(?:en|erna)?(?: \\d+)? (?:bifall(?:e?s|es)|godkänn(?:s|es)|antas)|(?:bifalles|bifalls)|enligt förslag(?:et)?(?: till beslut)?|bifall(?: till förslaget)?",
  reported: {
    hint: "beslut|beslöt|antog|antag|fastställ|godkän",
    patterns: [
      "enligt (?:tidigare )?beslut (?:i|av|från) (?<body>.+?)(?: {date}.*| (?:ska|skall|skulle|har|är|får|gäller|möte).*|, .*)",
      ".*?(?:på|vid|i) (?<body>[A-ZÅÄÖ].{1,60}?)s? (?:möte|sammanträde) (?:den )?{date}.*? beslutades? .*",
      "på samma möte beslutades? .*",
      ".{0,80}?(?<body>[A-Za-zåäöÅÄÖ]+)(?: har| hade) (?:tidigare |redan |nu )?(?:beslutat|fastställt|antagit|fattat beslut|godkänt) .+",
      ".{0,40}?(?:sedan )?tidigare har (?<body>.+?) (?:beslutat|fastställt|antagit|godkänt) .+",
      ".{1,120}? (?:antogs|fastställdes|godkändes|beslutades) (?:i|av) (?<body>.+?)(?: (?:i|den|på|vid) .*)?",
      "beslut (?:är|har) (?:nu |redan |tidigare )?(?:fattat|tagits|fattats)\\b.*",
      ".{1,80}? (?:är|har) (?:redan|sedan tidigare) (?:antagna|antagen|antaget|beslutade|beslutad|beslutat|fastställd|fastställt|fastställda).*",
      "(?<body>[A-ZÅÄÖ][A-Za-zåäöÅÄÖ]*(?: [A-Za-zåäö]+){0,3}) (?:beslutade|beslöt) (?:{date} |den {date} |vid .+? )?att .+",
    ],
  },
  earlier: "tidigare|redan|förra|senaste mötet|sedan tidigare|hade|har beslutat|har fattat",
  proposes: {
    hint: "föresl|förord|yrk",
    patterns: [
      "(?:[^,]{1,60} )?(?:förordar|föreslår|föreslog) (?<by>[A-ZÅÄÖ][^.,;]{1,40}?) att .+",
      "(?:[A-ZÅÄÖ][^,]{0,80}, )?(?<by>[A-ZÅÄÖ][^.,;]{1,60}?) (?:föreslår|föreslog|förordar|förordade|yrkar|yrkade)(?: (?:att|på|bifall|avslag)\\b.*| .{10,})",
      ".{1,160}? (?:föreslås|föreslogs|förordas) .+",
    ],
  },
};
