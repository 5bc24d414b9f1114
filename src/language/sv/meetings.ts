import type { MeetingWords } from "../meetings.ts";

/** Words for meetings in the plural, and for their days. */
const many =
  "[a-zåäö]*(?:möten|mötena|sammanträden|sammanträdena|träffar|träffarna|(?:mötes|sammanträdes)(?:tider|dagar|datum|plan|planering|tillfällen)(?:na|en)?)";

const one =
  "(?:[a-zåäö]+s )?(?:[a-zåäö]+ )?[a-zåäö]*(?:möten?|mötet|sammanträden?|sammanträdet|träff|stämma)";
const dated =
  "(?:förslag (?:till|på) )?(?:datum|tider|dagar|plan|dag|tid|tid och plats|plats och tid|dag och tid|datum och tid) (?:för|till|på)";
/** How such a heading goes on: "hösten 2026 för arbetsutskottet". */
const span =
  "(?: (?:(?:under |inför |för |i )?(?:våren|hösten|vår|höst|vt|ht|året))?)?(?: 20\\d{2})?(?: (?:för|med|i) [^.:;]{3,40})?(?: (?:och|samt|,) (?:mötets )?(?:avslut|avslutning|avslutande))?";

export const meetings: MeetingWords = {
  nouns:
    "[a-zåäö]*(?:möte|mötet|möten|mötens|mötena|mötenas|mötes|sammanträde|sammanträdet|sammanträden|sammanträdena|sammanträdenas|mötesdatum|mötesdatumet|mötesdag|mötesdagen|sammanträdesdag|sammanträdesdagen|mötestillfälle|mötestillfället|mötestid|träff|träffen|träffar|avstämning|avstämningen|samråd|samrådet)|apt",
  events:
    "[a-zåäö]*(?:workshop|internat|konferens|seminarium|studiebesök|studieresa|utbildningsdag|temadag|planeringsdag|årsmöte|hearing|webbinarium|stämma|vandring|städdag|övning|kick-?off|mässa|föreläsning|lunch)(?:et|en|n|t|arna|ar)?",
  takesPlace:
    "är|blir|hålls|hållas|äger rum|sker|genomförs|(?:är |har )?(?:sedan tidigare )?(?:bestäm[td]s?|bestämts|planerat|planerad|fastställt|satt|sattes|beslutat|beslutad|bokat|bokad|inbokat|inbokad|utsatt) (?:till|in)|(?:är )?inbokat|bokas(?: in)?|planerades(?: till)?|bestämdes(?: till)?|fastställdes till|utsattes till|sätts till|genomföras|planeras|kallas till|bestäms till|fastställs till|infaller|sammanträder|träffas|möts|ses|kommer att hållas|kommer att äga rum|kommer genomföras|kommer att genomföras",
  has: "(?:ligger|(?:vi har|har vi|vi ska ha|ska vi ha|vi kommer att ha)(?: nu| redan)?(?: bokat| bokat in| planerat)?|(?:komma|kommer) (?:på|till)|att (?:hålla|ha|anordna|arrangera|genomföra|boka(?: in)?|kalla till|bjuda in till))(?: det)?(?: ett| en)?(?: (?:nytt|extra|gemensamt|digitalt|fysiskt|öppet|stort))?",
  definite: "et|en|na",
  plans: `${many}(?: (?:under|inför|för|i))? (?:våren|hösten|vår|höst|året|året ut|terminen|verksamhetsåret)|(?:vårens|höstens|terminens|årets|kommande|följande|resterande|återstående) ${many}|[a-zåäö]*(?:sammanträdesplan|sammanträdestider|sammanträdesdagar|sammanträdesdatum|mötesplan|mötesplanering|mötestider|mötesdagar|mötesdatum|mötestillfällen)(?:en|na)?|(?:följande|dessa|nya) (?:tider|datum|dagar) (?:gäller|föreslås|planeras|bestäms|bestämdes|fastställs|fastställdes|bokas|bokades|är (?:bestämda|planerade|bokade|preliminära))`,
  next: "nästa|nästkommande|kommande",
  again:
    "(?:vi|gruppen|styrelsen|rådet|nätverket|arbetsgruppen) (?:ses|träffas|möts|samlas|hörs) (?:igen|åter|på nytt|härnäst|nästa gång)|på återseende",
  settled: "sedan tidigare (?:bestäm[td]|beslutat?|bokat|bokad|inbokat|planerat|planerad|fastställt|utsatt)",
  of: "i|med|för",
  headings: `(?:${dated} )?(?:(?:[a-zåäö]+s|nya|kommande|planerade|preliminära|övriga|inbokade|bokade) ){0,2}${many}${span}|(?:${dated} )?(?:nästa|nästkommande|kommande|nytt) ${one}${span}|${dated} ${one}${span}`,
  perhapsHeadings: "[a-zåäö]+(?:möten|mötena|träffar|träffarna)",
  meets: "sammanträder|träffas|möts|samlas|ses",
  notice: "anslag(?:et|ets|s)?|anslagstavla(?:n)?|förvaringsplats|tillkännagiv(?:its|en|et)|laga kraft",
  tableTitles:
    "möte|möten|forum|grupp|organ|sammanträde|träff|vad|innehåll|tema|rubrik|typ(?: av möte)?|mötestyp|aktivitet|mötesform",
  same: "samma tid|samma tider|samma klockslag",
  heldBy: "i|med|för|hos|av",
  noEvent:
    "det|detta|den|han|hon|de|vi|man|[a-zåäö]*justering(?:en)?(?: av .*)?|[a-zåäö]*protokoll(?:et)?|[a-zåäö]*kallelse(?:n|r)?|utskick(?:et)?|anslag(?:et)?|betalning(?:en)?|faktura(?:n)?|inlämning(?:en)?|anmälningstiden|ansökningstiden|[a-zåäö]*handlingar(?:na)?|[a-zåäö]*beslut(?:et)?|anmälan|sista dag(?:en)?(?: .*)?|deadline|svar|ansökan|målet|avsikten|tanken|planen",
  statuses: [
    {
      status: "cancelled",
      pattern: "ställs in|ställas in|inställt|inställda?|ställdes in|utgår|stryks",
    },
    {
      status: "moved",
      pattern:
        "(?:ändr(?:a|ar|as|ades|at|ats)|byt(?:a|er|te|s|ts)|flytta[rs]?) (?:datum|dag|datumet|dagen|mötesdatum|mötesdag)(?:en|et)? (?:för|på|till|av)|flyttas|flyttats|flyttat|flyttad|flyttades|senareläggs|senarelagts|tidigareläggs|tidigarelagts|ersätts av|byts till",
    },
    { status: "tentative", pattern: "preliminärt?|prel\\.?|eventuellt|ev\\.|preliminära" },
    {
      status: "confirmed",
      pattern: "kvarstår|är bekräftat|bekräftas|bekräftat|ligger fast|står fast|hålls som planerat",
    },
    {
      status: "changed",
      pattern:
        "avslutas|slutar|förlängs|förkortas|börjar|startar|ändras|ändrad tid|hålls i stället|ny tid|ny plats",
    },
  ],
  ends: "avslutas|slutar|till|senast|förlängs till",
  deadline: "senast|före|innan|inför|från och med|fr\\.?o\\.?m\\.?|från|sedan",
  fill: "(?:vårens|höstens|terminens|årets)|(?:är |har )?(?:sedan tidigare )?(?:bestäm[td]|bestämts|planera(?:t|d|des)|bestämdes|fastställt|fastställdes|beslutat|bokad|bokas|inbokad|satt|utsatt)(?: till| in)?|styrelsemöte(?:n|t|na)?|den|kl\\.?|möte|mötet|möten|nästa|nästkommande|kommande|sammanträde|sammanträdet|datum|dag|tid|är|blir|hålls|samt|och|följande|på|i|preliminärt|prel|det|heldag|ordinarie|hela dagen|klockan|nya|samma tid|samma tider|därefter|sedan|sen|först|samtliga|alla|båda|då|kommer att|preliminära|föreslås|förslag|till|nedan|enligt|mötestider|mötesdagar|sammanträdestider|sammanträdesplan|gång|nästa gång|planeras|bokat|bokad|inbokat|träff|träffar|ses|träffas|vi|styrelsen|sammanträder|våren|hösten|vår|höst|för|våra|planerade|tider|tiderna|dagar|gäller|bestämda|bokade|lunch till lunch|(?:plats|lokal|tid|länk) meddelas(?: senare)?|fastställs|fastställdes|mötesplan|mötesplanen|mötestillfällen|hösten:|våren:",
  sorts:
    "extra|(?:ett |en )?extra(?:insatt|insatta)?|nytt|ny|ytterligare(?: ett| en)?|digital(?:t|a)?|fysiskt?|gemensam(?:t|ma)?|öppe(?:t|n|na)|ordinarie|förlängt",
  soon: { on: "nu på|på|om|den|är", tomorrow: "i ?morgon", nextWeek: "(?:i )?nästa vecka" },
  placeLabel: "plats|lokal|mötesplats|mötesplatsen|platsen",
  at: "i|på|hos|vid|plats:?|lokal:?",
  remote: "(?:helt )?digitalt|på distans|distansmöte|telefonmöte|on-?line|digitalt möte",
};
