import type { LabelWords } from "../labels.ts";

const name = "[a-zåäöéü-]+";
/** What a sentence has before "styrelsens förslag", and no heading. */
const telling =
  "(?:beslutar|beslutade|beslöt|godkänn?er|godkän(?:n)?de|antar|antog|bifaller|biföll|avslår|avslog|tillstyrker|avstyrker|stöder|stödjer|följer|fastställer|fastställde|bereder|avvaktar|inväntar|noterar|konstaterar|diskuterar|diskuterade|röstar|röstade|enligt|bakom|till|från|om|mot|med|på|av|har|är|var)";
const members =
  "ledamöter|styrelseledamöter|ersättare|suppleanter|medlemmar|tjänstepersoner|tjänstemän|gäster|personer|representanter";
/** "Närvarande (12 st)" */
const count = "(?: ?\\([^()]{1,30}\\))?";

export const labels: readonly LabelWords[] = [
  {
    role: "proposal",
    words: `(?:(?<body>(?:(?!${telling} )${name} ){0,3}${name}s) )?(?:förslag(?:et|en)? ?(?:till (?:beslut|ställningstagande|[a-zåäö]*(?:möte|stämma|styrelse|fullmäktige|nämnd)(?:n|t|en|ns|ts|ens|s)?(?: beslut)?))?|beslutsförslag(?:et)?|yrkande(?:n|t|na)?)|[^.:;,]{2,40} (?:föreslår|föreslog)(?: att)? [^.:;,]{2,40} (?:beslutar|besluta)(?: följande)?(?: att)?`,
  },
  {
    role: "decision",
    words: `(?:(?<body>(?:(?!${telling} )${name} ){0,4}${name}s) )?(?:beslut(?:et|en)?|överenskommelse|överenskommet|ställningstagande)(?: (?:i (?:ärendet|frågan|[a-zåäö]*(?:styrelsen|nämnden|samrådet|nätverket|gruppen|utskottet|rådet|fullmäktige|stämman|mötet))|för egen del|(?:nr )?\\d{1,3}))?|(?:följande |fattade |tagna )?beslut(?:en)?(?: (?:fattades|togs|på mötet))?|(?:det |följande )?(?:beslutas|beslutades|beslöts|överenskoms)(?: följande)?(?: att)?|(?<subject>(?![^.:;,]* (?:föreslår|föreslog|yrkar|hemställer|rekommenderar) )[^.:;,]{2,60}) (?:beslutar|beslutade|beslöt)(?: (?:följande|därför|enhälligt|därmed|således))*(?: att| om följande(?: ärenden| frågor| punkter)?(?: (?:under|vid|på) [a-zåäö]+)?)?|(?:mötet|stämman|årsmötet|styrelsen|föreningen) (?:väljer|valde|utser|utsåg)(?: (?:följande|enhälligt|därefter))*`,
  },
  { role: "clause", words: "(?:att|att-sats|attsats|yrkande|motion)(?: ?\\d{1,2})?" },
  {
    role: "absent",
    words: `(?:(?:kallade?,? )?(?:(?:men|som) )?(?:var )?(?:ej|inte|icke) (?:närvarande|deltagande)|frånvarande|frånvarnade|frånvaro|ogiltig frånvaro)(?: (?:${members}))?(?: med (?:anmält |giltigt )?(?:förhinder|förfall))?${count}|(?:(?:anmäl(?:t|da|d)|meddela(?:t|de)|lämna(?:t|de)) )?(?:förhinder|återbud|frånvaro|frånvarande)(?: anmält)?${count}|förhindrade?(?: att (?:delta|närvara))?${count}|(?:deltog|deltar|medverkar|medverkade|närvarade) (?:ej|inte)|(?:kunde|kan) (?:ej|inte) (?:delta|närvara|komma|medverka)|hade (?:anmält )?förhinder|giltigt förfall|(?:saknades|saknas|saknade)|sjukanmälda?|sjuka?|ej på plats`,
  },
  { role: "called", words: `(?:samtliga )?kallade(?: (?:${members}))?(?: till mötet)?${count}` },
  {
    role: "attendees",
    words: [
      `(?:övriga |även |dessutom )?(?:närvarande|närvarnade|närvarade|(?:mötes)?deltagare|medverkande|deltagande|deltog|deltar|med var|med|(?:närvarade|deltog|deltar) gjorde|beslutande|närvaro|närvarolista|närvaroförteckning|deltagarlista|deltagarförteckning|med på mötet|med på (?:länk|distans|teams|zoom|skype|telefon)|(?:följande|de som) (?:(?:personer|ledamöter|medlemmar) )?(?:närvarade|deltog|var (?:närvarande|med))|deltagande organisationer|ledamöter närvarande)(?: (?:${members}))?(?: (?:på|vid|i) (?:mötet|sammanträdet|träffen|dagens möte))?(?: (?:från|för) (?<body>[^:.,]{2,50}))?${count}(?:,? enligt (?:lista|följande|nedan|bifogad lista|närvarolista))?`,
      `(?:närvarande|deltagare|medlemmar|ledamöter)?,? ?(?:med|utan) (?:rösträtt|yttranderätt|närvarorätt)${count}|röstberättigade`,
      `närvarande,? (?:men )?(?:ej|icke|inte) (?:tjänstgörande|beslutande)(?: (?:${members}))?`,
      `(?:(?:ej|icke|inte) )?(?:tjänstgörande|beslutande|ordinarie|närvarande|övriga|[a-zåäö]{4,}(?:ens|ets|ns))? ?(?:ledamöter|ersättare|suppleanter)(?: (?:och|samt) (?:ledamöter|ersättare|suppleanter))?(?: som (?:(?:var|är) (?:närvarande|med)|närvarade|deltog)(?: (?:på|vid|under) (?:mötet|sammanträdet))?)?${count}`,
      "(?:ej|icke|inte) (?:tjänstgörande|beslutande)",
      "(?:(?:representanter|företrädare|deltagare) )?(?:för|från) (?:arbetsgivaren|arbetstagarna|arbetstagarorganisationerna|facken|de fackliga organisationerna|personalen)",
      "(?:särskilt )?(?:adjungera(?:d|de|nde)|inbjud(?:en|n?a))(?: (?:gäster|ledamöter|tjänstemän|tjänstepersoner))?|dessutom",
      "(?:övriga )?(?:gäst(?:er)?|tjänstemän|tjänstepersoner|åhörare|observatörer|insynsplatser|personalföreträdare|fackliga (?:företrädare|representanter)|revisorer|politiker|mötesfunktionärer)|övriga",
      "(?:deltar |deltog |deltagande |närvarande )?(?:på distans|digitalt|(?:via|på) (?:länk|teams|skype|zoom|telefon)|på plats)",
    ].join("|"),
  },
  {
    role: "actions",
    words:
      "(?:åtgärder|åtgärdslista|att göra(?:-lista| lista)?|att-göra-lista|uppgifter|(?:uppföljande|uppföljnings)[ -]?(?:uppgifter|åtgärder)|åtgärdslogg|aktivitetslogg|action ?points?|action ?items?|att åtgärda|uppföljningslista)(?: (?:inför|till|från|efter) .{1,30})?|(?:åtgärd(?:er)?|uppgift(?:er)?|aktivitet(?:er)?|att göra|vad)[ ?]{1,2}(?:vem|ansvarig|ansvar|av vem)(?: gör| ansvarar)?[ ?]{1,2}(?:när|klart?|datum|deadline|senast|tid|slutdatum)[^.:]{0,30}",
  },
  { role: "action", words: "åtgärd|uppgift|action" },
  {
    role: "meetings",
    words:
      "kalendarium.{0,20}|möten|mötesdagar|(?:nästa|nästkommande|kommande) (?:[a-zåäö-]*(?:möten?|mötestillfällen?|sammanträden?|träff(?:ar)?|samråd|stämma|gång|forum|beredning(?:ar)?|nätverksträff(?:ar)?)|apt|avstämning(?:ar)?|datum|tider)(?: \\d{4})?|mötestider.{0,12}|mötesdatum.{0,12}|mötesplan(?:ering)?.{0,12}|sammanträdes(?:plan|dagar|tider|datum).{0,12}",
  },
  { role: "date", words: "(?:mötes|sammanträdes)?datum|dag|datum (?:och|&) (?:tid|klockslag)|datum/tid" },
  { role: "time", words: "(?:mötes|sammanträdes)?tid|tidpunkt|klockslag|när" },
  {
    role: "place",
    words:
      "(?:mötes)?plats|(?:mötes)?lokal|plats (?:och|&) (?:tid|datum)|(?:tid|datum) (?:och|&) plats|tid, plats|plats/tid|tid/plats|datum/plats|datum, tid och plats|var",
  },
  {
    role: "chair",
    words:
      "(?:mötets |tf\\.? )?(?:mötes|sammanträdes)?ordförande(?: (?:för|vid|på) mötet)?|ordf\\.?|mötesledare",
  },
  {
    role: "secretary",
    words:
      "(?:mötets |nämndens )?(?:mötes|nämnd)?sekreterare(?: (?:för|vid|på) mötet)?|sekr\\.?|vid protokollet|protokollförare|protokoll (?:förda?|skrivet) av|vid (?:pennan|datorn|tangentbordet|tangenterna|skärmen)|vem som skriver|skribent|antecknare|vid anteckningarna|(?:minnes|mötes)?anteckningar(?:na)?(?: förda?)? av",
  },
  {
    role: "approvers",
    words:
      "(?:vald(?:a|e)? |utsedda? )?(?:protokolls?|mötes)?justerare(?: och rösträknare)?|justera(?:s|t|nde|des)(?: av)?|justerings(?:person(?:er)?|män|man)|(?:utses|utsedd|utsedda|valda|att) (?:att )?justera(?: protokollet)?",
  },
  {
    role: "sent-to",
    words:
      "(?:beslutet |protokollet |protokollsutdrag |utdrag )?(?:ska |skall )?(?:skickas|sänds|delges|expedieras|meddelas) ?(?:till)?|(?:besluts)?expediering|beslutsexpediering|(?:protokolls)?utdrag(?: till)?|kopia till|för kännedom till|sändlista",
  },
  { role: "presenter", words: "föredragande|föredragare|föredragning|föredras av|inledare" },
  { role: "case", words: "dnr\\.?|diarienummer|diarienr\\.?|ärendenummer|ärendenr\\.?" },
  { role: "attachments", words: "bilag(?:a|or)|bifogas|bifogat|handlingar(?: i ärendet)?" },
  {
    role: "part",
    words:
      "ärendebeskrivning|beskrivning av ärendet|sammanfattning av ärendet|ärendet|beslutsunderlag|beslutsgång|propositionsordning|omröstning(?:sresultat)?|omröstningsordning|skäl(?:en)? (?:för|till) beslut(?:et)?|protokollsanteckning(?:ar)?",
  },
  { role: "agenda", words: "(?:förslag till )?(?:dagordning|agenda|föredragningslista|ärendelista)(?:en)?" },
];
