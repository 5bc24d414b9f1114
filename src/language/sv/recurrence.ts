import type { RecurrenceWords } from "../recurrence.ts";

const ending = "(?:ar|arna|arnas|en|ens|s)?";

export const recurrence: RecurrenceWords = {
  tag: "sv",
  months: [
    "januari|jan\\.?",
    "februari|febr?\\.?",
    "mars|mar\\.?",
    "april|apr\\.?",
    "maj",
    "juni|jun\\.?",
    "juli|jul\\.",
    "augusti|aug\\.?",
    "september|sept?\\.?",
    "oktober|okt\\.?",
    "november|nov\\.?",
    "december|dec\\.?",
  ],
  weekdays: [
    `måndag${ending}|mån\\.?`,
    `tisdag${ending}|tis\\.?`,
    `onsdag${ending}|ons\\.?`,
    `torsdag${ending}|tors?\\.?`,
    `fredag${ending}|fre\\.?`,
    `lördag${ending}|lör\\.?`,
    `söndag${ending}|sön\\.?`,
  ],
  ordinals: [
    { pattern: "första|förste|1:a|1:e|1:sta", number: 1 },
    { pattern: "andra|andre|2:a|2:e|2:dra", number: 2 },
    { pattern: "tredje|3:e|3:dje", number: 3 },
    { pattern: "fjärde|4:e|4:de", number: 4 },
    { pattern: "femte|5:e|5:te", number: 5 },
    { pattern: "näst sista|nästsista", number: -2 },
    { pattern: "sista", number: -1 },
  ],
  dayEnding: ":(?:e|a|te|de|dje|sta|dra)",
  every: "varje|vart|var|alla|samtliga",
  everyOther: "varannan|vartannat|varannat",
  units: {
    week: "veck(?:a|an|or|orna|ors|ornas)",
    month: "månad(?:en|er|erna)?",
    quarter: "kvartal(?:et|en)?",
    halfYear: "halvår(?:et|en)?",
    year: "år(?:et|en)?",
  },
  weekNumber: "veckorna|vecka|v\\.|v",
  even: "jämna?|jämnt",
  odd: "udda|ojämna?",
  not: "men inte|men ej|inte|ej|utom|förutom|undantaget|med undantag (?:av|för)|uppehåll",
  and: "och|samt|eller|&",
  to: "till|t\\.?o\\.?m\\.?|till och med",
  from: "från och med|fr\\.?o\\.?m\\.?|från|med (?:början|start)|start",
  until: "till och med|t\\.?o\\.?m\\.?|till|fram till",
  clock: "klockan|kl\\.|kl",
  at: "i|på|hos|vid|via|plats:?",
  places:
    "teams|zoom|meet|skype|distans|länk|\\p{L}+(?:huset|salen|rummet|gården|skolan|kontoret|centralen|lokalen|biblioteket|hallen|villan)",
  meetings:
    "(?:ordinarie |digitalt |fysiskt )?(?:möte|mötet|möten|sammanträde|sammanträdet|sammanträden|träff|nämndmöte|styrelsemöte|arbetsmöte|kallelse|nr|nummer|teamsmöte|vt|ht)",
  filler:
    "i|på|under|av|den|de|det|dag|dagen|möte|möten|mötena|möts|sammanträde|sammanträden|sammanträder|hålls|vi|med",
  monthFirst: false,
  slash: true,
};
