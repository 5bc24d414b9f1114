import type { MeetingWords } from "../meetings.ts";

export const meetings: MeetingWords = {
  nouns:
    "[a-zåäö]*(?:möte|mötet|möten|mötena|mötes|sammanträde|sammanträdet|sammanträden|sammanträdena|mötesdatum|mötesdatumet|mötestid|träff|träffen)",
  events:
    "[a-zåäö]*(?:workshop|internat|konferens|seminarium|studiebesök|studieresa|utbildningsdag|temadag|planeringsdag|årsmöte|hearing|webbinarium)(?:et|en|arna|ar)?",
  takesPlace:
    "är|blir|hålls|hållas|äger rum|sker|genomförs|genomföras|planeras|kallas till|bestäms till|fastställs till|infaller",
  statuses: [
    {
      status: "cancelled",
      pattern: "ställs in|ställas in|inställt|inställd|är inställt|ställdes in|utgår|stryks",
    },
    {
      status: "moved",
      pattern: "flyttas|flyttat|flyttad|flyttades|senareläggs|tidigareläggs|ersätts av|byts till",
    },
    { status: "tentative", pattern: "preliminärt?|prel\\.?|eventuellt|ev\\.|preliminära" },
    { status: "confirmed", pattern: "kvarstår|bekräftas|bekräftat|ligger fast|står fast|hålls som planerat" },
    {
      status: "changed",
      pattern:
        "avslutas|slutar|förlängs|förkortas|börjar|startar|ändras|ändrad tid|hålls i stället|ny tid|ny plats",
    },
  ],
  ends: "avslutas|slutar|till|senast|förlängs till",
  deadline: "senast|före|innan|inför|från och med|fr\\.?o\\.?m\\.?|från|sedan",
  fill: "den|kl\\.?|möte|mötet|möten|nästa|nästkommande|kommande|sammanträde|sammanträdet|datum|dag|tid|är|blir|hålls|samt|och|följande|på|i|preliminärt|prel|det|heldag|ordinarie|hela dagen|klockan|nya",
  at: "i|på|hos|vid|plats:?|lokal:?",
  remote: "(?:helt )?digitalt|på distans|distansmöte|online|digitalt möte",
};
