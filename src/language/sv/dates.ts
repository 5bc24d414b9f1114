import type { DateWords } from "../dates.ts";

const meeting = "[a-zåäö]*(?:möte|mötet|sammanträde|sammanträdet|träff|träffen)";
const year = "(?: {year})?";

export const dates: DateWords = {
  months: [
    "januari|jan\\.?",
    "februari|feb(?:r)?\\.?",
    "mars|mar\\.?",
    "april|apr\\.?",
    "maj",
    "juni|jun\\.?",
    "juli|jul\\.?(?=[ ,.]*\\d|$)",
    "augusti|aug\\.?",
    "september|sept?\\.?",
    "oktober|okt\\.?",
    "november|nov\\.?",
    "december|dec\\.?",
  ],
  weekdays: [
    "måndag(?:en)?",
    "tisdag(?:en)?",
    "onsdag(?:en)?",
    "torsdag(?:en)?",
    "fredag(?:en)?",
    "lördag(?:en)?",
    "söndag(?:en)?",
  ],
  shortWeekdays: ["mån?\\.?", "tis?\\.?", "ons?\\.?", "to(?:rs?)?\\.?", "fre?\\.?", "lör?\\.?", "sön?\\.?"],
  numbers: {
    en: 1,
    ett: 1,
    två: 2,
    tre: 3,
    fyra: 4,
    fem: 5,
    sex: 6,
    sju: 7,
    åtta: 8,
    nio: 9,
    tio: 10,
    elva: 11,
    tolv: 12,
  },
  ordinal: ":?(?:e|a|dje|de)",
  article: "den",
  of: "i",
  monthFirst: false,
  to: "till|t\\.?o\\.?m\\.?",
  and: "och|samt|&",
  clock: "kl\\.?|klockan",
  between: "mellan",
  about: "ca\\.?|cirka|ungefär|c:a",
  digits: {
    compact: true,
    short: true,
    slash: "day-month",
    notBehind:
      "§|nr\\.?|nummer|dnr\\.?:?|[a-zåäö]nr\\.?:?|tel\\.?:?|telefon:?|[a-zåäö]nummer:?|version|sidan?|punkt|kap\\.?|kod:?",
    notBefore:
      "(?:av|delar?|tjänst|timmar?|tim|dygn|personer|kronor|kr|tkr|mnkr|st|stycken|invånare|år|poäng)(?![a-zåäö])|%|:-",
    not: "24/7(?! ?(?:kl|-\\d|\\d{4}))",
  },
  lead: "senast(?: till)?|till(?: och med)?|inför|före|innan|fram till|på|vid|under|från(?: och med)?|den|klart?",
  expressions: [
    { pattern: `(?:${meeting}) (?:den )?{date}`, means: { type: "date", meeting: true } },
    { pattern: `{date}`, means: { type: "date" } },
    {
      pattern: `(?:ett |något )?(?:senare|framtida) (?:${meeting}|tillfälle)|ett kommande ${meeting}|(?:kommande|framtida) (?:möten|sammanträden|träffar)`,
      means: { type: "some-time" },
    },
    {
      pattern: `(?:vårt |sitt |gruppens )?(?:nästa|nästkommande|nästföljande|närmast kommande|kommande|det kommande) (?:ordinarie )?${meeting}|nästa gång`,
      means: { type: "next-meeting" },
    },
    { pattern: `(?:${meeting}) i (?<month>{month})${year}`, means: { type: "month", meeting: true } },
    { pattern: `(?<month>{month})(?:mötet|sammanträdet)`, means: { type: "month", meeting: true } },
    {
      pattern: `(?:i )?(?:början|mitten|slutet) (?:av|på) (?<month>{month})${year}`,
      means: { type: "month" },
    },
    { pattern: `(?:i |under )?(?<month>{month})(?: månad)?${year}`, means: { type: "month" } },
    { pattern: `(?:vecka|v)\\.? ?(?<week>\\d{1,2})(?:,? {year})?`, means: { type: "week" } },
    {
      pattern: "om (?:ca\\.? |cirka |ungefär )?(?<count>{number}) (?:dag|dagar|dygn)",
      means: { type: "ahead", unit: "day" },
    },
    {
      pattern: "(?:om|inom) (?:ca\\.? |cirka |ungefär )?(?<count>{number}) (?:vecka|veckor)",
      means: { type: "ahead", unit: "week" },
    },
    {
      pattern: "(?:om|inom) (?:ca\\.? |cirka |ungefär )?(?<count>{number}) (?:månad|månader)",
      means: { type: "ahead", unit: "month" },
    },
    { pattern: "om (?:ca\\.? |cirka )?(?<count>{number}) år", means: { type: "ahead", unit: "year" } },
    { pattern: "(?:nästa|nästkommande|kommande) vecka", means: { type: "current", unit: "week", offset: 1 } },
    {
      pattern: "(?:denna vecka|i veckan|innevarande vecka)",
      means: { type: "current", unit: "week", offset: 0 },
    },
    { pattern: "(?:nästa|nästkommande) månad", means: { type: "current", unit: "month", offset: 1 } },
    { pattern: "(?:denna|innevarande) månad", means: { type: "current", unit: "month", offset: 0 } },
    { pattern: "(?:nästa|nästkommande) år", means: { type: "current", unit: "year", offset: 1 } },
    {
      pattern: "i år|(?:under )?(?:innevarande|detta) år|under året",
      means: { type: "current", unit: "year", offset: 0 },
    },
    { pattern: `(?:före|innan) sommaren${year}`, means: { type: "season", month: 6 } },
    { pattern: `efter sommaren${year}`, means: { type: "season", month: 9 } },
    {
      pattern: `(?:före|innan|till) jul(?:en)?${year}|(?:vid |till |före |efter )?årsskiftet`,
      means: { type: "season", month: 12 },
    },
    { pattern: `(?:till |i |under )?vårterminen${year}`, means: { type: "season", month: 6 } },
    { pattern: `(?:till |i |under )?höstterminen${year}`, means: { type: "season", month: 12 } },
    {
      pattern: `i vår(?! )|i vår(?= {year}|[,.;]|$)|(?:till |under )?våren${year}`,
      means: { type: "season", month: 5 },
    },
    { pattern: `i sommar|(?:till |under )?sommaren${year}`, means: { type: "season", month: 8 } },
    { pattern: `i höst|(?:till |under )?hösten${year}`, means: { type: "season", month: 11 } },
    { pattern: `i vinter|(?:till |under )?vintern${year}`, means: { type: "season", month: 2 } },
    {
      pattern: `(?:kvartal |Q)(?<quarter>[1-4])${year}|(?<ordinal>första|andra|tredje|fjärde) kvartalet${year}`,
      means: { type: "quarter" },
    },
    { pattern: "(?:under|år|i slutet av|i början av) {year}", means: { type: "year" } },
    { pattern: "(?:på |nu på )?(?<weekday>{weekday})", means: { type: "weekday" } },
    { pattern: "tills ?vidare|löpande|fortlöpande|kontinuerligt", means: { type: "never" } },
    {
      pattern:
        "längre fram|framöver|efter ?hand|snarast(?: möjligt)?|så snart (?:som )?möjligt|omgående|inom kort|vid behov",
      means: { type: "some-time" },
    },
    { pattern: "senare|i framtiden", means: { type: "some-time" }, alone: true },
  ],
};
