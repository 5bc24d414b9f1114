import type { ActionWords, FollowUpWords } from "../follow-ups.ts";

export const followUps: FollowUpWords = {
  matter:
    "ärendet|beslutet|ärendena|frågan|frågorna|punkten|punkterna|det|detta|diskussionen|förslaget|redovisningen|uppföljningen|uppföljning|återkoppling|återrapportering|planen|rapporten|utvärderingen|[a-zåäö]+planen|[a-zåäö]+frågan",
  returns:
    "återupptas|återkommer|tas upp igen|tas upp på nytt|tas åter upp|behandlas på nytt|följs upp|kommer tillbaka|bevakas|återrapporteras|(?<=(?:ärendet|ärendena|punkten|frågan|uppgiften) )kvarstår(?= till | på (?:dagordningen|agendan|listan)|[.,;]|$)|(?:ligger|står|får (?:ligga|stå)) kvar (?:till|på (?:dagordningen|agendan|listan))|kvarstår till (?:nästa|kommande)|bordläggs till",
  returnsThen:
    "återupptas|återkommer|återkomma|omprövas|tas upp|tas åter upp|lyfts|behandlas|diskuteras|beslutas|fastställs|redovisas|presenteras|följs upp|återrapporteras|avrapporteras|bordläggs|hanteras|fortsätter|tas(?= (?:på |vid |till |i )?(?:nästa|kommande))|bereds(?! tillfälle| möjlighet| plats)|(?:är |har |blev |blivit )+(?:uppskjut(?:en|et|na)|framskjut(?:en|et|na))",
  bareReturns:
    "kvarstår|ligger kvar|står kvar|återkommer|bevakas|följs upp|återupptas|tas upp igen|bordläggs|vilar|skjuts (?:upp|fram)",
  bare: "(?:ny |nytt |fortsatt |förnyad |kort )?(?:uppföljning|utvärdering|avstämning|återkoppling|återrapportering|återrapport|delrapport|slutrapport|diskussion|redovisning|avrapportering|genomgång|lägesrapport|rapport|presentation|information|dialog|beslut|mer om detta)|tas upp|tas åter upp|återkommer|återupptas|följs upp|diskuteras|behandlas|redovisas|beslutas|bordläggs|(?:utgår(?:,| och) )?(?:tas|behandlas|återkommer)(?= (?:på |vid |till |i )?(?:nästa|kommande))|utgår(?:,| och) (?:återkommer|tas upp)",
  notBare:
    "om|av|kring|gällande|gavs|hölls|lämnades|gjordes|skedde|har|hade|genomfördes|fördes|togs|fattades|från",
  ours: "(?:vi|gruppen|mötet|nätverket|samrådet|styrelsen|rådet) (?:behöver |ska |får |kommer att |tar därför |avser att )?(?:återkommer|återkomma|återuppta|återupptar|tar upp|ta upp|fortsätter|fortsätta|följer upp|följa upp|diskuterar|diskutera|behandlar|behandla)(?: (?:till|det|detta|frågan|ärendet|punkten|diskussionen|arbetet|igen|på nytt|vidare|den))+|(?:vi|gruppen) lyfter (?:den|det|frågan|detta) (?:till|i|med) ",
  expected:
    "(?:beslut|besked|svar|redovisning|en redovisning|rapport|en rapport|utvärdering|en utvärdering|slutrapport|en uppföljning|uppföljning|ny redovisning|förslag|ett förslag)(?: (?:om|i|på|av) [^.,;]{2,60})? (?:väntas|kommer|tas|fattas|ges|lämnas|sker|görs|presenteras|redovisas|planeras)",
  elsewhere: {
    hint: "ställas|kännas|beslut|antas|behandlas|prövas|lyft",
    patterns: [
      "(?:ska|skall|kommer att|måste|behöver) (?:också |även |därefter |sedan )?(?:fastställas|godkännas|beslutas|antas|behandlas|prövas) (?:i|av|hos) (?<forum>.+)",
      "beslut (?:kommer att |ska |skall )?(?:tas|fattas) (?:i|av|hos) (?<forum>.+)",
      "beslut (?:om|i|på) [^.,;]{2,60} (?:tas|fattas) (?:i|av|hos) (?<forum>[^.,;]+)",
      "(?:vi|gruppen|frågan|ärendet|den|det|detta) (?:kommer att |ska )?(?:lyfter|lyfts|lyftas)(?: den| det| frågan| detta| vidare)? (?:till|i) (?<forum>[^.,;]+)",
    ],
  },
  question: "när|så snart|så fort|sedan",
};

export const actions: ActionWords = {
  shall: "ska|skall|kommer att|kommer|får|ska försöka|tänker",
  should: "behöver|måste|bör|planerar att|avser att|vill|kan",
  promises:
    "åtar sig|åtog sig|har åtagit sig|tar på sig|tog på sig|har tagit på sig|får i uppdrag att|fick i uppdrag att|får i uppgift att|fick i uppgift att|ges i uppdrag att|har i uppdrag att|har i uppgift att|lovar|lovade|har lovat|ansvarar för att|ombeds att|ombads att|ombeds|ombads|uppmanas att|uppmanades att|erbjuder sig|erbjöd sig|ser till att|tar ansvar för|tar ansvaret för|får ansvar för|får ansvaret för|är ansvarig för att|anmäler sig att|ställer upp och|tackar ja till att",
  does: "återkommer|återkopplar|tar kontakt|tar direktkontakt|tar en kontakt|tar ny kontakt|tar personlig kontakt|tar personliga kontakter|kontaktar|hör av sig|hör sig för|hör med|pratar med|talar med|stämmer av|skickar|skickar ut|sänder|sänder ut|mejlar|mailar|mejlar ut|mailar ut|ringer|ringer upp|bokar|bokar in|kallar till|sammankallar|tar fram|sammanställer|ser över|kollar|kollar upp|kollar med|dubbelkollar|tar med|tar hem|tar frågan|tar reda på|tar hand om|tar tag i|tar in|tar upp frågan med|tar upp detta med|tar upp det med|tar upp saken med|tar saken|tar detta|tar det|tar tillbaka|tar in|tar det vidare|för frågan vidare|för detta vidare|lyfter frågan i|lyfter frågan på|lyfter frågan med|lyfter frågan till|lyfter frågan vidare|lyfter detta med|lyfter detta till|lyfter det med|undersöker|undersöker om|utreder|bjuder in|bevakar|lägger ut|lägger upp|lägger in|publicerar|sprider|vidarebefordrar|förmedlar|förbereder|skriver|skriver ihop|formulerar|reviderar|uppdaterar|inkommer|lämnar in|lämnar synpunkter|lämnar besked|ger besked|ordnar|fixar|köper in|köper|beställer|begär in|inhämtar|hämtar in|hämtar|samlar in|distribuerar|översänder|förankrar|upprättar|ombesörjer|tittar vidare|tittar närmare|går vidare med|jobbar vidare|arbetar vidare|gör ett utkast|gör ett förslag|gör en sammanställning|gör klart|sätter ihop|sätter upp|meddelar sig|påminner alla|trycker upp|trycker|monterar|lagar|skaffar|läser igenom|fyller i|tar en träff|tar ett möte|tar en diskussion|funderar hemma|funderar vidare|funderar till|tar emot anmälan|tar emot anmälningar|tar emot intresseanmälningar|tar emot synpunkter|tar emot förslag|vidtalar|tillskriver|uppvaktar|felanmäler|rekvirerar|begär offert|begär offerter|inhämtar|införskaffar|hör efter|tar en titt|annonserar|översätter|renskriver|håller kontakt|håller kontakten|håller kontakten med",
  homework:
    "funderar|funderar på|funderar över|tänker igenom|tänker till|tänker över|läser|läser in sig|läser på|tittar igenom|rapporterar in|skriver upp sig|anmäler sig",
  doesThen:
    "ansvarar för|presenterar|redovisar|rapporterar|avrapporterar|återrapporterar|informerar|berättar|svarar|svarar på|lämnar|ger|visar|föredrar|går igenom|planerar|samordnar|deltar|håller i|håller|tittar på|tittar|funderar|funderar på|läser|träffas|träffar|leder|bidrar|kompletterar|anmäler|söker|arbetar med|jobbar med|genomför|bjuder|delar|tar|avslutar|lägger|beslutar om",
  tells:
    "följer upp besluten|följer upp beslutspunkterna|följer upp beslut|följer upp protokollet|följer upp anteckningarna|följer upp åtgärderna|följer upp uppgifterna|följer upp föregående|följer upp förra|är|har|blir|finns|heter|bor|vill|kan|kunde|vet|tror|tycker|anser|menar|säger|undrar|önskar|hoppas|ser|ser fram|ser positivt|känner|upplever|bedömer|konstaterar|framför|framhåller|påpekar|poängterar|understryker|betonar|noterar|nämner|beskriver|förklarar|kommenterar|instämmer|bekräftar|frågar om|frågar hur|frågar vad|frågar varför|frågar när|frågar vem|frågar om|frågar vilka|frågar mötet|frågar gruppen|påminner om|påminner mötet|meddelar att|meddelar om|lämnar mötet|lämnar sammanträdet|lämnar en|lämnar information|lämnar rapport|ger en|ger information|föreslår|yrkar|förordar|rekommenderar|tackar|hälsar|öppnar|inleder|avslutar|avslutar mötet|leder|leder mötet|sammanfattar|redogör|föredrar|lyfter|lyfter upp|tar upp|tar upp frågan|tar ordet|tar över|tar fram exempel|tar emot|visar|visar upp|går igenom|går|kommer|kommer med|kommer från|ställer|ställer sig|reserverar|avstår|röstar|deltar|närvarar|ansluter|anländer|saknas|väljer|fyller|ingår|representerar|står|sitter|ligger|gäller|driver|håller|håller med|håller på|arbetar|jobbar|börjar|slutar|berättar|informerar|rapporterar|presenterar|redovisar|avrapporterar|tjänstgör|uttrycker|uttalar|efterlyser|efterfrågar|svarar|uppger|medger|varnar|tipsar|hänvisar|pekar|delger|delar|delar med|delar uppfattningen|skickar med|anmäler|behöver|måste|bör|får|brukar|trivs|tillträder|efterträder|ersätter|avgår|flyttar|kompletterar|för|hör|styr|bär|ber om|ber att|ger|tar|drar|under|över|efter|eller|per|där|när|var|mer|fler|senare|här|hur|snarare|tidigare|vidare|år|avgör|orsakar|kostar|beror|innebär|gör en genomgång|gör en presentation|gör en redovisning|gör en dragning|diskuterar|reflekterar|resonerar|jämför|talar|talar om|pratar|pratar om|äger|heter|älskar|saknar|möter|förstår|medverkar|justerar|vill att|söker|erbjuder|uppmanar|uppmuntrar|uppmärksammar|välkomnar|överlämnar|avtackar|stöder|stödjer|håller i|åker på|åker till|reser|reser till|semestrar|har hand|sköter|skriver under|skriver på|arbetar med|jobbar med|bedriver|utgör|innehar|tillhör|ordförande|sekreterare|kassör|koordinator|doktor|dr|räknar med|räknar|förutsätter|uppskattar|antar|misstänker|befarar|oroar|minns|utgår från|utgår ifrån|litar|vädjar|accepterar|godtar|gillar|ångrar|beklagar|gratulerar|ifrågasätter|betvivlar|tvivlar|klargör|yttrar|hoppar|byter jobb|byter tjänst|byter roll|byter plats|kör igång|kör fast|kör buss|kör lastbil|skriver att|startar mötet|startar upp mötet|gör en bedömning|gör en reflektion|gör ett inlägg|gör en sammanfattning|gör en kommentar|gör ett tillägg|gör en återblick|gör en lägesrapport|gör en jämförelse|gör en tolkning|gör ett bra|gör ett gott|gör ett fantastiskt|gör gällande|gör reflektionen|gör en koppling|ställer frågan|påtalar|belyser|fastslår|slår fast|förtydligar|kritiserar|refererar|dementerar|inflikar|exemplifierar|problematiserar|berömmer|hyllar|trycker på|sköter sig|kliver av|går ur|läser upp|delar ut|lägger ner|lägger fram|lämnar över|ställer upp för|ställer upp till|undrade|understöder|byter ämne|bygger på|löper|vinner|förlorar|kandiderar|pensioneras|vikarierar|bistår mötet|skriver i|skriver om|meddelar förhinder|meddelar frånvaro|meddelar sin|meddelar sitt|fortsätter|ansvarar",
  present: "[a-zåäö]{2,}r",
  presents: [
    ["r", ""],
    ["er", "a"],
    ["r", "ra"],
  ],
  topic:
    "att|hur|vad|varför|vilka|vilken|vilket|vem|huruvida|när|om|kring|runt|angående|gällande|beträffande|rörande|över|emot|vikten|behovet|betydelsen|(?:för|i|på|med|till|av|över) (?:att|vad|hur|vem|varför|om)|på (?:vikten|behovet|betydelsen)",
  work: "hjälpa till|hjälpa|bistå|assistera|sätta ut|sätta fast|sätta igång|sätta in|ställa i ordning|ställa ut|ställa fram|göra i ordning|göra iordning|göra klart|städa|diska|duka|damma|dammsuga|putsa|tvätta|skura|moppa|sopa|kratta|gräva|plantera|vattna|gallra|fälla|såga|snickra|spika|skruva|slipa|spackla|tapetsera|lackera|olja|tjära|rita|designa|layouta|filma|fotografera|fota|spela in|redigera|klistra|märka upp|skylta|skylta upp|affischera|kopiera|kopiera upp|skriva ut|skanna|skanna in|posta|plasta in|laminera|packa|packa upp|bära ut|bära in|köra|köra ut|köra bort|åka och|åka förbi|leta|leta efter|leta upp|leta fram|söka upp|söka bidrag|söka medel|söka pengar|söka tillstånd|prova|provköra|koppla in|koppla upp|dra fram|dra in|dra upp|ladda|ladda upp|ladda ner|lägga över|föra över|flytta över|överföra|sälja|baka|koka|grilla|brygga|servera|hyra in|hyra ut|låna|låna in|låna ut|lämna tillbaka|återlämna|returnera|reklamera|fakturera|avisera|debitera|attestera|bokföra|deklarera|ringa runt|ringa upp|kalla in|bemanna|schemalägga|lotta|fördela|specificera|sondera|efterforska|ta ner|ta bort|ta hit|ta dit|plocka upp|plocka ner|plocka fram|plocka ihop|slänga|kasta|rensa ut|sortera|arkivera|diarieföra|katalogisera|aktivera|avaktivera|programmera|koda|konfigurera|felsöka|driftsätta|uppgradera|migrera|säkerställa|säkra|tillse|verkställa|granska|korrekturläsa|kvalitetssäkra|faktagranska|verifiera|räkna ut|räkna fram|budgetera|kalkylera|mäta upp|besikta|syna|bygga om|bygga upp|riva|gjuta|asfaltera|lägga om|dika|sanda|salta|snöröja|skotta|ploga|beskära|elda|sjösätta|mura|isolera|täta|smörja|serva|byta ut|tanka|fylla på|samla ihop|vakta|övervaka|instruera|utbilda|handleda|lära upp|hålla kontakt|hålla kontakten|knyta kontakt|dra igång|driva in|kräva in|rätta till|korrigera|intervjua|avboka|omboka|boka om|boka av|preliminärboka|reservera|hämta upp|hämta ut|ställa samman|sammanfoga|signera|aktualisera|iordningställa|färdigställa|slutredigera|textsätta|tolka in|såga ner|tälja|virka|sy|stänga av|slå på|slå av|låsa|larma på|blåsa upp|pumpa|spola|dränera|rigga|bygga ihop|hänga|häfta|falsa|kuvertera|frankera|återkomma|återkoppla|ta kontakt|ta personliga kontakter|ta en kontakt|kontakta|höra av sig|höra sig för|höra med|prata med|tala med|stämma av|skicka|sända|mejla|maila|ringa|boka|kalla|sammankalla|ta fram|sammanställa|se över|kolla|ta med|ta hem|ta frågan|ta reda på|ta hand om|ta tag i|ta in|ta upp|ta vidare|föra frågan vidare|lyfta|undersöka|efterhöra|utreda|bjuda in|bevaka|lägga ut|lägga upp|lägga in|lägga till|publicera|sprida|vidarebefordra|förmedla|förbereda|skriva|formulera|revidera|uppdatera|komplettera|inkomma|lämna|ge besked|ordna|fixa|köpa|köpa in|beställa|begära|inhämta|hämta|samla|distribuera|översända|förankra|upprätta|ombesörja|skapa|titta|arbeta vidare|jobba vidare|gå vidare|göra|sätta ihop|läsa|fundera|presentera|redovisa|rapportera|återrapportera|informera|meddela|svara|gå igenom|planera|samordna|kartlägga|analysera|utvärdera|följa upp|testa|leverera|utforma|ansöka|söka|anmäla|betala|fråga|be|påminna|kontrollera|se till|starta|påbörja|utse|hitta|rekrytera|dela|genomföra|arbeta fram|trycka|laga|skaffa|byta|rensa|måla|montera|besöka|träffa|delge|slutföra|färdigställa|fylla i|registrera|dokumentera|implementera|installera|bygga|tydliggöra|justera|avsluta|säga upp|teckna|förhandla|bereda|föreslå|framföra|vidtala|tillfråga|tillskriva|uppvakta|felanmäla|rekvirera|annonsera|marknadsföra|anordna|arrangera|inbjuda|överlämna|erbjuda|förtydliga|upphandla|införskaffa|inventera|översätta|reparera|åtgärda|reda ut|räkna|jämföra|besiktiga|mäta|sätta upp|sätta ner|hänga upp|plocka|röja|klippa|hyra|ansvara för att|verka för|bjuda|renskriva|stå för|avtala|värva|anlita|föra|sköta|hålla i",
  passives:
    "förankras|skickas|skickas ut|skickas till|sänds|sänds ut|mejlas|mailas|mejlas ut|mailas ut|tas fram|sammanställs|bokas|bokas in|kontaktas|läggs ut|läggs upp|publiceras|sprids|distribueras|delas ut|ses över|stäms av|bjuds in|lämnas|lämnas in|lämnas till|inkommer|undersöks|utreds|uppdateras|revideras|kompletteras|beställs|köps in|inhämtas|samlas in|skrivs|formuleras|anmäls|tillfrågas|skickas in|sändas|sammanställas|läggas ut|läggas upp|spridas|bjudas in|undersökas|utredas|beställas|köpas in|skrivas|anmälas|infordras|begärs in|begäras in|tas in|vidtalas|vidtalas av|felanmäls|sätts upp|sättas upp|sätts ner|sättas ner|annonseras|upphandlas|ombesörjs|ombesörjas|repareras|åtgärdas|rensas|byts ut|bytas ut|målas|monteras|skickas runt|skickas vidare|uppvaktas|tas fram|tas ner|översätts|översättas|trycks upp|tryckas upp|sammankallas|kallas in",
  pronouns: "hon|han|hen",
  asked: "hur|vad|vem|vilka|vilken|vilket|när|var|varför",
  past: "[a-zåäö]+(?:ade|de|te)|såg|tog|gick|fick|gav|hade|skrev|höll|var|bjöd|drog|lade|la",
  planned: "ska|skall|kommer att",
  arranged:
    "(?:ny |förnyad |fortsatt )?kontakt (?:ska |skall |kommer att )?(?:tas|tagas) (?:med|i|av)|(?:nya? )?(?:offerter|offert|anbud|pris|priser|prisuppgifter)(?: (?:på|för|från|avseende|på) [^.,;:]{2,60})? (?:ska |skall |kommer att )?(?:begärs|begäras|tas|hämtas|inhämtas|infordras)(?: in)?",
  awaited:
    "(?:svar|synpunkter|återkoppling|inspel|anmälan|besked|underlag|intresseanmälan)(?: (?:på|om|kring) [^.,;:]{2,60}?)?(?: till [^.,;:]{2,40}?)? (?<when>(?:senast|före|innan|snarast) .{2,40})",
  carried:
    "tas med till|tas med hem|tas hem|tas vidare|tas också med till|tas även med till|förs vidare|föras vidare|lyfts vidare|lyfts till|lyftas vidare|lyftas till",
  requests:
    "skicka|skicka in|maila|mejla|återkom|anmäl|hör av|hör gärna av|meddela|titta|fundera|läs|sprid|boka|ta med|ta gärna med|ta kontakt|stäm av|kom ihåg|tänk på|fyll i|lämna|kontakta|ring|se över|gå igenom|svara|rapportera|kolla|ta fram|bjud in|förbered|ta upp|informera|förankra|uppdatera|skriv|kalla|sammanställ|undersök|utred|ordna|fixa|köp|beställ|se till|ta reda på|skapa|samla|ordna|lägg in|lägg ut|lägg upp|notera|inkom",
  kindly: "gärna|senast|snarast|till (?:nästa|sekreteraren|ordföranden)|till [A-ZÅÄÖ][a-zåäö]+",
  offers:
    "vid frågor|vid behov|om (?:du|ni|någon|man) |för (?:mer|ytterligare|vidare) information|för frågor",
  states:
    "på|så|då|bra|vara|bli|ha|få|finnas|kunna|vilja|sluta|börja|bo|heta|handla|ske|pågå|gälla|behöva|innebära|bestå|ingå|känna|veta|förstå|leda|tycka|gå|komma|sitta|ligga|stå|medföra|påverka|öka|minska|kosta|räcka|flytta|avgå|tillträda|efterträda|ersätta|föda|resa|fylla|kännas|tro|anse|orka|hinna|slippa|synas|fungera|uppstå|hamna|dröja|förlora|vinna|växa|märka",
  infinitive: "[a-zåäö-]+[aå]|(?:ut|till|in|över|av|an|för|åter|upp|om|bi|er)?(?:se|ge|be|dra|le)",
  adverbs:
    "också|även|därför|nu|sedan|sen|därefter|därmed|gärna|själv|själva|dessutom|vidare|preliminärt|fortsatt|åter|återigen|bara|först|i sin tur|gemensamt|tillsammans|var för sig|hemma|internt|omgående|snarast|löpande|då|i så fall|inför mötet",
  together: "tillsammans med|i samarbete med|ihop med|i samverkan med|i samråd med|jämte|med stöd av",
  mark: "att|fortsätter att|försöker",
  prepositions:
    "av|med|till|för|från|utifrån|om|på|i|hos|åt|vid|mot|mellan|utan|enligt|som|att|efter|inför|än|bakom|och|eller|samt|då|när|därför|via|genom|över|under",
  of: "på|från|vid|hos|i|för",
  joins: "men|medan",
  by: "av|genom",
  each: "var och en|en och var|alla och envar",
  everyone:
    "alla|samtliga|var och en|en och var|alla (?:deltagare|kommuner|medlemmar|ledamöter|parter|organisationer|i (?:styrelsen|gruppen|nätverket)|närvarande|andra|som [a-zåäö ]{2,40})|samtliga [a-zåäö]+|respektive [a-zåäö-]+|varje [a-zåäö-]+|övriga [a-zåäö]+|de (?:andra|övriga)|(?:med)?deltagarna|representanterna|ledamöterna|medlemmarna|kommunerna|regionerna|parterna|huvudmännen|organisationerna|föreningarna|verksamheterna|kollegorna|alla och envar",
  bodies:
    "(?:[A-Za-zÅÄÖåäöé]+s )?(?:[a-zåäö-]+ (?=[a-zåäö-]*gruppen))?[a-zåäö-]*(?:gruppen|grupperna|nämnden|nämnderna|rådet|styrelsen|kansliet|sekretariatet|sekreteraren|sekreterare|ordföranden|ordförande|kassören|kassör|samordnaren|samordnarna|chefen|cheferna|ledaren|ledarna|ledningen|strategen|strategerna|förvaltningen|förvaltningarna|kommittén|kommittéerna|utskottet|beredningen|presidiet|teamet|föreningen|nätverket|kommunen|regionen|utvecklaren|handläggaren|enheten|avdelningen|kontoret|valberedningen|redaktören|webbmaster|vaktmästaren|revisorn|revisorerna|huvudmannen|projektet|processledaren|administratören|koordinatorn|byalaget|arbetslaget|vägsamfälligheten|samfälligheten|klubben|sektionen|lokalföreningen|studenterna|funktionärerna|volontärerna|lagledarna|kommunikatören|kommunikatörerna|ansvarige?|ansvariga|materialaren|materialare|förvaltaren|undertecknad|vd|au)(?: (?:för|i|inom|på|från|hos) [A-Za-zÅÄÖåäöé-]+(?: [A-Za-zÅÄÖåäöé-]+)?)?|[A-ZÅÄÖ][a-zåäöé]+(?:s)? (?:kommun|stad|församling|regionen?)|region [A-ZÅÄÖ][a-zåäöé]+(?: län)?|[A-Za-zÅÄÖåäöé]+ och [A-ZÅÄÖ][a-zåäöé]+s? kommuner",
  we: "vi|gruppen|mötet",
  outsiders:
    "socialstyrelsen|skolverket|regeringen|riksdagen|skr|skl|sveriges kommuner och regioner|ivo|folkhälsomyndigheten|länsstyrelsen|länsstyrelserna|trafikverket|naturvårdsverket|departementet|[a-zåäö]+departementet|[a-zåäö]+myndigheten|[a-zåäö]+inspektionen|[a-zåäö]+verket|staten|eu|kommissionen|utredaren|utredningen|domstolen|banken|polisen|försäkringskassan|arbetsförmedlingen|media|företaget|leverantören|entreprenören",
  common:
    "^(?:man|hon|han|hen|de|vem|någon|ingen|jag|ni|du|dessa|detta|här|där|samma|ny|nya|fler|flera|många|några|båda)|[a-zåäö](?:en|et|na|ar|er|or|ande|ning|het|tt|iga|ade|dag|gsvis|tvis)|[a-zåäö]{5}an",
  habits:
    "varje (?:år|vecka|månad|dag|termin|kvartal|gång)|årligen|årligt|vanligtvis|vanligen|brukar|normalt|ofta|alltid|för närvarande|just nu|i nuläget|hittills|[a-zåäö0-9]* gånger (?:per|om)|i allmänhet|i regel",
  notWork: "redan|tidigare|förra|sedan tidigare|i går|igår|nyligen|inte|ej|aldrig|varför|huruvida",
  leads:
    "(?:när det gäller|vad gäller|beträffande|angående|gällande) [^.;:]{2,60}?(?:,? så)?|därefter|sedan|sen|även|dessutom|vidare|härefter|efter mötet|inför mötet|under tiden|fram till dess|till dess|tills dess|så|nu|därför|som ett första steg|i ett första steg|som nästa steg|framöver|för att .{3,60}|med anledning av detta|mot bakgrund av detta",
  condition: "om|när(?! det gäller)|ifall|då|eftersom|fastän|trots att|efter att|sedan|innan",
  relative: "som|att|vilket|vilken|vilka|där|då|eftersom|när",
  due: "senast(?: till)?|till och med|t\\.?o\\.?m\\.?|före|innan|till|inför|inom|klart?(?: senast| till)?|deadline|redan",
  notDue:
    "från|sedan|av|efter|mötet|möte|träff|träffen|per|mellan|om|fr\\.?o\\.?m\\.?|kallelse(?:n)?|protokoll(?:et)?|anteckningarna|anteckningar|och",
  none: "ingen|inga|inget|-|–|ej aktuellt|inte aktuellt|saknas",
  for: "för|till|enligt|avser",
  done: "klart|klar|klara|gjort|gjord|utfört|utförd|genomfört|genomförd|avklarat|åtgärdat|avslutad|avslutat|ok|done",
  label:
    "åtgärd|uppgift|action|actionpoint|action point|ap|att göra|att-göra|todo|to do|aktivitet|uppdrag|nästa steg|ansvar",
  responsible:
    "ansvarig(?:a|e)?(?: person(?:er)?| för detta)?|ansvar|utförare|ägare|vem|huvudansvarig|namn|resurs",
  marks:
    "Ansvarig(?:a|e)?|Ansvar|Huvudansvarig|Klart?(?: senast)?|Tidplan|Deadline|Slutdatum|Färdigt(?: senast)?",
  charge:
    "ansvar|ansvarig(?:a|e)?(?: person(?:er)?)?(?: (?:är|för (?:detta|det)))?|huvudansvarig|utförare|utförs av|åtgärdas av|uppgiften ligger på",
  charges:
    "(?:ansvarar|är ansvariga?|svarar|står|blir ansvariga?) för (?:detta|det|det här|den biten|frågan|uppgiften)|(?:tar|har|får) (?:ansvar(?:et)?|uppgiften|uppdraget)(?: för (?:detta|det|frågan))?",
  deadline:
    "klart?(?: senast| till| datum| när)?|senast(?: klart?)?|deadline|färdigt?(?: senast)?|slutdatum|(?:klart|klar|färdig|slut|mål)[- ]?datum|när|tid|tidplan|datum|klardatum|tidpunkt|förfallodatum",
  columns: {
    task: "åtgärd(?:er)?|aktivitet(?:er)?|uppgift(?:er)?|att göra|vad|action(?:s| points?| items?)?|uppdrag|beskrivning|vad ska göras|aktion(?:er)?",
    state: "status|läge|utfall|uppföljning|kommentar|klarmarkerad",
  },
};
