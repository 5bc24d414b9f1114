import type { DateWords } from "../dates.ts";

const meeting =
  "(?:[a-zåäö]*(?:möte|mötet|sammanträde|sammanträdet|träff|träffen|samråd|samrådet|avstämning|avstämningen|forum|forumet)|apt)";
const year = "(?: {year})?";
const years = "(?:{year}|(?<shortYear>\\d{2}))(?![\\d:./-])";
const count =
  "(?:ca\\.? |cirka |ungefär |högst |max )?(?:{number} ?(?:[–-]|till|eller) ?)?(?<count>{number})";
const part = "(?:i |under |före |innan )?(?:början|mitten|slutet|senare delen) (?:av|på) ";

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
    fjorton: 14,
  },
  ordinals: ["första|förste|1:a", "andra|2:a", "tredje|3:e", "fjärde|4:e", "sista"],
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
  sayings: {
    "nästa möte": "next-meeting",
    "på nästa möte": "next-meeting",
    "till nästa möte": "next-meeting",
    "vid nästa möte": "next-meeting",
    "inför nästa möte": "next-meeting",
    "kommande möte": "next-meeting",
    snarast: "some-time",
    löpande: "never",
    "tills vidare": "never",
  },
  expressions: [
    { pattern: `(?:${meeting}) (?:den )?{date}`, means: { type: "date", meeting: true } },
    { pattern: `{date}`, means: { type: "date" } },
    {
      pattern: `(?:ett |något )?(?:senare|framtida) (?:${meeting}|tillfälle)|(?:ett|något) kommande ${meeting}|(?:kommande|framtida|senare) (?:möten|sammanträden|träffar)`,
      means: { type: "some-time" },
    },
    {
      pattern: `(?:vårt |sitt |gruppens )?(?:nästa|nästkommande|nästföljande|närmast kommande|närmast följande|kommande|det kommande) (?:ordinarie |gemensamma |fysiska |digitala )?${meeting}|(?:till |inför )?nästa gång`,
      means: { type: "next-meeting" },
    },
    {
      pattern: "(?:möte|sammanträde|träff) (?:nr\\.? ?|nummer |#)?\\d{1,2}(?!\\d|[./:-]\\d)",
      means: { type: "some-time" },
    },
    { pattern: `(?:${meeting}) i (?<month>{month})${year}`, means: { type: "month", meeting: true } },
    {
      pattern: `(?<month>{month})(?:mötet|sammanträdet|samrådet|träffen)`,
      means: { type: "month", meeting: true },
    },
    {
      pattern: `(?<nth>{ordinal}) veckan i (?<month>{month})${year}`,
      means: { type: "month-week" },
    },
    { pattern: `sista (?:dagen i )?(?<month>{month})${year}`, means: { type: "month-day", last: true } },
    { pattern: `första (?<month>{month})(?! månad)${year}`, means: { type: "month-day", last: false } },
    {
      pattern: `(?:i |vid |under )?(?:månadsskiftet )?{month} ?(?:/|[–-]|eller|och|till) ?(?<month>{month})${year}`,
      means: { type: "month" },
    },
    {
      pattern: `(?:i |under )?(?:början|mitten|slutet|senare delen|första hälften|andra hälften) (?:av|på) (?<month>{month})${year}|(?:medio|ultimo|primo) (?<monthA>{month})${year}`,
      means: { type: "month" },
    },
    { pattern: `(?:i |under )?(?<month>{month})(?: månad)?${year}`, means: { type: "month" } },
    {
      pattern: `(?:vecka|veckorna|v)\\.? ?(?<week>\\d{1,2})(?: ?(?:[–-]|/|och) ?(?:v\\.? ?)?(?<lastWeek>\\d{1,2}))?(?:,? {year})?`,
      means: { type: "week" },
    },
    { pattern: `(?:om|inom) ${count} (?:dag|dagar|dygn)`, means: { type: "ahead", unit: "day" } },
    { pattern: `(?:om|inom) ${count} (?:vecka|veckor)`, means: { type: "ahead", unit: "week" } },
    { pattern: `(?:om|inom) ${count} (?:månad|månader)`, means: { type: "ahead", unit: "month" } },
    { pattern: `(?:om|inom) ${count} år`, means: { type: "ahead", unit: "year" } },
    {
      pattern: `(?:om|inom) (?:ca\\.? |cirka )?ett halvår`,
      means: { type: "ahead", unit: "month", count: 6 },
    },
    {
      pattern: "(?:om|inom) (?:några|ett par|någon|en del) (?:dagar|veckor|månader|vecka|månad|år)",
      means: { type: "some-time" },
    },
    {
      pattern: `(?:${part})?(?:nästa|nästkommande|kommande) vecka`,
      means: { type: "current", unit: "week", offset: 1 },
    },
    {
      pattern: `(?:denna vecka|i veckan(?! som)|innevarande vecka|under veckan(?! som)|${part}veckan|veckan är slut|veckans slut)`,
      means: { type: "current", unit: "week", offset: 0 },
    },
    {
      pattern: `(?:${part})?(?:nästa|nästkommande) månad`,
      means: { type: "current", unit: "month", offset: 1 },
    },
    {
      pattern: `(?:denna|innevarande) månad|${part}månaden|månadsskiftet|månadens slut`,
      means: { type: "current", unit: "month", offset: 0 },
    },
    { pattern: "(?:nästa|nästkommande) år", means: { type: "current", unit: "year", offset: 1 } },
    {
      pattern: "i år|(?:under )?(?:innevarande|detta) år|under året|årets slut|slutet (?:av|på) året",
      means: { type: "current", unit: "year", offset: 0 },
    },
    { pattern: "i ?morgon", means: { type: "current", unit: "day", offset: 1 } },
    { pattern: "i ?dag|(?:under )?dagen", means: { type: "current", unit: "day", offset: 0 }, alone: true },
    {
      pattern: `(?:före|innan) (?:sommaren|sommaruppehållet|midsommar|semestern|semestrarna|semesterperioden)${year}|midsommar`,
      means: { type: "season", month: 6 },
    },
    {
      pattern: `efter (?:sommaren|sommaruppehållet|semestern|semestrarna|semesterperioden)${year}`,
      means: { type: "season", month: 9 },
    },
    { pattern: "efter (?:jul|julen|nyår|årsskiftet|helgerna)", means: { type: "season", month: 1 } },
    {
      pattern: `(?:före|innan|till) jul(?:en|helgen)?${year}|(?:vid |till |före |innan )?årsskiftet`,
      means: { type: "season", month: 12 },
    },
    {
      pattern: `(?:till |i |under )?(?:(?:vårterminen|vt)[ -]${years}|vårterminen${year})|första halvåret${year}`,
      means: { type: "season", month: 6 },
    },
    {
      pattern: `(?:till |i |under )?(?:(?:höstterminen|ht)[ -]${years}|höstterminen${year})|andra halvåret${year}`,
      means: { type: "season", month: 12 },
    },
    {
      pattern: `i vår(?! )|i vår(?= {year}|[,.;]|$| (?:när|då|efter|innan|eller) )|(?:till |under )?våren${year}|(?:tidig|sen|(?<next>nästa)) vår${year}`,
      means: { type: "season", month: 5 },
    },
    {
      pattern: `i sommar|(?:till |under )?sommaren${year}|(?<next>nästa) sommar`,
      means: { type: "season", month: 8 },
    },
    {
      pattern: `i höst|(?:till |under )?hösten${year}|(?:tidig|sen|(?<next>nästa)) höst${year}`,
      means: { type: "season", month: 11 },
    },
    {
      pattern: `i vinter|(?:till |under )?vintern${year}|(?<next>nästa) vinter`,
      means: { type: "season", month: 2 },
    },
    {
      pattern: `(?:kvartal |Q)(?<quarter>[1-4])${year}|(?<nth>{ordinal}) kvartalet${year}`,
      means: { type: "quarter" },
    },
    { pattern: "(?:under|år|i slutet av|i början av) {year}", means: { type: "year" } },
    { pattern: "(?:nästa|nästkommande) (?<weekday>{weekday})", means: { type: "next-weekday" } },
    { pattern: "(?:på |nu på )?(?<weekday>{weekday})", means: { type: "weekday" } },
    {
      pattern: "tills ?vidare|löpande|fortlöpande|kontinuerligt|(?:som )?stående punkt",
      means: { type: "never" },
    },
    {
      pattern:
        "(?:före |innan |efter |till )?påsk(?:en)?|längre fram|framöver|efter ?hand|(?:så )?snarast(?: möjligt)?|så (?:snart|fort) (?:som )?(?:möjligt|det går)|omgående|omedelbart|inom kort|inom det snaraste|inom en snar framtid|vid behov|vid (?:ett )?(?:senare|lämpligt) tillfälle",
      means: { type: "some-time" },
    },
    { pattern: "senare|i framtiden", means: { type: "some-time" }, alone: true },
  ],
};
