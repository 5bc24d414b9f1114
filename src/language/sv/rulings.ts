import type { RulingWords } from "../rulings.ts";

const adverbs =
  "därför|enhälligt|enigt|också|därmed|även|vidare|gemensamt|slutligen|efter (?:[a-zåäö]+ ){0,2}(?:diskussion|omröstning|överläggning|votering|samtal|dialog|genomgång|föredragning|ajournering)(?:en|ar|er)?|således|preliminärt|därefter|bland annat|då|sedan|nu|här|mot bakgrund av detta|med anledning av detta|följande|(?:sig|oss) för|dessutom|därutöver|därtill|till (?:slut|sist)|i princip|(?:för|å) (?:sin|egen|vår) del|på (?:förslag|initiativ|yrkande|inrådan) (?:av|från) [^,.]{3,60}|mot [^,.]{3,40} röst(?:er)?|i enlighet med förslaget|enligt förslag(?:et)?|med [^,.]{3,60}";
const later = "(?: (?:därför|också|även|då|nu|nästan|helt|alla|gemensamt))*";
/** "fastställ", as it is often misspelt too. */
const settle = "fa(?:stst|sst|stt|sts|st)äll";
/** Some words behind a preposition, none of which opens a clause of its own. */
const inserted =
  "(?:för|med|till|på|utifrån|under|efter|mot|genom|enligt|från|utan|inom|trots|i|vid)(?: (?!att |som |när |om |hur |så |innan |ifall |tills |och |men |därefter )[^ ,.:;]+){1,7}(?<! (?:för|genom|av|om|till|på|efter|utan|med|i|från|mot|än|så|att|som|förutsättning|villkor|syfte|avsikt|följd|anledning|mening|uppfattning|tanke|förhoppning|målsättning))";
const person = "(?:till|som|att|för)";

/** How a sentence says that something is decided here and now. */
export const rulings: RulingWords = {
  article: "den|det",
  genitive: "(?<=[a-zåäöéü]{4})s",
  definite: "en|et|an|n|t",
  members: "(?<stem>[a-zåäö]*(?:chef|direktör|ledar|samordnar|strateg|handläggar))(?:erna|na)",
  self: "mötet|vi|man|ledamöterna|representanterna|parterna|alla|samtliga|gruppen|samrådet|sammanträdet|de närvarande|deltagarna|församlingen|alla (?:närvarande|deltagare|parter)|samtliga (?:närvarande|deltagare|parter)",
  pronoun:
    "vi|man|alla|samtliga|alla (?:närvarande|deltagare|parter)|samtliga (?:närvarande|deltagare|parter)|parterna",
  body: "styrelsen|nätverket|rådet|nämnden|kommittén|utskottet|stämman|årsmötet|fullmäktige|samrådet|beredningen|ledningsgruppen|styrgruppen|referensgruppen|arbetsgruppen|gruppen|direktionen|presidiet|delegationen|kollegiet|forumet|teamet|funktionen|staben",
  membership:
    "föreningen|förbundet|klubben|sällskapet|kåren|byalaget|samfälligheten|stiftelsen|sektionen|divisionen|distriktet|kretsen",
  authority:
    "regeringen|riksdagen|regionen|kommunen|kommunerna|länsstyrelsen|staten|[a-zåäö]+kommunen|[a-zåäö]*verket|myndigheten|(?:region|landstinget) [a-zåäö]+|[a-zåäö]+ kommun|skr|skl",
  decides: `beslutar(?: (?:även|också|därför|vidare))* om(?= att )|beslutar(?: (?:sig|oss) för)?|enas${later} om|kommer${later} överens om|är${later} överens om|är${later} eniga om|är${later} enigt om|bestämmer(?: (?:sig|oss) för)?|kommer${later} fram till|landar${later} i|tar${later} beslut(?:et)?(?: om)?|fattar${later} beslut(?:et)?(?: om)?`,
  agrees: "fram till|landa(?:r|de) i|enas|enades|enats|överens|eniga|enigt|enighet|konsensus|samsyn",
  inAgreement: `(?:är|var)${later} (?:överens|eniga?|enigt|ense) om`,
  decided: `beslutade(?: (?:även|också|därför|vidare))* om(?= att )|beslutade(?: (?:sig|oss) för)?|beslöt|enades${later} om|kom${later} överens om|har${later} kommit överens om|har${later} enats om|var${later} överens om|var${later} eniga om|bestämde(?: (?:sig|oss) för)?|kom${later} fram till|landade${later} i|tog${later} beslut(?:et)?(?: om)?|fattade${later} beslut(?:et)?(?: om)?`,
  impersonalVerbs: "beslutades|beslutas|bestämdes|bestäms|beslöts|överenskoms|överenskommes|enades",
  infinitive:
    "(?!gärna|bara|också|ändå|ofta|sina|gemensamma|samma|denna|andra|dessa|båda|egna|flera|några|alla|måna|första|nya)[a-zåäö]{2,}[aå] ",
  matter: "om hur|vad som|som",
  decidedOn:
    "(?:är|var)(?: också| alla)? (?:överens|eniga|enigt) om (?!att |hur |vad |detta att ).+|(?:beslutade|beslöt|enades|kom överens|bestämde)(?: (?:också|även|därför))? om (?!att |detta|det |hur |vad |när |vem ).+|beslutar(?: (?:också|även|därför))? om (?:en|ett|ny|nya|nytt|oförändra(?:d|t|de)) .+|(?:beslutar|beslutade|beslöt)(?:(?: [a-zåäö]+){0,2} följande)? ?: ?.+",
  decidedAs: "(?:beslutar|beslutade|beslöt) (?:enligt|i enlighet med) .+",
  laterOn: "nästa|kommande|senare|längre fram|kommer att|ska|skall",
  acts: [
    `(?:godkänner|godkän(?:n)?de|${settle}(?:er|de)|fastslår|fastslog|bifaller|biföll|beviljar|beviljade|bordlägger|bordlade|återremitterar|återremitterade|hänskjuter|hänsköt|avslår|avslog|avskriver|avskrev|upphäver|upphävde|tillstyrker|tillstyrkte|avstyrker|avstyrkte|adjungerar|adjungerade|uppdrar|uppdrog|accepterar|accepterade|godtar|godtog) (?!inte |inget |inga |ingen |ännu |aldrig ).+`,
    "(?:ger|gav|lämnar|lämnade) (?:.{1,60} )?ansvarsfrihet.*",
    "(?:antar|antog) (?!att |inte |inget |inga |ingen ).+",
    "(?:säger|sade|sa|röstar|röstade)(?: enhälligt| enigt)? (?:ja till|nej till|för(?: att)?) (?!sig ).+",
    "tacka(?:r|de) (?:nej|ja) till .+",
    "konstituera(?:r|de) sig (?:enligt (?:följande|stämman|stämmans beslut|årsmötet)|som följer|så att|genom att|med)(?:.*[^:])?",
    "ställ(?:er|de) sig(?: enhälligt| också)? bakom .+",
    "(?:lägger|lade) .{1,100}? till handlingarna.*",
    "(?:ger|gav) (?:.{2,80}? )?(?:i uppdrag|mandat|fullmakt) .+",
    "avsluta(?:r|de) (?:ärendet|frågan|uppdraget|punkten)(?: .+)?",
    "(?:tar|tog) (?:informationen|rapporten|redovisningen) till sig(?: .+)?|(?:tar|tog) till sig (?:informationen|rapporten|redovisningen)(?: .+)?",
    "(?:står|stod) fast vid (?:sitt |det )?(?:tidigare |fattade )?(?:beslut|förslag|ställningstagande)(?:et)?(?: .+)?",
    `(?:utser|utsåg|väljer|valde|omväljer|omvalde|förordnar) (?!att ).{2,120}? ${person} .+`,
  ].join("|"),
  actsFirst: `(?:godkän(?:n)?de|${settle}de|fastslog|antog|biföll|beviljade|bordlade|återremitterade|hänsköt|avslog|avskrev|upphävde|tillstyrkte|avstyrkte|uppdrog åt|lade|gav|valde|utsåg|omvalde|nyvalde|adjungerade)`,
  infinitiveActs: `godkänna|${settle}a|notera|anteckna|anta|bifalla|avslå|avskriva|bordlägga|återremittera|hänskjuta|bevilja|upphäva|tillstyrka|avstyrka|remittera|uppdra (?:åt|till)|utse|entlediga|lägga .{2,80}? till handlingarna|ställa sig bakom|ge .{2,60}? i uppdrag|rekommendera|föreslå`,
  elects:
    "väljer|valde|omväljer|omvalde|nyväljer|nyvalde|utser|utsåg|adjungerar|adjungerade|entledigar|entledigade",
  electedAnew:
    "(?:även |också |vidare |därefter )?(?:enhälligt )?(?:omval|nyval|fyllnadsval)(?:,? efter [^.:;,]{2,60},?)? (?:av|på|för)",
  wholeBoard:
    "(?:hela |sittande )(?:styrelsen?|valberedning(?:en)?)|samtliga(?: (?:ledamöter|två|tre|fyra|fem|sex|sju))?",
  being: "vara|bli|förbli",
  actsOfBodies:
    "(?:väljer|valde) att (?!inte ).+|(?:noterar|noterade) (?:informationen|rapporten|redovisningen|.{1,60} till protokollet).*|(?:rekommenderar|rekommenderade) .+|(?:avvaktar|avvaktade) .+|har (?:inget|ingenting) att (?:erinra|invända)(?: .+)?",
  adverbs,
  inserted,
  impersonal:
    "(?:det |vidare |därefter )?(?:togs|fattades)(?: (?:också|även|då))? beslut(?: om)?|beslut (?:togs|fattades)(?: (?:också|även|då))?(?: om)?|beslut (?:tas|fattas) om(?= att (?!.*(?:nästa|kommande|senare)))|(?!.*(?:förra|tidigare|senast))[^.:;?]{3,120} och beslut (?:togs|fattades)(?: om)?(?= att )|beslut(?: om)?|(?:det |full )?(?:enighet|konsensus|samsyn)(?: (?:rådde|råder|finns|fanns|nåddes|konstaterades))?(?: (?:om|kring))?|det (?:rådde|råder|fanns|finns) (?:enighet|konsensus|samsyn)(?: (?:om|kring))?|(?:det )?konstaterades enighet om|enhälligt beslut(?: om)?|(?:beslutade|beslutar|beslöt|bestämde|enades om|kom överens om)(?: (?:också|även|därför|enhälligt))?",
  settledLater:
    "fattas|tas|väntas|fattades|togs|har fattats|har tagits|krävs|behövs|kvarstår|saknas|återstår",
  whereupon: "varefter|varvid|varpå|därefter|varför",
  leading: "efter|på förslag av|med anledning av",
  supposing:
    "om|när|ifall|innan|huruvida|att|så snart|hur|som|medan|ordföranden (?:frågar|finner|fann)|i de fall",
  passive: `godkänn?s|godkännes|${settle}(?:e?s)|fastslås|accepteras|antas|antages|bifalls|bifalles|beviljas|läggs (?:.{1,30} )?till handlingarna|noteras|antecknas|bordlägge?s|återremitteras|hänskjuts|överlämnas|avslås|avskrivs|avstyrks|tillstyrks|upphävs|rivs upp|remitteras|skjuts(?: upp| fram|(?= till))|godtas`,
  passivePast: `godkänn?des|${settle}des|fastslogs|accepterades|antogs|bifölls|beviljades|lades (?:.{1,30} )?till handlingarna|noterades|antecknades|bordlades|återremitterades|hänsköts|överlämnades|avslogs|avskrevs|avstyrktes|tillstyrktes|upphävdes|revs upp|sköts(?: upp| fram|(?= till))|remitterades|godtogs`,
  pastAlone: `godkänn?des|${settle}des|fastslogs|accepterades|antogs|bordlades|återremitterades|hänsköts|sköts(?: upp| fram|(?= till))|godtogs`,
  onlyProcedural: "noteras|antecknas|noterades|antecknades|beviljas|beviljades|överlämnas|överlämnades",
  barePassive: "utgår|utgick|bordlagt|bordlagd|godkänt|godkänd|beslut(?:as|ades) enligt förslag(?:et)?",
  procedure:
    "dagordning(?:en)?|agenda(?:n)?|föredragningslista(?:n)?|ärendelista(?:n)?|[a-zåäö]*protokoll(?:et|en)?|(?:minnes|mötes)?anteckningar(?:na)?|information(?:en)?|rapport(?:en|erna)?|redovisning(?:en|arna)?|ärendet|ärendena|förslaget|förslagen|punkten|frågan|handlingarna|motionen|motionerna|yrkandet|skrivelsen|kallelsen|ansvarsfrihet|röstlängden|verksamhetsberättelsen|[a-zåäö]*förslaget|(?:styrelsens|valberedningens|[a-zåäö]*ordförandens|kassörens|revisorernas|beredningens|kansliets|[a-zåäö]*gruppens|[a-zåäö]*utskottets) förslag",
  particular: "(?:en|et|na|an|rna)(?: |$)|förslag",
  tail: "(?:(?:enhälligt|utan|med|under|enligt|i sin helhet|i övrigt|som|till|och|i enlighet|efter att|att|av|för|härmed|därmed|fram till|i befintligt skick|trots|genom|därför|tills|oförändra(?:d|t|de))(?:,? .+)?)",
  manner:
    "enhälligt|enligt .+|i sin helhet|i övrigt|utan .+|med (?:tillägg|ändring|följande|den|det|godkännande|ovan|smärre|undantag|en |röst).*|under förutsättning .+|till (?:nästa|kommande|mötet|ett senare).*|och .+|för den här gången|av (?:mötet|gruppen|samtliga|alla)|tills vidare|oförändra(?:d|t|de)(?:,? .+)?|till (?:oförändra.+|.{0,30}?\\d[\\d .:,-]*(?:kr|kronor|procent|%|euro|€|sek|:-).*)",
  agent: "av",
  opinion:
    "att (?:det|den|de) [a-zåäö]{3,}(?:a|e|st) (?:är|var|blir|blev) .+|att .{2,60}? (?:blev|känns|verkar|borde|vore|behövs|saknas|fungerar) .+|att det (?:är|finns|behövs|krävs|saknas|blir|känns|var|fungerar|har|går) .+|att .{2,80} (?:är|var) (?:viktig|angeläg|svår|komplex|positiv|värdefull|intressant|nödvändig).*",
  harmless:
    "(?:tidigare|föregående) (?:fattade )?beslut(?:et)?|(?:frågan|motionen|skrivelsen|förslaget|ansökan|ärendet) om(?= )|(?:för|sättet|formen|frågan|förslaget|begäran|[a-zåäö]*rutinen|idén) att [a-zåäö]+a(?= |$)|från (?:det )?(?:tidigare|föregående) [a-zåäö]+|(?:är|var|har) (?:blivit )?[a-zåäö]+(?:at|ats|t|ts|d)(?: ut)? och",
  notSubject:
    "när|om|ska|skall|kommer|måste|bör|kan|kunna|innan|sedan|därefter|vill|som|har|hade|behöver|inte|ej|är|var|blev|eftersom|ifall|huruvida|att|förutsätter|redan|tidigare|får|varje|alltid|brukar",
  persons: "hon|han|jag|du|ni",
  notSubjectAlone: "det|detta|den|han|hon|de|vi|man|där|här|ingen|inget|inga",
  elected:
    "utses|väljs|utsågs|valdes|omvaldes|nyvaldes|återvaldes|invaldes|omväljs|nyväljs|återväljs|förordnas|förordnades|entledigas|entledigades|adjungeras|adjungerades",
  office:
    "(?:(?:enhälligt|även|också|åter|fortsatt) )*(?:till|som|att|för att|i|från|(?:på|för) (?:ett|två|tre|fyra|\\d) år|efter(?= [^ ]+ [^ ]+$)|som ersättare för|om(?= (?:på|för|till|som)|[.]?$))",
  officeFirst: "till|som|att|för att|tillika",
  leadingElection:
    "slutligen|därefter|vidare|sedan|dessutom|även|(?:på|enligt|efter) (?:[^.,:;]{2,40} )?(?:förslag|nominering)(?:et)?(?: (?:av|från) [^.:;]{2,60}?)?,?",
  otherOffice: "(?:ny |nya )?(?:vice )?ordförande",
  meetingOffice:
    "justera|justerare|justeringspersoner?|justeringsm[äa]n|protokolljusterare|mötesordförande|mötessekreterare|sekreterare|protokollförare|rösträknare|leda mötet|leda dagens möte|föra|anteckningarna|protokollet",
  titled:
    "(?:ordföranden?|vice ordföranden?|(?:ordinarie )?(?:styrelse)?(?:ledamoten|ledamöterna|ledamöter)|(?:styrelse)?(?:suppleanten|suppleanterna|suppleanter|suppleant)|ersättar(?:en|na|e)|(?:ordinarie )?revisor(?:n|erna|er|ssuppleant)?|valberedningen|sekreteraren?|kassören?|ordinarie|sittande|kommundirektör|direktör|chef)",
  charged:
    "(?<owner>[A-ZÅÄÖ][^.,:;]{2,80}?) (?:(?:får|fick|ges|gavs)(?: också| även| därför)? (?:i uppdrag|mandat)|uppdras|uppdrogs|uppdrages|åläggs|ålades|bemyndigas|bemyndigades|befullmäktigas|befullmäktigades) att .+",
  announcing:
    "beslut|mötets beslut|beslutades|beslöts|överenskommelse|överenskommet|konsensus|ställningstagande",
  none: "inga? (?:formella? )?beslut.*|inget (?:formellt )?beslut.*|ej aktuellt.*|inget att besluta.*|beslut (?:fattas|tas|kommer|väntas|bordläggs|skjuts) .*|.{0,60}behandlas inte.*|inte aktuellt.*|utgår|ingen åtgärd|-|–",
  recommends:
    "(?:.{2,60} )?(?:föreslår|rekommenderar|hemställer(?: hos| till| att)?)(?: .{2,80})?(?: att)? (?:besluta|beslutar)(?: följande)?:?",
};
