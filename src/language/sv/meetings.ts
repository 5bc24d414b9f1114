import type { MeetingWords } from "../meetings.ts";

export const meetings: MeetingWords = {
  nouns:
    "[a-zåäö]*(?:möte|mötet|möten|mötena|mötes|sammanträde|sammanträdet|sammanträden|sammanträdena|mötesdatum|mötesdatumet|mötestid|träff|träffen|träffar|avstämning|avstämningen|samråd|samrådet)|apt",
  events:
    "[a-zåäö]*(?:workshop|internat|konferens|seminarium|studiebesök|studieresa|utbildningsdag|temadag|planeringsdag|årsmöte|hearing|webbinarium|stämma|vandring|städdag|övning|kick-?off|mässa|föreläsning|lunch)(?:et|en|n|arna|ar)?",
  takesPlace:
    "är|blir|hålls|hållas|äger rum|sker|genomförs|genomföras|planeras|kallas till|bestäms till|fastställs till|infaller|sammanträder|träffas|möts|ses|kommer att hållas|kommer att äga rum|kommer genomföras|kommer att genomföras",
  has: "(?:ligger|(?:vi har|har vi|vi ska ha|ska vi ha|vi kommer att ha)(?: nu| redan)?(?: bokat| bokat in| planerat)?|(?:komma|kommer) (?:på|till))(?: det)?(?: ett| en)?(?: (?:nytt|extra|gemensamt|digitalt|fysiskt|öppet|stort))?",
  definite: "et|en|na",
  plans:
    "[a-zåäö]*(?:sammanträdesplan|sammanträdestider|sammanträdesdagar|sammanträdesdatum|mötesplan|mötesplanering|mötestider|mötesdagar|mötesdatum|mötestillfällen)(?:en|na)?",
  next: "nästa|nästkommande|kommande",
  same: "samma tid|samma tider|samma klockslag",
  heldBy: "i|med|för|hos|av",
  noEvent:
    "det|detta|den|han|hon|de|vi|man|[a-zåäö]*justering(?:en)?(?: av .*)?|[a-zåäö]*protokoll(?:et)?|[a-zåäö]*kallelse(?:n|r)?|utskick(?:et)?|anslag(?:et)?|betalning(?:en)?|faktura(?:n)?|inlämning(?:en)?|anmälningstiden|ansökningstiden|[a-zåäö]*handlingar(?:na)?|[a-zåäö]*beslut(?:et)?|anmälan|sista dag(?:en)?(?: .*)?|deadline|svar|ansökan|målet|avsikten|tanken|planen",
  statuses: [
    {
      status: "cancelled",
      pattern: "ställs in|ställas in|inställt|inställd|är inställt|ställdes in|utgår|stryks",
    },
    {
      status: "moved",
      pattern:
        "flyttas|flyttats|flyttat|flyttad|flyttades|senareläggs|senarelagts|tidigareläggs|tidigarelagts|ersätts av|byts till",
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
  fill: "den|kl\\.?|möte|mötet|möten|nästa|nästkommande|kommande|sammanträde|sammanträdet|datum|dag|tid|är|blir|hålls|samt|och|följande|på|i|preliminärt|prel|det|heldag|ordinarie|hela dagen|klockan|nya|samma tid|samma tider|därefter|sedan|samtliga|alla|då|kommer att|preliminära|föreslås|förslag|till|nedan|enligt|mötestider|mötesdagar|sammanträdestider|sammanträdesplan|gång|nästa gång|planeras|bokat|bokad|inbokat|träff|träffar|ses|träffas|vi|styrelsen|sammanträder|våren|hösten|vår|höst|för|våra|planerade|mötesplan|mötesplanen|mötestillfällen|hösten:|våren:",
  at: "i|på|hos|vid|plats:?|lokal:?",
  remote: "(?:helt )?digitalt|på distans|distansmöte|online|digitalt möte",
};
