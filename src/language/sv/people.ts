import type { PersonWords } from "../people.ts";
import { firstNames } from "./first-names.ts";
import { remarks } from "./remarks.ts";

const chosen = "(?:utses|utsågs|valdes|väljs|väljes|utser|utsåg|väljer|valde)";
const elections = [
  `.{3,120}? (?:samt|och)(?: till)? {office} ${chosen}? ?{names}`,
  `(?:till|som) {office}(?: (?:för|av|på|vid) .{1,40}?)? ${chosen}(?: (?:mötet|nämnden|styrelsen|stämman|utskottet|enhälligt))* {names}`,
  `(?:.{1,40}? beslutade? )?(?:att )?{names} ${chosen}(?: (?:in|enhälligt|härmed))* (?:till|som|att vara)(?: dagens)? {office}(?: .{1,90})?`,
  "(?:.{1,60}? )?(?:att )?(?:utse|välja|utser|väljer|utsåg|valde) .{3,60}? (?:till|som) .{3,60}? (?:samt|och) {names} (?:till|som|att vara)(?: dagens)? {office}(?: .{1,40})?",
  `(?:.{1,60}? )?(?:att )?(?:utse|välja|utser|väljer|utsåg|valde) {names} (?:till|som|att vara)(?: dagens)? {office}(?: .{1,90})?`,
  "{office}(?: (?:för|på|vid) .{1,30}?)? (?:är|blir|blev|var|valdes|utsågs|utses) {names}",
  "(?:att )?{names} (?:är|blir|blev|var|agerar)(?: dagens)? {office}(?: .{1,40})?",
];
const chairs = "(?:(?:vice |förste vice |andre vice |mötes|förenings|nämnds)?ordföranden?|ordf\\.?)";
const opens =
  "(?:hälsa(?:r|de)|öppna(?:r|de)|inled(?:er|de)|förklara(?:r|de)|avsluta(?:r|de))(?= (?:.* )?(?:mötet|årsmötet|sammanträdet|stämman|[a-zåäö]*mötet|välkom))";
const there = "(?:på|vid|i) (?:mötet|sammanträdet|träffen|dagens (?:möte|sammanträde))";

export const people: PersonWords = {
  firstNames,
  roles: [
    { pattern: "(?:mötes|sammanträdes)?ordförande|(?:mötes)?ordf\\.?", role: "chair" },
    {
      pattern:
        "(?:(?:1|2|1:[ea]|2:[ea]|första|förste|andra?e?) )?(?:vice|v\\.?) ?(?:(?:mötes)?ordförande|ordf\\.?)",
      role: "vice-chair",
    },
    {
      pattern:
        "(?:mötes|nämnd|utskotts)?sekreterare|sekr\\.?|(?:vid )?protokollet|protokollförare|protokoll|(?:vid |för )?(?:minnes)?anteckning(?:ar|arna)|antecknar|antecknare|ant\\.?|(?:vid|för) (?:pennan|datorn)|skribent",
      role: "secretary",
    },
    { pattern: "(?:ordinarie )?ledamot", role: "member" },
    {
      pattern:
        "(?:ej |icke )?(?:tjänstgörande |(?:tjg|tgj)\\.? )?(?:ersättare|ers\\.?|suppleant|suppl\\.?)|tjänstgörande|(?:tjg|tgj)\\.?",
      role: "deputy",
    },
    { pattern: "adjungerad|adj\\.?", role: "co-opted" },
  ],
  titles:
    "mas|mar|\\S*(?:chef|direktör|ledare|strateg|samordnare|sekreterare|handläggare|utvecklare|rådgivare|läkare|sköterska|skötare|rektor|controller|ekonom|jurist|konsult|konsulent|revisor|ordförande|ordf\\.?|ledamot|ersättare|suppleant|kassör|koordinator|assistent|ingenjör|arkitekt|analytiker|professor|lektor|doktorand|forskare|lärare|pedagog|psykolog|kurator|terapeut|föreståndare|ansvarige?|administratör|registrator|kommunikatör|planerare|inspektör|specialist|expert|ombud|utredare|intendent|politiker|landshövding|diakon|statistiker|redaktör|producent|kommunalråd|regionråd|oppositionsråd|landstingsråd|representant|observatör|prefekt|dekanus?|prodekanus?|prorektor|kyrkoherde|vaktmästare|fritidsledare|byggledare|antikvarie|bibliotekarie|socionom|logoped|dietist|fysioterapeut|barnmorska|biolog|geolog|ekolog|agronom|hydrolog|meteorolog|kemist|tekniker|programmerare|webbmaster|redovisare|sammankallande|adjunkt|docent|kansler|major|kapten|nämndeman|borgmästare|studerande|praktikant|sakkunnig|kanslist|förvaltare|projektör|vd|justerare)(?:n|na|er|erna)?",
  titleLead:
    "(?:1|2|1:[ea]|2:[ea]|första|förste|andre|vice|v\\.?|tf\\.?|t\\.f\\.?|bitr\\.?|biträdande|tillförordnad|ordinarie|ställföreträdande|stf\\.?|adj\\.?|adjungerad|(?:tjg|tgj)\\.?|tjänstgörande)",
  remarks,
  tools:
    "teams|microsoft teams|ms teams|skype|zoom|länk|digital länk|teamslänk|telefon|tele|tfn|video|videolänk|videokonferens|webex|meet|google meet|jitsi|lync|webb",
  via: "via|på|genom|per|över|i",
  and: "och|samt|&|\\+",
  couple: "o|o\\.|&|\\+",
  vacant: "vakant|vakanta|vakans|vakant plats|ej tillsatt|ej utsedd|ej utsett|ingen utsedd|obesatt",
  andOthers: "m\\.? ?fl\\.?|med flera|mfl\\.?",
  noise:
    "undertecknade?|jag själv|ingen|inga|-|–|övriga|även|(?:\\d{1,3}|två|tre|fyra|fem|sex|flera|några)(?: andra| övriga)? (?:medlemmar|personer|deltagare|boende|gäster|besökare)|(?:.{1,30} )?(?:åhörare|allmänheten)|ej representera(?:t|d|de)|ingen (?:närvarande|representant)|samtliga|alla|hela .{1,20}",
  organisation:
    "\\S*kommun(?:en|er|erna|s|ens)?|\\S*region(?:en|erna|er)?s?|landsting(?:et)?|stad|staden|län|länet|\\S*länsstyrelsen?|\\S+verk(?:et)?|\\S*myndighet(?:en|er)?|\\S*förvaltning(?:en|ar)?|\\S*nämnd(?:en)?|\\S*styrelsen?|\\S*förbund(?:et)?|\\S*förening(?:en|ar)?|\\S*organisation(?:en|er|erna)?|\\S*stiftelsen?|\\S*sjukhus(?:et)?|\\S*lasarett(?:et)?|\\S*kansli(?:et)?|\\S*enhet(?:en)?|\\S*avdelning(?:en)?|\\S*område(?:t)?|\\S*universitet(?:et)?|\\S*högskolan?|\\S*departement(?:et)?|\\S*(?:grund|för|folkhög|gymnasie|sär|musik|kultur)skolan?|skolan?|\\S*bolaget|\\S+bolag|ab|hb|\\S*centrum|\\S*center|\\S*central(?:en)?|\\S*rådet|\\S*kassan?|\\S+förmedling(?:en)?|polis(?:en)?|polismyndigheten|\\S*kyrkan?|\\S*församling(?:en)?|\\S*institut(?:et)?|\\S*sekretariat(?:et)?|\\S*utskott(?:et)?|\\S*grupp(?:en)?|\\S*vård(?:en)?|\\S*mottagning(?:en)?|\\S*klinik(?:en)?|\\S*omsorg(?:en)?|\\S*tjänst(?:en)?|\\S+staben|stab(?:en)?|energi|fastigheter|bostäder|näringsliv(?:et)?|\\S*bibliotek(?:et)?|muse(?:um|et)|\\S*fullmäktige|\\S*teater(?:n)?|\\S*partiet|\\S*nätverk(?:et)?|\\S*samverkan|\\S*rådgivning|\\S*distriktet|rörelsen|\\S+rörelsen|\\S*klubb(?:en)?|skr|akademin?|campus",
  parties: "S|M|C|L|V|MP|KD|SD|FP|F|FI|OPP|-",
  notNames:
    "förnamn|efternamn|namn|befattning|möte|mötet|mötets|mötes|frågor|övriga?|övrigt|beslut|beslutet|dagordning|dagordningen|protokoll|protokollet|information|rapporter|rapport|föregående|nästa|val|godkännande|bilaga|bilagor|punkt|paragraf|datum|tid|plats|sida|sid|sammanträde|sammanträdet|ärende|ärenden|syfte|bakgrund|inledning|avslutning|närvarande|frånvarande|deltagare|minnesanteckningar|anteckningar|mötesanteckningar|januari|februari|mars|april|juni|juli|augusti|september|oktober|november|december|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|alla|hela|samtliga|se|enligt|ingen|lunch|kaffe|paus|presentation|workshop|teams|skype|zoom|digitalt|beredning|budget|aktuellt|uppföljning|diskussion|ekonomi|öppnande|avslutande|välkommen|kalendarium|namn|organisation|ordförande|sekreterare|justerare|justering|kallelse|ledamöter|ersättare|gäster|tillägg|status|genomgång|planering|projekt|aktiviteter|verksamhet|utvärdering|sammanfattning|bordet|runt|laget|förslag|handlingar|adress|telefon|underskrifter|underskrift|kopia|dag|från|kontaktperson|vid|utdragsbestyrkande|sign|signatur|valdes|utsågs|utses|väljs|beslutas|beslutades|godkändes|godkänns|tack|hej|vision|syfte|mål|ja|nej|anmält|anmäld|anmälde|meddelat|förhinder|förhindrad|återbud|frånvaro|sjuk",
  present: "x+|ja|j|1|✓|✔|☑|☒|√|•|närv\\.?|närvarande|deltog|deltar|✅|på plats",
  absent:
    "nej|n|0|-|–|—|☐|✗|❌|frånv\\.?|frånvarande|ej närvarande|förhinder|anmält förhinder|återbud|sjuk|ej",
  columns: [
    {
      column: "name",
      words:
        "(?:för- och efter)?namn|förnamn(?: och|,| &)? efternamn|deltagare|ledam(?:ot|öter)|person|närvarande|kallade|medlem(?:mar)?|vem",
    },
    { column: "first", words: "förnamn" },
    { column: "last", words: "efternamn" },
    {
      column: "organisation",
      words:
        "organisation(?:er)?|kommun(?:er)?|region|verksamhet|myndighet|företag|representerar|repr\\.?|förvaltning|arbetsplats|enhet|avdelning|område|från|förening|huvudman|ort|kommun ?/ ?region|kommun ?/ ?organisation|parti",
    },
    { column: "role", words: "roll|titel|befattning|funktion|uppdrag|yrke|roll ?/ ?titel" },
    {
      column: "present",
      words:
        "närvaro|närvarostatus|status|närv\\.?|närvarade?|deltog|deltar|deltagande|på plats|deltagit|här|med",
    },
    { column: "absent", words: "frånvarande|frånvaro|frånv\\.?|förhinder|återbud" },
    { column: "from", words: "anlände|ankomst(?:tid)?|ankom|anslöt|kom|in(?:passerade)?" },
    { column: "until", words: "avgång(?:stid)?|avvek|lämnade(?: mötet)?|gick|ut(?:passerade)?" },
    { column: "items", words: "§§?|punkt(?:er)?|paragraf(?:er)?|ärende(?:n)?" },
    { column: "substitute_for", words: "ersätter|ersättare för|i stället för|istället för|tjänstgör för" },
    {
      column: "remark",
      words: "anmärkning(?:ar)?|anm\\.?|kommentar(?:er)?|notering(?:ar)?|övrigt|tid|klockan",
    },
    {
      column: "nothing",
      words:
        "nr\\.?|#|e-?post(?:adress)?|mejl|mail|telefon(?:nummer)?|tel\\.?|tfn|mobil|sign(?:atur)?\\.?|initialer",
    },
  ],
  groups: [
    { pattern: "(?:ordinarie |närvarande |beslutande |tjänstgörande )*ledamöter", role: "member" },
    {
      pattern: "(?:(?:ej|icke|inte) )?(?:närvarande |tjänstgörande |övriga )*(?:ersättare|suppleanter)",
      role: "deputy",
    },
    { pattern: "(?:särskilt )?adjungera(?:de|nde|d)", role: "co-opted" },
    {
      pattern:
        "(?:med |deltar |deltagande |närvarande )?(?:på distans|digitalt|(?:via|på) (?:länk|teams|skype|zoom|telefon))",
      remote: true,
    },
    { pattern: "på plats|fysiskt|tjänstemän|tjänstepersoner|gäster|inbjudna|politiker|övriga|revisorer" },
  ],
  clause:
    "som|är|att|har|hade|närvarade|deltog|medverkade|var|det|den|de|ska|skall|blir|inte|vi|man|sig|kan|hälsar|hälsade|öppnar|öppnade|informerar|informerade|redogör|redogjorde|berättar|berättade|tar|tog|föredrar|presenterar|meddelar|föreslår|valdes|utsågs|utses|beslutar",
  from: "(?:representanter |deltagare |företrädare |närvarande )?(?:från|för)",
  offices: [
    {
      office: "approvers",
      words:
        "(?:mötets )?(?:protokolls?|mötes)?juster(?:are|arna|ingsperson(?:er)?|ingsm[äa]n)(?: och rösträknare| tillika rösträknare|/\\S+)?",
      elections: [
        ...elections,
        `(?:att )?{names} ${chosen}(?: .{1,50}?)? justera(?: .{1,40})?`,
        `(?:.{1,60}? )?(?:att )?(?:utse|välja|utser|väljer|utsåg|valde) {names} att(?: .{1,50}?)? justera(?: .{1,40})?`,
        `(?:till )?att(?: .{1,50}?)? justera(?: .{1,30}?)? ${chosen} {names}`,
        "(?:dagens )?protokollet justeras av {names}",
        "{names} (?:justerar|fick i uppdrag att justera|får i uppdrag att justera|ska justera)(?: .{1,40})?",
      ],
    },
    {
      office: "chair",
      words:
        "mötesordförande|mötets ordförande|stämmoordförande|årsmötesordförande|ordförande (?:för|på|vid|under|av) (?:[a-zåäö]*mötet|[a-zåäö]*stämman|dagens (?:års)?möte|sammanträdet|dagen|[a-zåäö]*förhandlingarna)",
      early: "ordförande",
      elections: [...elections, "{office} {names}(?:,| och| samt) (?:mötes)?sekreterare .{3,60}"],
    },
    {
      office: "secretary",
      early: "sekreterare",
      words:
        "mötessekreterare|mötets sekreterare|stämmosekreterare|protokollförare|sekreterare (?:för|på|vid|under|av) (?:[a-zåäö]*mötet|[a-zåäö]*stämman|dagens (?:års)?möte|sammanträdet|dagen|[a-zåäö]*förhandlingarna|[a-zåäö]*protokollet)",
      elections: [
        ...elections,
        "(?:mötes)?ordförande .{3,60}?(?:,| och| samt) {office} {names}",
        `till ordförande (?:för|på|vid) [a-zåäö]*(?:mötet|stämman) ${chosen} .{3,60}? (?:och|samt)(?: till)? (?:mötes)?sekreterare(?: ${chosen})? {names}`,
      ],
    },
  ],
  opens: [
    `(?:\\S+s )?${chairs},? {names},? ${opens}.*`,
    `{names},? ${chairs},? ${opens}.*`,
    `(?:mötet|sammanträdet|stämman|årsmötet) (?:öppnas|öppnades|inleds|inleddes|förklaras öppnat|förklarades öppnat) av (?:\\S+s )?${chairs},? {names}(?: (?:som|kl|klockan|och) .*)?`,
  ],
  chosen: "(?:till .{1,40}? )?(?:utses|utsågs|valdes|väljs|väljes|omvaldes)",
  election: "juster|ordf|sekreterare|protokollförare",
  electionTitle: "val av (?:\\S+ ){0,2}?",
  honorific: "dr\\.?|prof\\.?|herr|fru|kyrkoherde",
  honorifics: "ledamöterna|herrarna|herrar",
  absences:
    "(?:kunde (?:inte|ej) (?:komma|delta|närvara|medverka)|har anmält (?:förhinder|frånvaro)|anmälde förhinder|hade (?:anmält )?förhinder|(?:är|var) (?:förhindrade?|frånvarande|sjuka?)|deltog (?:inte|ej)|lämnade återbud|kom (?:inte|ej)|saknades|har (?:lämnat återbud|förhinder))",
  absencesFirst:
    "(?:förhinder|frånvaro|återbud) (?:har )?(?:anmäl(?:ts|des|da?)|lämna(?:ts|des)|inkom(?:mit)?|mottagits) (?:av|från)",
  presences: [
    "(?:från|för) (?<body>.{2,90}?) (?:närvarade|deltog|medverkade|deltar|medverkar|kom)(?: även| också| därutöver)? {names}",
    `(?:närvarande|med)(?: ${there})? (?:var|är)(?: även| också| följande(?: personer)?)?:? {names}`,
    `${there} (?:närvarade|deltog|medverkade|var)(?: även| också| följande(?: personer)?)?:? {names}`,
    `(?:följande(?: personer| ledamöter| medlemmar)? )?(?:närvarade|deltog|medverkade|var närvarande)(?: ${there})?:? {names}`,
    `{names} (?:närvarade|deltog|medverkade|var närvarande|var på plats)(?: ${there})?`,
  ],
  others: "övriga?.*|även .*|dessutom.*|samt",
};
