import type { DecisionWords } from "../decisions.ts";
import { customs } from "./customs.ts";
import { rulings } from "./rulings.ts";
import { tellings } from "./tellings.ts";

const count =
  "(?:\\d+|noll|ingen|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton)";
const names = "(?<names>[^.;:]{3,120}?)";
const extract =
  "(?:(?:detta )?beslut|beslutet|protokollet|(?:protokolls)?utdrag(?:et)?)(?: (?:ur|från|av) protokollet)?";
const receivers = "(?<names>[^.;:]{3,200}?)(?= för | med | senast | före | inför |[.]?$)";

export const decisions: DecisionWords = {
  ...rulings,
  ...customs,
  ...tellings,
  hint: "ansvarsfrihet|mandat|fullmakt|till sig|godt|erinra|invända|landa|fast vid|förordna|tacka|beslut|beslöt|antog|uppdr|gav |valde|enig|konsens|samsyn|mötet|stämman|sammanträdet|nyväl|omväl|adjung|överläm|överens|avvakt|ställ|godkän|fa[st]{1,4}äll|anta|bifall|biföll|bevilj|handlingarna|tillsätts|tillsattes|bildas|bildades|rivs|revs|noter|bordl|remitter|hänskj|hänsköt|avsl|avskr|avstyrk|tillstyrk|uts|välj|vald|entledig|upphäv|skj|sköts|enas|enades|överens|eniga|bestäm|balanser|vinst|förlust|skott|resultat|räkning|besvara|vilande|ströks|stryks|acta|protokollet|anses|ansågs|utgå|utgick|bakom|lägger|uppdrar|ger |rekommenderar|förklara|konstaterades|kom fram|kommer fram|justera|sade|sa |säger|röstade|röstar|accepter|konstituera|fastsl|återva|vilke|avslut|omval|nyval|fyllnadsval|svara",
  clause: "att",
  holding:
    "att (?:gälla|löpa|träda i kraft|börja gälla) (?:från|fr\\.? ?o\\.?m|till|t\\.? ?o\\.?m|tills|under|fram|med|den|som)",
  and: "och|samt",
  kinds: [
    {
      kind: "note-to-file",
      verbs:
        "(?:lägga|läggas|lägger|läggs|lades|lade) (?:.{1,100}? )?till handlingarna|notera|noterar|noterade|noteras|noterades|antecknas|antecknades|ta del av|tar del av|tagit del av|(?:ta|tar|tog) (?:till sig )?(?:informationen|rapporten|redovisningen)|anteckna till",
    },
    {
      kind: "postpone",
      verbs:
        "bordlägga|bordlägger|bordlägge?s|bordlades|bordlade|bordlagt|uppskjutet|uppskjuten|skjuta (?:upp|fram)|skjuter (?:upp|fram)|skjuts (?:upp|fram|till)|sköts (?:upp|fram|till)|skjuta på|avvakta|avvaktar|avvaktas|anstå|vänta med|skjutas upp|skjutas på framtiden|läggs på is|skjuts på framtiden|vilandeförklara",
    },
    { kind: "refer-back", verbs: "återremittera|återremitterar|återremitteras|återremitterades|återförvisa" },
    {
      kind: "refer",
      verbs:
        "hänskjuta|hänskjuter|hänskjuts|hänsköt|hänsköts|överlämna|överlämnar|överlämnas|överlämnades|remiss till .{1,60}? för avgörande",
    },
    {
      kind: "consult",
      verbs:
        "remittera|remitterar|remitteras|remitterades|(?:sända|skicka|sänds|skickas|sänder|skickar) (?:.{1,60}? )?på remiss|(?:sända|skicka) ut (?:.{1,60}? )?på remiss",
    },
    {
      kind: "commission",
      verbs:
        "uppdra|uppdrar|uppdras|åläggs|ålades|bemyndigas|bemyndigades|bemyndiga|uppdrogs|uppdrog|(?:ge|ger|gav) (?:.{1,80}? )?(?:i uppdrag|mandat|fullmakt)|(?:får|fick|gavs|ges) (?:i uppdrag|mandat)|uppdrag (?:åt|till)|delegera|delegerar|delegeras|delegerades",
    },
    {
      kind: "elect",
      verbs:
        "välja|väljer(?! att)|väljs|valdes|valde(?! att)|utse|utser|utses|utsågs|utsåg|omväljs|omvaldes|nyvaldes|nyväljs|återvaldes|återväljs|invaldes|omvalde|konstituerade sig|adjungera|adjungeras|adjungerades|entlediga|entledigar|entledigas|förordna|nominera|nominerar|omvälja",
    },
    {
      kind: "recommend",
      verbs: "rekommendera|rekommenderar|rekommenderas|föreslå|föreslår|föreslås|förorda|förordar",
    },
    {
      kind: "reject",
      verbs:
        "avslå|avslår|avslås|avslog|avslogs|avslag på|avslag|(?:säger|sade|sa|röstade) nej|tackar nej|tackade nej|avstyrka|avstyrker|avstyrks|tillbakavisa",
    },
    {
      kind: "withdraw",
      verbs:
        "avskriva|avskriver|avskrivs|avskrevs|avsluta(?:r|de)? (?:ärendet|frågan|punkten)|utgår|utgick|dra tillbaka|ta bort ärendet",
    },
    {
      kind: "revoke",
      verbs:
        "upphäva|upphäver|upphävs|upphävdes|riva upp|river upp|rivs upp|revs upp|rev upp|återkalla|återkallar|återkallas",
    },
    {
      kind: "approve",
      verbs:
        "godkänna|godkänner|godkänns|godkännes|accepterar|accepterade|accepteras|accepterades|säger ja|sade ja|sa ja|röstade (?:enhälligt )?(?:för|ja till)|godkänn?des|godkänn?de|(?:ge|ger|gav|lämna) (?:.{1,60} )?ansvarsfrihet|godkänt|godta|godtar|godtas|godtog|godtogs|inget att (?:erinra|invända)|ingenting att (?:erinra|invända)|fa(?:stst|sst|stt|sts|st)äll(?:a|er|e?s|des|de)|fastslå|fastslår|fastslog|fastslogs|anta|antar|antas|antogs|bifalla|bifaller|bifalls|bifölls|bifalles|bevilja|beviljar|beviljas|beviljades|ställa sig (?:enhälligt |också )?bakom|ställer sig (?:enhälligt |också )?bakom|ställde sig (?:enhälligt |också )?bakom|bifall|biföll|antog|fastställde|beviljade|överens om förslaget|eniga om förslaget|enas om förslaget|enades om förslaget|förklaras|förklarades|tillstyrka|tillstyrker|tillstyrks|(?:besluta|beslutar|beslutas|beslutade|beslutades|beslöt) (?:enligt|i enlighet med)|inrätta|införa|förlänga|tillsätta|medge",
    },
  ],
  not: "inte|ej",
  condition:
    "(?<!(?:undersöka|utreda|fråga|kolla|se|pröva|höra|ta reda på|bedöma|diskutera|avgöra|undersöker|frågar|kollar)(?: efter| med [^ ]+)? )om (?:den|det|de) (?:är|går|finns|håller|får|kan)|om (?!det |att )[^,;]{2,80}? (?:godkänner|beviljar|tillstyrker|ger klartecken|fattar motsvarande beslut|fattar samma beslut|godkänns|beviljas|bifaller|avslår|säger (?:ja|nej))|om inte(?! annat)|villkorat (?:av )?att|i avvaktan på|under förutsättning(?:en)? att|under förutsättning av|med förbehåll (?:för|om|att)|förutsatt att|på villkor att|under villkor att|givet att",
  conditionAfter:
    "(?:(?:detta |ovanstående )?beslut(?:et)?|detta|överenskommelsen|avtalet) (?:(?:gäller|träder i kraft|verkställs|genomförs)(?: (?:dock|endast|bara|först|enbart))*|är) (?<condition>(?:under förutsättning|förutsatt|villkorat|på villkor|med förbehåll|givet|om) .+)|(?:detta )?beslut(?:et)? (?<needs>(?:förutsätter|kräver) att .+)",
  addition:
    "(?:dock )?med (?:tillägget|tillägg|det tillägget|följande tillägg|den ändringen|de ändringar(?:na)?|ändringen|ändringar(?:na)?|följande ändring(?:ar)?|den justeringen|undantag för|undantag av|den skillnaden)(?: att| om| av)?|dock (?:att|inte|ska|först)",
  commission: {
    hint: "uppd|delegera|mandat|fullmakt",
    patterns: [
      "(?:uppdra|uppdrar|uppdras|uppdrog|uppdrogs|delegera|delegerar|delegeras)(?: (?:åt|till))? (?<owner>.{2,80}?)(?= att | i uppdrag|[.,;]|$)",
      "(?:gavs (?:det )?i uppdrag|uppdrag) (?:åt|till) (?<owner>.{2,80}?)(?= att )",
      "(?:ge|ger|gav) i uppdrag (?:åt|till) (?<owner>.{2,80}?)(?= att )",
      "(?:ge|ger|gav) (?<owner>.{2,80}?) (?:i uppdrag|mandat|fullmakt)",
      "(?<owner>.{2,80}?) (?:får|fick|ges|gavs) (?:i uppdrag|mandat)",
    ],
  },
  adoption: {
    hint: "beslut|rekommendera|anta",
    patterns: [
      "(?:(?:läns|medlems|länets |regionens |de |alla |samtliga )?(?<municipalities>kommunerna|kommuner)|parterna|medlemmarna|huvudmännen)(?<region> och regionen)? (?:rekommenderas|föreslås|uppmanas|ombeds) (?:att )?(?:själva |var för sig )?(?:anta|fatta|besluta|godkänna|fastställa|ställa sig bakom)",
      "(?:beslut(?:as)?|antas|fastställas|godkännas|behandlas) (?:i|av|hos) (?:varje|respektive|samtliga|alla) (?:(?<municipalities>kommun(?:er|s)?|kommunfullmäktige|kommunstyrelse)|part(?:er)?|medlem(?:mar)?|organisation(?:er)?|huvudm[aä]n|nämnd(?:er)?|fullmäktige|styrelse)",
      "(?:varje|respektive|samtliga|alla|de) (?:(?<municipalities>kommuner|kommun)|parter|part|medlemmar|medlem|organisationer|organisation|huvudmän|huvudman)(?:na)?(?<region> och regionen)?(?: själva?| var för sig)? (?:fattar|tar|ska fatta|beslutar|antar|fatta)(?: (?:ett |sina |sitt )?(?:egna?|eget|motsvarande))?(?: beslut)?",
      "(?<bodies>[A-ZÅÄÖ][^.;]{2,120}?) (?:fattar|tar|ska fatta) (?:egna|eget|var sitt|varsitt) beslut",
      "rekommendera(?:r|s)? (?:(?:läns|medlems|länets |regionens |de |alla |samtliga )?(?:(?<municipalities>kommunerna|kommuner|(?:respektive|varje) kommun)|(?:respektive|varje) (?:part|medlem|huvudman|organisation)|parterna|medlemmarna|huvudmännen)|regionen och (?:läns)?kommunerna|kommunerna och regionen) att",
    ],
  },
  municipality: "kommun|stad",
  formality: {
    clause:
      "dagordning(?:en)?|agenda(?:n)?|föredragningslista(?:n)?|ärendelista(?:n)?|(?:föregående|förra) (?:mötes )?(?:protokoll|minnesanteckningar|mötesanteckningar|anteckningar)|protokollet|(?:minnes|mötes)?anteckningarna(?: från)?|justerare|justeringsperson(?:er)?|justeringsm[äa]n|justera (?:[a-zåäö]+ )?[a-zåäö]*protokoll(?:et)?|rösträknare|protokolljusterare|mötesordförande|mötessekreterare|(?:ordförande|sekreterare) (?:för|vid|på|av) [a-zåäö]*(?:mötet|stämman)|behörige?[nt] utlyst|lagenligt (?:utlyst|sammankallat)|i laga ordning utlyst|beslutsför(?:t|het)?|beslutbar(?:het|t)?|kallelsen|omedelbar justering|justera(?:s|d|t) omedelbart|omedelbart justera[dt]",
    item: "godkännande av (?:dagordning|föredragningslista)(?:en)?|dagordning(?:en)?|dagens agenda|agenda|fastställande av dagordning(?:en)?|(?:föregående|förra|tidigare) .{0,40}?(?:protokoll|anteckningar|minnesanteckningar|mötet?)|val av .{0,40}?(?:justerare|sekreterare|ordförande|justeringsperson(?:er)?|justeringsm[äa]n|justera [a-zåäö]*protokollet)(?: (?:för|vid|på) (?:mötet|stämman|årsmötet))?\\.?|protokolljusterare|mötets (?:öppnande|avslutande|behörighet)|beslutsförhet|beslutbarhet",
  },
  election: "(?:om|ny|fyllnads)?val",
  revokes: "upphäva|upphäver|upphävs|upphävdes|riva upp|river upp|rivs upp|revs upp|återkallar?",
  supersedes: "ersätta|ersätter|ersatt|i stället för|istället för",
  amends: "ändra|ändrar|ändras|ändring av|ändring i|tillägg till|revidera|reviderar",
  validity: {
    hint: "gäll|giltig|löp|perioden|tiden|kraft|förläng|fr\\.?o\\.?m|från och med",
    patterns: [
      "(?:gäller|gälla|giltig(?:t|a)?|giltighetstid|löper|löpa|avser(?: perioden| tiden)?|under perioden|för perioden|perioden)(?: är)?:? (?:(?:från och med|fr\\.?o\\.?m\\.?|från) )?(?<from>{date})(?: ?[–—-] ?| (?:till och med|t\\.?o\\.?m\\.?|till|tom) )(?<to>{date})",
      "(?:under perioden|för perioden|under tiden|perioden) (?<both>{date})",
      "(?:gäller|gälla|giltig(?:t|a)?|löper|löpa|träder i kraft)(?: tills vidare)?(?: (?:från och med|fr\\.?o\\.?m\\.?|från|tidigast))? (?<from>{date})",
      "(?:gäller|gälla|giltig(?:t|a)?|löper|löpa|förlängs|förlänga .{1,80}?)(?: [a-zåäö]+){0,3} (?:till och med|t\\.?o\\.?m\\.?|tom|till|längst till) (?<to>{date})",
      "(?:från och med|fr\\.?o\\.?m\\.?) (?<from>{date}) (?:till och med|t\\.?o\\.?m\\.?) (?<to>{date})",
    ],
  },
  years: {
    hint: "20\\d\\d",
    patterns: [
      "(?:under|för|avseende|gäller|gälla) (?:hela )?(?:[a-zåäö]*perioden|tiden|åren) (?<from>20\\d\\d)(?: ?[–—-] ?| till | till och med | och )(?<to>20\\d\\d)(?![\\d–-])",
      "(?:till och med|t\\.?o\\.?m\\.?|tom|till utgången av|längst till) (?:år )?(?<to>20\\d\\d)(?![\\d–-])",
      "(?:från och med|fr\\.?o\\.?m\\.?|med start|träder i kraft) (?:år )?(?<from>20\\d\\d)(?![\\d–-])",
    ],
  },
  numerals: "noll|ingen en|ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton",
  citing: " (?:(?:beslut|möte|sammanträde)(?: den)?|den)|",
  term: {
    hint: "till och med|t\\.?o\\.?m|från|fr\\.?o\\.?m|perioden|tiden",
    patterns: [
      "(?:från och med|fr\\.?o\\.?m\\.?) (?<from>{date}) (?:till och med|t\\.?o\\.?m\\.?|tom) (?<to>{date})",
      "(?:under|för) (?:perioden|tiden) (?<from>{date})(?: ?[–—-] ?| till | till och med )(?<to>{date})",
      "(?:till och med|t\\.?o\\.?m\\.?|tom) (?<to>{date})",
      "(?:från och med|fr\\.?o\\.?m\\.?|med verkan från|med start) (?<from>{date})",
    ],
  },
  votes: {
    hint: "röst|\\bja\\b|siffr|\\bför\\b",
    patterns: [
      `(?<for>${count}) (?:ja-?)?röster?(?: för)?(?:,| och| mot) (?<against>${count}) (?:nej-?)?röst(?:er)?(?: emot| mot)?(?:(?:,| och|, och|, samt)? (?:med )?(?<abstain>${count}) (?:avstår|avstod|avstående|blanka?|nedlagda?)(?: röst(?:er)?)?)?`,
      `(?<for>${count}) (?:röstade |röster )?för(?:,| och) (?<against>${count}) (?:röstade |röster )?e?mot(?:(?:,| och|, och) (?<abstain>${count}) (?:avstår|avstod|avstående|lade ner|la ned).*)?`,
      `ja: ?(?<for>\\d+)[,;.]? nej: ?(?<against>\\d+)(?:[,;.]? (?:avstår|avstod|avstående|blankt?): ?(?<abstain>\\d+))?`,
      "(?:röst)?siffrorna (?<for>\\d+) ?[–-] ?(?<against>\\d+)",
      "med (?<for>\\d+) röster? mot (?<against>\\d+)(?:(?:,| och|, samt|;)? (?:med )?(?<abstain>\\d+)(?: som)? (?:nedlagda?|avstår|avstod|avstående|blanka?|röster? nedlagda?))?",
      "(?<for>\\d+) ja(?:-?röster)?(?:,| och| mot) (?<against>\\d+) nej(?:-?röster)?(?:(?:,| och| samt) (?<abstain>\\d+) (?:avstår|avstod|blanka?|nedlagda?|avstående)(?: röster)?)?",
    ],
  },
  reservation: {
    hint: "reserv",
    patterns: [
      `mot beslutet (?:reserverar|reserverade|anmäler|anmälde) (?:sig )?${names}(?: reservation| till förmån|(?=[.]?$))`,
      `(?:reservation(?:er)? )?${names} (?:lämnar|lämnade|inkommer med|inkom med) (?:en )?(?:skriftlig )?reservation(?:er)?(?: mot|(?=[.]?$))`,
      `(?:reservation(?:er)? )?${names} (?:reserverar|reserverade) sig skriftligen?`,
      `reservation(?:er)?(?: mot beslutet)?: ${names}(?=[.]?$)`,
      `(?:reservation(?:er)? )?${names} (?:reserverar|reserverade|anmäler reservation|anmälde reservation)(?: sig)?(?: mot| till förmån|(?=[.]?$))`,
      `reservation(?: mot beslutet)? (?:från|av|lämnas av|anmäls av) ${names}(?=[.]?$)`,
    ],
  },
  sentTo: {
    hint: "beslut|protokoll|utdrag",
    patterns: [
      `(?:protokolls)?utdrag(?: ur protokollet)? till ${receivers}`,
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
};
